import { sql } from 'drizzle-orm';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { because, GoufuError } from '../../errors.ts';
import { actAt } from '../body-access.ts';
import { idParams } from '../fields.ts';
import { type Evidence, evidenceOf } from '../need-group-evidence.ts';
import { principalOf } from '../principal.ts';
import { rowsOf } from '../rows.ts';
import type { Routes } from '../types.ts';
import { presentGroup, readableGroup } from './need-groups.ts';
import { testsChange } from './needs.schema.ts';

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
        const evidence = await evidenceOf(engine, tx, group);
        if (answers.concentration?.passed && !evidence.concentration.met && !overrideReason) {
          throw againstFigures(evidence);
        }
        const stamp = {
          by: principal.userId,
          at: clock.now(),
          ...(overrideReason ? { overrideReason } : {}),
        };
        const given = names.flatMap((name) =>
          answers[name] ? [[name, { ...answers[name], ...stamp }]] : [],
        );
        await rowsOf(
          tx,
          sql`update need_groups set tests = tests || ${JSON.stringify(Object.fromEntries(given))}::text::jsonb
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
        computed: name === 'benefit' ? null : evidence[name],
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
