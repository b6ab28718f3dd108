import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { roles } from '../../../../workflows/kit/actor.ts';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { theCase } from './case.ts';
import type { Cast, Person } from './cast.ts';
import type { Stage } from './stage.ts';
import type { World } from './world.ts';

const { filled } = theCase;

/** Opens the house once the story is told: logins for the console, one each role, and a project that goes on. */
export async function invite(stage: Stage): Promise<void> {
  const password = `demo-${randomBytes(6).toString('hex')}`;
  const logins = await giveLogins(stage.cast, password);
  await nextProject(stage);
  const { url } = stage.world.server;
  stage.tell.line({
    zh: `\n控制台：${url}/app/ ，以下登录名的密码都是 ${password} （仅限本次演示）：\n${logins.zh}`,
    en: `\nConsole: ${url}/app/ – the password of all these logins is ${password} (for this run only):\n${logins.en}`,
  });
}

/** Lets somebody of each role sign in with one password; answers who they are. */
export async function giveLogins(cast: Cast, password: string): Promise<Bilingual> {
  const { admin, officer, reviewer, leader, finance, agency, acceptor, suppliers } = cast;
  const { experts, evaluators, employees } = cast;
  const guests = [officer, reviewer, leader, finance, agency, acceptor, suppliers[0]];
  const others = [experts[0], evaluators[0], employees[0]].filter((one): one is Person => one !== undefined);
  for (const { id } of [...guests, ...others]) {
    await admin.expect('PATCH', `/users/${id}`, { password });
  }
  const logins = [...guests, ...others].map(({ login, role }) => {
    const title = roles[role as keyof typeof roles];
    return { zh: `${title.zh} ${login}`, en: `${title.en} ${login}` };
  });
  return { zh: logins.map(({ zh }) => zh).join('，'), en: logins.map(({ en }) => en).join(', ') };
}

/** The row that was returned comes back with its day put right, and a second project waits for its officer. */
async function nextProject({ cast, tell }: Stage): Promise<void> {
  const { officer, bodyId } = cast;
  const { after: _, ...row } = filled.faultyNeed;
  const { category } = filled;
  const { id } = await officer.client.post<{ id: string }>('/needs', {
    ...row,
    bodyId,
    category,
    raisedOn: '2022-03-30',
    source: '科室更正后重报',
  });
  const made = { bodyId, title: row.title, category, needIds: [id] };
  const { body, etag } = await officer.client.expect<{ id: string }>('POST', '/projects', made);
  // Sorting the needs is the officer's next step, and stands in the inbox.
  const close = { type: 'CLOSE_COLLECTION', data: {} };
  await officer.client.expect('POST', `/projects/${body.id}/events`, close, etag);
  tell.line({
    zh: `\n退回更正的那条需求已重新报来，另立一个项目“${row.title}”，可以接着办下去`,
    en: `\nThe need that was sent back has come in again, and a second project, “${row.title}”, is there to go on with`,
  });
}

/** Lets the workers do what the visitors ask for, until the demo is told to stop. */
export async function keepHouse(world: World): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  while (!stop.signal.aborted) {
    // A job that fails is tried again by its own plan; the house stays open.
    if (await world.workers.asked()) await world.workers.work().catch(() => undefined);
    await delay(1_000, undefined, { signal: stop.signal }).catch(() => undefined);
  }
}
