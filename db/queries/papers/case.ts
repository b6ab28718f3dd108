import type { Db } from '../../client.ts';

/** What papers say of a project as a case: its steps, needs, money, papers filed. Instants as stored, money in 分. */

export interface ProjectRow {
  id: string;
  code: string;
  title: string;
  category: string;
}

export async function paperProject(db: Db, projectId: string): Promise<ProjectRow | undefined> {
  const [row] = await db.query<ProjectRow>(
    'select id, code, title, category from projects where id = $1::uuid',
    [projectId],
  );
  return row;
}

export interface StepRow {
  seq: number;
  type: string;
  at: string;
  actor: string;
  role: string;
  data: Record<string, unknown>;
  actorId: string;
}

/** The case's own chain, oldest first, with the names of who acted. */
export function paperSteps(db: Db, projectId: string): Promise<StepRow[]> {
  return db.query(
    `select e.seq, e.type, e.at, coalesce(u.name, case when e.actor_id = 'system' then '系统' else e.actor_id end) as actor,
       e.role, e.data, e.actor_id as "actorId"
     from instance_events e left join users u on u.id::text = e.actor_id
     where e.instance_id = $1::uuid order by e.seq`,
    [projectId],
  );
}

export function paperNeeds(db: Db, projectId: string): Promise<Record<string, unknown>[]> {
  return db.query(
    `select title, detail, category, headcount, unit, district, source, raised_on as "raisedOn" from needs
     where project_id = $1::uuid and merged_into is null order by raised_on, id limit 5000`,
    [projectId],
  );
}

export interface LineRow {
  code: string;
  name: string;
  year: number;
  kind: string;
  amount: string;
}

export async function paperLine(db: Db, fundingLineId: string): Promise<LineRow | undefined> {
  const [row] = await db.query<LineRow>(
    'select code, name, year, kind, amount::text as amount from funding_lines where id = $1::uuid',
    [fundingLineId],
  );
  return row;
}

export interface NoticeRow {
  id: string;
  kind: string;
  title: string;
  publishedAt: string;
  until: string | null;
  content: Record<string, unknown>;
}

export function paperNotices(db: Db, projectId: string): Promise<NoticeRow[]> {
  return db.query(
    `select id, kind, title, published_at as "publishedAt", until, content from notices
     where project_id = $1::uuid order by published_at, id`,
    [projectId],
  );
}

export interface DocumentRow {
  id: string;
  kind: string;
  title: string;
  version: number;
  sha256: string;
  createdAt: string;
}

export function paperDocuments(db: Db, projectId: string): Promise<DocumentRow[]> {
  return db.query(
    `select id, kind, title, version, sha256, created_at as "createdAt" from documents
     where instance_id = $1::uuid order by created_at, id limit 5000`,
    [projectId],
  );
}

export interface NumberRow {
  kind: string;
  of: string;
  number: string;
  documentId: string;
  issuedAt: string;
}

/** Numbers that papers of the case were given (文号). */
export function paperNumbers(db: Db, projectId: string): Promise<NumberRow[]> {
  return db.query(
    `select kind, "of", number, document_id as "documentId", issued_at as "issuedAt" from issued_papers
     where instance_id = $1::uuid`,
    [projectId],
  );
}

export interface OrganisationRow {
  id: string;
  name: string;
  creditCode: string | null;
}

/** Those of the organisations that there are; what is no id is passed over. */
export function paperOrganisations(db: Db, ids: readonly string[]): Promise<OrganisationRow[]> {
  return db.query(
    `select id, name, credit_code as "creditCode" from organisations
     where id::text = any(select jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(ids)],
  );
}
