import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../../shared/model/paper.ts';
import { summaryRecordSchema } from '../../../../shared/model/summary-record.ts';
import { recordJson } from '../../../../shared/proceedings/records/record-json.ts';
import { registeredConclusions } from '../../../../shared/proceedings/records/registered-conclusions.ts';
import { paperOfText } from '../../../../shared/readers/text.ts';
import { consultation2021, readPaper, readText } from './in-short.ts';

/** Pieces of which records are made, and of which a pattern may make too much. */
const pieces = [
  ...['1\t', '1.1\t', '2.1 ', '12.13\t', '\n', '\t', ' ', '（', '）', '(', ')', '。', '，', '；', '. ', ': ', '· '],
  ...[
    '主席认为，理事们希望',
    '将进行理事国信函磋商，以便',
    '将',
    '记录在案',
    '通过',
    '决议草案',
    '请秘书处',
    '推迟到',
    'C21/35号文件',
    '在2021年6月31日之前',
    '如果',
  ],
  ...[
    'The Chair took it that ',
    'the councillors wished to ',
    'by correspondence ',
    'note ',
    'adopt ',
    'by 31 June 2021 ',
    'Document C21/28 ',
  ],
  ...[
    'Le Président ',
    'prendre note ',
    'El Presidente ',
    'Председатель полагает, что ',
    'принять ',
    'قال الرئيس إنه ',
    'الموافقة على ',
    '2.3\t',
  ],
  ...['[bookmark: ', ']', 'https://', '_____', 'Secretary-General:', '\ud83d', '\u0000', '\u200f', 'ـ'],
];

describe('any text', () => {
  it('gives a record that is valid, and says the same twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
        fc.constantFrom('text', 'pdf', 'docx'),
        (words, kind) => {
          const paper = { ...paperOfText(words.join('')), kind } as const;
          const record = readPaper(paper);
          summaryRecordSchema.parse(record);
          expect(readPaper(paper)).toEqual(record);
          expect(registeredConclusions(record, consultation2021).length).toBe(
            record.sections.flatMap((one) => one.conclusions).length,
          );
          expect(recordJson(record)).toHaveProperty('sections');
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keeps every place inside the record, with its words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (words) => {
        const paper = paperOfText(words.join(''));
        const places = readPaper(paper).sections.flatMap(({ place, paragraphs, conclusions }) => [
          place,
          ...paragraphs.map((one) => one.place),
          ...conclusions.flatMap(({ quotes, followUps }) => [...quotes, ...followUps].map((one) => one.place)),
        ]);
        for (const { start, end, line, quote } of places) {
          expect(paper.text.slice(start, end).startsWith(quote)).toBe(true);
          expect(line).toBeLessThanOrEqual(paper.passages.length);
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** Long enough that a reader whose time grows with the square of the text would not come back within the time of a test. */
const length = 12_000;

describe('much of the same', () => {
  it.each(['a', '1', '\t', 'https://'])('a megabyte of %j is read to the end', (unit) => {
    const record = readText(unit.repeat(Math.ceil(1_000_000 / unit.length)), null);
    expect(record.sections).toEqual([]);
  });

  it.each([
    ...[
      'a',
      '1',
      '。',
      '，',
      '（',
      '(',
      '将',
      '主席',
      '理事',
      'the ',
      'by ',
      '请',
      '如果',
      'الـ',
      'и ',
      "d'",
      '\t',
      '\n',
      '1\n',
      '1.1\t',
      '1.1 a\n',
    ],
    ...['1\ta\n', '1\ta\n1.1\tb\n', '[bookmark: ', '· a\n', 'https://', 'Chair ', 'in 2021 ', '2021年6月', 'note, ', ', '],
  ])('%j again and again is read to the end', (unit) => {
    const record = readText(unit.repeat(Math.ceil(length / unit.length)), null);
    expect(record.findings.length).toBeGreaterThan(0);
  });

  it.each([
    ...['主席认为，理事们希望', '将进行理事国信函磋商，', '在2021年', '理事们同意，', '请秘书处', '将C21/35', '记录在案'],
    ...['The Chair took it that the councillors wished ', 'consultation by correspondence to note ', 'the secretariat would '],
  ])('%j again and again in one paragraph is read to the end', (unit) => {
    const frame =
      unit.charCodeAt(0) > 0x2000
        ? '1\t成果\n1.1\t主席认为，理事们希望'
        : '1\tThe outcome of it\n1.1\tThe Chair took it that they wished ';
    const record = readText(`${frame}${unit.repeat(Math.ceil(length / unit.length))}`, null);
    expect(record.sections).toHaveLength(1);
  });

  it('is cut where no record is so long, and that is said', () => {
    const lines = Array.from({ length: 2_100 }, (_, n) => `${'x'.repeat(999)}${n % 10}`);
    const record = readPaper(paperOf('text', paperOfText(lines.join('\n')).passages));
    expect(record.findings.map(({ code }) => code)).toContain('reading-cut');
  });
});
