import { registeredJobs } from '../../workers/jobs/index.ts';
import { workThrough } from '../../workers/work-through.ts';
import { creditCodeCheck } from '../../workflows/organisation/credit-code.ts';
import { type Answered, type Caller, quiet, type World } from './support.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Does all that is due in the background, here and now. Throws what an import's job failed with. */
export async function work({ engine }: World): Promise<void> {
  await workThrough({ engine, config: quiet, registry: registeredJobs(engine.workflows), log: silent });
  const failed = await engine.db.query(
    `select kind, error from outbox where kind like '%-import' and done_at is null and error is not null`,
  );
  if (failed.length > 0) throw new Error(JSON.stringify(failed));
}

/** Hands in a file as the raw body. */
export async function upload(
  { app }: World,
  caller: Caller,
  query: { kind: string; bodyId: string; fileName?: string },
  content: string | Buffer,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const answer = await app.inject({
    method: 'POST',
    url: `/api/v1/imports?${new URLSearchParams(query)}`,
    headers: { authorization: `Bearer ${caller.key}`, 'content-type': 'text/csv', ...headers },
    payload: content,
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
}

/** Hands in a file, has it read, and returns the import as it stands then. */
export async function preview(
  w: World,
  caller: Caller,
  query: { kind: string; bodyId: string },
  content: string | Buffer,
) {
  const made = await upload(w, caller, query, content);
  if (made.status !== 202) throw new Error(JSON.stringify(made.body));
  await work(w);
  return (await caller.get(`/api/v1/imports/${made.body.id}`)).body;
}

/** The n-th code of a made-up series, its check character right. */
export function creditCode(n: number): string {
  const first = `52410400MJ${String(n).padStart(7, '0')}`;
  return first + creditCodeCheck(first);
}
