import { isLanguageVersion, type PaperRecord } from '../model/contribution.ts';
import type { Meeting } from '../model/meeting.ts';
import type { DocumentSymbol } from '../model/symbol.ts';
import { latestRevisions, type Revision } from './revisions.ts';
import { parseSymbol, symbolParts } from './symbol.ts';

/** What is known of the documents of a meeting, against which its papers' citations are resolved. */
export interface KnownDocuments {
  /** Session of the meeting: `C21`. */
  readonly session: string;
  /** Series in which the register gives numbers, above `after`; nobody here knows which lower numbers exist. */
  readonly series: string;
  readonly after: number;
  /** The highest number that is known to be given in that series. */
  readonly last: number;
  /** Documents of the agenda. */
  readonly agenda: ReadonlySet<string>;
  /** Contributions that stand: received before the register began, or accepted, with their versions in other languages. All changes to them are filed here. */
  readonly contributions: ReadonlySet<string>;
  /** The last revision of each of these documents that has one. */
  readonly revisions: ReadonlyMap<DocumentSymbol, Revision>;
  /** Whether all contributions are known: the register was asked, and no paper waits in it for its number. */
  readonly whole: boolean;
}

/** The documents known from the data of a meeting and the papers in its register; null where the register was not asked. */
export function knownDocuments(
  meeting: Meeting,
  papers: Iterable<Pick<PaperRecord, 'symbol' | 'status' | 'decided'>> | null,
): KnownDocuments {
  const rows = papers === null ? [] : [...papers];
  const { series, after } = meeting.numbering;
  const received = meeting.received.map(({ symbol }) => symbol);
  const standing = rows.filter((row) => row.status === 'accepted' || isLanguageVersion(row));
  const accepted = standing.flatMap(({ symbol }) => symbol ?? []);
  const agenda = new Set(meeting.agenda.items.flatMap(({ documents }) => documents));
  const contributions = new Set([...received, ...accepted]);
  const given = [...received, ...rows.flatMap(({ symbol }) => symbol ?? [])];
  return {
    session: meeting.session,
    series,
    after,
    last: given.reduce((last, symbol) => Math.max(last, numberIn(series, symbol)), after),
    agenda,
    contributions,
    revisions: latestRevisions([...agenda, ...contributions]),
    whole: papers !== null && rows.every(({ status }) => status !== 'pending'),
  };
}

/** The number that a document has in a series; 0 for one of another series. */
export function numberIn(series: string, text: string): number {
  const symbol = parseSymbol(text);
  if (symbol === null) return 0;
  const parts = symbolParts(symbol);
  return parts.series === series && parts.kind === null ? parts.number : 0;
}
