import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/model/language.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { hostilePapers } from '../shared/report/hostile.ts';
import { papers2021 } from '../shared/report/papers-2021.ts';
import { meetingOf, reportOf } from '../shared/report/records.ts';
import { desk, expectNoBarrier, phone } from './barriers.ts';
import { launchChromium, showPage } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

function reportIn(language: Language, papers = papers2021): string {
  return renderHtml(reportOf(meetingOf('C21-VCC-1'), papers, language));
}

describe.each([...languages])('the report in %s', (language) => {
  it('has no serious barrier on a desk', () => expectNoBarrier(browser, reportIn(language), desk));

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
  it('has no serious barrier', () => expectNoBarrier(browser, reportIn(language), phone));
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
