import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changingParts } from '../../../shared/model/paper-query.ts';
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
        for (const [index, { status, symbol, published, verdict, template }] of later.entries()) {
          const changes = {
            status,
            symbol,
            verdict,
            template,
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
        for (const [index, then] of standings.entries())
          expect(lineAt(now, history, hour(index + 1))).toEqual({ ...lineOf(then), version: now.version });
      }),
      { numRuns: 15 },
    );
  });

  it('says what its history does not tell, where that was made before histories told it', () => {
    const row = paperRow({ symbol: 'C21/84', items: ['C21-A2-07'] });
    const line = lineOf(row);
    const untold = { ...row.lastEvent, details: {} } satisfies AuditEvent;
    expect(lineAt(line, [untold], hour(9))).toEqual({ ...line, asNow: [...changingParts] });
    const told = { status: 'held', symbol: null, items: 'C21-A2-08', published: null };
    const older = { ...row.lastEvent, details: told } satisfies AuditEvent;
    expect(lineAt(line, [older], hour(9))).toEqual({
      ...line,
      status: 'held',
      symbol: null,
      items: ['C21-A2-08'],
      published: false,
      asNow: ['title', 'states', 'organisations', 'findings', 'pages'],
    });
  });

  it('is told of what an event says, and not of what cannot be', () => {
    const row = paperRow({ symbol: null });
    const { details } = { details: standingTold(null, row) };
    const event = { ...row.lastEvent, details: { ...details, status: 'lost', pages: 'many' } } satisfies AuditEvent;
    expect(lineAt(lineOf(row), [event], hour(9))?.asNow).toEqual(['status', 'published', 'pages']);
  });

  it('is told by the time of its facts, in whatever order they were heard of', () => {
    const row = paperRow({ symbol: null });
    const entered = { ...row.lastEvent, at: hour(1), details: standingTold(null, { ...row, status: 'held' }) };
    const decided = { ...row.lastEvent, n: 2, at: hour(5), details: { status: 'accepted', symbol: 'C21/84' } };
    const answered = { ...row.lastEvent, n: 3, at: hour(3), details: { state: 'KE' } };
    const at = (n: number) => lineAt(lineOf(row), [entered, decided, answered], hour(n));
    expect([at(0), at(4)?.status, at(4)?.symbol, at(5)?.symbol]).toEqual([null, 'held', null, 'C21/84']);
  });

  it('is told in an event only where it changed', () => {
    const row = paperRow({ items: ['C21-A2-07'], symbol: null, status: 'held' });
    const whole = standingTold(null, row);
    expect(new Set(Object.keys(whole))).toEqual(new Set(changingParts));
    expect(whole).toMatchObject({ status: 'held', items: 'C21-A2-07', symbol: null, published: null });
    expect(standingTold(row, row)).toEqual({});
    expect(standingTold(row, { ...row, status: 'accepted', symbol: 'C21/84' })).toEqual({ status: 'accepted', symbol: 'C21/84' });
    expect(standingTold(row, { ...row, verdict: placed(row, []) })).toEqual({ items: '' });
    expect(standingTold(row, { ...row, verdict: { ...row.verdict, states: ['FR', 'FR', 'JP'] } })).toEqual({ states: 'FR JP' });
  });
});
