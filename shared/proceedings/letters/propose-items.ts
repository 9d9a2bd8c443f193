import { partsOfAddress } from '../../citations/addresses.ts';
import { printSymbol } from '../../citations/symbol.ts';
import type { AgendaItem } from '../../model/agenda.ts';
import type { LinePlace } from '../../model/conclusion.ts';
import type { Language } from '../../model/language.ts';
import type { ProposedItem } from '../../model/meeting-proposal.ts';
import type { Paper } from '../../model/paper.ts';
import { linePlaceAt } from '../line-places.ts';
import { documentsOf, instrumentsOf } from './cell-values.ts';
import { letterCues } from './cues/index.ts';
import { findingOf, type ProceedingFinding } from './findings.ts';
import { joinLines, withoutGaps } from './join-lines.ts';
import type { AgendaList, ListedItem } from './lists.ts';
import { tidy } from './unmarked.ts';

export interface LetterContext {
  /** The letter as it was read: places are in it. */
  readonly original: Paper;
  readonly language: Language;
  /** `C21`: the session whose numbers stand alone in the letter. */
  readonly session: string | null;
  /** Words that stand whole somewhere in the letter, lower case. */
  readonly words: ReadonlySet<string>;
  /** Symbol → address, of all links of the letter. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** Addresses of documents anywhere in a letter, by the symbol that they stand for: links of words and lists of links alike. */
export function addressesIn(paper: Paper): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const targets = paper.passages.flatMap((passage) => [
    ...passage.links.map(({ href }) => href),
    ...[...passage.text.matchAll(/https?:\/\/[^\s<>()[\]"“”]{1,300}/giu)].map(([href]) => href),
  ]);
  for (const href of targets) {
    const address = href.replace(/[.,;。，；]+$/u, '');
    const parts = partsOfAddress(address);
    if (parts !== null && URL.canParse(address) && !found.has(printSymbol(parts))) found.set(printSymbol(parts), address);
  }
  return found;
}

/** The items of all lists of a letter as proposals. A letter with one list has no annex in its items' ids (`C20-35`). */
export function proposeItems(lists: readonly AgendaList[], context: LetterContext): ProposedItem[] {
  const annexes = annexesOf(lists);
  return lists.flatMap((list, n) => list.items.map((listed) => propose(listed, list, annexes[n] ?? null, context)));
}

/** Lists without a heading of an annex count from the one before. */
function annexesOf(lists: readonly AgendaList[]): (number | null)[] {
  if (lists.length < 2) return [null];
  const taken: number[] = [];
  for (const { annex } of lists) taken.push(annex !== null && !taken.includes(annex) ? annex : Math.max(0, ...taken) + 1);
  return taken;
}

function propose(listed: ListedItem, list: AgendaList, annex: number | null, context: LetterContext): ProposedItem {
  const { language, original } = context;
  const first = listed.fragments[0];
  const last = listed.fragments.at(-1);
  const place = linePlaceAt(original, first?.start ?? 0, last?.end ?? first?.end ?? 0);
  const session = list.layout.session ?? context.session;
  const asWritten = original.kind === 'pdf' && language === 'zh' ? withoutGaps : (text: string): string => text;
  const title = asWritten(tidy(joinLines(listed.fields.titleLines.map(tidy), context.words))) || '?';
  const documents = documentsOf(listed.fields.documents ?? '', session, language);
  const priority = listed.fields.priority ?? listed.groupPriority;
  const item: AgendaItem = {
    id: itemId(context.session, annex, listed.number),
    annex,
    itemNo: String(listed.number),
    title,
    documents,
    priority,
    instruments: instrumentsOf(title, session, language),
    url: documents.map((symbol) => context.addresses.get(symbol)).find((address) => address !== undefined) ?? null,
    notes: listed.fields.notes.map(asWritten),
  };
  const lines: [number, number] = [place.line, Math.max(place.line, last?.line ?? place.line)];
  return { item, comments: commentsOf(listed, language), place, lines, findings: findingsOf(item, listed, list, place) };
}

/** `C21-A2-07`, `C20-35`. */
export function itemId(session: string | null, annex: number | null, number: number): string {
  return `${session ?? 'X'}${annex === null ? '' : `-A${annex}`}-${String(number).padStart(2, '0')}`;
}

function commentsOf({ fields: { comments } }: ListedItem, language: Language): ProposedItem['comments'] {
  if (comments === null) return null;
  const { requests, numbers } = letterCues[language];
  const words = requests.exec(comments)?.[1]?.toLowerCase();
  const number = words === undefined ? null : /^\d+$/u.test(words) ? Number(words) : (numbers[words] ?? null);
  return { text: comments, requests: number };
}

function findingsOf(item: AgendaItem, listed: ListedItem, list: AgendaList, place: LinePlace): ProceedingFinding[] {
  const found: ProceedingFinding[] = [];
  const lines = listed.fields.titleLines.filter((line) => line.trim() !== '').length;
  if (item.documents.length === 0) found.push(findingOf('item-without-document', 'note', place, listed.fields.documents));
  if (item.title === '?') found.push(findingOf('item-title-uncertain', 'error', place));
  else if (list.titlesApart || (!listed.fields.complete && lines > 1))
    found.push(findingOf('item-title-uncertain', 'warning', place, item.title));
  else if (/\p{L}[-‐]\p{Ll}/u.test(dividedAt(listed))) found.push(findingOf('item-title-uncertain', 'note', place, item.title));
  if (list.hasPriorities && item.priority === null) found.push(findingOf('item-priority-missing', 'warning', place));
  if (listed.counted) found.push(findingOf('item-number-doubtful', 'note', place, item.itemNo));
  return found;
}

/** What stands round the line ends of a title that divide a word by a hyphen. */
function dividedAt({ fields: { titleLines } }: ListedItem): string {
  return titleLines
    .map((line, i) => (/\p{L}[-‐]$/u.test(line) ? `${line.slice(-2)}${titleLines[i + 1]?.charAt(0) ?? ''}` : ''))
    .join(' ');
}
