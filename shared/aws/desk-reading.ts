import type { OriginalFile } from '../desk/desk.ts';
import type { ReadingDeps } from '../desk/reading-desk.ts';
import { meetings } from '../meetings/index.ts';
import { paperId } from '../model/contribution.ts';
import type { OutboxRow } from '../model/letter.ts';
import type { Meeting } from '../model/meeting.ts';
import type { ModifierKind } from '../model/symbol.ts';
import { agendaHistory } from '../register/agenda-versions.ts';
import { meetingAsOf } from '../register/as-of.ts';
import { conclusionIn, enteredConclusions } from '../register/conclusions.ts';
import { facetRange } from '../register/facets.ts';
import { ledgerKeys } from '../register/ledger-keys.ts';
import { currentMeeting, versionsOf } from '../register/meetings.ts';
import { changesGiven, holderOf, lastNumber } from '../register/numbers.ts';
import { lettersNamed } from '../register/outbox.ts';
import { historyOf, readPaper } from '../register/papers.ts';
import { listedPapers, readRange } from '../register/queries/read-range.ts';
import type { PaperRow } from '../register/rows.ts';
import { changesOf, numberOf } from '../register/series.ts';
import type { Table } from '../register/table.ts';
import { decisionsAbout } from './decision-ledger.ts';
import { readArrivalRecord } from './ledger.ts';
import { linkSecret } from './link-secret.ts';
import { meetingKnown, meetingsInLedger } from './meeting-source.ts';
import type { ObjectStore } from './object-store.ts';
import { presignedDownloads } from './presigned-download.ts';
import type { SearchIndex } from './search-index.ts';

const modifierKinds: readonly ModifierKind[] = ['Rev', 'Add', 'Corr'];

/** What reading needs of AWS. `bucket`: the ledger's name, from which originals are downloaded. */
export function readingDeps(table: Table, ledger: ObjectStore, bucket: string, index: SearchIndex): ReadingDeps {
  const changes = async (meetingId: string, symbol: string): Promise<string[]> =>
    (await Promise.all(modifierKinds.map((kind) => changesGiven(table, meetingId, changesOf(symbol, kind))))).flat();
  return {
    readRange: (...range) => readRange(table, ...range),
    listedPapers: (...papers) => listedPapers(table, ...papers),
    search: async (meetingId, words) => (await index.find(meetingId, words)).map((found) => found.paperId),
    history: (...paper) => historyOf(table, ...paper),
    paper: (...paper) => readPaper(table, ...paper),
    holderOf: (...number) => holderOf(table, ...number),
    changesOf: changes,
    letters: (paper) => lettersAbout(table, ledger, paper),
    decisions: (...paper) => decisionsAbout(ledger, ...paper),
    papersNumbered: (...documents) => papersNumbered(table, changes, ...documents),
    async *inbox(meetingId) {
      for await (const { key } of ledger.list(`inbox/${meetingId}/`)) yield key;
    },
    meetings: () => allMeetings(table, ledger),
    meeting: (meetingId) => meetingKnown(table, ledger, meetingId),
    async meetingAsOf(meeting, moment) {
      const versions = await Array.fromAsync(versionsOf(table, meeting.id));
      return meetingAsOf(meeting, versions, await agendaHistory(table, meeting.id), moment);
    },
    readingCopy: (paper) => ledger.text(ledgerKeys.readingCopy(paper)),
    original: originalsIn(bucket),
    conclusions: async (meetingId) => (await enteredConclusions(table, meetingId)).map(conclusionIn),
    secret: linkSecret,
  };
}

/** The letters about a paper: to the sender of the mail that brought it, and to the States that it names. */
async function lettersAbout(table: Table, ledger: ObjectStore, paper: PaperRow): Promise<OutboxRow[]> {
  const { meetingId } = paper;
  const mailId = (await readArrivalRecord(ledger, paper))?.mail?.mailId;
  const ofMail = mailId === undefined ? [] : [`receipt.${mailId}`, `verdict.${mailId}.`];
  const beginnings = [...ofMail, `co-sponsor.${paperId(paper)}.`, `decision.${paperId(paper)}.`];
  const letters = (await Promise.all(beginnings.map((beginning) => lettersNamed(table, meetingId, beginning)))).flat();
  return letters
    .filter(({ kind, letterId }) => kind !== 'receipt' || letterId === `receipt.${mailId}`)
    .sort((one, other) => one.claimedAt.localeCompare(other.claimedAt));
}

async function papersNumbered(
  table: Table,
  changes: (meetingId: string, symbol: string) => Promise<string[]>,
  meeting: Meeting,
  symbols: readonly string[],
) {
  const { series, after } = meeting.numbering;
  const numbers = symbols.flatMap((symbol) => numberOf(symbol) ?? []);
  const last = { series, number: await lastNumber(table, meeting.id, series, after) };
  const holders = await Promise.all([...numbers, last].map((number) => holderOf(table, meeting.id, number)));
  const changing = await Promise.all(symbols.map((symbol) => changes(meeting.id, symbol.replace(/\([^()]*\)$/u, ''))));
  const ids = [...holders.flatMap((holder) => holder ?? []), ...changing.flat()];
  const { listed } = await listedPapers(table, meeting.id, ids);
  const pending = await readRange(
    table,
    facetRange(meeting.id, 'DRAFT', 'status', 'pending'),
    { after: null, from: null, to: null },
    1,
  );
  return [...listed.values(), ...pending.found].map(({ line }) => line);
}

/** Every meeting that anybody knows, in the version in force. */
async function allMeetings(table: Table, ledger: ObjectStore): Promise<Meeting[]> {
  const known = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  for await (const meeting of meetingsInLedger(ledger)) known.set(meeting.id, meeting);
  return await Promise.all([...known.values()].map(async (meeting) => (await currentMeeting(table, meeting.id)) ?? meeting));
}

/** The very version that was judged. */
function originalsIn(bucket: string): (paper: PaperRow) => Promise<OriginalFile> {
  const addressOf = presignedDownloads(bucket);
  return async ({ file: { key, name: fileName, versionId, size } }) => {
    const contentType = 'application/octet-stream';
    return { fileName, contentType, size, url: await addressOf({ key, fileName, versionId, contentType }) };
  };
}
