import { registerDeps } from '../../../functions/file-contribution/deps.ts';
import type { FilingDeps } from '../../../functions/file-contribution/filing.ts';
import { backOff } from '../../../shared/aws/back-off.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { Table } from '../../../shared/register/table.ts';
import { filingIn, type World } from './memory-world.ts';

/** The deps of a filing function with the real register over a table, and the ledger of a world in memory. */
export function filingOver(table: Table, world: World): FilingDeps {
  return {
    ...filingIn(world, async () => undefined),
    ...registerDeps(table, async (paper) => world.inbox.get(paperId(paper))?.examination.text ?? null),
    pause: backOff,
  };
}
