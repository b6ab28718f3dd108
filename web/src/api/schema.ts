/** What the API asks and answers, generated from its description: `npm run generate`. */
export type { components, operations, paths } from '../../../client/src/schema.ts';
