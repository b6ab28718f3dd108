import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ReplayedCase, replayCase } from '../../src/engine/replay/replay-case.ts';
import { verifyAudit } from '../../src/engine/verify-audit.ts';
import { type ReplayChoice, readProposal, runReplay } from '../../src/main/cli/rules-replay.ts';
import { type ProposedChange, proposalOf } from '../../workflows/rules/propose.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { commonTime } from '../fuzz/support/stops.ts';
import { openTender } from '../model/support/tender-steps.ts';
import { world } from './support.ts';

const clock = new MovableClock();
const w = world({ clock });
const clause = { zh: '修订草案第一条', en: 'Art. 1 of the draft' };
let cast: Cast;
/** From the first need to the archive, with sealed bids, a panel and a performance evaluation. */
let whole: Life;
/** Its documents are ready ten days after the intention was published; then the auditor writes something down. */
let early: Life;

beforeAll(async () => {
  await clock.set(w, commonTime);
  cast = await castOf(w);
  whole = await new Life(w, cast, clock, 'archived').live();
  early = await new Life(w, cast, clock, 'method').live();
  await early.do(cast.officer, 'CHOOSE_METHOD', openTender);
  await early.do(cast.officer, 'PUBLISH_INTENT', {});
  await early.at(11);
  await early.do(cast.reviewer, 'APPROVE_DOCS', { documents: [], preparedBy: cast.officer.userId });
  await early.at(12);
  await early.do(cast.auditor, 'RECORD_FINDING', { finding: '台账不全' });
  await clock.set(w, commonTime);
}, 60_000);

async function replay(
  { id }: Life,
  ...changes: Omit<ProposedChange, 'clause' | 'from'>[]
): Promise<ReplayedCase> {
  const proposal = proposalOf(changes.map((change) => ({ from: '2020-01-01', clause, ...change })));
  return replayCase(w.engine, await w.engine.cases.load(id), proposal);
}

const lines = ({ outcomes }: ReplayedCase) => outcomes.map(({ type, kind }) => `${type} ${kind}`);

describe('past projects under proposed rules', () => {
  it('come out as they did where the proposal touches nothing, and what cannot be taken again is named', async () => {
    const replayed = await replay(whole, { id: 'complaint-review', count: 6 });
    expect(replayed).toMatchObject({ untouched: false, outcomes: [] });
    expect(replayed.steps).toBeGreaterThan(60);
    // Shares of keys are handed over, and opinions given, without leaving their content on the chain.
    expect(replayed.unreplayed.map(({ type, why }) => `${type} ${why}`)).toEqual([
      'APPROVE_OPENING form',
      'APPROVE_OPENING form',
      'BENEFICIARY_OPINION form',
    ]);
  });

  it('a period: which clock ends on which other day', async () => {
    const replayed = await replay(whole, { id: 'award-notice', count: 5 });
    expect(lines(replayed)).toEqual(['CONFIRM_WINNER clock']);
    expect(replayed.outcomes[0]).toMatchObject({
      sentence: { en: expect.stringMatching(/starts, due 2026-08-10 → starts, due 2026-08-13/) },
      reasons: [{ rule: 'award-notice', clause }],
      ofToday: [],
    });
  });

  it('a value: which figure comes out otherwise, and which facts were not on record as of then', async () => {
    const grades = [
      { grade: '优', from: 95, en: 'excellent' },
      { grade: '良', from: 80, en: 'good' },
      { grade: '中', from: 60, en: 'fair' },
      { grade: '差', from: 0, en: 'poor' },
    ];
    const replayed = await replay(whole, { id: 'grades', value: grades });
    expect(replayed.outcomes).toMatchObject([
      {
        type: 'AGGREGATE',
        kind: 'value',
        sentence: { en: '/evaluation/grade: "优" → "良"' },
        ofToday: ['reviewSheets'],
      },
    ]);
  });

  it('a threshold: the regime that would have followed, with the rules of that regime from there on', async () => {
    const value = { objects: ['services', 'goods'], limit: '9000000.00', openTender: '9900000.00' };
    const place = { province: '河南', level: 'city' as const, cityExcept: ['郑州'] };
    const replayed = await replay(whole, { id: 'thresholds', place, value });
    expect(replayed.outcomes).toContainEqual(
      expect.objectContaining({
        type: 'APPROVE',
        sentence: { en: '/regime: "GOV" → "SMALL"', zh: expect.anything() },
      }),
    );
    expect(replayed.unreplayed.every(({ why }) => why === 'form')).toBe(true);
  });

  it('a step that was taken and would be refused: by which guard, and what came after is judged all the same', async () => {
    const longer = { id: 'intention-lead', count: 90 };
    const replayed = await replay(whole, longer, { id: 'award-notice', count: 5 });
    expect(lines(replayed)).toEqual(['ISSUE_DOCS refused', 'CONFIRM_WINNER clock']);
    expect(replayed.outcomes[0]?.reasons).toMatchObject([
      { rule: 'intentionLead', sentence: { en: expect.stringContaining('2026-09-02') } },
    ]);
  });

  it('a step that could have been taken sooner, or not yet: at the steps that were taken meanwhile', async () => {
    const sooner = await replay(early, { id: 'intention-lead', count: 3 });
    expect(lines(sooner)).toEqual(['RECORD_FINDING sooner']);
    expect(sooner.outcomes[0]).toMatchObject({
      sentence: { en: '“Issue the documents” could be done by then, which it could not.' },
      reasons: [{ rule: 'intentionLead' }],
    });
  });

  it('writes nothing', async () => {
    const before = await verifyAudit(w.db);
    const count = () =>
      w.db.query(
        'select (select count(*) from outbox) o, (select count(*) from deadlines) d, (select count(*) from rule_sets) r',
      );
    const rows = await count();
    await replay(whole, { id: 'award-notice', count: 5 });
    expect(await verifyAudit(w.db)).toEqual(before);
    expect(await count()).toEqual(rows);
  });
});

/** What a person at the keyboard reads, and the exit code. */
async function run(changes: ProposedChange[], choice: Partial<ReplayChoice> = {}) {
  const said: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  try {
    const code = await runReplay(w.engine, proposalOf(changes), { workflow: 'service-purchase', ...choice });
    return { code, text: said.join('') };
  } finally {
    spy.mockRestore();
  }
}

describe('on the command line', () => {
  const notice = { id: 'award-notice', from: '2020-01-01', clause, count: 5 };

  it('says per project what differs and why, what was not replayed, and what no replay can know', async () => {
    const { code, text } = await run([notice]);
    expect(code).toBe(1);
    expect(text).toContain(whole.id);
    expect(text).toMatch(/#35 2026-08-\d\d CONFIRM_WINNER Confirm the winner: Clock “Award notice/);
    expect(text).toContain('award-notice: Award notice and publication of the result — Art. 1 of the draft');
    expect(text).toMatch(
      /APPROVE_OPENING .*: not replayed: only a digest of what was filled in is on record/,
    );
    expect(text).toContain('2 in all: 1 differ, at 1 places');
    expect(text).toContain('what was refused then left no record');
  });

  it('leaves out what was decided before the rules begin, and says how to see it', async () => {
    const { code, text } = await run([{ ...notice, from: '2031-01-01' }]);
    expect(code).toBe(0);
    expect(text).toContain('2 were decided before the proposed rules begin');
    expect(text).toContain('give an earlier `from`');
  });

  it.each<[string, () => Partial<ReplayChoice>, number]>([
    ['a body and those below it', () => ({ body: cast.bodyId }), 2],
    ['another body', () => ({ body: cast.otherBodyId }), 0],
    ['a day', () => ({ since: '2026-09-01' }), 1],
    ['one project', () => ({ only: whole.id }), 1],
  ])('can be asked of %s alone', async (_, choice, cases) => {
    expect((await run([notice], choice())).text).toContain(`${cases} in all`);
  });

  const file = async (content: unknown, name = 'proposed.json') => {
    const folder = await mkdtemp(join(tmpdir(), 'goufu-proposed-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, name);
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  it('reads JSON, or a module that exports the list', async () => {
    expect((await readProposal(await file([notice]))).deadlines).toHaveLength(1);
    const module = `export default ${JSON.stringify([notice])};`;
    expect((await readProposal(await file(module, 'proposed.mjs'))).deadlines).toHaveLength(1);
  });

  it.each<[string, unknown, RegExp]>([
    ['no JSON', '[', /Cannot read/],
    ['no list', {}, /not valid/],
    ['no clause', [{ id: 'award-notice', from: '2020-01-01', count: 5 }], /\/0\/clause/],
    ['no day', [{ ...notice, from: 'soon' }], /\/0\/from/],
    ['an unknown rule', [{ ...notice, id: 'award-notices' }], /no rule “award-notices”/],
    ['a period given a value', [{ ...notice, count: undefined, value: 5 }], /is a period: give count/],
    ['a value given a count', [{ ...notice, id: 'grades' }], /is a value: give value/],
    [
      'a value of another shape',
      [{ id: 'grades', from: '2020-01-01', clause, value: { A: 90 } }],
      /another shape/,
    ],
    ['an unknown field', [{ ...notice, weight: 1 }], /\/0/],
  ])('refuses %s by its place in the file, before it opens a database', async (_, content, says) => {
    await expect(readProposal(await file(content))).rejects.toThrow(says);
  });
});

it('a sheet that is not the one that was signed is never judged by: its step is named as not replayed', async () => {
  await w.db.query(`update score_sheets set scores = '{}' where project_id = $1::uuid and member_id = $2`, [
    whole.id,
    cast.rep.userId,
  ]);
  const replayed = await replay(whole, { id: 'award-notice', count: 5 });
  expect(replayed.unreplayed).toContainEqual(expect.objectContaining({ type: 'SCORE', why: 'form' }));
  expect(lines(replayed)).toEqual(['CONFIRM_WINNER clock']);
});

it('a result that does not follow from the sheets any more is said not to be reproduced, and nothing is built on it', async () => {
  await w.db.query(`update review_sheets set total = '10.00' where project_id = $1::uuid`, [whole.id]);
  const replayed = await replay(whole, { id: 'award-notice', count: 5 });
  expect(replayed.unreplayed).toContainEqual(
    expect.objectContaining({ type: 'AGGREGATE', why: 'not-reproduced' }),
  );
  expect(lines(replayed)).toEqual(['CONFIRM_WINNER clock']);
});
