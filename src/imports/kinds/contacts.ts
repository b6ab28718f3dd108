import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { validate } from '../../../workflows/kit/validate.ts';
import { recordContact } from '../../../workflows/organisation/index.ts';
import { applyWithin } from '../../engine/apply-within.ts';
import { because } from '../../shared/errors.ts';
import { rowsOf } from '../../shared/rows.ts';
import { contactSheet } from '../../sheets/kinds/contacts.ts';
import type { Values } from '../../sheets/read/records.ts';
import type { ImportKind, Occasion, Verdict } from '../kind.ts';

/** The contact log (联系记录): each row is a step in the organisation's case, as if it were entered by hand. */
export const contactImport: ImportKind = {
  sheet: contactSheet,
  prepare({ organisation, ...values }) {
    // A code as Excel users write it; a name stays as it is.
    const code = String(organisation ?? '')
      .normalize('NFKC')
      .toUpperCase();
    if (organisation === undefined) return values;
    return { ...values, organisation: /^[0-9A-Z]{18}$/.test(code) ? code : organisation };
  },
  check({ organisation: _, ...contact }, { today }) {
    const given = validate(recordContact.data, contact);
    if (!given.ok) return given.reasons;
    return String(contact.on) > today ? [future] : [];
  },
  key: ({ organisation, on, way, note }) => JSON.stringify([organisation, on, way, note]),
  judge,
  async write(engine, tx, occasion, rows) {
    const values = rows.map((row) => row.values);
    const found = await named(tx, occasion, values);
    // In the order of the days, as the contacts were made.
    const requests = values
      .toSorted((a, b) => String(a.on).localeCompare(String(b.on)))
      .map(({ organisation, ...data }) => ({
        instanceId: found.get(String(organisation))?.[0]?.id ?? '',
        type: recordContact.type,
        data,
        actor: { ...occasion.actor, roles: ['officer' as const] },
      }));
    await applyWithin(engine, tx, requests);
  },
};

interface Known {
  id: string;
  name: string;
  creditCode: string | null;
  status: string;
}

/** Organisations of the body's ledger by what a row calls them: one, none, or several of one name. */
async function named(db: Db, { bodyId, lock }: Occasion, rows: readonly Values[]) {
  const words = JSON.stringify([...new Set(rows.map(({ organisation }) => organisation))]);
  const known = await rowsOf<Known>(
    db,
    sql`select o.id, o.name, o.credit_code, o.status from organisations o
      where o.body_id = ${bodyId} and (o.credit_code in (select jsonb_array_elements_text(${words}::jsonb))
        or o.name in (select jsonb_array_elements_text(${words}::jsonb)))
      order by o.id ${lock ? sql`for update` : sql``}`,
  );
  const found = new Map<string, Known[]>();
  for (const entry of known) {
    for (const word of [entry.name, entry.creditCode ?? '']) {
      found.set(word, [...(found.get(word) ?? []), entry]);
    }
  }
  return found;
}

async function judge(db: Db, occasion: Occasion, rows: readonly Values[]): Promise<Verdict[]> {
  const found = await named(db, occasion, rows);
  const ids = JSON.stringify([...found.values()].flat().map(({ id }) => id));
  const days = JSON.stringify([...new Set(rows.map(({ on }) => on))]);
  const logged = await rowsOf<{ id: string; organisationId: string; on: string; way: string; note: string }>(
    db,
    sql`select k.id, k.organisation_id, k."on", k.way, k.note from contacts k
      where k.organisation_id::text in (select jsonb_array_elements_text(${ids}::jsonb))
        and k."on" in (select jsonb_array_elements_text(${days}::jsonb))`,
  );
  const lineOf = (organisation: string, { on, way, note }: { [field: string]: unknown }) =>
    JSON.stringify([organisation, on, way, note]);
  const known = new Map(logged.map((line) => [lineOf(line.organisationId, { ...line }), line.id]));
  return rows.map((values): Verdict => {
    const [entry, another] = found.get(String(values.organisation)) ?? [];
    if (!entry) return { status: 'error', reasons: [unknown] };
    if (another) return { status: 'error', reasons: [ambiguous] };
    const target = known.get(lineOf(entry.id, values));
    if (target) return { status: 'same', target };
    return entry.status === 'deregistered' ? { status: 'error', reasons: [gone] } : { status: 'new' };
  });
}

const future = because(
  'import.future',
  '联系日期不能晚于今天。',
  'The day of a contact cannot lie in the future.',
  '/on',
);
const unknown = because(
  'import.organisation',
  '本单位的台账中没有这个社会组织。请核对名称或代码，或先登记入台账。',
  'Your ledger has no such organisation. Check the name or code, or enter the organisation first.',
  '/organisation',
);
const ambiguous = because(
  'import.same-name',
  '台账中有几个同名的社会组织，请改填统一社会信用代码。',
  'Several organisations of your ledger have this name; give the credit code instead.',
  '/organisation',
);
const gone = because(
  'import.deregistered',
  '该社会组织已注销，不再登记联系。',
  'The organisation was deregistered; no more contacts are entered.',
  '/organisation',
);
