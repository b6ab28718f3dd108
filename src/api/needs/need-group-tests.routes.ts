import { sql } from 'drizzle-orm';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { ruleOf } from '../../../workflows/rules/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowsOf } from '../../shared/rows.ts';
import type { Routes } from '../http/types.ts';
import { actAt } from '../identity/body-access.ts';
import { rulesOfBody } from '../identity/body-rules.ts';
import { principalOf } from '../identity/principal.ts';
import { type Evidence, evidenceOf, type NegativeItem } from './need-group-evidence.ts';
import { presentGroup, readableGroup } from './need-groups.routes.ts';
import { figuresChange, testsChange } from './needs.schema.ts';

interface Verdict {
  passed: boolean;
  evidence: string;
  overrideReason?: string;
  by: string;
  at: string;
}
type TestName = 'concentration' | 'benefit' | 'suitability';

/** The scheme's three tests (《实施方案》二.4); all of them must be passed before services are bought. */
const tests: Record<TestName, Bilingual> = {
  concentration: { zh: '需求相对集中', en: 'Demand is concentrated' },
  benefit: { zh: '比较效益突出', en: 'The comparative benefit is clear' },
  suitability: { zh: '较为适宜由社会组织承接', en: 'Suited to social organisations' },
};
const names = Object.keys(tests) as TestName[];
const tags = ['needs'];

/** Screening (筛选) of a group of needs: three verdicts, each beside what the records say. */
export const needGroupTestRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.put(
    '/need-groups/:id/figures',
    {
      config: { policy: { roles: ['officer'] } },
      schema: {
        tags,
        summary:
          'Cost against own delivery, and the negative list as checked; what is left out stays as it is',
        params: idParams,
        body: figuresChange,
      },
    },
    async (request) => {
      const principal = principalOf(request);
      const { costs, negativeList } = request.body;
      return db.transaction(async (tx) => {
        const group = await readableGroup(tx, principal, request.params.id);
        await actAt(tx, principal, group.bodyId, ['officer']);
        if (group.projectId) throw becameProject;
        const known = ruleOf<NegativeItem[]>(
          await rulesOfBody(engine, tx, group.bodyId),
          'negative-list',
        ).value;
        const ids = new Set(known.map(({ id }) => id));
        const stray = (negativeList?.hits ?? []).findIndex((hit) => !ids.has(hit));
        if (stray >= 0) throw unknownItem(stray, known);
        const text = (value: unknown) => (value === null ? null : JSON.stringify(value));
        if (costs !== undefined) {
          const fen = costs && { ...costs, own: String(costs.own), bought: String(costs.bought) };
          await rowsOf(tx, sql`update need_groups set costs = ${text(fen)}::jsonb where id = ${group.id}`);
        }
        if (negativeList !== undefined) {
          await rowsOf(
            tx,
            sql`update need_groups set negative_list = ${text(negativeList)}::jsonb where id = ${group.id}`,
          );
        }
        return presentGroup(await readableGroup(tx, principal, group.id));
      });
    },
  );

  app.put(
    '/need-groups/:id/tests',
    {
      config: { policy: { roles: ['reviewer'] } },
      schema: { tags, params: idParams, body: testsChange },
    },
    async (request) => {
      const principal = principalOf(request);
      const { overrideReason, ...answers } = request.body;
      return db.transaction(async (tx) => {
        const group = await readableGroup(tx, principal, request.params.id);
        await actAt(tx, principal, group.bodyId, ['reviewer']);
        if (group.createdBy === principal.userId) throw ownWork;
        if (group.projectId) throw becameProject;
        const evidence = await evidenceOf(engine, tx, group);
        const hits = evidence.suitability.negativeList?.hits ?? [];
        if (answers.suitability?.passed && hits.length > 0) throw onNegativeList(hits);
        if (answers.benefit?.passed && evidence.benefit && !evidence.benefit.met && !overrideReason) {
          throw noBenefit(evidence.benefit);
        }
        if (answers.concentration?.passed && !evidence.concentration.met && !overrideReason) {
          throw againstFigures(evidence);
        }
        const stamp = {
          by: principal.userId,
          at: clock.now(),
          ...(overrideReason ? { overrideReason } : {}),
        };
        const given = names.flatMap((name) =>
          // What the records said on the day is kept with the verdict.
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

  app.get(
    '/need-groups/:id/suitability',
    { config: { policy: 'signed-in' }, schema: { tags, params: idParams } },
    async (request) => {
      const group = await readableGroup(db, principalOf(request), request.params.id);
      const evidence = await evidenceOf(engine, db, group);
      const verdicts = group.tests as Partial<Record<TestName, Verdict>>;
      const items = names.map((name) => ({
        test: name,
        title: tests[name],
        state: stateOf(verdicts[name]),
        verdict: verdicts[name] ?? null,
        computed: evidence[name],
      }));
      return { items, suitable: items.every(({ state }) => state === 'passed') };
    },
  );
};

const stateOf = (verdict: Verdict | undefined): 'missing' | 'passed' | 'failed' =>
  verdict ? (verdict.passed ? 'passed' : 'failed') : 'missing';

const ownWork = new GoufuError('SEPARATION_OF_DUTIES', [
  because(
    'need-group.own-work',
    '需求由您梳理，应由他人筛选。',
    'You formed this group yourself; somebody else has to screen it.',
  ),
]);

const becameProject = new GoufuError('CONFLICT', [
  because(
    'need-group.became-project',
    '该需求分组已经立项，其筛选依据不再修改；请在项目中办理。',
    'A project was made of this group; its figures and verdicts stand. Go on in the project.',
  ),
]);

const unknownItem = (index: number, known: readonly NegativeItem[]) =>
  new GoufuError('INVALID_DATA', [
    because(
      'need-group.negative-item',
      `负面清单没有这一项，可填：${known.map(({ id, title }) => `${id}（${title.zh}）`).join('、')}。`,
      `The negative list has no such item. Known: ${known.map(({ id }) => id).join(', ')}.`,
      `/negativeList/hits/${index}`,
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
