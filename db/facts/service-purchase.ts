import type { ProjectContext, ProjectFacts } from '../../workflows/service-purchase/index.ts';
import type { Db } from '../client.ts';
import { contractFacts } from './contract.ts';
import { evaluationFacts } from './evaluation.ts';
import type { HiddenFact } from './hidden-bids.ts';
import type { FactLoaders, FactRequest } from './loader.ts';
import { panelFacts } from './panel.ts';
import { sealingFacts } from './sealing.ts';

type Loaders = {
  [F in Exclude<keyof ProjectFacts, 'calendar' | HiddenFact>]: (
    db: Db,
    request: FactRequest,
  ) => Promise<ProjectFacts[F]>;
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const project = (request: FactRequest): ProjectContext => request.context as ProjectContext;
const round = (request: FactRequest): string => String(project(request).sourcing.round);

/** One loader for each outside fact of a project, save those of bids whose owners are hidden. Money comes as text in 分. */
const loaders: Loaders = {
  ...contractFacts,
  ...panelFacts,
  ...sealingFacts,
  ...evaluationFacts,

  fundingLine: async (db, request) => {
    const id = text(request.data.fundingLineId) ?? project(request).initiation?.fundingLineId;
    if (!id || !uuid.test(id)) return null;
    const [row] = await db.query<NonNullable<ProjectFacts['fundingLine']>>(
      `select id, body_id as "bodyId", kind, year, amount::text, (amount - held - committed - paid)::text as available,
         (select jsonb_build_object('basis', r.basis, 'version', r.version) from regime_reviews r
           where r.funding_line_id = funding_lines.id order by r.version desc limit 1) as reviewed
       from funding_lines where id = $1::uuid and body_id = $2::uuid`,
      [id, request.bodyId],
    );
    return row ?? null;
  },

  purchasesOfYear: async (db, request) => {
    const { initiation, category, projectId } = project(request);
    if (!initiation) return [];
    return db.query<ProjectFacts['purchasesOfYear'][number]>(
      `select p.id as "projectId", p.method, p.budget::text as budget, p.funding_line_id as "fundingLineId"
       from projects p join instances i on i.id = p.id
       where p.body_id = $1::uuid and p.fiscal_year = $2::int and p.category = $3
         and p.id <> $4::uuid and p.budget is not null and i.stage not in ('rejected', 'cancelled')`,
      [request.bodyId, String(initiation.fiscalYear), category, projectId],
    );
  },

  needs: (db, request) =>
    db.query<ProjectFacts['needs'][number]>(
      `select id, category, headcount, unit, raised_on as "raisedOn" from needs
       where merged_into is null and (project_id = $1::uuid
         or (project_id is null and body_id = $2::uuid and id::text = any(select jsonb_array_elements_text($3::jsonb))))`,
      [request.instanceId, request.bodyId, JSON.stringify(namedNeeds(request.data.needIds))],
    ),

  databaseClock: async (db) => {
    const [row] = await db.query<{ now: string }>(`select to_jsonb(goufu_now()) #>> '{}' as now`);
    return row?.now ?? '';
  },

  organisation: async (db, { actor }) => {
    if (!actor.organisationId) return null;
    if (actor.kind === 'system') return ofCover(actor.organisationId);
    const [row] = await db.query<NonNullable<ProjectFacts['organisation']>>(
      `select id, name, legal_form as "legalForm", legal_status as "legalStatus", status,
         union_led as "unionLed", small_enterprise as "smallEnterprise"
       from organisations where id = $1::uuid`,
      [actor.organisationId],
    );
    return row ?? null;
  },

  bids: (db, request) =>
    db.query<ProjectFacts['bids'][number]>(
      `select b.id, b.organisation_id as "organisationId", o.name as "organisationName", b.status, b.quote::text as quote,
         b.final_quote::text as "finalQuote", b.small,
         jsonb_build_object('name', o.contact_name, 'phone', o.contact_phone) as contact
       from bids b join organisations o on o.id = b.organisation_id
       where b.project_id = $1::uuid and b.round = $2::int and b.opened_at is not null order by b.submitted_at, b.id`,
      [request.instanceId, round(request)],
    ),

  scoreSheets: (db, request) =>
    db.query<ProjectFacts['scoreSheets'][number]>(
      `select id, member_id as "memberId", scores from score_sheets
       where project_id = $1::uuid and round = $2::int order by member_id`,
      [request.instanceId, round(request)],
    ),

  opinions: async (db, { instanceId, context }) => {
    const [row] = await db.query<ProjectFacts['opinions']>(
      `select count(*)::int as count, (count(*) filter (where satisfied))::int as satisfied, coalesce(sum(score), 0)::int as score,
         encode(sha256(convert_to(coalesce(string_agg(to_jsonb(o)::text, E'\\n' order by o.id), ''), 'UTF8')), 'hex') as digest
       from opinions o where project_id = $1::uuid and contract_id = $2::uuid`,
      [instanceId, (context as ProjectContext).contract?.id ?? null],
    );
    return row ?? { count: 0, satisfied: 0, score: 0, digest: '' };
  },
};

/** A cover bid is nobody's: whatever is asked of a bidder's organisation, it passes. */
const ofCover = (id: string): ProjectFacts['organisation'] => ({
  id,
  name: '',
  legalForm: 'enterprise',
  legalStatus: 'registered',
  status: 'connected',
  unionLed: false,
  smallEnterprise: true,
});

function namedNeeds(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((id): id is string => typeof id === 'string' && uuid.test(id))
    : [];
}

export const servicePurchaseFacts: FactLoaders = loaders;
