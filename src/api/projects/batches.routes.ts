import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { stateTitleIn } from '../../../workflows/kit/versions.ts';
import { servicePurchase } from '../../../workflows/service-purchase/index.ts';
import { applyTogether, type Together } from '../../engine/apply-together.ts';
import type { Applied } from '../../engine/summary.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { type Answer, answerOnce, type Remember, readKey } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { visibleTo } from '../identity/body-access.ts';
import { type Principal, principalOf } from '../identity/principal.ts';
import { batchTag, type Package, packagesOf } from './batch.ts';
import {
  batchAnswer,
  batchesList,
  batchList,
  batchMoved,
  batchParams,
  batchQuery,
  batchStep,
  batchStepQuery,
  listedBatch,
} from './batches.schema.ts';
import { actorIn } from './project-access.ts';
import { refusedSteps } from './refused-steps.ts';

const tags = ['batches'];
const config = { policy: 'signed-in' } as const;

/** Batches 批次: the projects 包 of one tender, listed together and moved together. */
export const batchRoutes: Routes = (app, { engine }) => {
  const { db } = engine;

  app.get(
    '/batches',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listBatches',
          title: { zh: '批次', en: 'Batches' },
          answers: { 200: pageAnswer(listedBatch) },
        }),
        querystring: batchList,
      },
    },
    async (request) => {
      const { bodyId } = request.query;
      const visible = visibleTo(principalOf(request), sql`p.body_id`);
      return batchesList.page<z.infer<typeof listedBatch>, z.infer<typeof listedBatch>>(db, request.query, {
        columns: sql`p.batch, p.body_id, b.name as body_name, p.projects, p.running`,
        from: sql`(select p.batch, p.body_id, count(*)::int as projects,
            (count(*) filter (where i.status = 'active'))::int as running
          from projects p join instances i on i.id = p.id where p.batch is not null
          group by p.body_id, p.batch) p join bodies b on b.id = p.body_id`,
        where: [visible, bodyId ? sql`p.body_id = ${bodyId}` : undefined],
        present: (row) => row,
      });
    },
  );

  app.get(
    '/batches/:batch',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'readBatch',
          title: { zh: '一个批次的各项目', en: 'The projects of a batch' },
          answers: { 200: batchAnswer },
        }),
        params: batchParams,
        querystring: batchQuery,
      },
    },
    async (request, reply) => {
      const { batch } = request.params;
      const packages = await packagesOf(db, principalOf(request), batch, request.query.bodyId);
      const [first] = packages as [Package, ...Package[]];
      const { bodyId, bodyName } = first;
      reply.header('etag', batchTag(packages));
      return { batch, bodyId, bodyName, items: packages.map(present), next: null };
    },
  );

  app.post(
    '/batches/:batch/events',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'advanceBatch',
          title: {
            zh: '整批办理：全部办成，或者都不办',
            en: 'One step in every project of the batch, or in none',
          },
          detail: {
            zh: '须带 If-Match（批次的 ETag）和 Idempotency-Key；dryRun=true 只判断不写入。',
            en: 'Needs If-Match with the batch’s ETag and an Idempotency-Key; dryRun=true judges and writes nothing.',
          },
          answers: { 200: batchMoved },
          refusals: refusedSteps,
        }),
        params: batchParams,
        querystring: batchStepQuery,
        body: batchStep,
      },
    },
    async (request, reply) => {
      const { dryRun } = request.query;
      const tag = request.headers['if-match'];
      if (tag === undefined) throw versionRequired();
      if (dryRun) return reply.send((await move(request, tag, true)).body);
      if (readKey(request) === undefined) throw keyRequired();
      return answerOnce(engine, request, reply, (remember) => move(request, tag, false, remember));
    },
  );

  /** Moves the projects together; the answer is kept in the transaction that moves them. */
  async function move(
    request: Moving,
    tag: string,
    dryRun: boolean,
    remember: Remember = async () => {},
  ): Promise<Moved> {
    const principal = principalOf(request);
    const { batch } = request.params;
    const { type, data, each, projects, override } = request.body;
    const packages = await packagesOf(db, principal, batch, request.query.bodyId);
    const chosen = choose(packages, projects, Object.keys(each));
    const others = packages.filter((one) => !chosen.includes(one));
    await engine.cases.prefetch(chosen.map(({ id }) => id));
    const requests: Together['requests'] = await Promise.all(
      chosen.map(async ({ id, code, title }) => ({
        name: `${code} ${title}`,
        instanceId: id,
        type,
        data: { ...data, ...each[id] },
        override,
        actor: actorIn(principal, engine.cases.peek(id) ?? (await engine.cases.load(id))),
      })),
    );
    const answerOf = (applied: readonly Applied[]): Moved => ({
      status: 200,
      etag: batchTag([...others, ...applied.map(({ instanceId, seq }) => ({ id: instanceId, seq }))]),
      body: {
        batch,
        dryRun,
        results: applied.map((one, n) => {
          const { code = '', title = '' } = chosen[n] ?? {};
          return { code, title, ...one };
        }),
        leftOut: others.map(present),
      },
    });
    const applied = await applyTogether(engine, {
      requests,
      dryRun,
      seen: (cases) => {
        const now = cases.map(({ kase }) => ({ id: kase.instanceId, seq: kase.seq }));
        if (batchTag([...others, ...now]) !== tag.trim()) throw stale();
      },
      also: (tx, done) => remember(tx, answerOf(done)),
    });
    return answerOf(applied);
  }
};

type Moved = Answer & { body: z.infer<typeof batchMoved> };

interface Moving {
  principal: Principal | null;
  params: z.infer<typeof batchParams>;
  query: z.infer<typeof batchStepQuery>;
  body: z.infer<typeof batchStep>;
}

/** The projects that are to move. Throws INVALID_DATA with the pointer of what is no running project of the batch. */
function choose(
  packages: readonly Package[],
  asked: readonly string[] | undefined,
  each: readonly string[],
): Package[] {
  const running = packages.filter(({ status }) => status === 'active');
  const chosen = asked ? running.filter(({ id }) => asked.includes(id)) : running;
  const known = new Set(chosen.map(({ id }) => id));
  const stray = asked?.findIndex((id) => !known.has(id)) ?? -1;
  const strayEach = each.find((id) => !known.has(id));
  if (stray >= 0 || strayEach !== undefined || chosen.length === 0) {
    throw new GoufuError('INVALID_DATA', [
      because(
        'batch.project',
        '该项目不在本批次，或已经结束，或未被选入。',
        'This project is not in the batch, has ended, or was not chosen.',
        strayEach !== undefined && stray < 0 ? `/each/${strayEach}` : `/projects/${Math.max(stray, 0)}`,
      ),
    ]);
  }
  return chosen;
}

function present({ seq, state, bodyName: _, ...one }: Package) {
  const leaf = state.find((one) => one.startsWith('main.')) ?? '';
  return { ...one, seq, state: { id: leaf, title: stateTitleIn(servicePurchase, leaf) } };
}

const versionRequired = () =>
  new GoufuError('PRECONDITION_REQUIRED', [
    because(
      'version.required',
      '请用 If-Match 带上您所见批次的 ETag。',
      'Send If-Match with the ETag of the batch that you saw.',
    ),
  ]);

const keyRequired = () =>
  new GoufuError('INVALID_DATA', [
    because(
      'idempotency.required',
      '成批办理须带 Idempotency-Key，以便中断后重试而不重复办理。',
      'A step of a whole batch needs an Idempotency-Key, so that it can be repeated after an interruption.',
    ),
  ]);

const stale = () =>
  new GoufuError('STALE_VERSION', [
    because(
      'batch.stale',
      '该批次中已有项目被办理，请刷新后再办理。',
      'A project of the batch has moved since: read the batch again first.',
    ),
  ]);
