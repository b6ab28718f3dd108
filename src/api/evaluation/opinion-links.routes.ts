import { randomBytes } from 'node:crypto';
import type { Db } from '../../../db/client.ts';
import { oneAtATime } from '../../../db/queries/one-at-a-time.ts';
import type { ProjectContext } from '../../../workflows/service-purchase/index.ts';
import { applyEvent } from '../../engine/apply-event.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { createOnce } from '../http/once.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { requireRole } from '../identity/policy.ts';
import { principalOf } from '../identity/principal.ts';
import { sha256 } from '../identity/principals.ts';
import { openProject } from '../projects/project-access.ts';
import { askedByLink, opinionByLink, opinionLinks, received, tokenParams } from './opinions.schema.ts';

const tags = ['acceptance'];
const roles = ['officer', 'acceptor'] as const;
interface Link {
  projectId: string;
  contractId: string | null;
  answered: boolean;
}

/** Whoever acts by link cannot be named: the server hands the answer in. */
const nobody = { id: 'opinion-link', kind: 'system', roles: ['system'] } as const;

/**
 * Links by which the people of the sample answer without an account. They are made once and told once; which person
 * got which link is known to whoever sends them out, and to no table.
 */
export const opinionLinkRoutes: Routes = (app, { engine, config: { publicUrl, rateLimit } }) => {
  const open = {
    policy: 'public',
    rateLimit: rateLimit.tools > 0 ? { max: rateLimit.tools, timeWindow: '1 minute' } : false,
    unmentioned: true,
  } as const;

  app.post(
    '/projects/:id/opinion-links',
    {
      config: { policy: { roles } },
      schema: {
        tags,
        ...operation({
          id: 'makeOpinionLinks',
          title: { zh: '生成样本的填写链接', en: 'Make the links of the sample' },
          answers: { 201: opinionLinks },
          refusals: ['CONDITION_NOT_MET', 'CONFLICT', 'ROLE_NOT_ALLOWED', 'IDEMPOTENCY_KEY_REUSED'],
        }),
        params: idParams,
      },
    },
    async (request, reply) => {
      const principal = principalOf(request);
      const { held, context } = await openProject(engine, principal, request.params.id);
      const projectId = held.kase.instanceId;
      const contractId = context.contract?.id ?? null;
      requireRole(principal, roles, { bodyId: held.body.id, bodyPath: held.body.path, projectId });
      return createOnce(
        engine,
        request,
        reply,
        async (tx) => ({
          status: 201,
          body: { items: await makeLinks(tx, { projectId, contractId, publicUrl }) },
        }),
        () => ({ items: null, note: 'shown once / 仅显示一次' }),
      );
    },
  );

  app.get(
    '/opinion-links/:token',
    {
      config: open,
      schema: {
        tags,
        ...operation({
          id: 'readOpinionLink',
          title: { zh: '凭链接查看所问', en: 'What is asked, for the holder of a link' },
          answers: { 200: askedByLink },
        }),
        params: tokenParams,
      },
    },
    async (request) => {
      const { projectId, contractId, answered } = await linkOf(request.params.token);
      const held = await engine.cases.load(projectId);
      const { title, contract, delivery } = held.kase.snapshot.context as ProjectContext;
      const examining = held.kase.snapshot.matches({ main: { acceptance: 'examining' } } as never);
      return {
        project: title,
        answered,
        open: examining && contract?.id === contractId && !delivery.opinionsClosed && !answered,
        privacy: {
          zh: '您的回答不记录姓名和时间，只公布汇总结果。',
          en: 'Your answer is kept without your name or the time; only the sum is published.',
        },
      };
    },
  );

  app.post(
    '/opinion-links/:token',
    {
      config: open,
      schema: {
        tags,
        ...operation({
          id: 'answerByLink',
          title: { zh: '凭链接填写意见，一次', en: 'Answer by link, once' },
          answers: { 201: received },
          refusals: ['CONDITION_NOT_MET', 'WRONG_STATE', 'CONFLICT'],
        }),
        params: tokenParams,
        body: opinionByLink,
      },
    },
    async (request, reply) => {
      const { projectId } = await linkOf(request.params.token);
      const { comment, ...rest } = request.body;
      await applyEvent(engine, {
        instanceId: projectId,
        type: 'LINKED_OPINION',
        data: { ...rest, ...(comment ? { comment } : {}), tokenHash: sha256(request.params.token) },
        actor: nobody,
      });
      return reply.code(201).send({ received: true as const });
    },
  );

  async function linkOf(token: string): Promise<Link> {
    const [row] = await engine.db.query<Link>(
      'select project_id as "projectId", contract_id as "contractId", answered from opinion_links where token_hash = $1',
      [sha256(token)],
    );
    if (!row) throw unknownLink();
    return row;
  }
};

/** The links of the sample in place of earlier ones that nobody has used. Throws CONDITION_NOT_MET, CONFLICT. */
async function makeLinks(
  tx: Db,
  { projectId, contractId, publicUrl }: { projectId: string; contractId: string | null; publicUrl: string },
) {
  const contract = [projectId, contractId];
  await oneAtATime(tx, 'opinion links', projectId);
  const persons = await tx.query<{ ref: string; contact: string | null }>(
    `select p.ref, p.contact from opinion_samples s, jsonb_array_elements_text(s.drawn) with ordinality as d(id, place)
       join persons_served p on p.id::text = d.id
     where s.project_id = $1::uuid and s.contract_id = $2::uuid order by d.place`,
    contract,
  );
  if (persons.length === 0) throw noSample();
  const [used] = await tx.query(
    'select 1 from opinion_links where project_id = $1::uuid and contract_id = $2::uuid and answered limit 1',
    contract,
  );
  // Nobody knows who has answered: a second set would let them answer again.
  if (used) throw inUse();
  await tx.query(
    'delete from opinion_links where project_id = $1::uuid and contract_id = $2::uuid',
    contract,
  );
  const items = persons.map((person) => {
    const token = randomBytes(18).toString('base64url');
    return { ...person, token, link: `${publicUrl}/api/v1/opinion-links/${token}` };
  });
  // In the order of the hashes: the order of the rows must not tell who got which.
  await tx.query(
    `insert into opinion_links (token_hash, project_id, contract_id)
     select h, $1::uuid, $2::uuid from jsonb_array_elements_text($3::jsonb) as h order by h`,
    [...contract, JSON.stringify(items.map(({ token }) => sha256(token)))],
  );
  return items;
}

const unknownLink = () =>
  new GoufuError('NOT_FOUND', [
    because(
      'opinion-links.unknown',
      '链接无效。请核对链接是否完整，或者向采购人索取新的链接。',
      'This link is not valid. Check that it is complete, or ask the buyer for a new one.',
    ),
  ]);
const noSample = () =>
  new GoufuError('CONDITION_NOT_MET', [
    {
      ...because(
        'opinion-links.sample',
        '尚未抽取样本。请先抽取服务对象样本。',
        'No sample has been drawn. Draw it first.',
      ),
      blockedBy: 'DRAW_SAMPLE',
    },
  ]);
const inUse = () =>
  new GoufuError('CONFLICT', [
    because(
      'opinion-links.used',
      '已有人通过链接填写意见，不能重新生成链接。',
      'Somebody has answered by link already: no new links are made.',
    ),
  ]);
