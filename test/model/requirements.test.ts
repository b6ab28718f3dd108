import { describe, expect, test } from 'vitest';
import { uuid } from './support/tender-given.ts';
import { allPass, consultation, initiated, opened, prepared } from './support/tender-steps.ts';

const admission = (over: object = {}) => ({
  conditions: [{ kind: 'legal-status', text: '依法登记' }],
  acceptancePlan: '按季度验收',
  ...over,
});
const surveyed = () => initiated().do('FINISH_SURVEY', 'officer', { respondents: 3, summary: '三家' });
const needOf = (project: ReturnType<typeof surveyed>) =>
  project.tables.rows<{ id: string }>('needs')[0]?.id as string;

describe('requirements 采购需求', () => {
  test('rest on needs that are linked to the project; a stranger’s need is refused by its id', () => {
    const project = surveyed();
    const stray = uuid(0xdead);
    const of = (needs: string[]) => admission({ requirements: [{ id: 'r1', text: '团体辅导', needs }] });
    expect(project.refused('SET_ADMISSION', 'officer', of([stray]))).toEqual(['requirementsOfNeeds']);
    project.do('SET_ADMISSION', 'officer', of([needOf(project)]));
    expect(project.context.planning.requirements).toEqual([{ id: 'r1' }]);
    expect(project.tables.rows('admissions')).toMatchObject([
      { version: 1, requirements: [{ id: 'r1', text: '团体辅导', needs: [needOf(project)] }] },
    ]);
  });

  test('and conditions have ids of their own; what has none is numbered', () => {
    const project = surveyed();
    const twice = [
      { id: 'r1', text: '甲' },
      { id: 'r1', text: '乙' },
    ];
    expect(project.refused('SET_ADMISSION', 'officer', admission({ requirements: twice }))).toEqual([
      'requirementsDistinct',
    ]);
    const conditions = [
      { kind: 'tax', text: '依法纳税' },
      { id: 'c1', kind: 'record', text: '无违法记录' },
    ];
    expect(project.refused('SET_ADMISSION', 'officer', admission({ conditions }))).toEqual([
      'conditionsDistinct',
    ]);
    expect(
      project.do('SET_ADMISSION', 'officer', admission()).context.planning.admission?.conditions,
    ).toEqual([{ id: 'c1', text: '依法登记', needsEvidence: false }]);
  });

  test('are named by the criteria that judge them, and no others can be', () => {
    const method = (requirements: string[]) => ({
      ...consultation,
      criteria: consultation.criteria.map((one) => ({ ...one, requirements })),
    });
    expect(prepared().refused('CHOOSE_METHOD', 'officer', method(['r1']))).toEqual([
      'criteriaOfRequirements',
    ]);
  });
});

describe('admission conditions 准入条件', () => {
  const conditions = [
    { id: 'registered', kind: 'legal-status', text: '依法登记', evidence: '登记证书' },
    { kind: 'tax', text: '依法纳税' },
  ];
  const project = opened(['600000.00', '480000.00', '500000.00'], undefined, 3, {
    admission: { conditions },
  });
  const all = (verdicts: object[]) => ({
    results: allPass(project).map((verdict) => ({ ...verdict, conditions: verdicts })),
  });
  const met = { condition: 'registered', passed: true, evidence: '登记证书有效期至2028年' };

  test('that ask for evidence are checked on every bidder before it passes', () => {
    expect(project.refused('QUALIFY', 'rep', { results: allPass(project) })).toEqual(['conditionsChecked']);
    expect(project.refused('QUALIFY', 'rep', all([{ ...met, condition: 'none' }]))).toEqual([
      'conditionsChecked',
    ]);
    expect(project.refused('QUALIFY', 'rep', all([met, met]))).toEqual(['conditionsChecked']);
    expect(project.refused('QUALIFY', 'rep', all([{ ...met, passed: false }]))).toEqual([
      'conditionsChecked',
    ]);
    project.do('QUALIFY', 'rep', all([met]));
    expect(project.tables.rows('qualification_checks')).toHaveLength(allPass(project).length);
    expect(project.tables.rows('qualification_checks')[0]).toMatchObject({
      admissionVersion: 1,
      condition: 'registered',
      passed: true,
      evidence: met.evidence,
    });
  });
});
