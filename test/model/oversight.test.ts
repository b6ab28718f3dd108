import { expect, test } from 'vitest';
import { issued } from './support/tender-steps.ts';

test('an auditor’s finding stays on record and changes nothing', () => {
  const project = issued();
  const before = [project.state, structuredClone(project.context)];
  project.do('RECORD_FINDING', 'auditor', { finding: '采购文件未经集体研究', answerBy: '2026-10-20' });
  expect([project.state, project.context]).toEqual(before);
  expect(
    project.do('SUSPEND', 'leader', { reason: '核查' }).do('RECORD_FINDING', 'auditor', { finding: '见前' }),
  ).toBe(project);
});
