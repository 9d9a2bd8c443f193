import { describe, expect, it } from 'vitest';
import type { RegisteredConclusion } from '../../../shared/model/conclusion.ts';
import { changesSince } from '../../../shared/report/changes.ts';
import { papers2021 } from './papers-2021.ts';
import { conclusion, record, recordId } from './proceedings.ts';
import { meetingOf, reportOf } from './records.ts';

const meeting = meetingOf('C21-VCC-1');
const [first, second] = meeting.agenda.items;
if (first === undefined || second === undefined) throw new Error('the agenda is too short');

const reportWith = (conclusions: readonly RegisteredConclusion[], records = [record(1, [])]) =>
  reportOf(meeting, papers2021, 'en', { conclusions, records });
const noted = { line: 10, words: ['Document C21/14 was noted.'], documents: ['C21/14'], paragraphs: ['3.2'] };

describe('changesSince', () => {
  it('finds nothing between two compilations of one register', () => {
    const report = reportWith([conclusion(noted)]);
    const { previous, wordsBefore, ...changes } = changesSince(report, report);
    expect(previous).toBe(report);
    expect(Object.values(changes).flat()).toEqual([]);
    expect([...wordsBefore.values()]).toEqual([noted.words]);
  });

  it('tells new, changed and withdrawn conclusions, with the words before', () => {
    const gone = conclusion({ line: 20, words: ['Something else.'], paragraphs: ['4.1'] });
    const added = conclusion({ line: 30, words: ['Something new.'], paragraphs: ['5.1'] });
    const before = reportWith([conclusion(noted), gone]);
    const now = reportWith([conclusion({ ...noted, edit: 'Document C21/14 was noted with thanks.' }), added]);
    const changes = changesSince(before, now);
    expect(changes.newConclusions.map(({ id }) => id)).toEqual([added.conclusion.id]);
    expect(changes.withdrawnConclusions.map(({ id }) => id)).toEqual([gone.conclusion.id]);
    expect(changes.changedConclusions.map(({ facets }) => facets)).toEqual([['words']]);
    expect(changes.wordsBefore.get(`${recordId(1)}.10.1`)).toEqual(noted.words);
    expect(changes.wordsBefore.get(added.conclusion.id)).toBeNull();
  });

  it('says in what a conclusion changed besides its words', () => {
    const facetsOf = (rest: Partial<Parameters<typeof conclusion>[0]>) =>
      changesSince(reportWith([conclusion(noted)]), reportWith([conclusion({ ...noted, ...rest })])).changedConclusions[0]
        ?.facets;
    expect(facetsOf({ kinds: ['noted'], procedure: 'noted-at-meeting' })).toEqual(['kinds', 'procedure']);
    expect(facetsOf({ documents: ['C21/14', 'C21/27'], items: ['C21-A2-01'] })).toEqual(['documents']);
    expect(facetsOf({ conflict: 'Another text.' })).toEqual(['standing']);
  });

  it('knows a conclusion again where its record was stored anew: by its words, else by its place', () => {
    const anew = { record: recordId(9), line: 11 };
    const again = record(1, [], { recordId: recordId(9) });
    const before = reportWith([
      conclusion(noted),
      conclusion({ line: 40, words: ['Deferred.'], paragraphs: ['6.1'], section: '6' }),
    ]);
    const now = reportWith(
      [
        conclusion({ ...noted, ...anew }),
        conclusion({ ...anew, line: 41, words: ['Deferred to 2022.'], paragraphs: ['6.1'], section: '6' }),
      ],
      [again],
    );
    const changes = changesSince(before, now);
    expect([...changes.newConclusions, ...changes.withdrawnConclusions]).toEqual([]);
    expect(changes.changedConclusions.map(({ conclusion: { text }, facets }) => [text, facets])).toEqual([
      ['Deferred to 2022.', ['words']],
    ]);
  });

  it('tells contributions added and withdrawn, and items added, removed and changed', () => {
    const later = { ...first, title: 'Another title', documents: ['C21/99'], priority: '2' as const };
    const added = { ...second, id: 'C21-A2-98', itemNo: '98' };
    const [, , ...rest] = meeting.agenda.items;
    const agenda = { ...meeting.agenda, items: [later, ...rest, added] };
    const accepted = papers2021.filter(({ status }) => status === 'accepted');
    const changes = changesSince(
      reportOf(meeting, accepted.slice(1), 'en'),
      reportOf({ ...meeting, agenda }, accepted.slice(0, -1), 'en'),
    );
    expect(changes.newContributions.map(({ symbol }) => symbol)).toEqual([accepted[0]?.symbol]);
    expect(changes.withdrawnContributions.map(({ symbol }) => symbol)).toEqual([accepted.at(-1)?.symbol]);
    expect(changes.changedItems.map(({ item, facets }) => [item.id, facets])).toEqual([
      [first.id, ['title', 'documents', 'priority']],
    ]);
    expect(changes.addedItems.map(({ id }) => id)).toEqual(['C21-A2-98']);
    expect(changes.removedItems.map(({ id }) => id)).toEqual([second.id]);
  });

  it('compares no two meetings', () => {
    expect(() => changesSince(reportOf(meetingOf('C20-VCC-1'), [], 'en'), reportWith([]))).toThrow(RangeError);
  });
});
