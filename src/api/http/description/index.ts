import type { Api } from '../types.ts';
import { describe, type OpenApi } from './describe.ts';
import { type DescribedRoute, requireDescriptions } from './described-route.ts';
import { withExamples } from './examples.ts';
import { inLanguage, type Language } from './in-language.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** OpenAPI 3.1 from the same schemas that check the requests; made when first asked for. */
    describe(language: Language): OpenApi;
  }
}

/** Every route registered from here on is described; one that does not say enough stops the start. */
export function addDescription(app: Api): readonly DescribedRoute[] {
  const routes = requireDescriptions(app);
  let both: object | undefined;
  const made = new Map<Language, OpenApi>();
  app.decorate('describe', (language) => {
    both ??= describe(routes);
    const known = made.get(language) ?? withExamples(inLanguage(both, language) as OpenApi);
    made.set(language, known);
    return known;
  });
  return routes;
}
