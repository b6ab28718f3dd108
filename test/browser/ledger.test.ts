import { describe, expect, it, onTestFinished } from 'vitest';
import { consoleForTests, violations } from './support.ts';

const console = consoleForTests();

describe('台账 in the browser', () => {
  it('an officer enters an organisation, is told what does not fit, logs a contact and sees the target count it', async () => {
    const page = await console.signedIn('officer');
    await page.getByRole('link', { name: '社会组织台账' }).click();
    await page.getByRole('button', { name: '新增' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('名称').fill('鹰城职工心理服务中心');
    const choose = async (label: string, option: string) => {
      await form.getByLabel(label).press('ArrowDown');
      await page.locator('.ant-select-dropdown:visible').getByText(option, { exact: true }).click();
    };
    await choose('组织类型', '民办非企业单位');
    await form.getByLabel('统一社会信用代码').fill('52410400MJ0000000X');
    await form.getByRole('button', { name: '保存' }).click();
    await form
      .getByRole('alert')
      .getByText(/统一社会信用代码有误/)
      .waitFor();
    await form.getByLabel('统一社会信用代码').fill('');
    await choose('法律地位', '未登记（草根组织）');
    await choose('组织类型', '草根组织');
    await form.getByRole('button', { name: '保存' }).click();
    await page.getByRole('link', { name: '鹰城职工心理服务中心' }).click();

    await page.getByRole('tab', { name: '联系记录' }).click();
    await page.getByText('还没有联系记录').waitFor();
    await page.getByLabel('日期').fill('2026-01-09');
    await page.getByLabel('日期').press('Enter');
    await page.getByLabel('方式').fill('走访');
    await page.getByLabel('情况').fill('了解心理热线的开展情况');
    await page.getByRole('button', { name: '登记联系' }).last().click();
    await page.getByRole('cell', { name: '了解心理热线的开展情况' }).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('link', { name: '工作目标' }).click();
    await page.getByRole('button', { name: '新增' }).click();
    const target = page.getByRole('dialog');
    await target.getByLabel('种类').press('ArrowDown');
    await page.locator('.ant-select-dropdown:visible').getByText('建立日常联系的社会组织').click();
    await target.getByLabel('最低').fill('5');
    await target.getByRole('button', { name: '保存' }).click();
    await page.getByText('0 / 5').waitFor();
  });

  it('what is refused stays on the screen with its reason, in either language', async () => {
    const page = await console.signedIn('reviewer');
    await page.getByRole('link', { name: '社会组织台账' }).click();
    await page.getByRole('link', { name: '鹰城职工心理服务中心' }).click();
    await page.getByText(/暂不能办理/).click();
    await page.getByText('“登记联系”由采购经办人办理。').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('“Record a contact” is for: procurement officer.').waitFor();
    await page.getByRole('button', { name: 'Vet the organisation' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Politically reliable').check();
    await form.getByLabel('Of clear background').check();
    await form.getByRole('button', { name: 'Do it' }).click();
    await form.getByRole('alert').waitFor();
    await form.getByLabel('Evidence').fill('民政部门登记信息');
    await form.getByRole('button', { name: 'Do it' }).click();
    await page.getByText('Vetted').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('a filter stands in the address, and the list is exported as filtered', async () => {
    const page = await console.signedIn('officer');
    const exported = async () => {
      const href = await page.getByRole('link', { name: '导出 CSV' }).getAttribute('href');
      return (await page.request.get(`${console.url()}${href}`)).text();
    };
    await page.goto(`${console.url()}/app/organisations?q=${encodeURIComponent('心理服务')}`);
    await page.getByRole('link', { name: '鹰城职工心理服务中心' }).waitFor();
    expect(await exported()).toContain('鹰城职工心理服务中心');
    await page.getByLabel('名称或统一社会信用代码').fill('没有这样的组织');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('没有符合条件的记录。').waitFor();
    expect(page.url()).toContain(encodeURIComponent('没有这样的组织'));
    expect(await exported()).not.toContain('鹰城职工心理服务中心');
  });

  it('the report of the year shows its figures, each a link to the list that it was counted over', async () => {
    const page = await console.signedIn('officer');
    await page.getByRole('link', { name: '统计分析' }).click();
    const month = page.getByRole('row', { name: /^1月 1 1/ });
    await month.getByRole('link').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('nothing of the ledger is shown to who has not signed in', async () => {
    const context = await console.browser().newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${console.url()}/app/organisations`);
    await page.getByLabel('登录名').waitFor();
    expect(await page.content()).not.toContain('鹰城职工心理服务中心');
  });
});
