import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Browser, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { recordText } from '../functions/import-proceedings/proceedings-of.ts';
import { contributionOf } from '../journeys/contribution-of.ts';
import { withFolder } from '../journeys/program.ts';
import { type Served, serving } from '../journeys/serving.ts';
import { launchChromium } from './chromium.ts';

const meeting = 'meetings/C21-VCC-1';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Of the samples' registry: its domain vouches for its mails where a person says so. */
const focalPoint = 'focal-point@ug.example';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A browser of its own in which somebody has signed in, by the page that asks whom they want to be. */
async function signedIn({ origin }: Served, language: string, role: string, state?: string): Promise<Page> {
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

async function sends(page: Page, served: Served, language: string, act: 'send' | 'check', bytes: Uint8Array): Promise<void> {
  await page.goto(`${served.origin}/${language}/${meeting}/send`);
  await page.setInputFiles('input[type=file]', { name: 'contribution.docx', mimeType: docx, buffer: Buffer.from(bytes) });
  await page.click(`button[value=${act}]`);
  await page.waitForURL(act === 'send' ? /\/papers\/[\w-]+\.1$/u : /\/checks\//u, { timeout: 60_000 });
  await page.waitForSelector('main:not(:has([data-waiting])) h1', { timeout: 60_000 });
}

/** Looks at a page again until it says what is awaited. */
async function awaited(page: Page, address: string, words: RegExp): Promise<string> {
  return await vi.waitFor(
    async () => {
      await page.goto(address);
      const text = (await page.textContent('main')) ?? '';
      expect(text).toMatch(words);
      return text;
    },
    { timeout: 60_000, interval: 300 },
  );
}

async function mailPaper({ smtpPort }: Served, bytes: Uint8Array): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true });
  const attachments = [{ filename: 'paper.docx', content: Buffer.from(bytes) }];
  await transport.sendMail({
    from: focalPoint,
    to: 'contributions@itu.int',
    subject: 'Contribution',
    text: 'See attached.',
    attachments,
  });
  transport.close();
}

async function letterSubjects(maildir: string): Promise<string[]> {
  const names = await readdir(join(maildir, 'new')).catch(() => []);
  const letters = names.map(async (name) => await PostalMime.parse(await readFile(join(maildir, 'new', name))));
  return (await Promise.all(letters)).map(({ subject = '' }) => subject);
}

describe('a consultation, by its portal', () => {
  it('goes from an overlong paper to a report that holds the mended one', async () => {
    await withFolder(async (folder) => {
      const data = join(folder, 'data');
      await serving(data, ['--authentication', 'pass'], async (served) => {
        const { origin } = served;
        const kenya = await signedIn(served, 'en', 'member', 'KE');
        await sends(kenya, served, 'en', 'check', contributionOf({ paragraphs: 200 }));
        expect(await kenya.textContent('h1')).toContain('would be returned');
        await sends(kenya, served, 'en', 'send', contributionOf({ paragraphs: 200 }));
        expect(await kenya.textContent('main')).toMatch(/Page 3 begins|page 3 begins/u);

        await sends(kenya, served, 'en', 'check', contributionOf());
        expect(await kenya.textContent('h1')).toContain('would be accepted');
        await sends(kenya, served, 'en', 'send', contributionOf());
        const paper = kenya.url().split('/').at(-1) ?? '';
        // The meeting of 2021 is closed: what comes now waits for a person.
        await awaited(kenya, kenya.url(), /secretariat/u);

        await mailPaper(served, contributionOf({ source: 'Uganda', title: 'Another matter', cites: 'C21/35' }));
        const secretary = await signedIn(served, 'en', 'secretariat');
        const home = `${origin}/en/secretariat/${meeting}`;
        await awaited(secretary, `${home}/held`, /Another matter/u);
        await vi.waitFor(async () => expect(await letterSubjects(join(data, 'outbox'))).toHaveLength(1), { timeout: 60_000 });

        await secretary.goto(`${home}/held/${paper}`);
        expect(await secretary.frameLocator('iframe').locator('body').textContent()).toContain('thanks the secretariat');
        await secretary.click('button[value=accept]');
        await awaited(secretary, `${home}/papers/${paper}`, /C21\/84/u);

        const uganda = await signedIn(served, 'en', 'member', 'UG');
        expect((await uganda.goto(`${origin}/en/${meeting}/papers/${paper}`))?.status()).toBe(404);
        await secretary.goto(`${home}/papers/${paper}`);
        await secretary.click('summary:has-text("Publish")');
        await secretary.click('button[value=publish]');
        await awaited(uganda, `${origin}/en/${meeting}/papers/${paper}`, /Remarks on the preparations/u);

        await secretary.goto(`${home}/records`);
        await secretary.setInputFiles('input[type=file]', {
          name: 'sitting.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from(recordText()),
        });
        await secretary.fill('input[name=sitting]', '1');
        await secretary.click('form.entry button');
        await awaited(secretary, secretary.url(), /The record has been entered/u);
        await awaited(secretary, `${home}/conclusions`, /C21\/30/u);

        await awaited(secretary, `${home}/reports`, /docx/iu);
        const report = await secretary.getAttribute('a[href*=".docx"]', 'href');
        const answer = await fetch(report ?? '');
        expect([answer.status, (await answer.bytes()).subarray(0, 2)]).toEqual([200, new Uint8Array([0x50, 0x4b])]);
        for (const page of [kenya, uganda, secretary]) await page.context().close();
      });
    });
  }, 240_000);

  it('tells a delegation in Arabic what to mend', async () => {
    await withFolder(async (folder) => {
      await serving(join(folder, 'data'), [], async (served) => {
        const egypt = await signedIn(served, 'ar', 'member', 'EG');
        await sends(egypt, served, 'ar', 'check', contributionOf({ source: 'Egypt', paragraphs: 200 }));
        expect(await egypt.evaluate('getComputedStyle(document.body).direction')).toBe('rtl');
        expect(await egypt.textContent('h1')).toMatch(/\p{Script=Arabic}/u);
        expect(await egypt.textContent('main')).toContain('C21/30');
        await egypt.context().close();
      });
    });
  }, 120_000);
});
