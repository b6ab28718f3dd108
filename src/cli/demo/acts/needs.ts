import type { Applied } from '../../../engine/summary.ts';
import { theCase } from '../case.ts';
import type { Stage } from '../stage.ts';

const { published, filled, needs } = theCase;

/** 需求: employees' needs come in, are sorted and put to the three tests. */
export async function needsAct(stage: Stage): Promise<void> {
  const { officer, reviewer, employees, bodyId } = stage.cast;
  stage.tell.heading({ zh: '一、需求', en: '1. Needs' });

  const created = await officer.client.post<Applied>('/projects', {
    bodyId,
    title: published.name,
    category: filled.category,
    code: published.projectCode,
    methodWord: '公开招标',
  });
  stage.begin(created);
  const round = created.deadlines.open[0]?.due;
  stage.show(
    officer,
    'CREATE',
    {
      origin: 'published',
      about: {
        zh: `${published.name}，${published.projectCode}`,
        en: `${published.name}, ${published.projectCode}`,
      },
    },
    [
      {
        zh: `▸ 需求征集期：至 ${round}（内部）`,
        en: `▸ Round of needs collection: until ${round} (internal)`,
      },
    ],
  );

  for (const [n, need] of needs.entries()) {
    await stage.at(`${need.raisedOn} 10:${String(10 + n).padStart(2, '0')}`);
    const { unit, headcount } = need;
    const who = employees[n % employees.length] ?? officer;
    await stage.step(
      who,
      'SUBMIT_NEED',
      { ...need, category: filled.category, source: '科室反映' },
      {
        about: {
          zh: `${need.title}；${unit} ${headcount} 人`,
          en: `${need.title}; ${unit}, ${headcount} people`,
        },
      },
    );
  }
  await stage.at('2020-06-24 15:00');
  await stage.step(officer, 'CLOSE_COLLECTION');
  // A Sunday on which everybody works, after the Dragon Boat holidays.
  await stage.at('2020-06-28 09:30');
  await stage.step(officer, 'CLASSIFY', {
    category: filled.category,
    summary: '12条需求归并为本院不能开展或不能及时开展的医学检验项目，宜集中外送。',
  });
  await stage.at('2020-07-06 10:00');
  await stage.step(reviewer, 'SCREEN', {
    concentration: { passed: true, evidence: '12个科室（单位）200人次在近12个月内提出' },
    benefit: { passed: true, evidence: '外送单价低于自建实验室年均成本' },
    suitability: { passed: true, evidence: '不在负面清单内，本省具备能力的机构不少于3家' },
  });
}
