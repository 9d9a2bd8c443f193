import { describe, expect, it } from 'vitest';
import { renderJson } from '../../../shared/report/render-json.ts';
import { hostilePapers } from './hostile.ts';
import { papers2021 } from './papers-2021.ts';
import { meetingOf, reportOf } from './records.ts';

const meeting = meetingOf('C21-VCC-1');

describe('renderJson', () => {
  it('gives back the report, with one line feed at the end', () => {
    const report = reportOf(meeting, papers2021, 'ru');
    const json = renderJson(report);
    expect(JSON.parse(json)).toEqual(report);
    expect(json).toMatch(/[^\n]\n$/);
  });

  it('has its keys in one order, whoever built the report', () => {
    const report = reportOf(meeting, papers2021, 'ru');
    const reversed = Object.fromEntries(Object.entries(report).reverse()) as typeof report;
    expect(renderJson(reversed)).toBe(renderJson(report));
  });

  it('keeps hostile texts as they were', () => {
    const report = reportOf(meeting, hostilePapers, 'en');
    expect(JSON.parse(renderJson(report)).returned[0].title).toBe(report.returned[0]?.title);
  });
});
