import type { Language } from '../model/language.ts';
import type { Line } from './lines.ts';
import type { Mark } from './marks.ts';

/** What may stand between the word for an item and the rest of the label: "7", "7 and 8", "n° 7". */
const numbers = String.raw`\s(?:n[o.º°]{1,2}\s?|№\s?)?\p{Nd}{1,2}(?:\s?(?:,|-|–|and|to|et|à|y|a|и|по|و)\s?\p{Nd}{1,2}){0,4}\s`;

/** The label of the agenda item with its number in the middle, as each language orders the words. */
const wordings: readonly (readonly [Language, RegExp])[] = [
  ['en', new RegExp(`^items?${numbers}(?:of|on) the (?:draft )?agenda(?![\\p{L}])`, 'iu')],
  ['fr', new RegExp(`^points?${numbers}(?:de |du projet d['’] ?|à )l?['’]? ?ordre du jour`, 'iu')],
  ['es', new RegExp(`^puntos?${numbers}del (?:proyecto de )?orden del día`, 'iu')],
  ['ru', new RegExp(`^пункты?${numbers}(?:проекта )?повестки дня`, 'iu')],
  ['ar', new RegExp(`^(?:ال)?(?:بند|بنود|بندان)${numbers}من (?:مشروع )?جدول ال[أا]عمال`, 'u')],
  ['zh', /^(?:议程|议程草案)第[\d一二三四五六七八九十]{1,3}项|^第[\d一二三四五六七八九十]{1,3}(?:项议程|项议题|议项)/u],
];

/** Such a line is a label and its value, not a sentence that mentions an item. */
const longestLine = 60;

/**
 * "Item 7 of the agenda" for "Agenda item: 7": the mark of a line that begins so. The label surrounds its value, so the mark covers no
 * words and the whole line is the value.
 */
export function numberedItem(line: Line): Mark[] {
  const text = line.text.split('\t')[0] ?? '';
  if (text.length > longestLine) return [];
  const indent = text.length - text.trimStart().length;
  const wording = wordings.find(([, pattern]) => pattern.test(text.trimStart()));
  if (wording === undefined) return [];
  const at = line.start + indent;
  return [
    {
      key: 'agendaItem',
      editions: ['C21'],
      languages: [wording[0]],
      line: line.index,
      lastLine: line.index,
      start: at,
      end: at,
      colon: false,
      alone: false,
      evidence: true,
      symbol: null,
    },
  ];
}
