import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { sentenceAround } from '../citations/sentence.ts';
import { paperId } from '../model/contribution.ts';
import { type Citation, citationSchema } from '../model/examination.ts';
import { idsFor, listedSchema, type Pointed, pointedOf, pointedSchema, pointersOf } from './facets.ts';
import { keys, meeting, prefixes } from './keys.ts';
import type { PaperReference } from './ledger-keys.ts';
import { type PaperRow, paperReferenceSchema, parseRow } from './rows.ts';
import { deleteRow, deleteRows, getRow, type Key, kept, putRow, putRows, rowsUnder, type Table } from './table.ts';

/**
 * `LINE#<paper>`: what a paper's pointers were made from last. It is written before them, and names the states (`former`) whose pointers may still stand, until
 * they are taken away: so whoever points next, after a crash or beside another, knows which there can be. `whole`: all pointers stand, and no former one.
 */
const lineRowSchema = pointedSchema.extend({
  former: z.array(pointedSchema),
  whole: z.boolean(),
  /** Raised with each write; every write names the one it read. */
  seq: z.number().int().positive(),
});
type LineRow = z.infer<typeof lineRowSchema>;

/** Places of one citation that its pointer shows; the paper itself shows all. */
const placesShown = 5;

/** One mention, with the sentence around it. */
export const mentionSchema = z.object({ citation: citationSchema, sentence: z.string() });
export type Mention = z.infer<typeof mentionSchema>;

/**
 * Points to a paper from all by which lists find it, and takes away the pointers of its former states that no longer hold. The row is written before; the pointers
 * follow, so that a reader sees them a moment later. Repeating it does no harm and, where they are as the row says, costs one read. Whoever finds that a later
 * state of the row was pointed to meanwhile takes away what it has written itself.
 * @param textOf the words of the paper, for the sentences around its citations; null where nobody has them.
 */
export async function pointToPaper(table: Table, row: PaperRow, textOf: () => Promise<string | null>): Promise<void> {
  const wanted = pointedOf(row);
  for (let begun = false; ; ) {
    const standing = await readLineRow(table, row);
    if (standing !== null && standing.line.version > wanted.line.version) {
      if (begun) await deleteRows(table, keysLeft([wanted], standing));
      return;
    }
    if (standing?.line.version === wanted.line.version && standing.whole) return;
    const former = standing === null ? [] : formerStates(standing, wanted);
    const claimed: LineRow = { ...wanted, former, whole: false, seq: (standing?.seq ?? 0) + 1 };
    if (!(await putLineRow(table, row, claimed))) continue;
    begun = true;
    await putRows(table, await pointerRows(row, wanted, textOf));
    await deleteRows(table, keysLeft(former, wanted));
    if (await putLineRow(table, row, { ...wanted, former: [], whole: true, seq: claimed.seq + 1 })) return;
  }
}

/** How far the pointers to each paper of a meeting are: `version` of the row that they were made from; not `whole` where some may be missing, or former ones stand. */
export async function* pointings(
  table: Table,
  meetingId: string,
): AsyncGenerator<{ readonly paper: string; readonly version: number; readonly whole: boolean }> {
  for await (const item of rowsUnder(table, meeting(meetingId), prefixes.lines)) {
    const { line, whole } = parseRow(lineRowSchema, item);
    yield { paper: line.paperId, version: line.version, whole };
  }
}

async function readLineRow(table: Table, row: PaperRow): Promise<LineRow | null> {
  const item = await getRow(table, keys.line(row.meetingId, paperId(row)));
  return item === null ? null : parseRow(lineRowSchema, item);
}

/** False where somebody has written it since it was read. */
async function putLineRow(table: Table, row: PaperRow, line: LineRow): Promise<boolean> {
  const Item = { ...keys.line(row.meetingId, paperId(row)), ...line };
  const condition =
    line.seq === 1
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : { ConditionExpression: 'seq = :read', ExpressionAttributeValues: { ':read': line.seq - 1 } };
  return await kept(() => table.client.send(new PutCommand({ TableName: table.name, Item, ...condition })));
}

function formerStates({ former, seq: _seq, whole: _whole, ...last }: LineRow, { line }: Pointed): Pointed[] {
  return [...former, last].filter((state) => state.line.version !== line.version);
}

function keysLeft(former: readonly Pointed[], standing: Pointed): Key[] {
  const textOf = ({ pk, sk }: Key) => `${pk}\n${sk}`;
  const held = new Set(pointersOf(standing).map(textOf));
  const left = new Map(former.flatMap(pointersOf).map((key) => [textOf(key), { pk: key.pk, sk: key.sk }]));
  return [...left].flatMap(([text, key]) => (held.has(text) ? [] : [key]));
}

async function pointerRows(
  { citations }: PaperRow,
  wanted: Pointed,
  textOf: () => Promise<string | null>,
): Promise<(Key & Record<string, unknown>)[]> {
  const listed = listedSchema.parse(wanted);
  const text = citations.length === 0 ? null : await textOf();
  const mentions = Map.groupBy(
    citations.flatMap((citation) => idsFor(citation.id).map((id) => ({ id, citation }))),
    ({ id }) => id,
  );
  return pointersOf(wanted).map(({ cites, ...key }) => ({
    ...key,
    ...listed,
    ...(cites === undefined
      ? {}
      : { mentions: (mentions.get(cites) ?? []).slice(0, placesShown).map((one) => mention(one.citation, text)) }),
  }));
}

function mention(citation: Citation, text: string | null): Mention {
  const sentence = text === null ? '' : sentenceAround(text, citation.place);
  return { citation, sentence: sentence === '' ? citation.place.quote : sentence };
}

/** Notes that a paper waits for a base document. */
export async function pointToAwaiting(table: Table, base: string, paper: PaperReference): Promise<void> {
  const { meetingId, arrivalId, n } = paper;
  await putRow(table, { ...keys.awaiting(meetingId, base, paperId(paper)), meetingId, arrivalId, n });
}

/** The papers that wait for a base document. */
export async function papersAwaiting(table: Table, meetingId: string, base: string): Promise<PaperReference[]> {
  const papers: PaperReference[] = [];
  for await (const item of rowsUnder(table, meeting(meetingId), prefixes.awaiting(base))) {
    papers.push(parseRow(paperReferenceSchema, item));
  }
  return papers;
}

/** The paper waits no longer. */
export async function endAwaiting(table: Table, base: string, paper: PaperReference): Promise<void> {
  await deleteRow(table, keys.awaiting(paper.meetingId, base, paperId(paper)));
}
