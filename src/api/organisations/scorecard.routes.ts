import { sql } from 'drizzle-orm';
import { idParams } from '../../shared/fields.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { visibleTo } from '../identity/body-access.ts';
import { principalOf } from '../identity/principal.ts';
import { readableOrganisation } from './read-organisation.ts';
import { scorecard } from './scorecard.schema.ts';
import { scorecardOf } from './scorecard.ts';
import { scorecardParts } from './scorecard-parts.ts';

/** What an organisation has done so far, each figure with what it is made of. */
export const scorecardRoutes: Routes = (app, { engine: { db, clock } }) => {
  const described = operation({
    id: 'readScorecard',
    title: { zh: '履约记分卡', en: 'Read the scorecard of an organisation' },
    detail: {
      zh: '投标、中标、节点、验收、绩效等级和违约，每个数字附其所由来的项目。社会组织看自己的全部，单位人员看可查看单位的。',
      en: 'Bids, wins, milestones, acceptance, grades and breaches, each figure with the projects behind it. The organisation reads its own history everywhere; staff that of the bodies they may see.',
    },
    answers: { 200: scorecard },
  });
  app.get(
    '/organisations/:id/scorecard',
    {
      config: { policy: 'signed-in' },
      schema: { tags: ['organisations'], ...described, params: idParams },
    },
    async (request) => {
      const principal = principalOf(request);
      const { id, name, status } = await readableOrganisation(db, principal, request.params.id);
      const now = clock.now();
      const own = principal.organisationId === id;
      const visible = own ? sql`true` : visibleTo(principal, sql`p.body_id`);
      return { id, name, status, asOf: now, ...scorecardOf(await scorecardParts(db, id, visible), now) };
    },
  );
};
