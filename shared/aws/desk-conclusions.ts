import type { ConclusionDeps } from '../desk/conclusion-desk.ts';
import { readConclusion } from '../register/conclusions.ts';
import type { Table } from '../register/table.ts';
import type { WordingGiven } from '../register/wording-given.ts';
import type { ObjectStore } from './object-store.ts';
import { recordWording, wordingsInLedger } from './proceedings-ledger.ts';
import type { Send } from './queue.ts';

/** What changing the words of conclusions needs of AWS. `toFiling`: the queue of `file-contribution`. */
export function conclusionDeps(table: Table, ledger: ObjectStore, toFiling: Send): ConclusionDeps {
  return {
    now: () => new Date().toISOString(),
    readConclusion: (...conclusion) => readConclusion(table, ...conclusion),
    wordings: (...record) => wordingsInLedger(ledger, ...record),
    recordWording: (...wording) => recordWording(ledger, ...wording),
    async announceWording(meetingId, conclusionId) {
      const given: WordingGiven = { worded: { meetingId, conclusionId } };
      await toFiling(given);
    },
  };
}
