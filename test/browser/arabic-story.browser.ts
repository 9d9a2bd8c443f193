import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contributionOf } from '../journeys/contribution-of.ts';
import { withFolder } from '../journeys/program.ts';
import { serving } from '../journeys/serving.ts';
import { launchChromium } from './chromium.ts';
import { sends, signedIn } from './delegate.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the portal in Arabic', () => {
  it('tells a delegation in Arabic what to mend', async () => {
    await withFolder(async (folder) => {
      await serving(join(folder, 'data'), [], async (served) => {
        const egypt = await signedIn(browser, served, 'ar', { role: 'member', state: 'EG' });
        await sends(egypt, served, 'ar', 'check', contributionOf({ source: 'Egypt', paragraphs: 200 }));
        expect(await egypt.evaluate('getComputedStyle(document.body).direction')).toBe('rtl');
        expect(await egypt.textContent('h1')).toMatch(/\p{Script=Arabic}/u);
        expect(await egypt.textContent('main')).toContain('C21/30');
        await egypt.context().close();
      });
    });
  }, 120_000);
});
