import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/model/language.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { hostilePapers } from '../shared/report/hostile.ts';
import { papers2021 } from '../shared/report/papers-2021.ts';
import { meetingOf, reportOf } from '../shared/report/records.ts';
import { desk, directionOf, expectSound, phone } from './barriers.ts';
import { launchChromium, showPage } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

function reportIn(language: Language, papers = papers2021): string {
  return renderHtml(reportOf(meetingOf('C21-VCC-1'), papers, language));
}

describe('the report', () => {
  it.each([...languages])(
    'has no serious barrier, fits desk and phone, and asks the network for nothing: %s',
    async (language) => {
      const looked = language === 'ar' || language === 'zh' ? [desk, phone] : [desk];
      await expectSound(browser, reportIn(language), directionOf(language), looked);
    },
  );
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
