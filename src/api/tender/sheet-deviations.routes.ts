import { z } from 'zod';
import { namesOf } from '../../../db/queries/names.ts';
import { hasRule, ruleOf, scoreDeviationRule } from '../../../workflows/rules/index.ts';
import { deviationsOf } from '../../../workflows/service-purchase/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { decimal, means } from '../http/answer.schema.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject, type ProjectAccess } from '../projects/project-access.ts';
import { factOf, rulesOfProject } from '../projects/project-facts.ts';

const deviations = z.object({
  percent: z
    .number()
    .meta(means('从满分的百分之几起列出', 'From which distance on, in percent of an item’s maximum')),
  items: z.array(
    z.object({
      bidId: z.uuid(),
      bidderName: z.string().nullable(),
      criterionId: z.string(),
      kind: z.enum(['objective', 'subjective']),
      own: decimal,
      mean: decimal.meta(means('各成员平均分', 'The mean of all members')),
    }),
  ),
});

/** Where a member's own sheet lies apart from the others', before the ranking: nobody else reads it. */
export const sheetDeviationRoutes: Routes = (app, { engine }) => {
  const open = async (request: Parameters<typeof principalOf>[0] & { params: { id: string } }) => {
    const access = await openProject(engine, principalOf(request), request.params.id);
    // Whoever is not on the panel learns nothing, not even whether there is a sheet.
    const { panel } = access.context.sourcing;
    if (!panel.some(({ userId }) => userId === access.actor.id)) throw new GoufuError('FORBIDDEN');
    return access;
  };

  app.get(
    '/projects/:id/score-sheet/deviations',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['scoring'],
        ...operation({
          id: 'listSheetDeviations',
          title: { zh: '本人评分与平均分的偏差', en: 'Where your own sheet lies apart from the mean' },
          detail: {
            zh: '仅评审小组成员本人，评分表收齐之后。',
            en: 'For a member of the panel about their own sheet, once every sheet is in.',
          },
          answers: { 200: deviations },
          refusals: ['CONDITION_NOT_MET'],
        }),
        params: idParams,
      },
    },
    async (request) => {
      const access = await open(request);
      const { sourcing, planning } = access.context;
      // While somebody still scores, a mean would tell what the colleagues gave.
      const allIn = sourcing.panel.every(({ userId }) => sourcing.sheetsIn.includes(userId));
      if (!allIn) throw stillSealed();
      const sheets = ((await factOf(engine, access, 'scoreSheets')) ?? []).filter(({ memberId }) =>
        sourcing.panel.some(({ userId }) => userId === memberId),
      );
      const percent = await toleranceOf(engine, access);
      const found = deviationsOf(sheets, access.actor.id, planning.criteria, percent);
      const bids = found.map(({ bidId }) => bidId);
      const bidders = await namesOf(engine.db, 'bids', bids);
      return {
        items: found.map((one) => ({ ...one, bidderName: bidders.get(one.bidId) ?? null })),
        percent,
      };
    },
  );
};

/** From which distance on, in percent of an item's maximum. */
async function toleranceOf(engine: Engine, access: ProjectAccess): Promise<number> {
  const rules = await rulesOfProject(engine, access);
  if (!hasRule(rules, scoreDeviationRule)) return 100;
  return ruleOf(rules, scoreDeviationRule).value.percentOfMaximum;
}

const stillSealed = () =>
  new GoufuError('CONDITION_NOT_MET', [
    {
      ...because(
        'sheet.sealed',
        '评分表收齐后方可查看偏差。',
        'Deviations are shown once every sheet is in.',
      ),
      blockedBy: 'SCORE',
    },
  ]);
