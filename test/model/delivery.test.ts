import { describe, expect, it } from 'vitest';
import type { ProjectContext } from '../../workflows/service-purchase/v1/project/context.ts';
import { awarded, contractForm, people, signed } from './support/steps.ts';

const { officer, leader, supplier, acceptor } = people;
const paper = '00000000-0000-7000-8000-0000000000d1';
const foreign = '00000000-0000-7000-8000-0000000000d2';

const report = (number: number, more: object = { evidence: ['签到表'] }) => ({ number, ...more });

/** Signed with acceptance of each milestone. */
const stepwise = () =>
  awarded()
    .does('DRAFT_CONTRACT', officer, '2026-02-02T09:00:00+08:00', {
      ...contractForm,
      milestonesAccepted: true,
    })
    .does('SIGN', supplier, '2026-02-12T10:00:00+08:00')
    .does('SIGN', leader, '2026-02-13T10:00:00+08:00');

describe('evidence of a milestone', () => {
  const at = '2026-05-28T10:00:00+08:00';

  it('is something said or filed; a paper counts with the digest that it had then', () => {
    const project = signed();
    expect(project.refuses('REPORT_MILESTONE', supplier, at, report(1, {}))).toEqual(['evidenceGiven']);
    project.papers = [{ id: paper, sha256: 'a'.repeat(64) }];
    const form = report(1, { documents: [paper] });
    project.does('REPORT_MILESTONE', supplier, at, form);
    expect(project.last.event.data).toMatchObject({ documents: [{ id: paper, sha256: 'a'.repeat(64) }] });
    expect(project.rows('milestones').at(-1)).toMatchObject({
      set: { documents: [{ id: paper }], evidence: [] },
    });
  });

  it('may not be a paper of another project, or none at all', () => {
    const project = signed();
    project.papers = [{ id: paper, sha256: 'a'.repeat(64) }];
    const form = report(1, { documents: [paper, foreign] });
    expect(project.refuses('REPORT_MILESTONE', supplier, at, form)).toEqual(['papersOnFile']);
    expect(project.sentence('REPORT_MILESTONE', supplier, at, form)).toContain(foreign);
  });
});

describe('a milestone accepted by itself', () => {
  it('is accepted before it is paid, and before acceptance of the whole', () => {
    const project = stepwise().does('REPORT_MILESTONE', supplier, '2026-05-28T10:00:00+08:00', report(1));
    expect(project.clock('milestone-acceptance', '1')?.due).toBe('2026-06-04');
    const invoice = { planItem: 'p2', amount: '96000.00' };
    const at = '2026-06-01T10:00:00+08:00';
    expect(project.refuses('INVOICE', supplier, at, invoice)).toContain('planLineDue');
    project.does('ACCEPT_MILESTONE', acceptor, at, { number: 1, remarks: '合格' });
    expect(project.ended('milestone-acceptance')).toEqual(['met']);
    project.does('INVOICE', supplier, at, invoice);
    project.does('REPORT_MILESTONE', supplier, '2026-09-14T10:00:00+08:00', report(2));
    expect(project.refuses('REQUEST', supplier, '2026-09-15T10:00:00+08:00')).toEqual([
      'milestonesAllAccepted',
    ]);
    project.does('ACCEPT_MILESTONE', acceptor, '2026-09-15T10:00:00+08:00', { number: 2, remarks: '合格' });
    project.does('REQUEST', supplier, '2026-09-15T11:00:00+08:00');
  });

  it('that is rejected is done again within its time, and how late it is counts to the new report', () => {
    const project = signed()
      .does('REPORT_MILESTONE', supplier, '2026-05-28T10:00:00+08:00', report(1))
      .does('REJECT_MILESTONE', acceptor, '2026-05-29T10:00:00+08:00', { number: 1, remarks: '场次不足' });
    expect(project.clock('milestone-redo', '1')?.due).toBe('2026-06-15');
    expect(project.refuses('REQUEST', supplier, '2026-05-30T10:00:00+08:00')).toEqual([
      'allMilestonesReported',
    ]);
    project.does('REPORT_MILESTONE', supplier, '2026-06-02T10:00:00+08:00', report(1));
    expect(project.ended('milestone-redo')).toEqual(['met']);
    expect(project.context.delivery.milestones[0]).toMatchObject({ verdict: null, lateDays: 4 });
  });

  it('cannot be accepted before it is reported', () => {
    const verdict = { number: 1, remarks: '合格' };
    expect(signed().refuses('ACCEPT_MILESTONE', acceptor, '2026-05-29T10:00:00+08:00', verdict)).toContain(
      'someMilestoneReported',
    );
  });
});

describe('delay', () => {
  it('is counted in calendar days of Beijing, and somebody says whose fault it is', () => {
    const project = signed();
    const fault = { number: 1, fault: 'force-majeure', reason: '暴雨停课' };
    expect(project.refuses('RECORD_FAULT', officer, '2026-05-29T10:00:00+08:00', fault)).toEqual([
      'milestoneLate',
    ]);
    project.does('REPORT_MILESTONE', supplier, '2026-05-30T00:00:01+08:00', report(1));
    expect(project.context.delivery.milestones[0]?.lateDays).toBe(1);
    project.does('RECORD_FAULT', officer, '2026-06-01T10:00:00+08:00', fault);
    expect(project.context.delivery.milestones[0]?.fault).toBe('force-majeure');
  });

  it('is not what a suspension caused: the days move by as long as the project stood still', () => {
    const project = signed()
      .does('SUSPEND', leader, '2026-05-20T09:00:00+08:00', { reason: '核查' })
      .does('RESUME', leader, '2026-05-30T09:00:00+08:00');
    expect(project.context.delivery.milestones[0]?.due).toBe('2026-06-08');
    expect(project.clock('milestone', '1')?.due).toBe('2026-06-08');
    project.does('REPORT_MILESTONE', supplier, '2026-06-08T10:00:00+08:00', report(1));
    expect(project.context.delivery.milestones[0]?.lateDays).toBe(0);
    expect(project.ended('milestone')).toEqual(['met']);
  });
});

describe('monitoring', () => {
  const lowPrice = (context: ProjectContext) => ({ sourcing: { ...context.sourcing, lowPriceWinner: true } });
  const visit = (visitedOn: string) => ({ visitedOn, findings: '正常' });

  it('of an abnormally low price asks for a visit every thirty days', () => {
    const project = signed({ context: lowPrice });
    expect(project.clock('monitoring-visit')?.due).toBe('2026-03-16');
    project.does('MONITOR_VISIT', officer, '2026-03-10T09:00:00+08:00', visit('2026-03-09'));
    expect(project.ended('monitoring-visit')).toEqual(['met']);
    expect(project.clock('monitoring-visit')?.due).toBe('2026-04-09');
    expect(project.rows('monitoring_visits')).toMatchObject([{ values: { visitedOn: '2026-03-09' } }]);
  });

  it('otherwise has no clock, and no visit lies in the future', () => {
    const project = signed();
    expect(project.clock('monitoring-visit')).toBeUndefined();
    const at = '2026-03-10T09:00:00+08:00';
    expect(project.refuses('MONITOR_VISIT', officer, at, visit('2026-03-11'))).toEqual(['visitedByToday']);
    project.does('MONITOR_VISIT', officer, at, visit('2026-03-10'));
    expect(project.clock('monitoring-visit')).toBeUndefined();
  });
});
