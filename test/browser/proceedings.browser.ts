import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Language } from '../../shared/model/language.ts';
import { compile } from '../../shared/report/compile.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { papers2021 } from '../shared/report/papers-2021.ts';
import { recordId } from '../shared/report/proceedings.ts';
import { conclusions2021, history2021, records2021 } from '../shared/report/proceedings-2021.ts';
import { meetingOf, reportOf } from '../shared/report/records.ts';
import { desk, directionOf, expectSound, phone } from './barriers.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

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

describe.each<Language>(['en', 'ar', 'zh'])('a report with its proceedings in %s', (language) => {
  it('is sound where its changes are marked', () =>
    expectSound(browser, revisionIn(language), directionOf(language), language === 'ar' ? [desk, phone] : [desk]));

  it('is sound as the document of a sitting', () =>
    expectSound(browser, sittingIn(language), directionOf(language), language === 'en' ? [phone] : []));
});
