import { describe, expect, it } from 'vitest';
import { paperColumns } from '../../../shared/exports/paper-columns.ts';
import { tableRows } from '../../../shared/exports/table-columns.ts';
import { languages } from '../../../shared/model/language.ts';
import type { PaperLine } from '../../../shared/model/paper-query.ts';

const line: PaperLine = {
  meetingId: 'C21-VCC-1',
  paperId: 'a1.1',
  symbol: null,
  status: 'held',
  published: false,
  title: null,
  states: ['KE', 'UG'],
  organisations: ['ATU'],
  items: ['C21-A2-07', 'C21-A3-07'],
  language: 'fr',
  channel: 'mail',
  receivedAt: '2021-05-20T08:00:00Z',
  fileName: 'paper.docx',
  findings: ['late', 'too-long'],
  pages: 2,
  version: 1,
};

describe('papers as a table', () => {
  it('show what the register has, several values in one cell, and nothing where there is none', () => {
    const [headings, row] = tableRows(paperColumns('en'), [line]);
    const shown = Object.fromEntries((headings ?? []).map((heading, i) => [heading, row?.[i]]));
    expect(shown).toEqual({
      Document: '',
      ID: 'a1.1',
      Status: 'Held for review',
      Title: '',
      Source: 'Kenya; Uganda; ATU',
      Item: 'C21-A2-07; C21-A3-07',
      Original: 'French',
      Pages: '2',
      Received: '2021-05-20T08:00:00Z',
      Channel: expect.any(String),
      File: 'paper.docx',
      Findings: 'late; too-long',
      'As it is now': '',
    });
  });

  it('say of a list as of another time what it could not tell', () => {
    const [, row] = tableRows(paperColumns('fr'), [{ ...line, asNow: ['title', 'states', 'organisations'] }]);
    expect(row?.at(-1)).toBe('Titre et Source');
  });

  it.each([...languages])('stand under headings that differ from each other in %s', (language) => {
    const [headings = []] = tableRows(paperColumns(language), []);
    expect(new Set(headings.filter((heading) => heading.trim() !== '')).size).toBe(13);
  });
});
