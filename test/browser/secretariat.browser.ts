import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../shared/model/language.ts';
import { idOf } from '../functions/portal/secretariat/staff-papers.ts';
import { operator, staffWorld } from '../functions/portal/secretariat/staff-world.ts';
import { conclusions2021 } from '../shared/report/proceedings-2021.ts';
import { barriersOn } from './barriers.ts';
import { launchChromium, openWindow, type Window } from './chromium.ts';
import { staticFile } from './static-file.ts';

const screens = { phone: 360, desk: 1100 } as const;

const home = '/secretariat/meetings/C21-VCC-1';
const [world, operators] = [staffWorld(), staffWorld({ caller: operator })];
const held = idOf(world.papers.find(({ status }) => status === 'held'));
const disputed = conclusions2021.find(({ conflict }) => conflict !== null)?.conclusion.id ?? '';
const pages = {
  board: home,
  held: `${home}/held/${held}`,
  search: `${home}/papers?status=accepted&member=RCC`,
  paper: `${home}/papers/${idOf(world.papers[0])}`,
  item: `${home}/items/C21-A2-07`,
  conclusion: `${home}/conclusions/${disputed}`,
  agenda: `${home}/agenda?item=C21-A2-07&decided=1&papers=1`,
  letter: `${home}/letters/C23-VCC-1/letter-2`,
  records: `${home}/records`,
  'an edited report': `${home}/reports?sent=edits-1`,
  pictures: `${home}/pictures`,
  'time plan': `${home}/time-plan`,
  correspondence: `${home}/correspondence`,
  consultation: `${home}/correspondence/letter?letter=DM-21%2F1013`,
  'States without a vote': `${home}/correspondence/without-vote`,
  sending: `${home}/on-behalf`,
  health: '/secretariat/health',
} as const;

let browser: Browser;
let server: Server;
let origin = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    void answered(request.url ?? '/').then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function answered(path: string): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const file = staticFile(path);
  if (file !== null) return { status: 200, ...file };
  const answer = await (path.endsWith('/health') ? operators : world).get(path);
  const { 'strict-transport-security': _safe, ...headers } = Object.fromEntries(answer.headers);
  return { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) };
}

async function windowOf(width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Window> {
  return await openWindow(await browser.newContext({ viewport: { width, height: 900 }, colorScheme }));
}

async function shown(path: string, width: number): Promise<Window & { readonly complaints: readonly string[] }> {
  const window = await windowOf(width);
  return { ...window, complaints: await window.turnTo(`${origin}${path}`) };
}

/** Both directions at both widths; what a screen reader meets is the same in all of them, and is looked for at the desk in one direction and on the phone in the other. */
describe.each<[Language, keyof typeof screens]>([
  ['en', 'desk'],
  ['ar', 'phone'],
])('the secretariat in %s', (language, screen) => {
  let window: Window;
  beforeAll(async () => {
    window = await windowOf(screens.desk);
  });
  afterAll(() => window.close());

  it.each(Object.entries(pages))('%s has no barrier, no complaint and no overflow', async (_name, path) => {
    const { page } = window;
    await page.setViewportSize({ width: screens.desk, height: 900 });
    const complaints = await window.turnTo(`${origin}/${language}${path}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(screens.desk);
    if (screen === 'desk') expect(await barriersOn(page)).toEqual([]);
    await page.setViewportSize({ width: screens.phone, height: 900 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(screens.phone);
    if (screen === 'phone') expect(await barriersOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('in the dark', () => {
  let window: Window;
  beforeAll(async () => {
    window = await windowOf(screens.desk, 'dark');
  });
  afterAll(() => window.close());

  it.each([pages.board, pages.pictures, pages['time plan'], pages.held])('%s keeps its contrasts', async (path) => {
    await window.turnTo(`${origin}/en${path}`);
    expect(await barriersOn(window.page)).toEqual([]);
  });
});

describe('the text of a held paper', () => {
  it('is shown with our style in a frame that runs nothing', async () => {
    const { page, complaints, close } = await shown(`/en${pages.held}`, screens.desk);
    const frame = page.frameLocator('iframe.reading');
    expect(await frame.locator('body').textContent()).not.toBe('');
    expect(await page.locator('iframe.reading').getAttribute('sandbox')).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the pictures', () => {
  it('are reached and left by the keyboard, link by link', async () => {
    const { page, close } = await shown(`/en${pages.pictures}`, screens.desk);
    await page.locator('#citations svg a').first().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement?.closest('#citations svg') !== null`)).toBe(true);
    await close();
  });

  it('are drawn for the screen at hand, and only once', async () => {
    for (const [screen, width] of Object.entries(screens)) {
      const { page, close } = await shown(`/en${pages.pictures}`, width);
      expect(
        await page.locator('#arrivals svg:visible').evaluateAll((all) => all.map((svg) => svg.getAttribute('class'))),
      ).toEqual([`for-${screen}`]);
      await close();
    }
  });
});
