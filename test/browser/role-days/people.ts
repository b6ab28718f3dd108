import type { Page } from 'playwright-core';

/** What a person does with a page: everything by the words that stand on it, nothing by ids or calls. */

/** Goes to an entry of the menu. */
export async function goTo(page: Page, entry: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: entry }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Fills a field in by its label: text, number, money, day. */
export async function fill(page: Page, label: string | RegExp, value: string, at = 0): Promise<void> {
  await page
    .getByRole('main')
    .getByLabel(label, { exact: typeof label === 'string' })
    .nth(at)
    .fill(value);
}

/** Answers a question or chooses one of several by the words beside the button. */
export async function choose(page: Page, question: string, answer: string): Promise<void> {
  const group = page
    .getByRole('group', { name: question })
    .or(page.locator('fieldset', { has: page.getByText(question, { exact: true }) }));
  await group.last().getByLabel(answer, { exact: true }).first().check();
}

/** Chooses from a list of choices that is searched by typing. */
export async function pick(page: Page, label: string, typed: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  await box.fill(typed);
  await page.getByRole('option', { name: typed }).first().click();
}

/** Takes the step that stands in the rail of a project under this name, and waits for it to be done. */
export async function open(page: Page, step: string): Promise<void> {
  const link = page.getByRole('complementary').getByRole('link', { name: step, exact: true });
  const folded = page.getByText(/^更多（/);
  if (await folded.count()) await folded.click();
  await link.click();
  await page.getByRole('heading', { level: 1, name: step }).waitFor();
}

/** Confirms the form and waits until it is said to be done; what the page says instead is the test's failure. */
export async function confirm(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: '确认办理' }).click();
  const done = page.getByRole('status').getByText(`已办理：${step}`).first();
  const refused = page.getByRole('alert').first();
  await done.or(refused).first().waitFor();
  if (await refused.isVisible()) throw new Error(`${step}: ${await refused.innerText()}`);
  await done.waitFor();
}
