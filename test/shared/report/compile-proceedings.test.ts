import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeReportSchema, type ReportVariant } from '../../../shared/model/outcome-report.ts';
import { parseWordingTag } from '../../../shared/proceedings/wording-tag.ts';
import { compile, type ReportInput } from '../../../shared/report/compile.ts';
import { papers2020 } from './papers-2020.ts';
import { papers2021 } from './papers-2021.ts';
import { conclusion, followUp, record, recordId } from './proceedings.ts';
import { conclusions2021, history2021, records2021 } from './proceedings-2021.ts';
import { meetingOf, paper, reportOf } from './records.ts';

const input: ReportInput = {
  meeting: meetingOf('C21-VCC-1'),
  papers: papers2021,
  conclusions: conclusions2021,
  records: records2021,
  history: history2021,
};
const compiled = (variant: ReportVariant = { kind: 'council' }, rest: Partial<ReportInput> = {}) =>
  compile({ ...input, ...rest }, { language: 'en', variant });
const [first, second] = [recordId(1), recordId(2)];

describe('the conclusions of a report', () => {
  it('stand under their items in the order of the sittings, and outside the agenda where they have none', () => {
    const report = compiled();
    const under = (id: string) => report.items.find((item) => item.id === id)?.conclusions;
    expect(under('C21-A2-07')).toEqual([`${first}.30.1`, `${second}.40.1`]);
    expect(under('C21-A2-01')).toEqual(under('C21-A2-02'));
    expect(report.conclusionsWithoutItem).toEqual([`${first}.12.1`, `${second}.60.1`]);
  });

  it('give the same report whatever the order of the rows', () => {
    const report = compiled();
    const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
    fc.assert(
      fc.property(shuffled(conclusions2021), shuffled(records2021), (conclusions, records) => {
        expect(compiled({ kind: 'council' }, { conclusions, records })).toEqual(report);
      }),
      { numRuns: 20 },
    );
  });

  it('order the lines of one record by number', () => {
    const conclusions = [100, 20, 3].map((line) => conclusion({ line, words: [`Line ${line}.`] }));
    const report = compiled({ kind: 'council' }, { conclusions, records: [record(1, [])] });
    expect(report.conclusions.map(({ text }) => text)).toEqual(['Line 3.', 'Line 20.', 'Line 100.']);
  });

  it('bear a tag of the words as they stand, the words of the record, and both sides of a conflict', () => {
    const edited = compiled().conclusions.find(({ conflict }) => conflict !== null);
    expect(edited?.recordText).toBe(conclusions2021[3]?.conclusion.quotes[0]?.text);
    expect(edited?.paragraphs.join('\n')).toBe(conclusions2021[3]?.text);
    expect(edited?.conflict?.theirs.text).not.toBe(edited?.text);
    expect(parseWordingTag(edited?.tag ?? '')?.conclusionId).toBe(edited?.id);
    expect(compiled().conclusions[0]?.recordText).toBeNull();
  });

  it('are numbered where several stand in the same paragraphs', () => {
    const conclusions = [10, 11].map((line) => conclusion({ line, words: [`Line ${line}.`], paragraphs: ['14.5'] }));
    const alone = conclusion({ line: 20, words: ['Alone.'], paragraphs: ['14.6'] });
    const report = compiled({ kind: 'council' }, { conclusions: [...conclusions, alone], records: [record(1, [])] });
    expect(report.conclusions.map(({ ordinal }) => ordinal)).toEqual([1, 2, null]);
  });

  it('name the record, its sitting, its date and how that is known', () => {
    const [agenda] = compiled().conclusions;
    expect(agenda?.record).toEqual({
      recordId: first,
      name: 'record-1.docx',
      sitting: 1,
      date: '2021-06-08',
      dateBasis: 'inferred',
    });
    const [unfiled] = compiled(
      { kind: 'council' },
      { conclusions: [conclusions2021[0] ?? conclusion({ line: 1, words: ['.'] })], records: [] },
    ).conclusions;
    expect(unfiled?.record).toEqual({ recordId: first, name: first, sitting: null, date: null, dateBasis: null });
  });

  it('refer to each other with their words', () => {
    const { conclusions } = compiled();
    expect(conclusions.find(({ id }) => id === `${first}.30.1`)?.supersededBy).toMatchObject({ id: `${second}.40.1` });
    const [earlier] = conclusions.find(({ id }) => id === `${second}.40.1`)?.supersedes ?? [];
    expect(earlier?.text).toContain('the contribution in document C21/84');
  });

  it('count the entry of a record as a change of the register, and tell nothing else of its row', () => {
    const [row] = records2021;
    if (row === undefined) throw new Error('no record');
    const report = compiled({ kind: 'council' }, { records: [{ ...row, changedAt: '2021-07-01T10:00:00Z' }] });
    expect(report.asOf).toBe('2021-07-01T10:00:00.000Z');
    expect(report.records).toEqual([row]);
  });

  it('count an edit of their words as a change of the register', () => {
    expect(compiled({ kind: 'council' }, { papers: [], history: [] }).asOf).toBe('2021-06-11T08:15:00.000Z');
  });

  it('are refused from another meeting, or twice', () => {
    const one = conclusion({ line: 1, words: ['Once.'] });
    const stranger = conclusion({ line: 1, words: ['Elsewhere.'], meetingId: 'C20-VCC-1' });
    expect(() => compiled({ kind: 'council' }, { conclusions: [one, one] })).toThrow(RangeError);
    expect(() => compiled({ kind: 'council' }, { conclusions: [stranger] })).toThrow(RangeError);
    expect(() => compiled({ kind: 'council' }, { records: [record(1, []), record(1, [])] })).toThrow(RangeError);
  });

  it('fit the schema of the report', () => {
    expect(outcomeReportSchema.parse(compiled())).toEqual(compiled());
  });
});

describe('items that no record takes up', () => {
  it('go where the letter sends them: group 1 falls to group 2, group 2 waits, what was moved is said to be', () => {
    const goesTo = new Map(compiled().notDiscussed.map((one) => [one.itemId, one.goesTo]));
    expect(goesTo.get('C21-A2-03')).toBe('falls-to-group-2');
    expect(goesTo.get('C21-A3-02')).toBe('stays-in-group-2');
    expect(goesTo.get('C21-A3-01')).toBe('moved-to-group-2');
    expect(goesTo.has('C21-A2-07')).toBe(false);
    expect(compiled().notDiscussed[0]?.rule).toEqual({ document: 'DM-21/1008', paragraph: 'Annex 1' });
  });

  it('go to the next physical session where the agenda has no groups', () => {
    const meeting = meetingOf('C20-VCC-1');
    const records = [record(1, [{ number: '5', items: ['C20-35'] }], { meetingId: meeting.id })];
    const { notDiscussed } = reportOf(meeting, papers2020, 'en', { records });
    expect(notDiscussed.length).toBe(meeting.agenda.items.length - 1);
    expect(new Set(notDiscussed.map((one) => one.goesTo))).toEqual(new Set(['next-physical-session']));
    expect(notDiscussed[0]?.rule.document).toBe('DM-20/1008');
  });

  it('are not missed where the letter has them noted as a package', () => {
    const { items, notDiscussed } = compiled();
    const packaged = items.filter((item) => item.packaged).map(({ itemNo }) => itemNo);
    expect(packaged).toEqual(['32', '33', '34', '35', '36']);
    expect(notDiscussed.some(({ itemId }) => itemId === 'C21-A2-33')).toBe(false);
  });

  it('are not known before the first record', () => {
    const { notDiscussed, missing } = compiled({ kind: 'council' }, { conclusions: [], records: [] });
    expect(notDiscussed).toEqual([]);
    expect(missing.contributionsWithoutOutcome).toEqual([]);
    expect(missing.earlierWithoutOutcome).toEqual([]);
  });
});

describe('the annexes of a report', () => {
  it('have follow-ups of standing conclusions by date, those without one last', () => {
    const { followUps } = compiled();
    expect(followUps.map(({ deadline }) => deadline?.from ?? null)).toEqual(['2021-06-17', '2021-10-01', null]);
    const later = conclusion({
      line: 1,
      words: ['Later.'],
      followUps: [
        followUp('b', 'a period', { from: '2021-09-01', to: '2021-09-30', text: 'in September' }),
        followUp('a', 'a day', { from: '2021-09-01', text: 'on 1 September' }),
      ],
    });
    const { followUps: sorted } = compiled({ kind: 'council' }, { conclusions: [later] });
    expect(sorted.map(({ what }) => what)).toEqual(['a day', 'a period']);
  });

  it('put to correspondence what stands, and not what a later conclusion amends', () => {
    const [one] = conclusions2021;
    if (one === undefined) throw new Error('no conclusion');
    const amended = conclusion({ line: 70, words: ['Once.'], supersededBy: `${first}.71.1` });
    const standing = conclusion({ line: 71, words: ['Now.'], supersedes: [`${first}.70.1`] });
    const { correspondence } = compiled({ kind: 'council' }, { conclusions: [one, amended, standing] });
    expect(correspondence).toEqual([`${first}.71.1`]);
  });

  it('find contributions by the number of the document that a conclusion names, whatever the revision', () => {
    const { items, missing } = compiled();
    const named = items.flatMap(({ contributions }) => contributions).find(({ symbol }) => symbol === 'C21/84(Rev.1)');
    expect(named?.namedIn).toEqual([`${first}.30.1`, `${second}.40.1`]);
    expect(missing.contributionsWithoutOutcome).toHaveLength(5);
  });

  it('keep contributions from before the register under the items whose sections take them up', () => {
    const { items, missing } = compiled();
    expect(items.find(({ id }) => id === 'C21-A2-07')?.earlier).toEqual([
      { symbol: 'C21/76', sourceNames: ['Ethiopia'], namedIn: [] },
    ]);
    expect(missing.earlierWithoutOutcome).toEqual(['C21/76', 'C21/78', 'C21/79', 'C21/83']);
  });

  it('say which conclusion has no document, which has two versions, and which section concludes nothing', () => {
    expect(compiled().missing).toMatchObject({
      conclusionsWithoutDocument: [`${second}.60.1`],
      conclusionsInConflict: [`${first}.44.1`],
      sectionsWithoutConclusion: [{ recordId: first, number: '1', title: 'Opening' }],
    });
  });
});

describe('a variant of the report', () => {
  it('has of a sitting only its sections, their items and the contributions under them', () => {
    const report = compiled({ kind: 'sitting', recordId: second, revision: 2 });
    expect(report.items.map(({ id }) => id)).toEqual(['C21-A2-07', 'C21-A2-55']);
    expect(report.conclusions.every((one) => one.record.recordId === second)).toBe(true);
    expect(report.records).toHaveLength(1);
    expect([...report.held, ...report.returned, ...report.others, ...report.unplaced]).toEqual([]);
    expect(report.counts).toMatchObject({ received: 3, accepted: 3 });
    expect(report.items[0]?.contributions[0]?.namedIn).toEqual([`${second}.40.1`]);
  });

  it('has of an item its conclusions of every sitting, and the papers that wait', () => {
    const waiting = paper({ n: 40, status: 'held', items: ['C21-A2-07'] });
    const report = compiled({ kind: 'item', itemId: 'C21-A2-07' }, { papers: [...papers2021, waiting] });
    expect(report.items).toHaveLength(1);
    expect(report.conclusions.map(({ id }) => id)).toEqual([`${first}.30.1`, `${second}.40.1`]);
    expect(report.held).toHaveLength(1);
    expect(report.counts.received).toBe(4);
    expect(report.records).toHaveLength(2);
  });

  it('fits the schema, and is refused of a record or an item that is not there', () => {
    const sitting = compiled({ kind: 'sitting', recordId: first, revision: 0 });
    expect(outcomeReportSchema.parse(sitting)).toEqual(sitting);
    expect(() => compiled({ kind: 'sitting', recordId: 'none', revision: 0 })).toThrow(RangeError);
    expect(() => compiled({ kind: 'item', itemId: 'C21-A9-01' })).toThrow(RangeError);
  });
});
