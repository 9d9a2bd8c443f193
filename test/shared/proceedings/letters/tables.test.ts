import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, paperOf } from '../../../../shared/model/paper.ts';
import { readLetter } from '../../../../shared/proceedings/letters/read-letter.ts';
import { shortly } from './letters-read.ts';

const passage = (text: string, cell: Passage['cell'] = null): Omit<Passage, 'start'> => {
  return { text, part: 'body', page: null, cell, control: null, bold: false, centred: false, links: [] };
};
const heads = {
  number: ['No.', 'Item', '№', '序号', ''],
  title: ['Title', 'Titre', 'Título', 'Название', '标题', 'العنوان'],
  document: ['Document', 'Document No.', 'Documento', 'Документ', '文件号', 'الوثيقة'],
  priority: ['Priority', 'Final', 'Groupe', 'Приоритет', '优先组', 'الأولوية'],
} as const;
type Column = keyof typeof heads;

const words = fc.constantFrom(
  'Draft',
  'budget',
  '2024-2025',
  'Resolution 71',
  '(Document C23/9)',
  'of the Union',
  '预算草案',
  'Устав',
  'ميزانية',
  '1',
  'and 2 others',
);
const item = fc.record({
  title: fc.array(words, { minLength: 1, maxLength: 6 }).map((some) => `On ${some.join(' ')}.`),
  documented: fc.boolean(),
  priority: fc.constantFrom<[string, string][]>(['1+', '1+'], ['1', '1'], ['2', '2'], ['Group 1+', '1+'], ['第2组', '2']),
});
const columns = fc.shuffledSubarray<Column>(['number', 'title', 'document', 'priority'], { minLength: 4 });
const table = fc.record({
  columns,
  headed: fc.boolean(),
  wording: fc.nat(4),
  items: fc.array(item, { minLength: 3, maxLength: 9 }),
});

describe('a real table', () => {
  it('is read whatever the order of its columns, with and without a head', () => {
    fc.assert(
      fc.property(table, (some) => {
        const rows = some.items.map(({ title, documented, priority }, n) => {
          const document = documented || n === 0 ? `C23/${n + 20}` : '-';
          return { number: String(n + 1), title, document, priority: priority[0] };
        });
        const head = Object.fromEntries(some.columns.map((column) => [column, heads[column][some.wording] ?? ''])) as Record<
          Column,
          string
        >;
        const cells = [...(some.headed ? [head] : []), ...rows].flatMap((row, r) =>
          some.columns.map((column, c) => passage(row[column], { table: 0, row: r, column: c })),
        );
        const paper = paperOf('docx', [
          passage('Ref: DM-23/1017'),
          passage('Virtual consultation (C23/VCC-1)'),
          passage('Annex 2'),
          ...cells,
        ]);
        const expected = some.items.map(({ title, priority }, n) => [
          `C23-${String(n + 1).padStart(2, '0')}`,
          title,
          rows[n]?.document === '-' ? '' : rows[n]?.document,
          priority[1],
        ]);
        expect(shortly(readLetter(paper, { sha256: 'a'.repeat(64), fileName: 'letter.docx' }))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
