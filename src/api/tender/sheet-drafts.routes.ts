import { z } from 'zod';
import { legalDay } from '../../../workflows/calendar/index.ts';
import { leafStates } from '../../../workflows/kit/leaf-states.ts';
import { hasRule, ruleOf } from '../../../workflows/rules/index.ts';
import { deviationsOf, type Sheet } from '../../../workflows/service-purchase/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf } from '../../shared/wire.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject, type ProjectAccess } from '../projects/project-access.ts';

const tags = ['scoring'];
const points = z
  .string()
  .regex(/^(0|[1-9]\d{0,4})(\.\d{1,2})?$/, '应为不超过两位小数的数字 | A number with at most two decimals');
/** A draft may lack what is not scored yet. */
const draft = z.strictObject({ scores: z.record(z.uuid(), z.record(z.string().max(40), points)) });

/** A member's own sheet while it is written and before the ranking: nobody else reads any of this. */
export const sheetDraftRoutes: Routes = (app, { engine }) => {
  const { db } = engine;
  const open = async (request: Parameters<typeof principalOf>[0] & { params: { id: string } }) => {
    const access = await openProject(engine, principalOf(request), request.params.id);
    // Whoever is not on the panel learns nothing, not even whether there is a sheet.
    const { panel } = access.context.sourcing;
    if (!panel.some(({ userId }) => userId === access.actor.id)) throw new GoufuError('FORBIDDEN');
    return access;
  };

  app.put(
    '/projects/:id/score-sheet/draft',
    { config: { policy: 'signed-in' }, schema: { tags, params: idParams, body: draft } },
    async (request) => {
      const { context, actor, held } = await open(request);
      const { sourcing } = context;
      if (!leafStates(held.kase.snapshot).includes('main.sourcing.panel.scoring')) throw notScoring();
      if (sourcing.sheetsIn.includes(actor.id)) throw handedIn();
      const [row] = await db.query<{ savedAt: string }>(
        `insert into sheet_drafts (project_id, round, member_id, scores, saved_at)
         values ($1::uuid, $2::int, $3, $4::jsonb, goufu_now())
         on conflict (project_id, round, member_id) do update set scores = excluded.scores, saved_at = excluded.saved_at
         returning to_jsonb(saved_at) #>> '{}' as "savedAt"`,
        [held.kase.instanceId, String(sourcing.round), actor.id, JSON.stringify(request.body.scores)],
      );
      return { scores: request.body.scores, savedAt: instantOf(row?.savedAt ?? '') };
    },
  );

  app.get(
    '/projects/:id/score-sheet/draft',
    { config: { policy: 'signed-in' }, schema: { tags, params: idParams } },
    async (request) => {
      const { context, actor, held } = await open(request);
      const [row] = await db.query<{ scores: Sheet; savedAt: string }>(
        `select scores, to_jsonb(saved_at) #>> '{}' as "savedAt" from sheet_drafts
         where project_id = $1::uuid and round = $2::int and member_id = $3`,
        [held.kase.instanceId, String(context.sourcing.round), actor.id],
      );
      if (!row) throw new GoufuError('NOT_FOUND');
      return { scores: row.scores, savedAt: instantOf(row.savedAt) };
    },
  );

  app.get(
    '/projects/:id/score-sheet/deviations',
    { config: { policy: 'signed-in' }, schema: { tags, params: idParams } },
    async (request) => {
      const access = await open(request);
      const { sourcing, planning } = access.context;
      // While somebody still scores, a mean would tell what the colleagues gave.
      const allIn = sourcing.panel.every(({ userId }) => sourcing.sheetsIn.includes(userId));
      if (!allIn) throw stillSealed();
      const sheets = (await sheetsOf(engine, access)).filter(({ memberId }) =>
        sourcing.panel.some(({ userId }) => userId === memberId),
      );
      const percent = await toleranceOf(engine, access);
      return { items: deviationsOf(sheets, access.actor.id, planning.criteria, percent), percent };
    },
  );
};

async function sheetsOf(engine: Engine, { held, actor }: ProjectAccess) {
  const load = held.registered.facts.scoreSheets;
  if (!load) throw new Error('no loader for score sheets');
  return (await load(engine.db, {
    instanceId: held.kase.instanceId,
    bodyId: held.body.id,
    context: held.kase.snapshot.context,
    data: {},
    actor,
  })) as { memberId: string; scores: Sheet }[];
}

/** From which distance on, in percent of an item's maximum. */
async function toleranceOf(engine: Engine, { held, context }: ProjectAccess): Promise<number> {
  const rules = await engine.rules.for(held.kase.ruleSetId, {
    date: legalDay(engine.clock.now()),
    regime: context.regime ?? 'GOV',
    body: held.body,
  });
  if (!hasRule(rules, 'score-deviation')) return 100;
  return ruleOf<{ percentOfMaximum: number }>(rules, 'score-deviation').value.percentOfMaximum;
}

const notScoring = () =>
  new GoufuError('WRONG_STATE', [
    because('sheet.stage', '当前不在评分环节。', 'The case does not stand at scoring.'),
  ]);
const handedIn = () =>
  new GoufuError('CONFLICT', [
    because(
      'sheet.in',
      '您的评分表已提交，不能再修改。',
      'Your sheet is handed in and can no longer be changed.',
    ),
  ]);
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
