import type { Db } from '../client.ts';

/** What the engine needs of a purchasing body: where it is, and its policy values. */
export interface BodyFacts {
  id: string;
  /** Ids from the root down: what is below a body begins with its path. */
  path: string;
  name: string;
  level: 'province' | 'city' | 'county';
  province: string;
  city: string | null;
  county: string | null;
  staffing: string;
  policy: Record<string, unknown>;
  policyVersion: number;
}

const facts = `b.id, b.path, b.name, b.level, b.province, b.city, b.county, b.staffing, b.policy,
  b.policy_version as "policyVersion"`;

/** The facts as one JSON value, for statements in which bodies is `b`. */
export const bodyJson = `jsonb_build_object('id', b.id, 'path', b.path, 'name', b.name, 'level', b.level,
  'province', b.province, 'city', b.city, 'county', b.county, 'staffing', b.staffing, 'policy', b.policy,
  'policyVersion', b.policy_version)`;

export async function bodyFacts(db: Db, id: string): Promise<BodyFacts | undefined> {
  const [body] = await db.query<BodyFacts>(`select ${facts} from bodies b where b.id = $1::uuid`, [id]);
  return body;
}

export function factsOfBodies(db: Db, ids: readonly string[]): Promise<BodyFacts[]> {
  return db.query(
    `select ${facts} from bodies b where b.id in (select x::uuid from jsonb_array_elements_text($1::jsonb) x)`,
    [JSON.stringify(ids)],
  );
}

/** The body first, then all below it, by their paths. */
export function bodyAndBelow(db: Db, id: string): Promise<BodyFacts[]> {
  return db.query(
    `select ${facts} from bodies top join bodies b on starts_with(b.path, top.path)
     where top.id = $1::uuid order by b.path`,
    [id],
  );
}

/** Every body that keeps organisations in its ledger. */
export function bodiesWithLedger(db: Db): Promise<BodyFacts[]> {
  return db.query(
    `select ${facts} from bodies b
     where exists (select 1 from organisations o where o.body_id = b.id) order by b.path`,
  );
}

export async function pathOfBody(db: Db, id: string): Promise<string | undefined> {
  const [row] = await db.query<{ path: string }>('select path from bodies where id = $1::uuid', [id]);
  return row?.path;
}
