import { describe, expect, it } from 'vitest';
import {
  codesOf,
  conclusionsInShort,
  consultation2020,
  paragraphsInShort,
  readText,
  sampleRecord,
  writtenRecord,
} from './in-short.ts';

describe('what is wrong with a record is a finding with its place', () => {
  it('numbers that do not follow on', () => {
    const record = readText(
      '1\t其他事项\n1.1\t主席表示，会议继续。\n1.3\t讨论就此结束。\n4\t组织事宜\n4.1\t讨论就此结束。\n2.9\t讨论就此结束。',
    );
    const faults = record.findings.filter(({ code }) => code === 'broken-numbering');
    expect(faults.map(({ place, detail }) => [place?.line, detail])).toEqual([
      [3, 'paragraph 1.3 after 1.1'],
      [4, 'section 4 after 1'],
      [6, 'paragraph 2.9 in section 4'],
    ]);
    expect(paragraphsInShort(record)).toEqual(['1.1 chair-remark', '1.3 closure', '4.1 closure', '2.9 closure']);
  });

  it('headings without their numbers: the line above the first paragraph is the title', () => {
    const record = readText('摘要记录\n组织事宜\n1.1\t会议秘书表示，会议将于12时开始。\n其他事项\n2.1\t讨论就此结束。');
    expect(record.sections.map(({ number, title }) => [number, title])).toEqual([
      ['1', '组织事宜'],
      ['2', '其他事项'],
    ]);
    expect(codesOf(record).filter((code) => code === 'broken-numbering')).toHaveLength(2);
  });

  it('no sections', () => {
    const record = readText('理事磋商会虚拟会议的一般说明，没有任何编号。');
    expect(record.sections).toEqual([]);
    expect(codesOf(record)).toEqual(['no-sections']);
  });

  it('nothing to read: a scanned file, a blank one', () => {
    expect(codesOf(readText(''))).toEqual(['no-text-layer', 'no-sections']);
    expect(codesOf(readText(' \n\t\n 12 \n'))).toContain('no-text-layer');
  });

  it('a language that is not read: paragraphs are kept, nothing is concluded from them', () => {
    const record = readText(
      '1\tUmweltbericht (C21/68)\n1.1\tDer Vorsitzende schlug vor, den Bericht zur Kenntnis zu nehmen.\n1.2\tSo beschlossen.',
    );
    expect(codesOf(record)).toEqual(['language-not-read']);
    expect(record.sections[0]).toMatchObject({ documents: ['C21/68'], agendaItems: ['C21-A2-58'], conclusions: [] });
    expect(record.sections[0]?.paragraphs).toHaveLength(2);
  });

  it('a record of another meeting', () => {
    const record = readText(sampleRecord('c21-vcc-1-2021-06-16'), consultation2020);
    expect(record.findings.find(({ code }) => code === 'wrong-meeting')?.detail).toContain('C21/54');
    expect(codesOf(readText(writtenRecord('en')))).not.toContain('wrong-meeting');
  });

  it('no meeting given: short symbols take the series of the record, and no item is matched', () => {
    const record = readText(sampleRecord('c21-vcc-1-2021-06-16'), null);
    expect(record.meetingId).toBe('');
    expect(record.sections[0]?.documents).toEqual(['C21/DT/1(Rev.5)']);
    expect(record.sections.every(({ agendaItems }) => agendaItems.length === 0)).toBe(true);
  });

  it('agreed words that no kind of the vocabulary covers: kept as they are, for a person to class', () => {
    const record = readText('1\t其他事项\n1.1\t理事们同意下次使用更大的会议室。');
    expect(conclusionsInShort(record)).toEqual(['1.1 no-decision | agreed-at-meeting |  | ']);
    expect(codesOf(record)).toContain('unreadable');
  });

  it('a deadline that cannot be told is no guess', () => {
    const text = '1\t其他事项\n1.1\t主席请各位理事在6月17日之前将意见发给秘书处。';
    expect(codesOf(readText(text))).toContain('deadline-unread');
    expect(codesOf(readText(text, null, { date: '2021-06-09', sitting: 2 }))).not.toContain('deadline-unread');
    const wrongDay = readText(text.replace('6月17日', '2021年6月17日（星期一）'));
    expect(wrongDay.findings.find(({ code }) => code === 'deadline-unread')?.detail).toBe('2021年6月17日（星期一）之前');
    expect(conclusionsInShort(wrongDay)[0]).toMatch(/理事$/u);
  });

  it('what a person gives goes before what is read', () => {
    const record = readText(writtenRecord('en'), undefined, { date: '2021-06-11', sitting: 4 });
    expect(record).toMatchObject({ date: '2021-06-11', sitting: 4, dateBasis: 'given' });
  });
});
