import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { objectStore } from '../../shared/aws/object-store.ts';
import { ledgerKeys } from '../../shared/register/ledger-keys.ts';
import { startSandbox } from '../../shared/sandbox/sandbox.ts';
import type { ObservationDeps } from './observe-paper.ts';

/** The composition root: AWS clients from the environment, read once, and the processes that open hostile files. */
export function observationDeps(): ObservationDeps {
  const environment = readEnvironment({ LEDGER_BUCKET: name, SANDBOX_ENTRY: name });
  const ledger = objectStore(environment.LEDGER_BUCKET);
  const sandbox = startSandbox({ entry: environment.SANDBOX_ENTRY });
  return {
    open: (key, versionId) => ledger.open(key, versionId ?? undefined),
    examine: (bytes) => sandbox.examine(bytes),
    readingCopy: (...paper) => sandbox.readingCopy(...paper),
    async storeExamination(paper, stored) {
      await ledger.putOnce(ledgerKeys.examination(paper), JSON.stringify(stored), 'application/json');
    },
    async storeReadingCopy(paper, html) {
      await ledger.putOnce(ledgerKeys.readingCopy(paper), html, 'text/html; charset=utf-8');
    },
    async storePrechecked(paper, stored) {
      await ledger.putOnce(ledgerKeys.prechecked(paper), JSON.stringify(stored), 'application/json');
    },
  };
}
