import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { ProjectContext } from '../../../workflows/service-purchase/index.ts';
import { applyEvent } from '../../engine/apply-event.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { createOnce } from '../http/once.ts';
import type { Routes } from '../http/types.ts';
import { requireRole } from '../identity/policy.ts';
import { principalOf } from '../identity/principal.ts';
import { sha256 } from '../identity/principals.ts';
import { openProject } from '../projects/project-access.ts';

const tags = ['acceptance'];
const roles = ['officer', 'acceptor'] as const;
const tokenParams = z.object({ token: z.string().min(1).max(100) });
const answer = z.strictObject({
  satisfied: z.boolean(),
  score: z.int().min(0).max(100),
  comment: z.string().trim().min(1).max(2000).optional(),
});

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
      schema: { tags, summary: 'Make the links of the sample; shown this once', params: idParams },
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
        async (tx) => {
          await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
            `opinion-links ${projectId}`,
          ]);
          const persons = await tx.query<{ ref: string; contact: string | null }>(
            `select p.ref, p.contact from opinion_samples s, jsonb_array_elements_text(s.drawn) with ordinality as d(id, place)
               join persons_served p on p.id::text = d.id
             where s.project_id = $1::uuid and s.contract_id = $2::uuid order by d.place`,
            [projectId, contractId],
          );
          if (persons.length === 0) throw noSample();
          const [used] = await tx.query(
            `select 1 from opinion_links
             where project_id = $1::uuid and contract_id = $2::uuid and answered limit 1`,
            [projectId, contractId],
          );
          // Nobody knows who has answered: a second set would let them answer again.
          if (used) throw inUse();
          await tx.query('delete from opinion_links where project_id = $1::uuid and contract_id = $2::uuid', [
            projectId,
            contractId,
          ]);
          const items = persons.map((person) => {
            const token = randomBytes(18).toString('base64url');
            return { ...person, token, link: `${publicUrl}/api/v1/opinion-links/${token}` };
          });
          // In the order of the hashes: the order of the rows must not tell who got which.
          await tx.query(
            `insert into opinion_links (token_hash, project_id, contract_id)
             select h, $1::uuid, $2::uuid from jsonb_array_elements_text($3::jsonb) as h order by h`,
            [projectId, contractId, JSON.stringify(items.map(({ token }) => sha256(token)))],
          );
          return { status: 201, body: { items } };
        },
        () => ({ items: null, note: 'shown once / 仅显示一次' }),
      );
    },
  );

  app.get(
    '/opinion-links/:token',
    {
      config: open,
      schema: { tags, summary: 'What is asked, for the holder of a link', params: tokenParams },
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
      schema: { tags, summary: 'Answer by link, once', params: tokenParams, body: answer },
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
      return reply.code(201).send({ received: true });
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
