import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import type { Reason } from '../../../workflows/kit/refusal.ts';
import { validate } from '../../../workflows/kit/validate.ts';
import {
  changeOrganisation,
  type NewOrganisation,
  type Organisation,
  registerOrganisations,
} from '../../records/organisation.ts';
import { newOrganisation, requireConsistent } from '../../records/organisation-form.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { rowsOf } from '../../shared/rows.ts';
import { organisationSheet } from '../../sheets/kinds/organisations.ts';
import type { Values } from '../../sheets/read/records.ts';
import {
  changedValues,
  comparedWith,
  type ImportKind,
  type Judged,
  type Occasion,
  type Verdict,
} from '../kind.ts';

/** Social organisations (社会组织台账): new ones start their case, changed ones keep what they said before. */
export const organisationImport: ImportKind = {
  sheet: organisationSheet,
  prepare({ creditCode, ...values }) {
    const code = typeof creditCode === 'string' ? creditCode.normalize('NFKC').toUpperCase() : undefined;
    // The sheet has one column for what the API keeps in two.
    const legalStatus = values.legalForm === 'grassroots' ? 'grassroots' : 'registered';
    return { ...values, ...(code ? { creditCode: code } : {}), ...(values.legalForm ? { legalStatus } : {}) };
  },
  check(values, { bodyId }) {
    const entry = validate(newOrganisation, { bodyId, ...values });
    return entry.ok ? inconsistencies(entry.data) : entry.reasons;
  },
  key: ({ creditCode, name }) => String(creditCode ?? `名称 ${name}`),
  judge,
  write,
};

type Known = Pick<Organisation, 'id' | 'bodyId' | 'creditCode' | 'version'> & Record<string, unknown>;

/** Registered ones by their code, wherever they are; grassroots groups by their name at the body. */
async function known(db: Db, { bodyId, lock }: Occasion, rows: readonly Values[]): Promise<Known[]> {
  const codes = JSON.stringify(rows.flatMap(({ creditCode }) => creditCode ?? []));
  const names = JSON.stringify(rows.flatMap(({ creditCode, name }) => (creditCode ? [] : name)));
  return rowsOf<Known>(
    db,
    sql`select * from organisations o
      where o.credit_code in (select jsonb_array_elements_text(${codes}::jsonb))
        or (o.body_id = ${bodyId} and o.credit_code is null
          and o.name in (select jsonb_array_elements_text(${names}::jsonb)))
      order by o.id ${lock ? sql`for update` : sql``}`,
  );
}

async function judge(db: Db, occasion: Occasion, rows: readonly Values[]): Promise<Verdict[]> {
  const entries = await known(db, occasion, rows);
  const byCode = new Map(entries.map((entry) => [entry.creditCode, entry]));
  const byName = new Map(entries.filter(({ creditCode }) => !creditCode).map((entry) => [entry.name, entry]));
  return rows.map((values) => {
    const entry = values.creditCode ? byCode.get(String(values.creditCode)) : byName.get(values.name);
    if (!entry) return { status: 'new' };
    if (entry.bodyId !== occasion.bodyId) return { status: 'error', reasons: [elsewhere] };
    const verdict = comparedWith(values, entry);
    if (verdict.status !== 'changed') return verdict;
    const reasons = inconsistencies({ ...(entry as unknown as Organisation), ...values });
    return reasons.length > 0 ? { status: 'error', reasons } : verdict;
  });
}

async function write(
  engine: Parameters<ImportKind['write']>[0],
  tx: Db,
  occasion: Occasion,
  rows: readonly Judged[],
): Promise<void> {
  const { bodyId, actor, at } = occasion;
  const entered = rows
    .filter(({ verdict }) => verdict.status === 'new')
    .map(({ values }) => newOrganisation.parse({ bodyId, ...values }) as NewOrganisation);
  if (entered.length > 0) await registerOrganisations(engine, tx, entered, actor);
  const changed = rows.filter(({ verdict }) => verdict.status === 'changed');
  if (changed.length === 0) return;
  const entries = new Map(
    (
      await known(
        tx,
        occasion,
        changed.map(({ values }) => values),
      )
    ).map((entry) => [entry.id, entry]),
  );
  for (const { verdict } of changed) {
    if (verdict.status !== 'changed') continue;
    const current = entries.get(verdict.target);
    if (!current) throw new GoufuError('STALE_VERSION');
    await changeOrganisation(tx, current, changedValues(verdict.changes), { at, actorId: actor.id });
  }
}

function inconsistencies(entry: Parameters<typeof requireConsistent>[0]): Reason[] {
  try {
    requireConsistent(entry);
    return [];
  } catch (error) {
    if (!(error instanceof GoufuError)) throw error;
    // The sheet says the legal status by the legal form.
    return error.reasons.map((reason) =>
      reason.field === '/legalStatus' ? { ...reason, field: '/legalForm' } : reason,
    );
  }
}

const elsewhere = because(
  'import.elsewhere',
  '该统一社会信用代码已在其他单位的台账中登记，不能重复登记。请与该单位联系。',
  'This credit code is in the ledger of another body already and is entered once. Ask there.',
  '/creditCode',
);
