import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowsOf } from '../../shared/rows.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { actAt } from '../identity/body-access.ts';
import { principalOf } from '../identity/principal.ts';
import { becameProject } from './became-project.ts';
import { evidenceOf, type NegativeItem } from './need-group-evidence.ts';
import {
  type Evidence,
  groupAnswer,
  suitability,
  type TestName,
  testsChange,
  testTitles,
  type Verdict,
} from './need-groups.schema.ts';
import { presentGroup, readableGroup } from './read-group.ts';

const names = Object.keys(testTitles) as TestName[];
const tags = ['needs'];

/** Screening (筛选) of a group of needs: three verdicts, each beside what the records say. */
export const needGroupTestRoutes: Routes = async (app, deps) => {
  for (const routes of [judging, reading]) await routes(app, deps);
};

const judging: Routes = (app, { engine }) => {
  const described = operation({
    id: 'judgeNeedGroup',
    title: { zh: '认定三项条件', en: 'Judge the three tests' },
    detail: {
      zh: '由梳理人以外的审核人认定；数据未达标仍认定通过的，须说明理由。当日数据与结论一并留存。',
      en: 'By a reviewer who did not form the group. To pass a test against the figures takes a reason. What the records said on the day is kept with the verdict.',
    },
    answers: { 200: groupAnswer },
    refusals: ['SEPARATION_OF_DUTIES', 'CONFLICT', 'DATA_REFUSED'],
  });
  app.put(
    '/need-groups/:id/tests',
    {
      config: { policy: { roles: ['reviewer'] } },
      schema: { tags, ...described, params: idParams, body: testsChange },
    },
    (request) => {
      const principal = principalOf(request);
      return engine.db.transaction(async (tx) => {
        const group = await readableGroup(tx, principal, request.params.id);
        await actAt(tx, principal, group.bodyId, ['reviewer']);
        if (group.createdBy === principal.userId) throw ownWork;
        if (group.projectId) throw becameProject;
        const evidence = await evidenceOf(engine, tx, group);
        requireGrounds(request.body, evidence);
        const { overrideReason, ...answers } = request.body;
        const stamp = {
          by: principal.userId,
          at: engine.clock.now(),
          ...(overrideReason ? { overrideReason } : {}),
        };
        const given = names.flatMap((name) =>
          answers[name] ? [[name, { ...answers[name], ...stamp, computed: evidence[name] }]] : [],
        );
        await rowsOf(
          tx,
          sql`update need_groups set tests = tests || ${JSON.stringify(Object.fromEntries(given))}::jsonb
            where id = ${group.id}`,
        );
        return presentGroup(await readableGroup(tx, principal, group.id));
      });
    },
  );
};

const reading: Routes = (app, { engine }) => {
  const described = operation({
    id: 'readSuitability',
    title: { zh: '三项条件和现有数据', en: 'The three tests beside what the records say' },
    answers: { 200: suitability },
  });
  app.get(
    '/need-groups/:id/suitability',
    { config: { policy: 'signed-in' }, schema: { tags, ...described, params: idParams } },
    async (request) => {
      const group = await readableGroup(engine.db, principalOf(request), request.params.id);
      const evidence = await evidenceOf(engine, engine.db, group);
      const items = names.map((test) => ({
        test,
        title: testTitles[test],
        state: stateOf(group.tests[test]),
        verdict: group.tests[test] ?? null,
        computed: evidence[test],
      }));
      return { items, suitable: items.every(({ state }) => state === 'passed') };
    },
  );
};

const stateOf = (verdict: Verdict | undefined) =>
  verdict ? (verdict.passed ? ('passed' as const) : ('failed' as const)) : ('missing' as const);

/** What touches the negative list cannot pass; what falls short of the figures passes with a reason. Throws DATA_REFUSED. */
function requireGrounds(
  { concentration, benefit, suitability: suited, overrideReason }: z.infer<typeof testsChange>,
  evidence: Evidence,
): void {
  const hits = evidence.suitability.negativeList?.hits ?? [];
  if (suited?.passed && hits.length > 0) throw onNegativeList(hits);
  if (overrideReason) return;
  if (benefit?.passed && evidence.benefit && !evidence.benefit.met) throw noBenefit(evidence.benefit);
  if (concentration?.passed && !evidence.concentration.met) throw againstFigures(evidence);
}

const ownWork = new GoufuError('SEPARATION_OF_DUTIES', [
  because(
    'need-group.own-work',
    '需求由您梳理，应由他人筛选。',
    'You formed this group yourself; somebody else has to screen it.',
  ),
]);

const onNegativeList = (hits: readonly NegativeItem[]) =>
  new GoufuError('DATA_REFUSED', [
    because(
      'need-group.negative-list',
      `涉及负面清单：${hits.map(({ title }) => title.zh).join('、')}，不得作为服务购买（102号令第十条）。`,
      `On the negative list: ${hits.map(({ title }) => title.en).join(', ')}. This may not be bought as a service (Order 102 Art. 10).`,
      '/suitability',
    ),
  ]);

const noBenefit = ({ own, bought, unit, savedPercent, minSavingPercent }: NonNullable<Evidence['benefit']>) =>
  new GoufuError('DATA_REFUSED', [
    because(
      'need-group.benefit',
      `每${unit}自办${own}元、购买${bought}元，节约${savedPercent}%，未达到${minSavingPercent}%。认定“比较效益突出”的，请说明质量等方面的理由。`,
      `One ${unit} costs ${own} yuan by own delivery and ${bought} bought: ${savedPercent} % saved, short of ${minSavingPercent} %. To hold that the benefit is clear, give the reason, such as quality.`,
      '/overrideReason',
    ),
  ]);

function againstFigures({ concentration }: Evidence): GoufuError {
  const { requests, units, minRequests, minUnits, months } = concentration;
  return new GoufuError('DATA_REFUSED', [
    because(
      'need-group.concentration',
      `近${months}个月登记需求${requests}人次、${units}个单位，未达到${minRequests}人次或${minUnits}个单位。认定“需求相对集中”的，请说明理由。`,
      `In the last ${months} months ${requests} employees and ${units} units asked, short of ${minRequests} employees or ${minUnits} units. To hold that demand is concentrated, give a reason.`,
      '/overrideReason',
    ),
  ]);
}
