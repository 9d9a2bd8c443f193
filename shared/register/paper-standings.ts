import * as z from 'zod';
import { paperStatuses } from '../model/contribution.ts';
import { meeting, prefixes } from './keys.ts';
import { pointings } from './pointers.ts';
import { parseRow } from './rows.ts';
import { rowsUnder, type Table } from './table.ts';

const standingSchema = z.object({
  sk: z.string(),
  status: z.enum(paperStatuses),
  version: z.number(),
  awaits: z.string().nullable(),
  decided: z.object({ n: z.number() }).optional(),
});

/** How far a paper has come: the least that a sweep over a whole meeting has to read of each row. */
export interface PaperStanding {
  readonly paper: string;
  readonly status: (typeof paperStatuses)[number];
  readonly awaits: string | null;
  /** How many decisions of people are taken up. */
  readonly decisions: number;
  /** Whether the lists have it as its row stands, and as it stood no more. */
  readonly listed: boolean;
}

/** The standing of every paper of a meeting. */
export async function* paperStandings(table: Table, meetingId: string): AsyncGenerator<PaperStanding> {
  const whole = new Map<string, number>();
  for await (const { paper, version, whole: isWhole } of pointings(table, meetingId)) if (isWhole) whole.set(paper, version);
  const attributes = ['sk', 'status', 'version', 'awaits', 'decided'];
  for await (const item of rowsUnder(table, meeting(meetingId), prefixes.papers, { attributes })) {
    const { sk, status, version, awaits, decided } = parseRow(standingSchema, item);
    const paper = sk.slice(prefixes.papers.length);
    yield { paper, status, awaits, decisions: decided?.n ?? 0, listed: whole.get(paper) === version };
  }
}
