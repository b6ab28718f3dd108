import { expect, it, onTestFinished } from 'vitest';
import { consoleForTests, violations } from './support.ts';

const console = consoleForTests();

it('an officer opens a round, an employee answers by its link without account or scripts, and a project is made of it', async () => {
  const page = await console.signedIn('officer');
  await page.getByRole('link', { name: '需求征集' }).click();
  await page.getByRole('button', { name: '新增' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('名称').fill('第四季度职工需求征集');
  await form.getByRole('button', { name: '保存' }).click();
  await page.getByRole('link', { name: '第四季度职工需求征集' }).click();
  await page.getByLabel('发放对象').fill('矿务局微信群');
  await page.getByRole('button', { name: '生成链接' }).click();
  const link = (await page.getByText(/\/r\//).textContent())?.trim() ?? '';
  expect(await violations(page)).toEqual([]);

  const context = await console.browser().newContext({ locale: 'zh-CN', javaScriptEnabled: false });
  onTestFinished(() => context.close());
  const open = await context.newPage();
  await open.goto(link);
  await open.getByLabel('您需要什么服务').fill('井下矿工心理疏导');
  await open.getByLabel('服务类别').selectOption({ label: '安全卫生' });
  await open.getByLabel('涉及人数').fill('35');
  await open.getByRole('button', { name: '提交需求' }).click();
  await open
    .getByText(/已收到|已提交/)
    .first()
    .waitFor();

  await page.getByRole('link', { name: '职工需求' }).click();
  await page
    .getByRole('row', { name: /井下矿工心理疏导/ })
    .getByRole('checkbox')
    .check();
  await page.getByRole('button', { name: '由所选需求立项' }).click();
  await page.getByRole('dialog').getByLabel('项目名称').fill('井下职工心理服务');
  await page.getByRole('dialog').getByLabel('服务类别').press('ArrowDown');
  await page.locator('.ant-select-dropdown:visible').getByText('安全卫生').click();
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: /井下职工心理服务/ }).waitFor();
  await page.getByText('可办事项').waitFor();
});
