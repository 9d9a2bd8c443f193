import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadingDesk } from '../../../shared/desk/desk.ts';
import { readingDesk } from '../../../shared/desk/reading-desk.ts';
import { membersOf } from '../../../shared/members/regional-organisations.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { PaperCriteria, PaperLine } from '../../../shared/model/paper-query.ts';
import { placeInRange } from '../../../shared/register/facets.ts';
import { isPublished, lineOf, ownersOf } from '../../../shared/register/paper-line.ts';
import { pointToPaper } from '../../../shared/register/pointers.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';
import { openTable } from '../../register-table.ts';
import { c21, questions, rowsOf } from '../register/paper-rows.ts';
import { depsOver } from './memory-deps.ts';

const meetingId = 'C21-VCC-9';
let opened: Awaited<ReturnType<typeof openTable>>;
let rows: readonly PaperRow[];
let desk: ReadingDesk;

beforeAll(async () => {
  opened = await openTable();
  rows = fc.sample(rowsOf(meetingId, 70), { numRuns: 1, seed: 7 }).flat();
  for (const row of rows) await pointToPaper(opened.table, row, async () => null);
  desk = readingDesk(depsOver(opened.table, rows));
}, 60_000);
afterAll(() => opened.close());

const callers: readonly Caller[] = [
  { role: 'secretariat', name: 'A secretary' },
  { role: 'member', state: 'FR', name: 'A delegate' },
  { role: 'member', state: 'UZ', name: 'A delegate' },
  { role: 'public' },
];

/** The whole list, part by part. */
async function all(caller: Caller, criteria: PaperCriteria, limit: number): Promise<PaperLine[]> {
  const lines: PaperLine[] = [];
  for (let token: string | null = null; ; ) {
    const page = await desk.papers(caller, meetingId, criteria, { limit, token });
    expect(page.lines.length).toBeLessThanOrEqual(limit);
    lines.push(...page.lines);
    if (page.next === null) return lines;
    token = page.next;
  }
}

function seen(caller: Caller, row: PaperRow): PaperLine[] {
  const line = lineOf(row);
  if (caller.role === 'secretariat') return [line];
  if (caller.role === 'member' && ownersOf(row).includes(caller.state)) return [line];
  return isPublished(row) ? [{ ...line, findings: [] }] : [];
}

/** What a question means, said again without any key. */
function meets(row: PaperRow, line: PaperLine, asked: PaperCriteria, found: ReadonlySet<string>): boolean {
  const any = (has: readonly (string | null)[], wanted: readonly string[] | undefined) =>
    wanted === undefined || wanted.some((one) => has.includes(one));
  const items = c21.agenda.items.filter(({ id }) => line.items.includes(id));
  return (
    any(line.items, asked.items) &&
    (asked.groups === undefined || items.some(({ priority }) => priority !== null && asked.groups?.includes(priority))) &&
    (asked.annex === undefined || items.some(({ annex }) => annex === asked.annex)) &&
    any(line.states, asked.states) &&
    any(line.states, asked.membersOf?.flatMap(membersOf)) &&
    any(line.organisations, asked.organisations) &&
    any([line.status], asked.statuses) &&
    any(line.findings, asked.findings) &&
    any([line.language], asked.languages) &&
    any([line.channel], asked.channels) &&
    (asked.from === undefined || line.receivedAt >= asked.from) &&
    (asked.to === undefined || line.receivedAt < asked.to) &&
    (asked.cites === undefined || row.citations.some(({ id }) => id === asked.cites || id.startsWith(`${asked.cites}@`))) &&
    (asked.text === undefined || found.has(line.paperId)) &&
    (asked.published === undefined || line.published === asked.published)
  );
}

const bySortKey = (one: PaperLine, other: PaperLine) => Number(placeInRange(one) > placeInRange(other)) || -1;

describe('the list of papers', () => {
  it('is what a look at every paper would give, whoever asks, whatever for, and in whatever parts', async () => {
    const found = new Set(rows.map(paperId).filter((_id, index) => index % 3 === 0));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...callers), questions, fc.integer({ min: 1, max: 40 }), async (caller, asked, limit) => {
        const expected = rows.flatMap((row) =>
          seen(caller, row).filter((line) => meets(row, line, asked, asked.text === 'words' ? found : new Set())),
        );
        const lines = await all(caller, asked, limit);
        expect(lines.toSorted(bySortKey)).toEqual(expected.toSorted(bySortKey));
        if (asked.text === undefined) expect(lines).toEqual(lines.toSorted(bySortKey));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
