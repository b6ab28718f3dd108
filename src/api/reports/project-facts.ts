import { type SQL, sql } from 'drizzle-orm';
import { where } from '../../shared/rows.ts';
import { ofBodies, type Scope } from './scope.ts';

/** A project as reports see it; money in 分, as text. */
export interface ProjectFacts {
  id: string;
  bodyId: string;
  bodyName: string;
  code: string;
  title: string;
  category: string;
  method: string | null;
  stage: string;
  grade: string | null;
  budget: string | null;
  awarded: string | null;
  contracted: string | null;
  paid: string | null;
}

export interface ProjectFilter {
  stage?: string | undefined;
  /** Projects that have at some time stood in the stage. */
  reached?: string | undefined;
  category?: string | undefined;
  /** 优 良 中 差, or `none` without a grade yet. */
  grade?: string | undefined;
  /** Only those with an award, a contract or a payment. */
  having?: 'awarded' | 'contracted' | 'paid' | undefined;
}

/**
 * The projects of a year, one row each: those of its budget, and until a budget is approved those that were begun in it.
 * Every figure on projects is counted over this, and every list that a figure opens to reads it.
 */
export function projectFacts(scope: Scope, filter: ProjectFilter = {}): SQL {
  const which = where(
    ofBodies(scope, sql`p.body_id`),
    ofYear(scope),
    filter.stage ? sql`i.stage = ${filter.stage}` : undefined,
    filter.reached
      ? sql`exists (select 1 from instance_events e where e.instance_id = p.id and e.stage = ${filter.reached})`
      : undefined,
    filter.category ? sql`p.category = ${filter.category}` : undefined,
    filter.grade === 'none'
      ? sql`p.grade is null`
      : filter.grade
        ? sql`p.grade = ${filter.grade}`
        : undefined,
    filter.having === 'awarded' ? sql`p.award_amount is not null` : undefined,
    filter.having === 'contracted' ? sql`c.contracted is not null` : undefined,
    filter.having === 'paid' ? sql`y.paid is not null` : undefined,
  );
  return sql`select p.id, p.body_id, b.name as body_name, p.code, p.title, p.category, p.method, i.stage, p.grade, p.budget,
      p.award_amount as awarded, c.contracted, y.paid
    from projects p join instances i on i.id = p.id join bodies b on b.id = p.body_id
    left join lateral (select sum(k.amount + k.supplements)::bigint as contracted from contracts k
      where k.project_id = p.id and k.signed_at is not null and k.status <> 'void') c on true
    left join lateral (select sum(m.amount)::bigint as paid from payments m
      where m.project_id = p.id and m.status = 'paid') y on true
    ${which}`;
}

export const ofYear = ({ year }: Scope): SQL =>
  sql`coalesce(p.fiscal_year, extract(year from p.created_at at time zone 'Asia/Shanghai')::int) = ${year}`;
