import type { Browser, Page } from 'playwright-core';
import type { Served } from '../journeys/serving.ts';

export const meeting = 'meetings/C21-VCC-1';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A browser of its own in which somebody has signed in, by the page that asks whom they want to be. */
export async function signedIn(
  browser: Browser,
  { origin }: Served,
  language: string,
  { role, state }: { readonly role: string; readonly state?: string },
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/${language}/`);
  await page.click('a[href*="sign-in"]');
  await page.check(`input[name=role][value=${role}]`);
  if (state !== undefined) await page.selectOption('select[name=country]', state);
  await page.click('button');
  await page.waitForURL(`${origin}/${language}/**`);
  return page;
}

/** Sends a paper or has it checked, and waits for what becomes of it. */
export async function sends(
  page: Page,
  served: Served,
  language: string,
  act: 'send' | 'check',
  bytes: Uint8Array,
): Promise<void> {
  await page.goto(`${served.origin}/${language}/${meeting}/send`);
  await page.setInputFiles('input[type=file]', { name: 'contribution.docx', mimeType: docx, buffer: Buffer.from(bytes) });
  await page.click(`button[value=${act}]`);
  await page.waitForURL(act === 'send' ? /\/papers\/[\w-]+\.1$/u : /\/checks\//u, { timeout: 60_000 });
  await page.waitForSelector('main:not(:has([data-waiting])) h1', { timeout: 60_000 });
}
