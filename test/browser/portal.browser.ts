import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../shared/model/language.ts';
import { memberPaths } from '../functions/portal/member-paths.ts';
import { kenya } from '../functions/portal/portal-world.ts';
import { returnedPaper, sampleRegister } from '../functions/portal/sample-papers.ts';
import { barriersOn } from './barriers.ts';
import { launchChromium, openWindow, type Window } from './chromium.ts';
import { openPortal, type PortalSite } from './portal-site.ts';

const [desk, phone] = [1100, 360];
const meeting = '/meetings/C21-VCC-1';

let browser: Browser;
let site: PortalSite;
const register = sampleRegister();
/** What each page costs: requests, bytes, and milliseconds until its first byte. Printed, and never a reason to fail. */
const costs: Record<string, unknown>[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  const arrived = { ...returnedPaper({ title: 'Just arrived' }), arrivalId: 'ticket-1' };
  site = await openPortal(kenya, register, () => register.papers.push(arrived));
});
afterAll(async () => {
  site.close();
  await browser.close();
  console.table(costs);
});

interface Look {
  readonly width?: number;
  readonly scripts?: boolean;
  readonly dark?: boolean;
}

/** A browser in which the delegation is signed in. */
async function visitor({ width = desk, scripts = true, dark = false }: Look = {}): Promise<BrowserContext> {
  const colorScheme = dark ? ('dark' as const) : ('light' as const);
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: scripts, colorScheme });
  await context.addCookies([{ name: 'session', value: 'good', url: site.origin, httpOnly: true, sameSite: 'Lax' }]);
  return context;
}

/** The page, with everything that it said on the console or asked of somebody else. */
async function open(context: BrowserContext, path: string): Promise<{ page: Page; complaints: readonly string[] }> {
  const { page, turnTo } = await openWindow(context);
  return { page, complaints: await turnTo(`${site.origin}${path}`) };
}

async function noteCost(path: string): Promise<void> {
  const context = await visitor();
  const page = await context.newPage();
  await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
  const loaded = await page.evaluate<readonly { bytes: number; wait: number }[]>(
    `performance.getEntries().filter((entry) => 'decodedBodySize' in entry)
      .map(({ decodedBodySize, responseStart, requestStart }) => ({ bytes: decodedBodySize, wait: Math.round(responseStart - requestStart) }))`,
  );
  const [requests, bytes, firstByte] = [loaded.length, loaded.reduce((sum, { bytes: more }) => sum + more, 0), loaded[0]?.wait];
  costs.push({ path, requests, bytes, firstByte });
  await context.close();
}

/** Both directions at both widths; what a screen reader meets is the same in all of them, and is looked for at the desk in one direction and on the phone in the other. */
describe.each<[Language, number]>([
  ['en', desk],
  ['ar', phone],
])('in %s', (language, looked) => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow(await visitor());
  });
  afterAll(() => window.close());

  it.each(memberPaths)('%s has no serious barrier, keeps within its width and asks nothing of others', async (path) => {
    const { page } = window;
    const complaints = await window.turnTo(`${site.origin}/${language}${path}`);
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    for (const width of [desk, phone]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      if (width === looked) expect(await barriersOn(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
});

describe('in the dark', () => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow(await visitor({ dark: true }));
  });
  afterAll(() => window.close());

  it.each([meeting, `${meeting}/send`, `${meeting}/papers/20210520T0900-0002.1`, `${meeting}/items`])(
    '%s has no serious barrier',
    async (path) => {
      await window.turnTo(`${site.origin}/en${path}`);
      expect(await barriersOn(window.page)).toEqual([]);
    },
  );
});

describe('sending a paper', () => {
  const file = { name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(300_000, '%') };

  it('with scripts goes straight to where the ticket says, and shows the verdict by itself', async () => {
    const context = await visitor();
    const { page, complaints } = await open(context, `/en${meeting}/send`);
    await page.setInputFiles('input[type=file]', file);
    await page.click('button[value=send]');
    await page.waitForURL(/\/papers\/ticket-1\.1$/u);
    expect(await page.textContent('h1')).toContain('Just arrived');
    expect(site.uploads.at(-1)?.bytes).toBe(file.buffer.byteLength);
    expect(site.uploads.at(-1)?.headers.get('if-none-match')).toBe('*');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('has it checked only', async () => {
    const context = await visitor();
    const { page } = await open(context, `/en${meeting}/send`);
    await page.setInputFiles('input[type=file]', file);
    await page.click('button[value=check]');
    await page.waitForURL(/\/checks\/CH-1/u);
    expect(await page.textContent('h1')).toContain('would be returned');
    await context.close();
  });

  it('asks for a file where none was chosen, and lets a larger one than may be stay where it is', async () => {
    const context = await visitor();
    const { page } = await open(context, `/en${meeting}/send`);
    await page.click('button[value=send]');
    expect(await page.textContent('[data-say]')).toBe('Please choose a file.');
    await page.setInputFiles('input[type=file]', { ...file, buffer: Buffer.alloc(11 * 1024 * 1024) });
    await page.click('button[value=send]');
    expect(await page.textContent('[data-say]')).toContain('larger than 10 MB');
    await context.close();
  });

  it('without scripts goes by the form', async () => {
    const context = await visitor({ scripts: false });
    const { page } = await open(context, `/en${meeting}/send`);
    await page.setInputFiles('input[type=file]', file);
    await Promise.all([page.waitForURL(/\/(?:sent|papers)\/ticket-1/u), page.click('button[value=send]')]);
    await page.waitForURL(/\/papers\/ticket-1\.1$/u);
    await context.close();
  });
});

describe('the keyboard', () => {
  it('comes first to the way round the navigation', async () => {
    const context = await visitor();
    const { page } = await open(context, `/en${meeting}`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await context.close();
  });
});

describe('what a page costs', () => {
  it.each([meeting, `${meeting}/send`, `${meeting}/papers`, `${meeting}/items`, `${meeting}/papers/20210520T0900-0002.1`])(
    '%s is at most the page, one style sheet, one script and one picture',
    async (path) => {
      await noteCost(`/en${path}`);
      expect(costs.at(-1)?.requests).toBeLessThanOrEqual(4);
    },
  );
});
