import { beforeAll, describe, expect, it } from 'vitest';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { commonTime } from '../fuzz/support/stops.ts';
import { enter, staffOf } from '../organisation/support.ts';
import { world } from './support.ts';

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
let deciding: Life;
let open: Life;
const draft = (life: Life, event: string) => `/api/v1/projects/${life.id}/drafts/${event}`;

beforeAll(async () => {
  await clock.set(w, commonTime);
  cast = await castOf(w);
  deciding = await new Life(w, cast, clock, 'deciding').live();
  open = await new Life(w, cast, clock, 'open, no bids').live();
  await clock.set(w, commonTime);
}, 60_000);

describe('what somebody typed so far', () => {
  it('is kept as typed, whatever it is, and replaced by what is typed later', async () => {
    const url = draft(deciding, 'CONFIRM_WINNER');
    expect((await cast.leader.get(url)).status).toBe(404);
    const half = { opinion: '同', bidId: null, other: [{}, ''] };
    expect((await cast.leader.put(url, { data: half })).body).toMatchObject({
      data: half,
      savedAt: commonTime,
    });
    await cast.leader.put(url, { data: { opinion: '同意' } });
    expect((await cast.leader.get(url)).body.data).toEqual({ opinion: '同意' });
    expect((await cast.leader.delete(url)).status).toBe(204);
    expect((await cast.leader.get(url)).status).toBe(404);
  });

  it('is read by nobody else, whatever their role, and stands in no answer', async () => {
    const url = draft(deciding, 'CONFIRM_WINNER');
    await cast.leader.put(url, { data: { opinion: '独一无二的草稿' } });
    for (const other of [cast.officer, cast.reviewer, cast.auditor, cast.rep, w.admin]) {
      expect((await other.get(url)).status).toBe(404);
      await other.delete(url);
      for (const part of ['', '/actions?all=true', '/events']) {
        const { body } = await other.get(`/api/v1/projects/${deciding.id}${part}`);
        expect(JSON.stringify(body)).not.toContain('独一无二的草稿');
      }
    }
    expect((await cast.foreigner.get(url)).status).toBe(404);
    expect((await cast.leader.get(url)).status).toBe(200);
  });

  it('is gone with the step, not with its rehearsal nor with a refusal', async () => {
    const url = draft(deciding, 'CONFIRM_WINNER');
    const [first] = (await deciding.context()).sourcing.ranking;
    await cast.leader.put(url, { data: { bidId: first?.bidId } });
    expect((await deciding.try(cast.leader, 'CONFIRM_WINNER', { bidId: 'x' })).status).toBe(422);
    expect((await cast.leader.get(url)).status).toBe(200);
    await deciding.do(cast.leader, 'CONFIRM_WINNER', { bidId: first?.bidId });
    expect((await cast.leader.get(url)).status).toBe(404);
    expect((await cast.leader.put(url, { data: {} })).body.code).toBe('WRONG_STATE');
  });

  it('has at most 64 KiB, an event that exists, and somebody who may take the step', async () => {
    const url = draft(open, 'CLARIFY');
    const long = { text: '长'.repeat(21_840) };
    expect((await cast.officer.put(url, { data: long })).status).toBe(200);
    const tooLong = await cast.officer.put(url, { data: { text: '长'.repeat(21_850) } });
    expect(tooLong).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
    expect((await cast.officer.put(url, { data: 'text' })).body.errors[0].pointer).toBe('/data');
    expect((await cast.officer.put(draft(open, 'constructor'), { data: {} })).status).toBe(404);
    expect((await cast.finance.put(url, { data: {} })).body.code).toBe('ROLE_NOT_ALLOWED');
  });

  it('of a sealed bid is never kept: it leaves the bidder’s machine encrypted or not at all', async () => {
    const { caller } = cast.suppliers[0];
    const refused = await caller.put(draft(open, 'SUBMIT_BID'), { data: { quote: '480000.00' } });
    expect(refused).toMatchObject({ status: 409, body: { code: 'CONDITION_NOT_MET' } });
    expect(await w.db.query('select 1 from form_drafts where event = $1', ['SUBMIT_BID'])).toEqual([]);
  });

  it('is kept for the ledger’s events as well', async () => {
    const staff = await staffOf(w, '新华区总工会');
    const url = `/api/v1/organisations/${await enter(staff, '甲中心')}/drafts/VET`;
    expect((await staff.reviewer.put(url, { data: { reliable: true } })).status).toBe(200);
    expect((await staff.reviewer.get(url)).body.data).toEqual({ reliable: true });
    expect((await staff.officer.get(url)).status).toBe(404);
  });
});
