import { describe, expect, it } from 'vitest';
import { allJudged, verdictsAsJson } from '../../../functions/command-line/verdict-json.ts';
import type { Walked } from '../../../functions/command-line/walk-papers.ts';
import { knownDocuments } from '../../../shared/citations/known-documents.ts';
import { judge } from '../../../shared/judging/judge.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';
import { citationsIn } from '../../shared/citations/written-paper.ts';
import { arrivalOf, examinationOf, meetingOf, nothingKnown } from '../../shared/judging/examination-of.ts';

const meeting = meetingOf('C21');

function rowOf(text: string, language: 'en' | 'fr'): PaperRow {
  const examination = { ...examinationOf(), citations: citationsIn(text) };
  const sender = { state: 'ET', address: null, authenticated: true, language };
  const arrival = arrivalOf({ sender });
  return {
    meetingId: meeting.id,
    arrivalId: arrival.arrivalId,
    n: 1,
    status: 'accepted',
    symbol: 'C21/84',
    duplicateOf: null,
    file: { name: 'a.docx', key: 'inbox/a.docx', versionId: null, sha256: '0'.repeat(64), size: 1, kind: 'docx' },
    receivedAt: arrival.receivedAt,
    channel: arrival.channel,
    sender,
    language: 'en',
    verdict: judge(examination, meeting, arrival, nothingKnown),
    pages: examination.pages,
    template: examination.template,
    citations: examination.citations,
    citationsInAll: examination.citations.length,
    changedAt: arrival.receivedAt,
    version: 1,
    attempt: null,
    awaits: null,
    lastEvent: { n: 1, kind: 'judged', at: arrival.receivedAt, by: 'rapporteur', details: {}, previousHash: null, hash: '0' },
  } as unknown as PaperRow;
}

const walkedOf = (row: PaperRow): Walked => ({ label: 'a.docx', row, standing: row });
const documents = new Map([
  [
    meeting.id,
    knownDocuments(meeting, [
      { symbol: 'C21/84', status: 'accepted' },
      { symbol: 'C21/76(Rev.1)', status: 'accepted' },
      { symbol: 'C21/78(Add.1)', status: 'accepted' },
    ]),
  ],
]);

describe('the verdicts for machines', () => {
  it('resolve citations against the register, with a note in the language of the verdict', () => {
    const row = rowOf('C21/76, C21/78 and its addenda, C21/85', 'fr');
    const [record] = JSON.parse(verdictsAsJson([walkedOf(row)], documents));
    expect(record.citations).toEqual(['C21/76', 'C21/78', 'C21/78(Add.1)', 'C21/85']);
    expect(record.citationNotes).toMatchObject([
      { id: 'C21/76', note: 'superseded', by: 'C21/76(Rev.1)', message: expect.stringContaining('révisé') },
      { id: 'C21/85', note: 'future', by: 'C21/84', message: expect.stringContaining('postérieur') },
    ]);
  });

  it('note nothing where nothing is known of the meeting', () => {
    const [record] = JSON.parse(verdictsAsJson([walkedOf(rowOf('C21/85', 'en'))], new Map()));
    expect([record.citations, record.citationNotes]).toEqual([['C21/85'], []]);
  });

  it('give a file without verdict no status', () => {
    const walked = [{ label: 'b.docx', row: null, standing: null }];
    expect(JSON.parse(verdictsAsJson(walked, documents))).toEqual([{ file: 'b.docx', status: null }]);
    expect(allJudged(walked)).toBe(false);
  });
});
