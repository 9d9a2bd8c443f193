import type { FieldKey } from '../model/examination.ts';
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
    if (own?.certain === true && own.labelled && keys.has('documentNumber')) seen.add('documentNumber');
    if (seen.size > (best?.count ?? 0)) best = { edition, count: seen.size };
  }
  return best?.edition ?? null;
}

function speaks(mark: Mark, edition: Edition): boolean {
  if (mark.key === 'fixed' || !mark.evidence || !mark.editions.includes(edition)) return false;
  return !commonWords.has(mark.key) || mark.line < firstLines;
}

/** A form's header ends within so many lines of its last label: a "Title" further down is a word of the body. */
const authorReach = 4;

/** The labels that count in a paper of this edition: the first of each field, and the form's own lines. */
export function inForce(marks: readonly Mark[], edition: Edition, lines: readonly Line[]): Mark[] {
  const ours = marks.filter((mark) => mark.editions.includes(edition));
  const named = firstOfEach(ours.filter(({ key }) => key !== 'fixed' && !commonWords.has(key)));
  const header = named.filter(({ key }) => key === 'agendaItem' || key === 'originalLanguage');
  const tables = new Set(named.map(({ line }) => lines[line]?.passage.cell?.table));
  const counts = (mark: Mark) => {
    const table = lines[mark.line]?.passage.cell?.table;
    return (table !== undefined && tables.has(table)) || mark.line <= reachOf(mark.colon || header.length === 0 ? named : header);
  };
  return firstOfEach(ours.filter((mark) => !commonWords.has(mark.key) || counts(mark)));
}

function reachOf(marks: readonly Mark[]): number {
  return marks.length === 0 ? firstLines : Math.max(...marks.map(({ lastLine }) => lastLine)) + authorReach;
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
