import { expect, it } from 'vitest';
import { consoleForTests, violations } from './support.ts';

const console = consoleForTests();

const sheet = [
  '需求名称,服务类别,人数,提出日期,来源,单位',
  '法律咨询,民主政治权利,20,2026-01-09,座谈会,县医院',
  '电工培训,技能培训,35,2026-02-30,座谈会,电厂',
].join('\r\n');

it('an officer uploads a sheet, is told which row is wrong and why, and enters the rest', async () => {
  const page = await console.signedIn('officer');
  await page.getByRole('link', { name: '表格导入' }).click();
  await page.locator('#upload_kind').press('ArrowDown');
  await page.locator('.ant-select-dropdown:visible').getByText('职工需求').click();
  await page.getByRole('link', { name: '下载模板（XLSX）' }).waitFor();
  await page
    .getByLabel('选择 XLSX 或 CSV 文件')
    .setInputFiles({ name: '需求.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
  await page.getByRole('button', { name: '上传表格' }).click();
  await page.getByText('正在读取').waitFor();
  await console.work();
  await page.getByRole('cell', { name: /第3行/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '只导入无误的行' }).click();
  await page.getByText('正在导入').waitFor();
  await console.work();
  await page.getByText('已导入').first().waitFor();
  await page.getByRole('link', { name: '职工需求' }).click();
  await page.getByRole('cell', { name: '法律咨询' }).waitFor();
  expect(await page.getByRole('cell', { name: '电工培训' }).count()).toBe(0);
});
