import { operation } from '../http/operation.ts';
import type { Api, ApiDeps } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openExceptions } from '../projects/open-exceptions.ts';
import { importSteps } from './inbox/imports.ts';
import { byUrgency, type Kind, noCounts, type Source, urgencies, urgencyTitles } from './inbox/item.ts';
import { needGroupSteps } from './inbox/need-groups.ts';
import { organisationSteps } from './inbox/organisations.ts';
import { projectSteps } from './inbox/projects.ts';
import { inboxAnswer, inboxQuery } from './inbox.schema.ts';

const sources: Record<Kind, Source> = {
  project: projectSteps,
  organisation: organisationSteps,
  'need-group': needGroupSteps,
  import: importSteps,
};

/** My open steps: what waits for one of my roles and can be done now, most urgent first. */
export function inboxRoutes(app: Api, { engine }: ApiDeps): void {
  app.get(
    '/inbox',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['inbox'],
        ...operation({
          id: 'readInbox',
          title: { zh: '待办', en: 'Open steps in projects, ledger, needs and imports, most urgent first' },
          answers: { 200: inboxAnswer },
        }),
        querystring: inboxQuery,
      },
    },
    async (request) => {
      const principal = principalOf(request);
      const { query: filter } = request;
      const counts = noCounts();
      const byKind: Partial<Record<Kind, number>> = {};
      const items = [];
      let truncated = false;
      for (const [kind, source] of Object.entries(sources) as [Kind, Source][]) {
        if (filter.kind && filter.kind !== kind) continue;
        const found = await source(engine, principal, filter);
        items.push(...found.items);
        byKind[kind] = Object.values(found.counts).reduce((sum, one) => sum + one, 0);
        for (const urgency of urgencies) counts[urgency] += found.counts[urgency];
        truncated ||= found.truncated === true;
      }
      items.sort(byUrgency);
      return {
        serverNow: engine.clock.now(),
        counts,
        groups: urgencies.map((id) => ({ id, title: urgencyTitles[id], count: counts[id] })),
        byKind,
        // Of very many projects only the most urgent are looked at.
        truncated,
        items: items.slice(0, filter.limit),
        exceptions: await openExceptions(engine, principal),
      };
    },
  );
}
