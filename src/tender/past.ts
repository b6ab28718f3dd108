import type { PastLoaders, PastRequest } from '../../db/facts/loader.ts';
import { digestOf } from '../../workflows/kit/hash/chain.ts';
import type {
  BidAtOpening,
  ProjectContext,
  ProjectFacts,
  QuoteAtOpening,
} from '../../workflows/service-purchase/index.ts';
import { sheetsBefore } from './replay-project.ts';

const contextOf = ({ context }: PastRequest) => context as ProjectContext;
const roundOf = (request: PastRequest): string => String(contextOf(request).sourcing.round);

/** Facts of a project as they were at a past step. What is not here nothing on record tells, save as it is today. */
export const projectPast: PastLoaders = {
  databaseClock: async (_db, { at }) => at,

  fundingLine: async (db, request): Promise<ProjectFacts['fundingLine']> => {
    const { fundingLineId } = request.data;
    const id =
      typeof fundingLineId === 'string' ? fundingLineId : contextOf(request).initiation?.fundingLineId;
    const [row] = await db.query<NonNullable<ProjectFacts['fundingLine']>>(
      `select l.id, l.body_id as "bodyId", l.kind, l.year, l.amount::text,
         (l.amount - coalesce((select sum(e.held + e.committed + e.paid) from funding_entries e
           where e.funding_line_id = l.id and e.at < $3::timestamptz), 0))::bigint::text as available,
         (select jsonb_build_object('basis', r.basis, 'version', r.version) from regime_reviews r
           where r.funding_line_id = l.id and r.at <= $3::timestamptz order by r.version desc limit 1) as reviewed
       from funding_lines l where l.id::text = $1 and l.body_id = $2::uuid`,
      [id ?? '', request.bodyId, request.at],
    );
    return row ?? null;
  },

  purchasesOfYear: async (db, request): Promise<ProjectFacts['purchasesOfYear']> => {
    const { initiation, category } = contextOf(request);
    if (!initiation) return [];
    return db.query(
      `select past.id as "projectId", known.context #>> '{planning,method}' as method,
         known.context #>> '{initiation,fundingLineId}' as "fundingLineId",
         ((known.context #>> '{initiation,budget}')::numeric * 100)::bigint::text as budget
       from (select i.id, (select jsonb_build_object('stage', e.stage, 'context', e.snapshot -> 'context')
           from instance_events e where e.instance_id = i.id and e.at < $4::timestamptz order by e.seq desc limit 1) as was
         from instances i where i.workflow = 'service-purchase' and i.body_id = $1::uuid and i.id <> $5::uuid) past,
         lateral (select past.was -> 'context' as context) known
       where past.was ->> 'stage' not in ('rejected', 'cancelled') and known.context ->> 'category' = $3
         and (known.context #>> '{initiation,fiscalYear}')::int = $2::int`,
      [request.bodyId, String(initiation.fiscalYear), category, request.at, request.instanceId],
    );
  },

  /** The sheets that were in before the step, as their members signed them. */
  scoreSheets: async (db, request) => {
    const { instanceId: projectId, seq, at } = request;
    const [made] = await db.query<{ working: object }>(
      `select working from rankings where project_id = $1::uuid and round = $2::int and at >= $3::timestamptz
       order by attempt limit 1`,
      [projectId, roundOf(request), at],
    );
    const { round } = contextOf(request).sourcing;
    const sheets = await sheetsBefore(db, projectId, { round, seq, working: made?.working ?? {} });
    return sheets.map(({ id, memberId, scores }) => ({ id, memberId, scores }));
  },

  /** From the record of the opening, which binds every chain of the round, and from what was opened. */
  sealedBids: async (db, request): Promise<BidAtOpening[]> => {
    const recorded = listOf<Omit<BidAtOpening, 'id' | 'unionLed' | 'opened'> & { bidId: string }>(
      request.recorded.bids,
    );
    const rows = await db.query<OpenedRow>(
      `select b.id, (b.quote::numeric / 100)::numeric(20, 2)::text as quote, b.items, b.content, b.small,
         coalesce(o.union_led, false) as "unionLed"
       from bids b left join organisations o on o.id = b.organisation_id
       where b.project_id = $1::uuid and b.round = $2::int`,
      [request.instanceId, roundOf(request)],
    );
    return recorded.map(({ bidId, organisationId, ownerKey, digest, headHash, unopened = null }) => {
      const row = rows.find(({ id }) => id === bidId);
      const { quote = null, items, content, small = false, unionLed = false } = row ?? {};
      const opened = unopened === null && content ? { quote, items, content, small } : null;
      return { id: bidId, organisationId, ownerKey, digest, headHash, unionLed, opened, unopened };
    });
  },

  setAside: async (_db, { recorded }): Promise<ProjectFacts['setAside']> => ({
    withdrawn: listOf<Chain>(recorded.withdrawn).map(chainOf),
    covers: listOf<Chain & { ownerKey: string }>(recorded.covers).map(({ ownerKey, ...chain }) => ({
      ...chainOf(chain),
      ownerKey,
    })),
  }),

  sealedQuotes: async (db, request): Promise<QuoteAtOpening[]> => {
    const final = request.recorded.offers !== undefined;
    const recorded = listOf<Omit<QuoteAtOpening, 'opened'>>(
      request.recorded.offers ?? request.recorded.prices,
    );
    const rows = await db.query<OpenedRow>(
      `select id, ((case when $3::boolean then final_quote else quote end)::numeric / 100)::numeric(20, 2)::text as quote,
         items, case when $3::boolean then final_content else content end as content, small, false as "unionLed"
       from bids where project_id = $1::uuid and round = $2::int`,
      [request.instanceId, roundOf(request), String(final)],
    );
    return recorded.map(({ bidId, digest, unopened = null }) => {
      const row = rows.find(({ id }) => id === bidId);
      const opened =
        row?.quote && unopened === null
          ? { quote: row.quote, items: row.items, content: row.content, small: row.small }
          : null;
      return { bidId, digest, opened, unopened };
    });
  },
};

/** Sheets are recorded by their digest: what is kept of one counts only where it fits it. */
export const projectPastForms: PastLoaders = {
  SCORE: async (db, request) => {
    const { instanceId: projectId, seq, actor, recorded } = request;
    const { round } = contextOf(request).sourcing;
    const [ranked] = await db.query<{ working: object }>(
      `select working from rankings where project_id = $1::uuid and round = $2::int order by attempt limit 1`,
      [projectId, String(round)],
    );
    const sheets = await sheetsBefore(db, projectId, { round, seq: seq + 1, working: ranked?.working ?? {} });
    const own = sheets.find(({ memberId }) => memberId === actor.id);
    return own && digestOf({ id: own.id, sheet: own.scores }) === recorded.digest
      ? { sheet: own.scores }
      : undefined;
  },

  SUBMIT_SHEET: async (db, request) => {
    const { instanceId, actor, recorded } = request;
    const rows = await db.query<{ id: string; scores: unknown; findings: object; total: string }>(
      `select id, scores, findings, total from review_sheets where project_id = $1::uuid and evaluator_id = $2`,
      [instanceId, actor.id],
    );
    const own = rows.find((row) => digestOf(row) === recorded.digest);
    return own && { ...own.findings, scores: own.scores };
  },
};

interface OpenedRow {
  id: string;
  quote: string | null;
  items: unknown;
  content: unknown;
  small: boolean;
  unionLed: boolean;
}

interface Chain {
  bidId: string;
  headHash: string;
}

const chainOf = ({ bidId, headHash }: Chain) => ({ id: bidId, headHash });

const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);
