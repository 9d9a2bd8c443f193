import type { AgendaItem } from '../../model/agenda.ts';
import { languages } from '../../model/language.ts';
import { groupAtHead, priorityOf } from './cell-values.ts';
import { type Header, headersIn } from './columns.ts';
import { letterCues } from './cues/index.ts';
import type { Fragment } from './fragments.ts';

/** The stretch of a letter under one annex heading, without the heads of its tables and its lists of links. */
export interface Section {
  readonly annex: number | null;
  readonly fragments: readonly Fragment[];
  /** The first head in it; null where nothing heads its columns. */
  readonly header: Header | null;
  /** The last head of an earlier section, which may head this one as well. */
  readonly earlier: Header | null;
  /** Index of the fragment after the head. */
  readonly from: number;
  /** Heads of tables, by table; a table may run through several annexes. */
  readonly headers: ReadonlyMap<string, Header>;
  /** Headings over groups of items: index of the fragment that follows, and the priority. */
  readonly groups: readonly { readonly at: number; readonly priority: AgendaItem['priority'] }[];
}

const address = /^(?:https?:\/\/|mailto:)\S+[。.,]?$/iu;

/** Divides a letter at its annex headings (`附件2`, `Annex 3 – Items put off`), in the order of reading. */
export function sectionsOf(fragments: readonly Fragment[], kind: 'docx' | 'pdf' | 'text'): Section[] {
  const alone = aloneInRow(fragments);
  const cuts = fragments.flatMap((fragment, i) => {
    const annex = alone(fragment) ? annexOf(fragment.text, kind) : null;
    return annex === null ? [] : [{ at: i, annex }];
  });
  const starts = [{ at: -1, annex: null as number | null }, ...cuts];
  const headers = new Map<string, Header>();
  let earlier: Header | null = null;
  return starts.map(({ at, annex }, n) => {
    const heading = { annex, text: fragments[at]?.text ?? '' };
    const own = fragments.slice(at + 1, starts[n + 1]?.at ?? fragments.length);
    const section = sectionOf(own, heading, headers, earlier, alone);
    const found = { ...section, annex, earlier };
    earlier = section.header ?? earlier;
    return found;
  });
}

function sectionOf(
  all: readonly Fragment[],
  heading: { readonly annex: number | null; readonly text: string },
  headers: Map<string, Header>,
  earlier: Header | null,
  alone: (fragment: Fragment) => boolean,
): Omit<Section, 'earlier' | 'annex'> {
  const found = headersIn(all);
  const headAt = new Map(found.map((head) => [head.at, head]));
  const fragments: Fragment[] = [];
  const named = groupAtHead(heading.text.replace(/^\S+ ?\d+[\s–—:：.-]*/u, ''));
  const groups: { at: number; priority: AgendaItem['priority'] }[] = named === null ? [] : [{ at: 0, priority: named }];
  const inColumn = (found[0]?.header ?? earlier)?.order.includes('priority') ?? false;
  let from = found.length === 0 ? 0 : -1;
  for (let i = 0; i < all.length; i += 1) {
    const fragment = all[i];
    const head = headAt.get(i);
    if (head !== undefined) {
      if (from < 0) from = fragments.length;
      if (head.header.table !== null) headers.set(head.header.table, head.header);
      i += head.length - 1;
    } else if (fragment !== undefined && !address.test(fragment.text)) {
      // Where a column holds the groups, a line with nothing but a group is a cell of it.
      const heads = alone(fragment) && !(inColumn && priorityOf(fragment.text) !== null);
      const priority = heads ? groupAtHead(fragment.text) : null;
      if (priority === null) fragments.push(fragment);
      else groups.push({ at: fragments.length, priority });
    }
  }
  return { fragments, header: found[0]?.header ?? null, from: Math.max(0, from), headers, groups };
}

/** Whether a fragment is all that its row or line holds. */
function aloneInRow(fragments: readonly Fragment[]): (fragment: Fragment) => boolean {
  const counts = new Map<string, number>();
  for (const { row } of fragments) counts.set(row, (counts.get(row) ?? 0) + 1);
  return ({ row }) => counts.get(row) === 1;
}

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Longest heading of an annex; what is longer is a sentence that begins with the name of one. */
const longestHeading = 140;

/** A line that begins with the name of an annex is its heading where nothing, a dash or a colon follows; a paragraph of a docx stands whole. */
function annexOf(text: string, kind: 'docx' | 'pdf' | 'text'): number | null {
  if (text.length > longestHeading) return null;
  for (const language of languages) {
    const found = letterCues[language].annex.exec(text);
    if (found === null) continue;
    const rest = text.slice(found[0].length).trim();
    const heads = rest === '' || /^[-–—:：.(（]/u.test(rest) || (kind === 'docx' && !/[.。；;,，]/u.test(rest));
    const number = /^\d+$/u.test(found[1] ?? '') ? Number(found[1]) : roman.indexOf((found[1] ?? '').toLowerCase());
    return heads && number > 0 ? number : null;
  }
  return null;
}
