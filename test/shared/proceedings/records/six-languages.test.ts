import { describe, expect, it } from 'vitest';
import { codesOf, conclusionsInShort, paragraphsInShort, readText, sectionsInShort, writtenRecord } from './in-short.ts';

/** The same short record, written in each language as records of the Union are. Arabic numbers its paragraphs 1.2, 2.2, 3.2. */
const records = ['zh-1', 'en', 'fr', 'es', 'ru', 'ar'];

describe.each(records)('a record written in %s', (name) => {
  const record = readText(writtenRecord(name));

  it('has its language, sitting, date and people', () => {
    expect(record.language).toBe(name.slice(0, 2));
    expect(record).toMatchObject({ sitting: 2, date: '2021-06-09', dateBasis: 'stated' });
    expect([record.chair, record.secretaryGeneral].every((words) => (words ?? '').length > 2)).toBe(true);
  });

  it('has its sections, matched by document', () => {
    expect(sectionsInShort(record)).toEqual([
      '1 | C21/DT/1 | ',
      '2 | C21/68 | C21-A2-58',
      '3 | C21/28 C21/54 | C21-A2-04 C21-A2-46',
      '4 | C21/37 | C21-A2-16',
      '5 |  | ',
    ]);
  });

  it('has its paragraphs, each of its kind', () => {
    const kinds = paragraphsInShort(record).map((words) => words.split(' ')[1]);
    expect(kinds).toEqual([
      ...['noting', 'introduction', 'intervention', 'intervention', 'reply', 'chair-conclusion', 'agreement'],
      ...['introduction', 'introduction', 'intervention', 'chair-conclusion', 'chair-proposal', 'agreement'],
      ...['introduction', 'debate-summary', 'intervention', 'council-conclusion', 'chair-request', 'closure'],
      ...['information', 'meeting-closure'],
    ]);
  });

  it('names the States of its speakers', () => {
    const states = record.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ speakerState }) => speakerState ?? []));
    expect(states).toEqual(['KE', 'BR', 'CA']);
  });

  it('has its conclusions', () => {
    const found = conclusionsInShort(record).map((words) => words.replace(/^\S+ /u, '').split(' | ').slice(0, 3).join(' | '));
    expect(found).toEqual([
      'noted | noted-at-meeting | C21/DT/1',
      'endorse-by-correspondence | correspondence | C21/68',
      'adopt-by-correspondence approve-by-correspondence secretariat-action (amended) | correspondence | C21/28 C21/DT/2',
      'referred | referred-to-group | C21/54',
      'deferred noted | deferred-council 2022 | C21/37',
      'continue-later member-action | continued | ',
    ]);
  });

  it('has its deadlines', () => {
    const deadlines = record.sections.flatMap(({ conclusions }) =>
      conclusions.flatMap(({ followUps }) => followUps.flatMap(({ deadline }) => deadline ?? [])),
    );
    expect(deadlines.map(({ from, to, time }) => [from, to, time])).toEqual([
      ['2021-08-31', '2021-08-31', null],
      ['2021-06-17', '2021-06-17', '17:00'],
      ['2021-06-14', '2021-06-18', null],
    ]);
    expect(record.sections[1]?.undertakings.map(({ deadline }) => deadline?.to)).toEqual(['2021-07-01']);
  });

  it('marks the rule of deferral: no consensus was reached, and a member of the Council asked to put the matter off', () => {
    const deferrals = record.sections.flatMap(({ conclusions }) => conclusions.map(({ deferral }) => deferral !== null));
    expect(deferrals).toEqual([false, false, false, false, true, false]);
  });

  it('names the part of a document and the paper that holds its amendments', () => {
    const actions = record.sections.flatMap(({ conclusions }) => conclusions.flatMap((one) => one.actions));
    expect(actions.find(({ kind }) => kind === 'adopt-by-correspondence')).toMatchObject({
      document: 'C21/28',
      part: 'annex B',
      amendedIn: 'C21/DT/2',
    });
  });

  it('says what it did not find', () => {
    expect(codesOf(record)).toEqual(['section-without-item', 'section-without-conclusion']);
  });
});
