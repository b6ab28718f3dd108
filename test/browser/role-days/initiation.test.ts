import { expect, test } from 'vitest';
import { consoleForTests, violations } from '../support.ts';
import { choose, confirm, fill, goTo, open, pick } from './people.ts';

const console = consoleForTests();

test('an officer starts a project, finance, reviewer and leader decide on it: all of it in the browser, by labels alone', async () => {
  // 财务: first the budget, then the purchase.
  const finance = await console.signedIn('finance');
  await goTo(finance, '预算科目');
  await finance.getByRole('button', { name: '登记科目' }).click();
  const line = finance.getByRole('dialog');
  await line.getByLabel('编号', { exact: true }).fill('2070199');
  await line.getByLabel('名称', { exact: true }).fill('职工服务经费');
  await line.getByLabel('年度', { exact: true }).fill('2026');
  await line.getByRole('radio', { name: '财政性资金' }).check();
  await line.getByLabel(/^金额/).fill('60万');
  await line.getByRole('button', { name: '保存' }).click();
  await finance.getByRole('link', { name: '职工服务经费' }).waitFor();
  expect(await violations(finance)).toEqual([]);

  const officer = await console.signedIn('officer');
  await goTo(officer, '项目');
  await officer.getByRole('button', { name: '新建项目' }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByLabel('标题').fill('职工技能培训');
  await dialog.getByLabel('服务类别').selectOption({ label: '技能培训' });
  await dialog.getByRole('button', { name: '保存' }).click();
  await officer.getByRole('heading', { level: 1, name: '职工技能培训' }).waitFor();
  expect(await violations(officer)).toEqual([]);

  await open(officer, '提交需求');
  // Left empty, it names every field that is missing, at the field.
  await officer.getByRole('button', { name: '确认办理' }).click();
  await officer
    .getByRole('alert')
    .getByText(/需要修改/)
    .waitFor();
  await fill(officer, '需求', '电工培训');
  await officer.getByLabel('服务类别').selectOption({ label: '技能培训' });
  await fill(officer, '涉及人数', '120');
  await fill(officer, '提出日期', '2026-11-20');
  await fill(officer, '来源', '职工座谈会');
  expect(await violations(officer)).toEqual([]);
  await confirm(officer, '提交需求');

  await open(officer, '结束需求征集');
  await confirm(officer, '结束需求征集');
  await open(officer, '分类梳理需求');
  await officer.getByLabel('服务类别').selectOption({ label: '技能培训' });
  await fill(officer, '梳理情况', '同一类需求，共120人');
  await confirm(officer, '分类梳理需求');

  const reviewer = await console.signedIn('reviewer');
  await reviewer.getByRole('link', { name: '办理' }).first().click();
  await reviewer.getByRole('heading', { level: 1, name: '筛选需求' }).waitFor();
  for (const [at, why] of ['120人提出', '比自办节省两成', '五家机构可以承接'].entries()) {
    await reviewer.getByRole('radio', { name: '是' }).nth(at).check();
    await reviewer.getByLabel('依据', { exact: true }).nth(at).fill(why);
  }
  await confirm(reviewer, '筛选需求');

  await officer.reload();
  await open(officer, '申请立项');
  await pick(officer, '经费来源', '职工服务经费');
  await fill(officer, '预算金额', '480,000');
  await fill(officer, '预算年度', '2026');
  await fill(officer, '服务期限（月）', '12');
  await choose(officer, '属于集中采购目录', '否');
  await choose(officer, '公共服务项目', '是');
  await fill(officer, '指标', '培训人数');
  await fill(officer, '目标值', '120');
  await fill(officer, /^事前绩效评估/, '已评估');
  await choose(officer, '已对照负面清单', '是');
  await confirm(officer, '申请立项');

  await finance.reload();
  await goTo(finance, '工作台');
  await finance.getByRole('link', { name: '办理' }).first().click();
  await confirm(finance, '确认经费');
  await goTo(reviewer, '工作台');
  await reviewer.getByRole('link', { name: '办理' }).first().click();
  // One decides with the submission in view, not blind.
  await reviewer.getByText('480,000.00').first().waitFor();
  await confirm(reviewer, '同意');
  const leader = await console.signedIn('leader');
  await leader.getByRole('link', { name: '办理' }).first().click();
  await confirm(leader, '同意');
  await leader.getByRole('listitem').filter({ hasText: '采购准备' }).first().waitFor();
});
