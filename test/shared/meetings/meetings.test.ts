import { describe, expect, it } from 'vitest';
import { meetings } from '../../../shared/meetings/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';

function meeting(id: string): Meeting {
  const found = meetings.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const items = (id: string, annex: number | null) => meeting(id).agenda.items.filter((item) => item.annex === annex);

describe('C21-VCC-1 (DM-21/1008)', () => {
  it('has the 60 items of Annex 2 and the 14 of Annex 3', () => {
    const numbers = (annex: number) => items('C21-VCC-1', annex).map((item) => Number(item.itemNo));
    expect(numbers(2)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
    expect(numbers(3)).toEqual(Array.from({ length: 14 }, (_, n) => n + 1));
    expect(items('C21-VCC-1', 3).every((item) => item.priority === '2')).toBe(true);
  });

  it('has 31 items of priority 1+ and 29 of priority 1', () => {
    const count = (priority: string) => items('C21-VCC-1', 2).filter((item) => item.priority === priority).length;
    expect([count('1+'), count('1')]).toEqual([31, 29]);
  });

  it.each([
    ['C21-A2-01', ['C21/14'], []],
    ['C21-A2-07', ['C21/30'], ['council-decision:609']],
    [
      'C21-A2-21',
      ['C21/50'],
      [
        'council-decision:558',
        'council-decision:563@mod',
        'pp-resolution:151',
        'pp-resolution:152',
        'pp-resolution:158',
        'pp-resolution:169',
        'pp-resolution:170',
      ],
    ],
    ['C21-A2-46', ['C21/54'], ['pp-resolution:48@Rev.Dubai-2018']],
    ['C21-A2-48', [], ['council-resolution:1394']],
    ['C21-A2-60', ['C21/74'], []],
    ['C21-A3-01', ['C21/33'], ['pp-resolution:101', 'pp-resolution:102', 'pp-resolution:133', 'pp-resolution:180']],
    ['C21-A3-10', ['C21/45'], []],
  ])('%s', (id, documents, instruments) => {
    const item = meeting('C21-VCC-1').agenda.items.find((one) => one.id === id);
    expect([item?.documents, item?.instruments]).toEqual([documents, instruments]);
  });

  it('has every document from C21/2 to C21/75 but C21/53, and no other', () => {
    const numbers = meeting('C21-VCC-1').agenda.items.flatMap((item) => item.documents.map((symbol) => Number(symbol.slice(4))));
    const expected = Array.from({ length: 74 }, (_, n) => n + 2).filter((n) => n !== 53);
    expect(numbers.sort((one, other) => one - other)).toEqual(expected);
  });

  it('points each item with a document to its page', () => {
    for (const { url, documents } of meeting('C21-VCC-1').agenda.items) {
      const number = documents[0]?.slice(4).padStart(4, '0');
      expect(url).toBe(number === undefined ? null : `https://www.itu.int/md/S21-CL-C-${number}/en`);
    }
  });

  it('binds to two pages and numbers from C21/84', () => {
    const { pageLimit, numbering, submission } = meeting('C21-VCC-1');
    expect([pageLimit.pages, pageLimit.binding, numbering]).toEqual([2, true, { series: 'C21', after: 83 }]);
    expect(submission.closes).toBe('2021-05-25T23:59:59+02:00');
  });
});

describe('C20-VCC-1 (DM-20/1008)', () => {
  it('has 52 items', () => {
    expect(items('C20-VCC-1', null).map((item) => item.id)).toEqual(
      Array.from({ length: 52 }, (_, n) => `C20-${String(n + 1).padStart(2, '0')}`),
    );
  });

  it.each([
    ['C20-01', ['C20/21'], ['否', '移至实体会议： 1个成员国的建议']],
    ['C20-15', [], ['新议项： 5个成员国的建议']],
    ['C20-35', ['C20/62'], ['否', '从实体会议移至虚拟磋商会： 1个成员国的建议']],
    ['C20-48', [], ['否', '从实体会议移至虚拟磋商会： 1个成员国的建议']],
    ['C20-49', ['C20/54'], ['决议 决定', '从实体会议移至虚拟磋商会： 1个成员国的建议']],
    ['C20-52', ['C20/31'], ['否', '从实体会议移至虚拟磋商会： 1个成员国的建议']],
  ])('%s', (id, documents, notes) => {
    const item = meeting('C20-VCC-1').agenda.items.find((one) => one.id === id);
    expect([item?.documents, item?.notes]).toEqual([documents, notes]);
  });

  it('recommends two pages and numbers from VC/18', () => {
    const { pageLimit, numbering, submission } = meeting('C20-VCC-1');
    expect([pageLimit.pages, pageLimit.binding, numbering]).toEqual([2, false, { series: 'VC', after: 17 }]);
    expect(submission.closes).toBe('2020-06-02T23:59:59+02:00');
  });
});
