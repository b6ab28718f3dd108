import { expect, test } from 'vitest';
import { organisations } from './support/tender-given.ts';
import { allPass, opened, openTender, sheetOf, talksWith } from './support/tender-steps.ts';

/** What is no sheet is refused whole: nothing of it is kept, and the member may still hand in. */

const full = { plan: '45', record: '25' };

function scoring() {
  const project = opened(['850000.00', '880000.00', '800000.00'], openTender, 5);
  return project
    .do('QUALIFY', 'rep', { results: allPass(project) })
    .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) });
}

test.each<[string, Record<string, string>]>([
  ['a score above the maximum', { plan: '50.01', record: '25' }],
  ['a criterion left out', { plan: '45' }],
  ['a criterion that the documents do not have', { plan: '45', record: '25', colour: '1' }],
])('%s is refused', (_, points) => {
  const project = scoring();
  expect(
    project.refused(
      'SCORE',
      'expert:e1',
      sheetOf(project, () => points),
    ),
  ).toEqual(['sheetComplete']);
  expect(project.tables.rows('score_sheets')).toEqual([]);
  project.do(
    'SCORE',
    'expert:e1',
    sheetOf(project, () => full),
  );
});

test('points below zero, with three decimals or as a number are no points', () => {
  for (const plan of ['-1', '1.005', 45]) {
    const project = scoring();
    const [rule] = project.refused('SCORE', 'expert:e1', {
      sheet: Object.fromEntries(project.context.sourcing.running.map((bidId) => [bidId, { ...full, plan }])),
    });
    expect(rule).toMatch(/^schema\./);
  }
});

test('a sheet that scores a bid which was excluded, or leaves one out that runs, is refused', () => {
  const project = opened(['850000.00', '880000.00', '800000.00']);
  const excluded = project.context.sourcing.running[2] as string;
  project
    .do('QUALIFY', 'rep', { results: allPass(project) })
    .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) })
    .do('HOLD_TALKS', 'expert:e1', talksWith(project))
    .do('INVITE_FINAL_OFFERS', 'agency', { until: '2026-10-13T12:00:00+08:00' })
    .do('SUBMIT_FINAL_OFFER', `supplier:${organisations[0]}`, { quote: '800000.00' })
    .do('SUBMIT_FINAL_OFFER', `supplier:${organisations[1]}`, { quote: '790000.00' })
    .fire('final-offers')
    .do('OPEN_FINAL_OFFERS', 'agency', { present: ['监督员'] });
  expect(project.context.sourcing.running).not.toContain(excluded);
  const { sheet } = sheetOf(project, () => full);
  const [kept = ''] = project.context.sourcing.running;
  for (const bent of [{ ...sheet, [excluded]: full }, { [kept]: full }, { [kept]: full, [excluded]: full }]) {
    expect(project.refused('SCORE', 'expert:e1', { sheet: bent })).toEqual(['sheetComplete']);
  }
  project.do('SCORE', 'expert:e1', { sheet });
});
