import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import published from '../../src/main/cli/demo/case/published.json' with { type: 'json' };
import fixture from '../fixtures/real-cases/O01.json' with { type: 'json' };

const program = fileURLToPath(new URL('../../bin/goufu.mjs', import.meta.url));

/** Runs the demo in an empty folder of its own, so that anything left behind is seen. */
function start(...args: string[]): { child: ChildProcess; folder: string; output: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'goufu-demo-'));
  let text = '';
  const child = spawn(process.execPath, [program, 'demo', ...args], {
    cwd: folder,
    env: { ...process.env, PORT: '0', TMPDIR: folder, GOUFU_DATA: join(folder, 'data') },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (text += String(part)));
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });
  return { child, folder, output: () => text };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', (code) => resolve(code)));

describe('demo --exit', () => {
  test('takes the published project to the archive, agrees with every published figure, and leaves nothing', async () => {
    const { child, folder, output } = start('--exit');
    const code = await ended(child);
    const lines = output().trimEnd().split('\n');
    expect(code, output()).toBe(0);

    const summary = JSON.parse(lines.at(-1) ?? '');
    expect(summary).toEqual({
      project: expect.stringMatching(/^[0-9a-f-]{36}$/),
      case: 'O01',
      state: 'archived',
      events: expect.any(Number),
      deadlines: expect.any(Number),
      winner: fixture.winner,
      contractAmount: fixture.award_amount,
      // The grade leaves 80 % of a tail of 253,500.00.
      grade: '中',
      needsImported: 12,
      tailPaid: '202800.00',
      scorecardChanged: true,
      auditVerified: true,
      sealedBids: expect.any(Number),
      panel: 5,
      recusals: 1,
      rankingReplayed: true,
      remindersDelivered: expect.any(Number),
      escalations: expect.any(Number),
      milliseconds: expect.any(Number),
    });

    expect(summary.remindersDelivered).toBeGreaterThan(0);
    expect(summary.escalations).toBeGreaterThan(0);

    // The published scores, ranks and dates, each beside the run's own.
    const compared = lines.filter((line) => line.startsWith('✓') || line.startsWith('✗'));
    for (const { name, scores, total_score: total, rank } of fixture.suppliers) {
      for (const [title, value] of [
        ['价格分', scores.price],
        ['技术分', scores.technical],
        ['商务分', scores.business],
        ['总分', total],
        ['排名', rank],
      ]) {
        expect(compared).toContain(`✓ ${name} ${title}：公布 ${value}，本次 ${value}，一致`);
      }
    }
    const window = fixture.checks.find(({ rule }) => rule === 'CHALLENGE_WINDOW')?.expected;
    const challengeEnd = window && 'challenge_end' in window ? window.challenge_end : 'missing';
    expect(compared.find((line) => line.includes('结果质疑期届满'))).toContain(`本次 ${challengeEnd}`);
    expect(compared.filter((line) => line.startsWith('✗'))).toEqual([]);

    expect(readdirSync(folder).filter((name) => !name.startsWith('tsx-'))).toEqual([]);
  }, 120_000);

  test('refuses a language that it does not speak', async () => {
    const { child, output } = start('--lang', 'fr');
    expect(await ended(child)).toBe(2);
    expect(output()).toContain('--lang is zh or en');
  });
});

/** Refusals with their reasons, the moved deadline, the paused signing, and where the story begins and ends. */
function told(text: string): void {
  // The one wrong row of the spreadsheet is named by row and cell and stays out; a need comes in without an account.
  expect(text).toContain('Row 7, column “Raised on” (D7): There is no such day as 2020-02-30.');
  expect(text).toContain('12 needs entered');
  expect(text).toContain('an employee fills in the form by the link');
  expect(text).toContain('computed: 212 employees, 13 units');
  expect(text).toContain('to 2020-11-04 at the earliest');
  expect(text).toContain('Deadline for bids or responses: moved to 2020-11-05 09:30');
  expect(text).toContain('signing is suspended');
  expect(text).toContain('Signing of the contract: stands still');
  expect(text).toContain('The time to challenge (7 working days) ended on 2020-11-26.');
  expect(text).toContain('“Confirm the winner” is for: leader');
  expect(text).toContain('a breach on record');
  expect(text).toMatch(/evaluator\(s\) \S+ lie more than 15 points from the median/);
  // From the spreadsheet to the consequences: the contract is not typed again, the tail is cut, the thread holds.
  expect(text).toContain('3 duties (promises of the bid) and the tail of 253500.00 yuan are not typed again');
  expect(text).toContain('in yuan, 优 253500.00, 良 253500.00, 中 202800.00, 差 0.00');
  expect(text).toContain('At most 202,800.00 yuan can be invoiced on this line');
  expect(text).toContain('Of the tail of 253500.00 yuan the grade leaves 80 %: 202800.00 yuan');
  expect(text).toContain('grades — → 中 1');
  expect(text).toMatch(/The thread: need“职工体检项目外送结果回报慢” → .* → score“报告按时率” 16\.00\/20/);
  expect(text).toMatch(/issues 《绩效评价报告.*DOCX of \d+ bytes/);
  expect(text).toContain('Report of 2020: budget 1400000.00 yuan, awarded 1267500.00');
  // Reminders come at their own time, and where a step is late the ladder climbs to the leader.
  expect(text).toMatch(/✉ 2022-01-22 \d\d:\d\d reminds procurement officer 陈静: Self-evaluation, half of/);
  for (const [at, who] of [
    ['2022-02-08 08:30', 'procurement officer'],
    ['2022-02-10 08:30', 'reviewer'],
    ['2022-02-14 08:30', 'leader'],
  ]) {
    expect(text).toMatch(new RegExp(`⬆ ${at} escalated to ${who} .*: Self-evaluation, overdue`));
  }
  expect(text).toContain('for a person to look at: The performance sheets could not be aggregated');
  // The periods count over the holidays: a Saturday that is worked, and a time to pay that ends after them.
  expect(text).toContain('counts 09-29 09-30 10-09 10-10 10-12');
  expect(text).toMatch(/Payment \(第一期\): until 2021-02-18/);
  expect(text).toMatch(/\[filled in\]/);
  expect(text).toMatch(/\[published\]/);
}

test('in English it tells refusals with their reasons, then serves on at the printed address until it is told to stop', async () => {
  const { child, output } = start('--lang', 'en');
  const address = await new Promise<string>((resolve, reject) => {
    child.once('close', () => reject(new Error(output())));
    child.stdout?.on('data', () => {
      const found = /curl -H 'Authorization: (Bearer \S+)' (\S+)\n/.exec(output());
      if (found) resolve(`${found[1]} ${found[2]}`);
    });
  });
  told(output());
  const [scheme, key, url] = address.split(' ') as [string, string, string];
  const answer = await fetch(url, { headers: { authorization: `${scheme} ${key}` } });
  expect(await answer.json()).toMatchObject({ stage: 'archived', code: published.projectCode });

  // Whoever opens the console may sign in as each role, and finds a project to go on with.
  const [, home, password] = /(http:\S+)\/app\/ .* (demo-[0-9a-f]+)/.exec(output()) ?? [];
  const signIn = (login: string) =>
    fetch(`${home}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password }),
    });
  expect((await fetch(`${home}/app/`)).status).toBe(200);
  expect((await signIn('supplier1')).status).toBe(201);
  const session = await signIn('officer');
  expect(session.status).toBe(201);
  const cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const inbox = await fetch(`${home}/api/v1/inbox`, { headers: { cookie } });
  expect(await inbox.json()).toMatchObject({ items: [{ kind: expect.any(String) }] });
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
}, 120_000);

test('the facts of the demo are those of the collected case', () => {
  expect(published).toMatchObject({
    name: fixture.name,
    buyer: fixture.buyer,
    projectCode: fixture.project_code,
    winner: fixture.winner,
    awardAmount: fixture.award_amount,
    resultPublishedOn: fixture.result_publication_date,
    committee: { members: fixture.committee.members, experts: fixture.committee.experts },
  });
  expect(published.suppliers.map(({ name, total, rank }) => ({ name, total, rank }))).toEqual(
    fixture.suppliers.map(({ name, total_score, rank }) => ({ name, total: total_score, rank })),
  );
  expect(existsSync(program)).toBe(true);
});
