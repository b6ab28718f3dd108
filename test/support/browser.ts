import type { Browser } from 'playwright-core';
import { chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** Chromium for the tests of a file: the one that CHROMIUM_BIN names, else the one inside the npm package. */
export function browserForTests(): { open: () => Browser } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await playwright.launch(await chromium());
  });
  afterAll(() => browser.close());
  return { open: () => browser };
}

async function chromium(): Promise<{ executablePath: string; args: string[]; headless: true }> {
  const named = process.env.CHROMIUM_BIN;
  // Its own usual arguments would switch off what protects pages from each other.
  const args = ['--no-sandbox'];
  if (named) return { executablePath: named, args, headless: true };
  // It unpacks its own libraries only where it believes itself on that platform; read when the module is loaded.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return { executablePath: await packed.executablePath(), args, headless: true };
}
