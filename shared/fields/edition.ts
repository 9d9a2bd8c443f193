import type { FieldKey } from '../model/field-key.ts';
import { type Language, languages } from '../model/language.ts';
import { templates } from '../templates/index.ts';
import type { Template } from '../templates/template.ts';
import type { Line } from './lines.ts';
import type { Mark } from './marks.ts';
import type { OwnNumber } from './numbers.ts';

type Edition = Template['edition'];

/** Labels of the author are common words; below the first lines they caption a table ("Source: ...") and say nothing of the form. */
const firstLines = 20;
const commonWords: ReadonlySet<string> = new Set(['source', 'title', 'date']);

/** The edition of which more fields are labelled (the newer one of equals); null where no label of either form stands in the paper. */
export function editionOf(
  marks: readonly Mark[],
  own: OwnNumber | null,
  controls: ReadonlyMap<FieldKey, readonly Line[]>,
): Edition | null {
  let best: { readonly edition: Edition; readonly count: number } | null = null;
  for (const { edition, fields } of templates) {
    const keys = new Set<FieldKey>(fields.map(({ key }) => key));
    const seen = new Set<string>([...controls.keys()].filter((key) => keys.has(key)));
    for (const mark of marks) if (speaks(mark, edition)) seen.add(mark.key);
    if (own?.certain === true && own.labelled && !own.cited && keys.has('documentNumber')) seen.add('documentNumber');
    // Any paper may close with its references: they alone make no form.
    if (seen.size === 1 && seen.has('references')) continue;
    if (seen.size > (best?.count ?? 0)) best = { edition, count: seen.size };
  }
  return best?.edition ?? null;
}

function speaks(mark: Mark, edition: Edition): boolean {
  if (mark.key === 'fixed' || !mark.evidence || !mark.editions.includes(edition)) return false;
  return !commonWords.has(mark.key) || mark.line < firstLines;
}

/** Source and title stand within so many lines of the form's other labels: a "Title" further down is a word of the body. */
const authorReach = { colon: 4, alone: 8 } as const;

/** The labels that count in a paper of this edition: the first of each field, and the form's own lines. */
export function inForce(marks: readonly Mark[], edition: Edition, lines: readonly Line[]): Mark[] {
  // Who mixes the forms labels the same author by the other's words.
  const ours = marks.filter(({ key, editions }) => editions.includes(edition) || key === 'source' || key === 'title');
  const named = firstOfEach(ours.filter(({ key }) => key !== 'fixed' && !commonWords.has(key)));
  const header = named.filter(({ key }) => key === 'agendaItem' || key === 'originalLanguage');
  const tables = new Set(named.map(({ line }) => lines[line]?.passage.cell?.table));
  const counts = (mark: Mark) => {
    const table = lines[mark.line]?.passage.cell?.table;
    if (table !== undefined && tables.has(table)) return true;
    if (mark.colon || header.length === 0) return mark.line <= reachOf(named, authorReach.colon);
    return mark.line <= reachOf(header, authorReach.alone) && mark.line < boxAfter(named, header);
  };
  return firstOfEach(ours.filter((mark) => !commonWords.has(mark.key) || counts(mark)));
}

function reachOf(marks: readonly Mark[], reach: number): number {
  return marks.length === 0 ? firstLines : Math.max(...marks.map(({ lastLine }) => lastLine)) + reach;
}

/** The form's words for source and title, without a colon, stand above the box where that comes after the header. */
function boxAfter(named: readonly Mark[], header: readonly Mark[]): number {
  const end = Math.max(-1, ...header.map(({ lastLine }) => lastLine));
  const box = named.find(
    ({ key, line }) => line > end && (key === 'summary' || key === 'actionRequired' || key === 'references'),
  );
  return header.length === 0 || box === undefined ? Number.POSITIVE_INFINITY : box.line;
}

function firstOfEach(marks: readonly Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ key, evidence }) => {
    if (key === 'fixed') return true;
    if (seen.has(key)) return false;
    if (evidence || !marks.some((other) => other.key === key && other.evidence)) seen.add(key);
    return seen.has(key);
  });
}

/** The language of most labels; where several fit ("Original" is three languages' word), the body's, else the first in order. */
export function labelLanguageOf(marks: readonly Pick<Mark, 'languages'>[], body: Language | null): Language | null {
  const score = (language: Language) =>
    marks.reduce((sum, { languages: said }) => sum + (said.includes(language) ? 1 / said.length : 0), 0) +
    (language === body ? tieBreak : 0);
  const ranked = languages.toSorted((a, b) => score(b) - score(a));
  const [first] = ranked;
  return first !== undefined && marks.some(({ languages: said }) => said.includes(first)) ? first : null;
}

/** Less than any one label says. */
const tieBreak = 0.01;
