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
import { meeting, sends, signedIn } from './delegate.ts';

/** Of the samples' registry: its domain vouches for its mails where a person says so. */
const focalPoint = 'focal-point@ug.example';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Looks at a page again until it says what is awaited. */
async function awaited(page: Page, address: string, words: RegExp): Promise<string> {
  return await vi.waitFor(
    async () => {
      await page.goto(address);
      const text = (await page.textContent('main')) ?? '';
      expect(text).toMatch(words);
      return text;
    },
    { timeout: 100_000, interval: 1_000 },
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
        const kenya = await signedIn(browser, served, 'en', { role: 'member', state: 'KE' });
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
        const secretary = await signedIn(browser, served, 'en', { role: 'secretariat' });
        const home = `${origin}/en/secretariat/${meeting}`;
        await awaited(secretary, `${home}/held`, /Another matter/u);
        await vi.waitFor(async () => expect(await letterSubjects(join(data, 'outbox'))).toHaveLength(1), { timeout: 60_000 });

        await secretary.goto(`${home}/held/${paper}`);
        expect(await secretary.frameLocator('iframe').locator('body').textContent()).toContain('thanks the secretariat');
        await secretary.click('button[value=accept]');
        await awaited(secretary, `${home}/papers/${paper}`, /C21\/84/u);

        const uganda = await signedIn(browser, served, 'en', { role: 'member', state: 'UG' });
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
});
