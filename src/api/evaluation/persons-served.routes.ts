import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { oneAtATime } from '../../../db/queries/one-at-a-time.ts';
import type { Role } from '../../../workflows/kit/actor.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { requireRole } from '../identity/policy.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject } from '../projects/project-access.ts';
import { personList, personServed, personsList, roster, rosterAdded } from './opinions.schema.ts';

type Person = z.infer<typeof personServed>;

const tags = ['acceptance'];
const keepers: readonly Role[] = ['officer', 'acceptor'];

/** The people served (服务对象名册), by number or pseudonym: the list that the sample is drawn from. */
export const personsServedRoutes: Routes = (app, { engine }) => {
  const open = async (request: Parameters<typeof principalOf>[0] & { params: { id: string } }) => {
    const principal = principalOf(request);
    const access = await openProject(engine, principal, request.params.id);
    const { body, kase } = access.held;
    requireRole(principal, keepers, { bodyId: body.id, bodyPath: body.path, projectId: kase.instanceId });
    return { ...access, principal };
  };

  app.post(
    '/projects/:id/persons-served',
    {
      config: { policy: { roles: keepers } },
      bodyLimit: 2_000_000,
      schema: {
        tags,
        ...operation({
          id: 'enterPersonsServed',
          title: { zh: '登记服务对象', en: 'Add people to the list of those served' },
          detail: { zh: '已在名册中的保持原样。', en: 'Who is on it already stays as entered.' },
          answers: { 201: rosterAdded },
          refusals: ['CONDITION_NOT_MET', 'CONFLICT', 'ROLE_NOT_ALLOWED', 'IDEMPOTENCY_KEY_REUSED'],
        }),
        params: idParams,
        body: roster,
      },
    },
    async (request, reply) => {
      const { held, context, principal } = await open(request);
      if (!context.contract?.signedAt) throw notSigned();
      const projectId = held.kase.instanceId;
      const contractId = context.contract.id;
      return createOnce(engine, request, reply, async (tx) => {
        // The draw reads the list: whoever comes first, neither sees half of the other.
        await oneAtATime(tx, 'persons served', projectId);
        const [sample] = await tx.query(
          'select 1 from opinion_samples where project_id = $1::uuid and contract_id = $2::uuid',
          [projectId, contractId],
        );
        if (sample) throw closed();
        const rows = request.body.persons.map((one) => ({ id: uuidv7(), contact: null, ...one }));
        const added = await tx.query<{ id: string }>(
          `insert into persons_served (id, project_id, ref, contact, created_at, created_by)
           select x.id, $1::uuid, x.ref, x.contact, $2::timestamptz, $3
           from jsonb_to_recordset($4::jsonb) as x(id uuid, ref text, contact text)
           on conflict (project_id, ref) do nothing returning id`,
          [projectId, engine.clock.now(), principal.userId, JSON.stringify(rows)],
        );
        return { status: 201, body: { added: added.length, known: rows.length - added.length } };
      });
    },
  );

  app.get(
    '/projects/:id/persons-served',
    {
      config: { policy: { roles: keepers } },
      schema: {
        tags,
        ...operation({
          id: 'listPersonsServed',
          title: { zh: '服务对象名册', en: 'The people served' },
          answers: { 200: pageAnswer(personServed) },
          refusals: ['ROLE_NOT_ALLOWED'],
        }),
        params: idParams,
        querystring: personList,
      },
    },
    async (request) => {
      const { held, context } = await open(request);
      const contractId = context.contract?.id ?? null;
      return personsList.page<Person, Person>(engine.db, request.query, {
        columns: sql`p.id, p.ref, p.contact, coalesce(s.drawn @> to_jsonb(p.id::text), false) as drawn`,
        from: sql`persons_served p left join opinion_samples s
          on s.project_id = p.project_id and s.contract_id = ${contractId}::uuid`,
        where: [sql`p.project_id = ${held.kase.instanceId}`],
        present: (row) => row,
      });
    },
  );
};

const closed = () =>
  new GoufuError('CONFLICT', [
    because(
      'persons-served.closed',
      '样本已经抽取，名册不再变更。',
      'The sample has been drawn: the list is closed.',
    ),
  ]);
const notSigned = () =>
  new GoufuError('CONDITION_NOT_MET', [
    {
      ...because(
        'persons-served.contract',
        '合同尚未签订，还没有服务对象。请先签订合同。',
        'The contract is not signed yet: nobody has been served. Sign it first.',
      ),
      blockedBy: 'SIGN',
    },
  ]);
