import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/model/language.ts';
import { compile } from '../../shared/report/compile.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { hostilePapers } from '../shared/report/hostile.ts';
import { papers2021 } from '../shared/report/papers-2021.ts';
import { recordId } from '../shared/report/proceedings.ts';
import { conclusions2021, history2021, records2021 } from '../shared/report/proceedings-2021.ts';
import { meetingOf, reportOf } from '../shared/report/records.ts';
import { launchChromium, showPage } from './chromium.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone = 360;
const desk = 1200;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

function reportIn(language: Language, papers = papers2021): string {
  return renderHtml(reportOf(meetingOf('C21-VCC-1'), papers, language));
}

const proceedings = { conclusions: conclusions2021, records: records2021, history: history2021 };

/** A revision with its proceedings and what changed since the one before. */
function revisionIn(language: Language): string {
  const meeting = meetingOf('C21-VCC-1');
  const before = { ...proceedings, conclusions: conclusions2021.slice(1) };
  return renderHtml(reportOf(meeting, papers2021, language, proceedings), reportOf(meeting, papers2021, language, before));
}

function sittingIn(language: Language): string {
  const input = { meeting: meetingOf('C21-VCC-1'), papers: papers2021, ...proceedings };
  return renderHtml(compile(input, { language, variant: { kind: 'sitting', recordId: recordId(1), revision: 0 } }));
}

/** No finding of axe that it calls serious or critical. */
async function expectNoBarrier(html: string, width: number): Promise<void> {
  const { page } = await showPage(browser, html, width);
  await page.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>('axe.run()');
  const serious = results.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(results.passes.length).toBeGreaterThan(20);
  await page.context().close();
}

describe.each([...languages])('the report in %s', (language) => {
  it('has no serious barrier on a desk', () => expectNoBarrier(reportIn(language), desk));

  it('keeps within the width of a phone', async () => {
    const { page } = await showPage(browser, reportIn(language), phone);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone);
    await page.context().close();
  });

  it('asks the network for nothing and complains of nothing', async () => {
    const { page, complaints, requests } = await showPage(browser, reportIn(language), desk);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    await page.context().close();
  });

  it('reads in the direction of its language', async () => {
    const { page } = await showPage(browser, reportIn(language), desk);
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await page.context().close();
  });
});

describe.each<Language>(['en', 'ar', 'zh'])('the report in %s on a phone', (language) => {
  it('has no serious barrier', () => expectNoBarrier(reportIn(language), phone));
});

describe.each<Language>(['en', 'ar', 'zh'])('a report with its proceedings in %s', (language) => {
  it('has no serious barrier on a desk', () => expectNoBarrier(revisionIn(language), desk));

  it('has no serious barrier on a phone', () => expectNoBarrier(revisionIn(language), phone));

  it.each([revisionIn, sittingIn])('keeps within the width of a phone', async (render) => {
    const { page, complaints, requests } = await showPage(browser, render(language), phone);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone);
    expect([...complaints, ...requests]).toEqual([]);
    await page.context().close();
  });
});

describe('a report on hostile papers', () => {
  it('runs none of their markup, and shows it as text', async () => {
    const { page, complaints, requests } = await showPage(browser, reportIn('en', hostilePapers), desk);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
    expect(await page.evaluate('window.hostile')).toBeUndefined();
    expect(await page.locator('script, img, iframe, svg script, [onerror], [onload]').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('<script>window.hostile = 1</script>');
    await page.context().close();
  });

  it('keeps long words within the width of a phone', async () => {
    const { page } = await showPage(browser, reportIn('en', hostilePapers), phone);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone);
    await page.context().close();
  });
});

describe('links inside the report', () => {
  it('lead to a place that is there', async () => {
    const { page } = await showPage(browser, reportIn('fr'), desk);
    const lost = await page.evaluate<string[]>(
      `[...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href').slice(1)).filter((id) => document.getElementById(id) === null)`,
    );
    expect(lost).toEqual([]);
    await page.context().close();
  });
});
