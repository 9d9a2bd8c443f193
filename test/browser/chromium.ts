import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** A Chromium that reaches for nothing by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page at the width given, with what it said on the console, threw, or asked of the network. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

/** One window in which page after page is opened: a window for each takes longer than all that is looked for in it. */
export interface Window {
  readonly page: Page;
  /** Opens an address; answers what is complained of from then on, and what is asked of others. */
  turnTo(url: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A window of a context; what its pages ask of anybody but their own origin is among the complaints. */
export async function openWindow(context: BrowserContext): Promise<Window> {
  const page = await context.newPage();
  let origin = '';
  let complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(request.url());
  });
  return {
    page,
    async turnTo(url) {
      complaints = [];
      origin = new URL(url).origin;
      await page.goto(url, { waitUntil: 'load' });
      return complaints;
    },
    close: () => context.close(),
  };
}

/** Shows the markup in a page of its own; whatever the markup reaches for is refused and noted. */
export async function showPage(browser: Browser, html: string, width: number): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    requests.push(route.request().url());
    return route.abort();
  });
  await page.setContent(html, { waitUntil: 'load' });
  return { page, complaints, requests };
}
