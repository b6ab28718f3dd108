import { sql } from 'drizzle-orm';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { isDue, openOnLine, type PaymentPlanItem } from '../../../../workflows/service-purchase/index.ts';
import { instantOf, yuanOf } from '../../../shared/wire.ts';
import { rulesOfProject } from '../../projects/project-facts.ts';
import {
  type Asked,
  bodyIdOf,
  type Choice,
  caseId,
  inTheirs,
  listed,
  oneOf,
  partiesOnly,
  projectOf,
  staffOnly,
  tabled,
} from '../choice.ts';
import { words } from './words.ts';

interface LineRow {
  id: string;
  code: string;
  name: string;
  year: number;
  kind: string;
  available: string;
}

/** Budget lines (经费来源) of the buyer, the latest year first. */
const fundingLines = tabled<LineRow>({
  id: { by: sql`f.id`, as: 'uuid' },
  order: { by: sql`f.year`, as: 'int', down: true },
  columns: sql`f.id, f.code, f.name, f.year, f.kind, (f.amount - f.held - f.committed - f.paid)::text as available`,
  from: sql`funding_lines f`,
  words: [sql`f.name`, sql`f.code`, sql`f.year::text`],
  where: (asked) => [sql`f.body_id = ${bodyIdOf(asked)}::uuid`],
  present: ({ id, code, name, year, kind, available }) => ({
    id,
    name,
    amount: yuanOf(available),
    detail: {
      zh: `${year}年 · ${code} · ${words.fundKinds[kind]?.zh} · 可用${yuanOf(available)}元`,
      en: `${year} · ${code} · ${words.fundKinds[kind]?.en} · ${yuanOf(available)} yuan available`,
    },
  }),
});

/** What a line that nobody named is called by. */
function calledLine(id: string): Bilingual {
  const numbered = /^pay-(\d+)$/.exec(id)?.[1];
  if (numbered) return { zh: `第${numbered}笔`, en: `line ${numbered}` };
  if (id.startsWith('supplement-')) return { zh: '补充合同', en: 'supplement' };
  if (id.startsWith('account-')) return { zh: '结算', en: 'account' };
  return { zh: id, en: id };
}

/** A line of the payment plan (付款计划款项) in the words of the plan. */
function planLine(asked: Asked, { id, when, amount, milestone }: PaymentPlanItem, left: string): Choice {
  const called = calledLine(id);
  const waits = words.conditionsOfPayment[when];
  return {
    id,
    name: `${inTheirs(asked, called)} · ${inTheirs(asked, waits, when)}${milestone ? ` ${milestone}` : ''}`,
    amount: left,
    detail: { zh: `金额${amount}元，可申请${left}元`, en: `${amount} yuan, ${left} can be claimed` },
  };
}

const planLines = (keep: (asked: Asked, line: PaymentPlanItem) => boolean) =>
  partiesOnly(
    listed(async (asked) => {
      const context = projectOf(asked);
      const rules = await rulesOfProject(asked.engine, asked);
      return (context.contract?.plan ?? [])
        .filter((line) => keep(asked, line))
        .map((line) => planLine(asked, line, yuanOf(openOnLine(context, line, { rules }))));
    }),
  );

interface PaymentRow {
  id: string;
  planItem: string;
  amount: string;
  requestedAt: string;
  requestedBy: string;
}

const payments = (status: 'requested' | 'approved') =>
  staffOnly(
    tabled<PaymentRow>({
      id: { by: sql`p.id`, as: 'uuid' },
      order: { by: sql`p.requested_at`, as: 'timestamptz' },
      columns: sql`p.id, p.plan_item, p.amount::text as amount, p.requested_at, coalesce(u.name, p.requested_by) as requested_by`,
      from: sql`payments p left join users u on u.id::text = p.requested_by`,
      words: [sql`p.plan_item`, sql`u.name`],
      where: (asked) => [
        sql`p.project_id = ${caseId(asked)}::uuid`,
        oneOf(
          sql`p.id`,
          projectOf(asked).payments.flatMap((one) => (one.status === status ? [one.id] : [])),
        ),
      ],
      present: ({ id, planItem, amount, requestedAt, requestedBy }, asked) => {
        const line = projectOf(asked).contract?.plan.find((one) => one.id === planItem);
        const day = instantOf(requestedAt).slice(0, 10);
        return {
          id,
          name: line ? planLine(asked, line, yuanOf(amount)).name : planItem,
          amount: yuanOf(amount),
          detail: {
            zh: `${yuanOf(amount)}元 · ${requestedBy} ${day}申请`,
            en: `${yuanOf(amount)} yuan · requested by ${requestedBy} on ${day}`,
          },
        };
      },
    }),
  );

interface TermRow {
  id: string;
  ground: string;
  text: string;
}

/** The contract's own penalties (违约金条款), in its words. */
async function penaltyTerms(asked: Asked): Promise<TermRow[]> {
  const [row] = await asked.engine.db.query<{ penalties: TermRow[] }>(
    'select penalties from contracts where id = $1::uuid',
    [projectOf(asked).contract?.id ?? null],
  );
  return row?.penalties ?? [];
}

interface ChargeRow {
  id: string;
  penalty: string;
  amount: string;
  reason: string;
}

type Objection = 'open' | 'answered' | null;

const charges = (keep: (objection: Objection) => boolean) =>
  partiesOnly(
    listed(async (asked) => {
      const standing = (projectOf(asked).contract?.charged ?? []).filter(({ objection }) => keep(objection));
      const [terms, rows] = await Promise.all([
        penaltyTerms(asked),
        asked.engine.db.query<ChargeRow>(
          `select id, penalty, amount::text as amount, reason from penalty_charges
           where project_id = $1::uuid and id::text in (select jsonb_array_elements_text($2::jsonb)) order by at, id`,
          [caseId(asked), JSON.stringify(standing.map(({ id }) => id))],
        ),
      ]);
      return rows.map(({ id, penalty, amount, reason }) => {
        const term = terms.find((one) => one.id === penalty);
        return {
          id,
          name: `${inTheirs(asked, term && words.penaltyGrounds[term.ground], penalty)} · ${yuanOf(amount)}`,
          amount: yuanOf(amount),
          detail: { zh: reason, en: reason },
        };
      });
    }),
  );

export const moneyChoices = {
  'funding-line': staffOnly(fundingLines),
  'plan-line:due': planLines((asked, line) => isDue(projectOf(asked), line)),
  'plan-line:all': planLines(() => true),
  'payment:requested': payments('requested'),
  'payment:approved': payments('approved'),
  penalty: partiesOnly(
    listed(async (asked) =>
      (await penaltyTerms(asked)).map(({ id, ground, text }) => ({
        id,
        name: text,
        detail: words.penaltyGrounds[ground] ?? null,
      })),
    ),
  ),
  'charge:all': charges(() => true),
  'charge:uncontested': charges((objection) => objection === null),
  'charge:contested': charges((objection) => objection === 'open'),
};
