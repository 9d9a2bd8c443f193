import { describe, expect, it } from 'vitest';
import { meetings } from '../../../../shared/meetings/index.ts';
import { meetingsOf } from '../../../../shared/proceedings/records/meeting-of.ts';
import { readText, sampleRecord } from './in-short.ts';

const opening = (words: string) => `1\t其他事项\n1.1\t${words}\n1.2\t讨论就此结束。`;

describe('the meeting of a record', () => {
  it.each([
    ['the meeting it names', opening('理事磋商会（C21/VCC-1）开幕。'), ['C21-VCC-1']],
    ['one that is not known, touched by Chinese and Arabic letters', opening('第C22/VCC-2号 وC22/VCC-2'), ['C22-VCC-2']],
    ['no part of a longer symbol', opening('XC21/VCC-1A'), []],
    ['both, where it names two and is about neither', opening('C20/VCC-1，C21/VCC-1'), ['C20-VCC-1', 'C21-VCC-1']],
    ['the one of two whose documents it takes up', `1\t预算（C20/50号文件）\n1.1\tC20/VCC-1，C21/VCC-1。`, ['C20-VCC-1']],
    ['the one that most documents are of', '1\t预算（C21/65、C21/50和C20/50号文件）\n1.1\t讨论就此结束。', ['C21-VCC-1']],
    ['none, where documents are of two in equal parts', '1\t预算（C21/65和C20/50号文件）\n1.1\t讨论就此结束。', []],
    ['none, where nothing says it', opening('主席表示，会议继续。'), []],
  ])('is %s', (_, text, expected) => {
    expect(meetingsOf(readText(text), meetings)).toEqual(expected);
  });

  it.each([
    ['c21-vcc-1-sitting-1', 'C21-VCC-1'],
    ['c21-vcc-1-2021-06-16', 'C21-VCC-1'],
    ['vcc-2020-sitting-4', 'C20-VCC-1'],
  ])('is read from the sample %s', (name, expected) => {
    expect(meetingsOf(readText(sampleRecord(name), null), meetings)).toEqual([expected]);
  });
});
