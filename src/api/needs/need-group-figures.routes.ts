import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { negativeListRule, ruleOf } from '../../../workflows/rules/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { assignments, rowsOf } from '../../shared/rows.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { actAt } from '../identity/body-access.ts';
import { rulesOfBody } from '../identity/body-rules.ts';
import { principalOf } from '../identity/principal.ts';
import { becameProject } from './became-project.ts';
import type { NegativeItem } from './need-group-evidence.ts';
import { figuresChange, groupAnswer } from './need-groups.schema.ts';
import { presentGroup, readableGroup } from './read-group.ts';

/** What an officer enters beside the needs of a group, for the second and the third test. */
export const needGroupFigureRoutes: Routes = (app, { engine }) => {
  const described = operation({
    id: 'enterGroupFigures',
    title: { zh: '填写成本比较和负面清单核对', en: 'Enter costs and the check of the negative list' },
    detail: {
      zh: '不填的保持不变，填 null 的清除。',
      en: 'What is left out stays as it is; null clears it.',
    },
    answers: { 200: groupAnswer },
    refusals: ['CONFLICT'],
  });
  app.put(
    '/need-groups/:id/figures',
    {
      config: { policy: { roles: ['officer'] } },
      schema: { tags: ['needs'], ...described, params: idParams, body: figuresChange },
    },
    (request) => {
      const principal = principalOf(request);
      const { costs, negativeList } = request.body;
      return engine.db.transaction(async (tx) => {
        const group = await readableGroup(tx, principal, request.params.id);
        await actAt(tx, principal, group.bodyId, ['officer']);
        if (group.projectId) throw becameProject;
        await requireKnown(engine, tx, group.bodyId, negativeList?.hits ?? []);
        const fen = costs && { ...costs, own: String(costs.own), bought: String(costs.bought) };
        const entered = assignments({ costs: costs === undefined ? undefined : fen, negativeList });
        await rowsOf(tx, sql`update need_groups set ${entered} where id = ${group.id}`);
        return presentGroup(await readableGroup(tx, principal, group.id));
      });
    },
  );
};

/** Throws INVALID_DATA at the first item that the negative list does not have. */
async function requireKnown(engine: Engine, tx: Db, bodyId: string, hits: readonly string[]): Promise<void> {
  const rules = await rulesOfBody(engine, tx, bodyId);
  const known = ruleOf(rules, negativeListRule).value;
  const ids = new Set<string>(known.map(({ id }) => id));
  const stray = hits.findIndex((hit) => !ids.has(hit));
  if (stray >= 0) throw unknownItem(stray, known);
}

const unknownItem = (index: number, known: readonly NegativeItem[]) =>
  new GoufuError('INVALID_DATA', [
    because(
      'need-group.negative-item',
      `负面清单没有这一项，可填：${known.map(({ id, title }) => `${id}（${title.zh}）`).join('、')}。`,
      `The negative list has no such item. Known: ${known.map(({ id }) => id).join(', ')}.`,
      `/negativeList/hits/${index}`,
    ),
  ]);
