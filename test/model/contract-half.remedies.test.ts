import { describe, expect, it } from 'vitest';
import type { Challenge } from '../../workflows/service-purchase/v1/project/context.ts';
import { type Given, type Project, second } from './support/awarded-project.ts';
import { awarded, drafted, pays, people, reported, signed } from './support/steps.ts';

const { officer, leader, finance, supplier, rival, regulator, auditor } = people;

const about = (matter: Challenge['matter'], knownOn: string) => ({ matter, facts: '评分有误', knownOn });
const upholds = { decision: '投诉成立' };

const documentsJustOut = ({ sourcing }: { sourcing: object }) => ({
  sourcing: { ...sourcing, documentsUntil: '2026-01-30' },
});

/** Challenged by the second-ranked supplier on 2026-02-03, in time after the result of 01-30. */
const challenged = (given?: Given, matter: Challenge['matter'] = 'result') =>
  drafted(given).does(
    'FILE_CHALLENGE',
    rival,
    '2026-02-03T09:00:00+08:00',
    about(matter, matter === 'document' ? '2026-01-30' : '2026-02-02'),
  );

const idOf = (project: Project, n = 0) => project.context.challenges[n]?.id;

const replied = (project: Project, at = '2026-02-05T09:00:00+08:00') =>
  project.does('REPLY_CHALLENGE', officer, at, {
    challengeId: idOf(project),
    upheld: false,
    text: '评审无误',
  });

const complained = (project: Project, at = '2026-02-25T09:00:00+08:00', authority = regulator) =>
  replied(project)
    .does('FILE_COMPLAINT', rival, at, { challengeId: idOf(project), grounds: '不服', withinScope: true })
    .does('ACCEPT_COMPLAINT', authority, at);

describe('a challenge before signature', () => {
  it('forbids to sign, by name, and the thirty days stand still until it is answered', () => {
    const project = challenged();
    expect(project.state).toContain('main.contracting.signing.paused');
    expect(project.clock('contract-signature')?.status).toBe('frozen');
    const at = '2026-02-04T09:00:00+08:00';
    expect(project.refuses('SIGN', leader, at)).toEqual(['noBlockingChallenge']);
    expect(project.sentence('SIGN', leader, at)).toContain(String(idOf(project)));
    replied(project, '2026-02-10T09:00:00+08:00');
    expect(project.state).toEqual([
      'main.contracting.signing.running',
      'remedy.complaintWindow',
      'hold.normal',
    ]);
    // Thirty days from 01-30 end on 03-01; on 02-03 twenty-six were left, which run again from 02-10.
    expect(project.clock('contract-signature')?.due).toBe('2026-03-09');
    project.does('SIGN', leader, '2026-02-10T10:00:00+08:00');
  });

  it('forbids nothing once the officer finds that it cannot affect the outcome', () => {
    const project = challenged();
    project.does('ASSESS_CHALLENGE', officer, '2026-02-04T09:00:00+08:00', {
      challengeId: idOf(project),
      mayAffectOutcome: false,
      reason: '仅涉及公告笔误',
    });
    project.does('SIGN', leader, '2026-02-04T10:00:00+08:00');
    expect(project.region('remedy')).toBe('remedy.challenged');
  });

  it('comes in time and from somebody with standing', () => {
    const project = awarded();
    const late = '2026-02-12T09:00:00+08:00';
    expect(project.refuses('FILE_CHALLENGE', rival, late, about('result', '2026-02-02'))).toEqual([
      'challengeInTime',
    ]);
    expect(project.sentence('FILE_CHALLENGE', rival, late, about('result', '2026-02-02'))).toContain(
      '2026-02-11',
    );
    const stranger = { ownBid: null };
    const at = '2026-02-03T09:00:00+08:00';
    expect(project.refuses('FILE_CHALLENGE', rival, at, about('result', '2026-02-02'), stranger)).toEqual([
      'standing',
    ]);
    const process = about('process', '2026-02-03');
    expect(project.refuses('FILE_CHALLENGE', rival, late, process)).toEqual(['challengeInTime']);
  });

  it('upheld by the buyer lets the next candidate follow', () => {
    const project = challenged();
    const reply = { challengeId: idOf(project), upheld: true, text: '成立' };
    project.does('REPLY_CHALLENGE', officer, '2026-02-05T09:00:00+08:00', reply);
    expect(project.state).toEqual(['main.contracting.vacant', 'remedy.idle', 'hold.normal']);
    expect(project.context).toMatchObject({ passedOver: ['bid-1'], award: null, contract: null });
    project.does('NEXT_CANDIDATE', leader, '2026-02-06T09:00:00+08:00', { reason: '质疑成立' });
    expect(project.context.award?.organisationId).toBe(second);
  });

  it('upheld without a candidate left, or about the documents, leads to a new tender', () => {
    for (const project of [
      challenged({ candidates: 1 }),
      challenged({ context: documentsJustOut as never }, 'document'),
    ]) {
      const reply = { challengeId: idOf(project), upheld: true, text: '成立' };
      project.does('REPLY_CHALLENGE', officer, '2026-02-05T09:00:00+08:00', reply);
      expect(project.state[0]).toBe('main.planning.documents');
      expect(project.context.sourcing.round).toBe(2);
      expect(project.rows('notices').at(-1)).toMatchObject({
        values: { kind: 'termination', content: { round: 1, cause: 'result-void' } },
      });
    }
  });
});

describe('a complaint', () => {
  it('has the days of worked example 6', () => {
    const result = (context: object) => ({
      award: { ...(context as { award: object }).award, resultNoticeUntil: '2026-09-29' },
    });
    const project = drafted({ context: result as never });
    project.case.snapshot.context.award.resultNoticeUntil = '2026-09-29';
    project.does('FILE_CHALLENGE', rival, '2026-10-14T09:00:00+08:00', about('result', '2026-09-29'));
    expect(project.clock('challenge-answer')?.due).toBe('2026-10-23');
    replied(project, '2026-10-16T09:00:00+08:00');
    expect(project.clock('complaint-window')?.due).toBe('2026-11-13');
    const filed = { challengeId: idOf(project), grounds: '不服', withinScope: true };
    project.does('FILE_COMPLAINT', rival, '2026-11-13T09:00:00+08:00', filed);
    expect(project.clock('complaint-review')?.due).toBe('2026-11-20');
    expect(project.clock('complaint-decision')?.due).toBe('2026-12-25');
    project.does('ACCEPT_COMPLAINT', regulator, '2026-11-17T09:00:00+08:00');
    expect(project.ended('complaint-review')).toEqual(['met']);
    expect(project.clock('complaint-forward')?.due).toBe('2026-11-25');
    project.does('FORWARD_COMPLAINT', regulator, '2026-11-18T09:00:00+08:00');
    expect(project.clock('complaint-response')?.due).toBe('2026-11-25');
    project.does('ANSWER_COMPLAINT', officer, '2026-11-20T09:00:00+08:00', { statement: '无误' });
    project.does('DISMISS', regulator, '2026-12-20T09:00:00+08:00', { decision: '驳回' });
    expect(project.ended('complaint-decision')).toEqual(['met']);
    expect(project.state).toEqual(['main.contracting.signing.running', 'remedy.idle', 'hold.normal']);
  });

  it('comes after the reply or after the time for it, within the challenge, and by its author', () => {
    const project = challenged();
    const complaint = { challengeId: idOf(project), grounds: '不服', withinScope: true };
    const early = '2026-02-10T09:00:00+08:00';
    expect(project.refuses('FILE_COMPLAINT', rival, early, complaint)).toEqual(['challengeRipe']);
    expect(project.refuses('FILE_COMPLAINT', supplier, early, complaint)).toContain('ownChallenge');
    // Seven working days from 02-03 end on 02-12; nobody answered.
    const ripe = '2026-02-13T09:00:00+08:00';
    const wide = { ...complaint, withinScope: false };
    expect(project.refuses('FILE_COMPLAINT', rival, ripe, wide)).toEqual(['complaintWithinScope']);
    project.does('FILE_COMPLAINT', rival, ripe, complaint);
    expect(project.region('remedy')).toBe('remedy.complained');
  });

  it('that never comes lets the challenge lapse by itself', () => {
    const project = replied(challenged());
    const window = project.clock('complaint-window');
    project.fires('complaint-window', `${window?.due}T23:59:59.999+08:00`);
    expect(project.region('remedy')).toBe('remedy.idle');
    expect(project.rows('challenges').at(-1)).toMatchObject({ set: { status: 'lapsed' } });
  });

  it('below the limit is not for the finance department', () => {
    const project = replied(challenged({ regime: 'SMALL' }));
    const complaint = { challengeId: idOf(project), grounds: '不服', withinScope: true };
    const at = '2026-02-25T09:00:00+08:00';
    expect(project.refuses('FILE_COMPLAINT', rival, at, complaint)).toEqual(['complaintsTaken']);
  });

  it('is for the finance department under the law, for the union’s auditors by reference', () => {
    const at = '2026-03-10T09:00:00+08:00';
    expect(complained(challenged()).refuses('UPHOLD', auditor, at, upholds)).toEqual(['complaintAuthority']);
    const byReference = complained(challenged({ regime: 'REF' }), undefined, auditor);
    expect(byReference.refuses('UPHOLD', regulator, at, upholds)).toEqual(['complaintAuthority']);
    expect(byReference.does('UPHOLD', auditor, at, upholds).state[0]).toBe('main.contracting.vacant');
  });

  it('upheld moves nothing before it has been accepted', () => {
    const project = challenged();
    expect(project.refuses('UPHOLD', regulator, '2026-02-05T09:00:00+08:00', upholds)).toContain(
      'someComplaintAccepted',
    );
  });

  it('upheld before signature voids the award; founded without effect it does not', () => {
    const project = complained(challenged());
    const at = '2026-03-10T09:00:00+08:00';
    project.does('UPHOLD', regulator, at, upholds);
    expect(project.state).toEqual(['main.contracting.vacant', 'remedy.idle', 'hold.normal']);
    const other = complained(challenged()).does('UPHOLD_WITHOUT_EFFECT', regulator, at, upholds);
    expect(other.state[0]).toBe('main.contracting.signing.running');
  });

  it('upheld after signature rescinds a contract that nobody has begun, and its money is held again', () => {
    const project = signed().does(
      'FILE_CHALLENGE',
      rival,
      '2026-02-11T12:00:00+08:00',
      about('result', '2026-02-02'),
    );
    expect(project.region('hold')).toBe('hold.suspended');
    complained(project, '2026-03-02T09:00:00+08:00');
    project.does('UPHOLD', regulator, '2026-03-20T09:00:00+08:00', upholds);
    expect(project.state).toEqual(['main.contracting.vacant', 'remedy.idle', 'hold.normal']);
    expect(project.line).toMatchObject({ held: 50_000_000n, committed: 0n });
    expect(project.context).toMatchObject({ hold: null, contract: null, award: null });
    for (const rule of ['contract-notice', 'contract-filing', 'milestone', 'payment']) {
      expect(project.clock(rule)).toBeUndefined();
    }
  });

  it('upheld after a payment leaves the contract too: the buyer has begun to perform', () => {
    const project = signed();
    pays(project, 'p1', '96000.00', '2026-02-14');
    project.case.snapshot.context.award.resultNoticeUntil = '2026-02-14';
    project.does('FILE_CHALLENGE', rival, '2026-02-24T09:00:00+08:00', about('result', '2026-02-14'));
    replied(project, '2026-02-25T09:00:00+08:00');
    const complaint = { challengeId: idOf(project), grounds: '不服', withinScope: true };
    project.does('FILE_COMPLAINT', rival, '2026-03-10T09:00:00+08:00', complaint);
    project.does('ACCEPT_COMPLAINT', regulator, '2026-03-11T09:00:00+08:00');
    project.does('UPHOLD', regulator, '2026-03-20T09:00:00+08:00', upholds);
    expect(project.region('main')).toBe('main.performing.delivery.working');
    expect(project.line).toMatchObject({ committed: 38_400_000n, paid: 9_600_000n });
  });

  it('upheld after performance leaves the contract: damages only', () => {
    const project = reported({ candidates: 2 });
    project.case.snapshot.context.award.resultNoticeUntil = '2026-09-14';
    project.does('FILE_CHALLENGE', rival, '2026-09-15T09:00:00+08:00', about('result', '2026-09-14'));
    replied(project, '2026-09-16T09:00:00+08:00');
    const complaint = { challengeId: idOf(project), grounds: '不服', withinScope: true };
    project.does('FILE_COMPLAINT', rival, '2026-09-30T09:00:00+08:00', complaint);
    project.does('ACCEPT_COMPLAINT', regulator, '2026-09-30T10:00:00+08:00');
    project.does('UPHOLD', regulator, '2026-10-20T09:00:00+08:00', upholds);
    expect(project.state).toContain('main.performing.delivery.working');
    expect(project.context.contract?.signedAt).not.toBeNull();
  });
});

describe('several challenges at once', () => {
  it('keep their own clocks, and the region stands where the most urgent one stands', () => {
    const project = challenged();
    const first = idOf(project);
    replied(project);
    project.does('FILE_CHALLENGE', supplier, '2026-02-06T09:00:00+08:00', about('process', '2026-01-30'));
    expect(project.region('remedy')).toBe('remedy.challenged');
    const other = idOf(project, 1);
    const complaint = { challengeId: first, grounds: '不服', withinScope: true };
    project.does('FILE_COMPLAINT', rival, '2026-02-09T09:00:00+08:00', complaint);
    expect(project.region('remedy')).toBe('remedy.challenged');
    project.does('WITHDRAW_CHALLENGE', supplier, '2026-02-09T10:00:00+08:00', { challengeId: other });
    expect(project.region('remedy')).toBe('remedy.complained');
    expect(project.clock('challenge-answer', other)).toBeUndefined();
    expect(project.clock('complaint-review', first)?.status).toBe('armed');
    project.does('REFUSE_COMPLAINT', regulator, '2026-02-10T09:00:00+08:00', { reason: '超出质疑范围' });
    expect(project.region('remedy')).toBe('remedy.idle');
    expect(project.case.open.map((clock) => clock.rule)).toEqual(['contract-signature']);
  });
});

describe('suspension', () => {
  it('stops internal clocks and work, while statutory duties go on', () => {
    const project = signed().does('SUSPEND', leader, '2026-02-14T09:00:00+08:00', { reason: '核查' });
    expect(project.clock('milestone', '1')?.status).toBe('frozen');
    expect(project.clock('contract-notice')?.status).toBe('armed');
    const at = '2026-02-24T09:00:00+08:00';
    const report = { number: 1, evidence: ['a'] };
    expect(project.refuses('REPORT_MILESTONE', supplier, at, report)).toEqual(['notSuspended']);
    project.does('PUBLISH_CONTRACT', officer, at).does('RETURN_BONDS', finance, at, { to: 'winner' });
    project.does('RESUME', leader, '2026-02-25T09:00:00+08:00');
    // Eleven days later than on 02-14: the milestone moves by as much.
    expect(project.clock('milestone', '1')?.due).toBe('2026-06-09');
  });

  it('by order lasts thirty days at most and ends by itself', () => {
    const project = signed();
    const at = '2026-03-02T09:00:00+08:00';
    const order = { reason: '投诉处理', days: 31 };
    expect(project.refuses('ORDER_SUSPENSION', regulator, at, order)).toEqual(['suspensionWithinLaw']);
    project.does('ORDER_SUSPENSION', regulator, at, { reason: '投诉处理' });
    expect(project.region('hold')).toBe('hold.blocked');
    expect(project.clock('suspension-order')?.due).toBe('2026-04-01');
    project.fires('suspension-order', '2026-04-02T00:00:00+08:00');
    expect(project.region('hold')).toBe('hold.normal');
    expect(project.context.hold).toBeNull();
  });

  it('by a challenge after signature ends with the challenge, not by the leader', () => {
    const project = signed().does(
      'FILE_CHALLENGE',
      rival,
      '2026-02-11T12:00:00+08:00',
      about('result', '2026-02-02'),
    );
    expect(project.refuses('RESUME', leader, '2026-02-12T09:00:00+08:00')).toEqual([
      'noChallengeAfterSigning',
    ]);
    replied(project, '2026-02-13T12:00:00+08:00');
    expect(project.state).toEqual([
      'main.performing.delivery.working',
      'main.performing.monitoring.normal',
      'remedy.complaintWindow',
      'hold.normal',
    ]);
  });

  it('lifted while a challenge forbids to sign leaves the signing period frozen', () => {
    const project = challenged().does('SUSPEND', leader, '2026-02-04T09:00:00+08:00', { reason: '核查' });
    const effects = project.effects('RESUME', leader, '2026-02-06T09:00:00+08:00');
    expect(effects).toEqual(['thaw *', 'freeze contract-signature']);
    project.does('RESUME', leader, '2026-02-06T09:00:00+08:00');
    expect(project.region('main')).toBe('main.contracting.signing.paused');
  });

  it('keeps the signing period of a result that is published under a challenge from running', () => {
    const project = drafted().does('WINNER_WITHDRAWS', supplier, '2026-02-02T12:00:00+08:00', {
      reason: '放弃',
    });
    project.does('FILE_CHALLENGE', rival, '2026-02-03T09:00:00+08:00', about('process', '2026-02-02'));
    project.does('NEXT_CANDIDATE', leader, '2026-02-04T09:00:00+08:00', { reason: '顺延' });
    const effects = project.effects('PUBLISH_RESULT', officer, '2026-02-04T10:00:00+08:00');
    expect(effects.slice(-2)).toEqual(['arm contract-signature', 'freeze contract-signature']);
    project.does('PUBLISH_RESULT', officer, '2026-02-04T10:00:00+08:00');
    expect(project.region('main')).toBe('main.contracting.signing.paused');
  });
});
