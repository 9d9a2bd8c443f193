import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { objectStore } from '../../shared/aws/object-store.ts';
import { wordingsInLedger } from '../../shared/aws/proceedings-ledger.ts';
import { registerTable } from '../../shared/aws/table.ts';
import { readConclusion, writeConclusion } from '../../shared/register/conclusions.ts';
import type { WordingDeps } from './hear-wording.ts';

/** What taking up the words of conclusions needs of AWS, beside a request for the report. */
export function wordingDeps(requestReport: WordingDeps['requestReport']): WordingDeps {
  const environment = readEnvironment({ TABLE_NAME: name, LEDGER_BUCKET: name });
  const table = registerTable(environment.TABLE_NAME);
  const ledger = objectStore(environment.LEDGER_BUCKET);
  return {
    readConclusion: (...conclusion) => readConclusion(table, ...conclusion),
    wordings: (...record) => wordingsInLedger(ledger, ...record),
    writeConclusion: (...conclusion) => writeConclusion(table, ...conclusion),
    requestReport,
  };
}
