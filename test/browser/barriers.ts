import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../shared/model/language.ts';
import { showPage } from './chromium.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Widths that people read at, in CSS pixels. */
export const phone = 360;
export const desk = 1200;

/** What of axe's answer is looked at. */
type Looked = Pick<AxeResults, 'violations'> & { readonly passed: number };

/** Findings of axe that it calls serious or critical. What passes is counted and not described, which takes twice as long as finding it. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations, passed } = await page.evaluate<Looked>(
    `axe.run({ resultTypes: ['violations'], iframes: false }).then(({ violations, passes }) => ({ violations, passed: passes.length }))`,
  );
  expect(passed).toBeGreaterThan(15);
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** A document by itself: no barrier at the widths named, nothing wider than a phone, nothing asked of the network, nothing complained of. */
export async function expectSound(
  browser: Browser,
  html: string,
  direction: 'ltr' | 'rtl',
  looked: readonly number[],
): Promise<void> {
  const { page, complaints, requests } = await showPage(browser, html, desk);
  expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe(direction);
  for (const width of [desk, phone]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    if (looked.includes(width)) expect(await barriersOn(page)).toEqual([]);
  }
  expect([...complaints, ...requests]).toEqual([]);
  await page.context().close();
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
