import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../../shared/register/audit.ts';
import { lineOf } from '../../../shared/register/paper-line.ts';
import { changePaper, copyLastEvent, enterPaper, historyOf } from '../../../shared/register/papers.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';
import { lineAt, standingTold } from '../../../shared/register/standing-at.ts';
import { openTable } from '../../register-table.ts';
import { paperRow, rowsOf } from './paper-rows.ts';

let opened: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  opened = await openTable();
});
afterAll(() => opened.close());

const hour = (n: number) => new Date(Date.UTC(2021, 4, 25, n)).toISOString();
const placed = (row: PaperRow, items: string[]) => ({ ...row.verdict, filing: { ...row.verdict.filing, items } });

describe('a paper as of a moment', () => {
  it('reads as its row did then, whatever was changed since', async () => {
    const { table } = opened;
    let count = 0;
    await fc.assert(
      fc.asyncProperty(rowsOf('C21-VCC-8', 5), async (states) => {
        count += 1;
        const [first, ...later] = states.map((row) => ({ ...row, arrivalId: `p${count}` }));
        if (first === undefined) return;
        const { version: _version, attempt: _attempt, awaits: _awaits, lastEvent: _event, changedAt: _at, ...record } = first;
        let row = await enterPaper(table, record, null, { kind: 'judged', by: 'rapporteur', details: {} }, hour(1));
        await copyLastEvent(table, row);
        const standings = [row];
        for (const [index, { status, symbol, published, verdict }] of later.entries()) {
          const changes = {
            status,
            symbol,
            verdict: placed(row, verdict.filing.items),
            ...(published === undefined ? {} : { published }),
          };
          const audit = { draft: { kind: 'decided' as const, by: 'A secretary', details: {} }, at: hour(index + 2) };
          row = (await changePaper(table, row, changes, audit)) as PaperRow;
          await copyLastEvent(table, row);
          standings.push(row);
        }
        const history = await historyOf(table, row.meetingId, `p${count}.1`);
        const now = lineOf(row);
        expect(lineAt(now, history, hour(0))).toBeNull();
        for (const [index, then] of standings.entries()) {
          const { status, symbol, published, items } = lineOf(then);
          expect(lineAt(now, history, hour(index + 1))).toEqual({ ...now, status, symbol, published, items });
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is as it is now where nothing was ever told of it', () => {
    const event = { ...paperRow({}).lastEvent, details: {} } satisfies AuditEvent;
    const line = lineOf(paperRow({ symbol: null }));
    expect(lineAt(line, [event], hour(9))).toEqual(line);
  });

  it('is told in an event only where it changed', () => {
    const row = paperRow({ items: ['C21-A2-07'], symbol: null, status: 'held' });
    expect(standingTold(null, row)).toEqual({ status: 'held', items: 'C21-A2-07', symbol: null, published: null });
    expect(standingTold(row, row)).toEqual({});
    expect(standingTold(row, { ...row, status: 'accepted', symbol: 'C21/84' })).toEqual({ status: 'accepted', symbol: 'C21/84' });
    expect(standingTold(row, { ...row, verdict: placed(row, []) })).toEqual({ items: '' });
  });
});
