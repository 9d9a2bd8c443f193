import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { showPage } from './chromium.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Widths that people read at, in CSS pixels. */
export const phone = 360;
export const desk = 1200;

/** No finding of axe that it calls serious or critical. */
export async function expectNoBarrier(browser: Browser, html: string, width: number): Promise<void> {
  const { page } = await showPage(browser, html, width);
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>('axe.run()');
  const serious = results.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(results.passes.length).toBeGreaterThan(20);
  await page.context().close();
}
