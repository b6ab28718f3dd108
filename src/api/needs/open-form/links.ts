import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../../db/client.ts';
import { legalDay } from '../../../../workflows/calendar/index.ts';
import { serviceCategories as categories } from '../../../../workflows/kit/service-categories.ts';
import type { Engine } from '../../../engine/engine.ts';
import { stateOfRound } from '../../../records/round-state.ts';
import { insertInto, rowOf } from '../../../shared/rows.ts';
import { instantOf } from '../../../shared/wire.ts';
import { sha256 } from '../../identity/principals.ts';
import type { RoundState } from '../collection-rounds.schema.ts';
import type { Submission } from './submission.ts';

/** An open form as whoever holds its link may see it. */
export interface OpenForm {
  linkId: string;
  roundId: string;
  bodyId: string;
  bodyName: string;
  title: string;
  invitation: string | null;
  label: string;
  state: RoundState;
  opensAt: string;
  closesAt: string;
  categories: { id: string; title: { zh: string; en: string } }[];
}

const tokenPattern = /^[\w-]{32}$/;

/** The form behind a token; undefined for a token that is unknown or was taken back, which look the same. */
export async function openFormOf(db: Db, token: string): Promise<OpenForm | undefined> {
  if (!tokenPattern.test(token)) return undefined;
  const found = await rowOf<Omit<OpenForm, 'categories'> & { asked: string[] }>(
    db,
    sql`select l.id as link_id, r.id as round_id, r.body_id, b.name as body_name, r.title, r.invitation, l.label,
        ${stateOfRound} as state, r.opens_at, coalesce(r.closed_at, r.closes_at) as closes_at, r.categories as asked
      from collection_links l join collection_rounds r on r.id = l.round_id join bodies b on b.id = r.body_id
      where l.token_hash = ${sha256(token)} and l.revoked_at is null`,
  );
  if (!found) return undefined;
  const { asked, opensAt, closesAt, ...form } = found;
  return {
    ...form,
    opensAt: instantOf(opensAt),
    closesAt: instantOf(closesAt),
    categories: categories.filter(({ id }) => asked.length === 0 || asked.includes(id)),
  };
}

/**
 * Takes a need in, once for each `submission`; the round must still be open by the database's clock, or nothing is
 * written and `null` is returned. Gives the number under which the employee may ask about it.
 */
export async function takeIn(
  { db, clock }: Engine,
  form: OpenForm,
  data: Submission,
): Promise<{ reference: string; again: boolean } | null> {
  const { submission = uuidv7(), ...given } = data;
  return db.transaction(async (tx) => {
    const open = await rowOf<{ state: RoundState }>(
      tx,
      sql`select ${stateOfRound} as state from collection_rounds r where r.id = ${form.roundId} for share`,
    );
    if (open?.state !== 'open') return null;
    const row = {
      ...given,
      id: uuidv7(),
      bodyId: form.bodyId,
      roundId: form.roundId,
      linkId: form.linkId,
      submission,
      source: `${form.title}（${form.label}）`,
      raisedOn: legalDay(clock.now()),
      createdAt: clock.now(),
      createdBy: 'open-form',
    };
    const made = await rowOf<{ id: string }>(
      tx,
      insertInto('needs', row, sql`on conflict (link_id, submission) do nothing`),
    );
    if (made) return { reference: referenceOf(made.id), again: false };
    const earlier = await rowOf<{ id: string }>(
      tx,
      sql`select id from needs where link_id = ${form.linkId} and submission = ${submission}`,
    );
    return earlier ? { reference: referenceOf(earlier.id), again: true } : null;
  });
}

/** The last eight signs of the id: enough to find it by among a body's needs, and no key to anything. */
const referenceOf = (id: string): string => id.slice(-8).toUpperCase();
