import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PaperRecord, paperId, paperStatuses } from '../../../shared/model/contribution.ts';
import { outcomeReportSchema } from '../../../shared/model/outcome-report.ts';
import { papers2020 } from './papers-2020.ts';
import { papers2021 } from './papers-2021.ts';
import { meetingOf, paper, reportOf, said } from './records.ts';

const meeting = meetingOf('C21-VCC-1');
const itemIds = meeting.agenda.items.map((item) => item.id);

/** Papers of any status under any items, each with an arrival of its own. */
const anyRecords = fc
  .array(fc.record({ status: fc.constantFrom(...paperStatuses), items: fc.subarray(itemIds, { maxLength: 4 }) }), {
    maxLength: 30,
  })
  .map((sketches): PaperRecord[] =>
    sketches.map(({ status, items }, i) =>
      paper({ n: i + 1, status, items, symbol: status === 'accepted' ? `C21/${84 + (i % 7)}` : null }),
    ),
  );

describe('compile', () => {
  it('gives the same report whatever the order of the records', () => {
    const report = reportOf(meeting, papers2021, 'fr');
    fc.assert(
      fc.property(fc.shuffledSubarray([...papers2021], { minLength: papers2021.length }), (shuffled) => {
        expect(reportOf(meeting, shuffled, 'fr')).toEqual(report);
      }),
      { numRuns: 20 },
    );
  });

  it('notes of a cited document what the register knows when it is compiled', () => {
    const rows = [
      paper({ n: 1, status: 'accepted', items: ['C21-A2-07'], symbol: 'C21/84', citations: ['C21/30', 'C21/99'] }),
      paper({ n: 2, status: 'accepted', items: ['C21-A2-07'], symbol: 'C21/85', citations: ['C21/85', 'C21/30'] }),
    ];
    const notes = reportOf(meeting, rows, 'en').items.flatMap(({ contributions }) =>
      contributions.flatMap(({ citationNotes }) => citationNotes.map(({ id, note, message }) => [id, note, message])),
    );
    expect(notes).toEqual([
      ['C21/99', 'future', expect.stringContaining('C21/84')],
      ['C21/85', 'self', expect.stringContaining('C21/85')],
    ]);
  });

  it('counts every paper once', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { counts } = reportOf(meeting, records, 'en');
        const { received, ...byStatus } = counts;
        expect(received).toBe(records.length);
        expect(Object.values(byStatus).reduce((sum, count) => sum + count, 0)).toBe(received);
        for (const status of paperStatuses)
          expect(counts[status]).toBe(records.filter((record) => record.status === status).length);
      }),
      { numRuns: 50 },
    );
  });

  it('lists every accepted paper under each of its items exactly once, and no other there', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const report = reportOf(meeting, records, 'en');
        const listed = report.items.flatMap((item) => item.contributions.map((one) => `${item.id} ${one.paperId}`));
        const expected = records
          .filter((record) => record.status === 'accepted')
          .flatMap((record) => record.verdict.filing.items.map((item) => `${item} ${paperId(record)}`));
        expect(listed).toHaveLength(expected.length);
        expect(new Set(listed)).toEqual(new Set(expected));
      }),
      { numRuns: 50 },
    );
  });

  it('loses no paper: each stands in one part of the report', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { items, unplaced, held, returned, others } = reportOf(meeting, records, 'en');
        const filed = new Set(items.flatMap((item) => item.contributions.map((one) => one.paperId)));
        const all = [...filed, ...[...unplaced, ...held, ...returned, ...others].map((one) => one.paperId)];
        expect(all).toHaveLength(records.length);
        expect(new Set(all)).toEqual(new Set(records.map(paperId)));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the order of the agenda, and of the symbols under an item', () => {
    const report = reportOf(meeting, papers2021, 'en');
    expect(report.items.map((item) => item.id)).toEqual(itemIds);
    const wtdc = report.items.find((item) => item.id === 'C21-A2-07');
    expect(wtdc?.contributions.map((one) => one.symbol)).toEqual(['C21/84', 'C21/84(Rev.1)', 'C21/85']);
    expect(report.itemsWithoutContributions).toHaveLength(itemIds.length - 7);
  });

  it('is as of the last change, whatever the time zone it is written in', () => {
    const records = [
      paper({ n: 1, changedAt: '2021-05-26T01:00:00+02:00' }),
      paper({ n: 2, changedAt: '2021-05-25T23:30:00Z' }),
      paper({ n: 3, changedAt: '2021-05-25T12:00:00Z' }),
    ];
    expect(reportOf(meeting, records, 'en').asOf).toBe('2021-05-25T23:30:00.000Z');
    expect(reportOf(meeting, [], 'en').asOf).toBeNull();
  });

  it('traces a duplicate to the paper that it repeats', () => {
    const duplicate = reportOf(meeting, papers2021, 'en').others.find((one) => one.status === 'duplicate');
    expect(duplicate?.duplicateOf).toEqual({ paperId: '20210520T0900-0001.1', symbol: 'C21/84' });
  });

  it('traces a paper to its arrival, its bytes and the places of its words', () => {
    const contribution = reportOf(meeting, papers2021, 'en').items.flatMap((item) => item.contributions)[0];
    expect(contribution?.trace).toMatchObject({
      arrivalId: '20210520T0900-0004',
      n: 1,
      fileName: 'contribution-4.docx',
      sha256: '0004'.repeat(16),
    });
    expect(contribution?.trace.places.map(({ field }) => field)).toEqual(['source', 'title', 'summary', 'actionRequired']);
  });

  it('keeps an accepted paper whose item is not on the agenda', () => {
    const report = reportOf(meeting, [paper({ n: 1, symbol: 'C21/84', items: ['C21-A9-01'] })], 'en');
    expect(report.unplaced.map((one) => one.symbol)).toEqual(['C21/84']);
  });

  it('words findings in the language of the report, and leaves as told what it has no sentence for', () => {
    const [late] = reportOf(meeting, papers2021, 'en').held;
    expect(late?.findings[0]).toMatchObject({ code: 'late', language: 'en' });
    const unknown = paper({
      n: 1,
      status: 'held',
      language: 'ru',
      findings: [said('of-another-day', 'hold', 'Так было сказано.')],
    });
    expect(reportOf(meeting, [unknown], 'en').held[0]?.findings[0]).toMatchObject({
      message: 'Так было сказано.',
      language: 'ru',
    });
  });

  it('names the States in the language of the report', () => {
    const names = (language: 'en' | 'fr') => reportOf(meeting, papers2021, language).items[4]?.contributions[0]?.sourceNames;
    expect(names('en')).toEqual(['Russian Federation', 'Azerbaijan', 'RCC']);
    expect(names('fr')).toEqual(['Fédération de Russie', 'Azerbaïdjan', 'RCC']);
  });

  it('takes an agenda of one list without groups', () => {
    const report = reportOf(meetingOf('C20-VCC-1'), papers2020, 'en');
    expect(report.items.filter((item) => item.contributions.length > 0).map((item) => item.id)).toEqual(['C20-15', 'C20-35']);
    expect(outcomeReportSchema.parse(report)).toEqual(report);
  });

  it('refuses a paper of another meeting, and one given twice', () => {
    const record = paper({ n: 1 });
    expect(() => reportOf(meeting, [paper({ n: 1, meetingId: 'C20-VCC-1' })], 'en')).toThrow(RangeError);
    expect(() => reportOf(meeting, [record, record], 'en')).toThrow(RangeError);
  });
});
