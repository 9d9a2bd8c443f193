import type { FilingDeps } from '../../../functions/file-contribution/filing.ts';
import { backOff } from '../../../shared/aws/back-off.ts';
import { claimContent, takeOverContent } from '../../../shared/register/content.ts';
import { holderOf, lastNumber, restoreNumber, takeNumber } from '../../../shared/register/numbers.ts';
import { changePaper, copyLastEvent, enterPaper, readPaper } from '../../../shared/register/papers.ts';
import { endAwaiting, papersAwaiting, pointToAwaiting, pointToPaper } from '../../../shared/register/pointers.ts';
import type { Table } from '../../../shared/register/table.ts';
import { filingIn, type World } from './memory-world.ts';

/** The deps of a filing function with the real register over a table, and the ledger of a world in memory. */
export function filingOver(table: Table, world: World): FilingDeps {
  const now = () => new Date().toISOString();
  return {
    ...filingIn(world, async () => undefined),
    pause: backOff,
    readPaper: (...paper) => readPaper(table, ...paper),
    enterPaper: (record, awaits, draft) => enterPaper(table, record, awaits, draft, now()),
    changePaper: (row, changes, draft) => changePaper(table, row, changes, draft === null ? null : { draft, at: now() }),
    copyLastEvent: (row) => copyLastEvent(table, row),
    claimContent: (...claim) => claimContent(table, ...claim),
    takeOverContent: (...claim) => takeOverContent(table, ...claim),
    lastNumber: (...series) => lastNumber(table, ...series),
    takeNumber: (...number) => takeNumber(table, ...number),
    holderOf: (...number) => holderOf(table, ...number),
    restoreNumber: (...number) => restoreNumber(table, ...number),
    pointToPaper: (row, meeting) => pointToPaper(table, row, meeting.agenda),
    pointToAwaiting: (...waiting) => pointToAwaiting(table, ...waiting),
    endAwaiting: (...waiting) => endAwaiting(table, ...waiting),
    papersAwaiting: (...base) => papersAwaiting(table, ...base),
  };
}
