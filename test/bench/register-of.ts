import { memberStates } from '../../shared/languages/states/member-states.ts';
import { paperId } from '../../shared/model/contribution.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import { listedSchema, pointedOf, pointersOf } from '../../shared/register/facets.ts';
import { keys } from '../../shared/register/keys.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import { type Key, putRows, type Table } from '../../shared/register/table.ts';
import { citation, paperRow } from '../shared/register/paper-rows.ts';

/** Papers whose pointers are written together. */
const together = 100;
const minute = 60_000;
const opening = Date.parse('2021-03-25T00:00:00Z');

/** Fills a register with the pointers of many papers, as pointing to each would leave them, in far fewer requests. Answers how many rows it wrote. */
export async function fillRegister(table: Table, meeting: Meeting, count: number): Promise<number> {
  let written = 0;
  for (let first = 0; first < count; first += together) {
    const papers = Array.from({ length: Math.min(together, count - first) }, (_, index) =>
      usualPaper(meeting, first + index, count),
    );
    const rows = papers.flatMap(rowsOf);
    written += rows.length;
    await putRows(table, rows);
  }
  return written;
}

/** As long as titles of contributions usually are. */
const title =
  'Proposed revision of the Council working methods for virtual consultations of councillors and the follow-up to them';

function rowsOf(row: PaperRow): (Key & Record<string, unknown>)[] {
  const made = pointedOf(row);
  const pointed = { ...made, line: { ...made.line, title } };
  const listed = listedSchema.parse(pointed);
  const mention = {
    citation: citation('C21/35'),
    sentence: 'The Council is invited to consider the report and to note the measures taken since its last session.',
  };
  return [
    { ...keys.line(row.meetingId, paperId(row)), ...pointed, former: [], whole: true, seq: 1 },
    ...pointersOf(pointed).map(({ cites, ...key }) => ({
      ...key,
      ...listed,
      ...(cites === undefined ? {} : { mentions: [mention] }),
    })),
  ];
}

const pick = <T>(values: readonly T[], n: number): T => values[n % values.length] as T;

/** A number below 2^24 that looks like chance, the same in every run (Knuth, The Art of Computer Programming, 6.4: multiplicative hashing). */
function scattered(n: number, k: number): number {
  return Math.imul(Math.imul(n * 7 + k, 2_654_435_761) ^ (n + k * 97), 2_246_822_519) >>> 8;
}

/** The n-th of many papers, the same in every run: spread over States, items and weeks; one in four published, one in twelve held, one in fifteen sent back. */
function usualPaper(meeting: Meeting, n: number, count: number): PaperRow {
  const [of, under, fate, tongue, way, found] = [1, 2, 3, 4, 5, 6].map((k) => scattered(n, k)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const state = pick(memberStates, of);
  const status = fate % 12 === 0 ? 'held' : fate % 15 === 1 ? 'returned' : 'accepted';
  const weeks = Math.floor((n / count) * 11 * 7 * 24 * 60) * minute;
  return paperRow({
    meetingId: meeting.id,
    arrivalId: `p${String(n).padStart(6, '0')}`,
    status,
    published: fate % 4 === 2,
    symbol: status === 'accepted' ? `${meeting.session}/${100 + n}` : null,
    states: of % 7 === 0 ? [state, pick(memberStates, of + 50)] : [state],
    organisations: of % 20 === 0 ? [pick(['APT', 'CEPT', 'RCC'], of)] : [],
    items: [pick(meeting.agenda.items, under).id],
    findings: found % 5 === 0 ? [pick(['late', 'missing-summary', 'field-order', 'missing-date'], found / 5)] : [],
    language: pick(['en', 'en', 'fr', 'es', 'ru', 'ar', 'zh'], tongue),
    channel: pick(['ticket', 'mail'], way),
    receivedAt: new Date(opening + weeks).toISOString(),
    cites: [`C21/${1 + (found % 80)}`, `pp-resolution:${1 + (way % 150)}@Rev.Dubai-2018`],
    sender: { state, address: null, authenticated: true, language: null },
  });
}
