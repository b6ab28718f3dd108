import type { ProjectContext, ProjectFacts } from '../../workflows/service-purchase/index.ts';
import { type LedgerTraits, traitsOf } from '../../workflows/service-purchase/index.ts';
import type { Db } from '../client.ts';
import type { FactRequest } from './loader.ts';
import { drawnPeople, tiesOf } from './ties.ts';

type Loaders<F extends keyof ProjectFacts> = {
  [K in F]: (db: Db, request: FactRequest) => Promise<ProjectFacts[K]>;
};

const round = (request: FactRequest): string => String((request.context as ProjectContext).sourcing.round);

/** Experts, draws and ties. */
export const panelFacts: Loaders<'expertPool' | 'panelDraw' | 'panelTies' | 'batchLots' | 'bidTraits'> = {
  batchLots: (db, { instanceId }) =>
    db.query<ProjectFacts['batchLots'][number]>(
      `select (i.snapshot #>> '{context,planning,lotCap,lot}')::int as lot,
         i.snapshot #>> '{context,award,organisationId}' as winner,
         (i.snapshot #> '{context,award}' <> 'null'::jsonb
           or i.stage in ('failed', 'rejected', 'cancelled', 'terminated')) as decided
       from projects own join projects p on p.batch = own.batch and p.body_id = own.body_id and p.id <> own.id
         join instances i on i.id = p.id
       where own.id = $1::uuid and i.snapshot #> '{context,planning,lotCap,lot}' is not null
       order by lot, p.id`,
      [instanceId],
    ),

  bidTraits: async (db, request) => {
    const rows = await db.query<LedgerTraits & { content: unknown; items: unknown }>(
      `select b.id as "bidId", o.name as "organisationName", o.contact_name as "contactName", o.contact_phone as "contactPhone",
         o.extra ->> 'address' as address, b.content, b.items,
         coalesce((select jsonb_agg(distinct d.sha256) from documents d
           where d.id::text in (select jsonb_array_elements_text(
             case jsonb_typeof(b.content -> 'documents') when 'array' then b.content -> 'documents' else '[]'::jsonb end))),
           '[]'::jsonb) as digests
       from bids b join organisations o on o.id = b.organisation_id
       where b.project_id = $1::uuid and b.round = $2::int and b.opened_at is not null order by b.submitted_at, b.id`,
      [request.instanceId, round(request)],
    );
    return rows.map(({ content, items, ...row }) => traitsOf(row, content, items));
  },

  expertPool: (db, { bodyId, instanceId }) =>
    db.query<ProjectFacts['expertPool'][number]>(
      `select distinct on (e.user_id) e.user_id as "userId", u.name, coalesce(e.employer, u.employer) as employer, e.fields,
         ${tiesOf('e.user_id')} as ties
       from experts e join users u on u.id = e.user_id join bodies own on own.id = $1::uuid
         join bodies keeper on keeper.id = e.body_id
       where e.active and u.active and starts_with(own.path, keeper.path)
         -- Who is of the buyer's own house is no expert there (87号令第四十七条); who may not act is not drawn.
         and u.body_id is distinct from own.id and coalesce(e.employer, u.employer, '') <> own.name
         and exists (select 1 from user_roles r join bodies granted on granted.id = r.body_id
           where r.user_id = e.user_id and r.role = 'expert' and starts_with(own.path, granted.path)
             and (r.project_id = '' or r.project_id = $2::text))
       order by e.user_id, e.id`,
      [bodyId, instanceId],
    ),

  panelDraw: async (db, request) => {
    const [row] = await db.query<{ id: string }>(
      `select id from panel_draws where project_id = $1::uuid and purpose = 'panel' and round = $2::int
       order by at desc, id desc limit 1`,
      [request.instanceId, round(request)],
    );
    return row ? drawnPeople(db, row.id) : null;
  },

  panelTies: (db, request) =>
    db.query<ProjectFacts['panelTies'][number]>(
      `select m.user_id as "userId", m.name, m.employer,
         coalesce((select jsonb_agg(jsonb_build_object('organisationId', t.organisation_id, 'kind', t.kind, 'until', t.until)
           order by t.id) from expert_ties t where t.user_id::text = m.user_id), '[]'::jsonb) as ties
       from panel_members m where m.project_id = $1::uuid and m.round = $2::int order by m.id`,
      [request.instanceId, round(request)],
    ),
};
