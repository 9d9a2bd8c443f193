import { batchHandler } from '../../shared/aws/batch.ts';
import { storedObjects } from '../../shared/aws/bucket-events.ts';
import { parseEvidenceKey } from '../../shared/register/ledger-keys.ts';
import { filingDeps } from './deps.ts';
import { fileContribution } from './file-contribution.ts';

const deps = filingDeps();

/** Queue `paper-examined`: an examination or a rendering was stored, or a paper is to be judged again. */
export const handler = batchHandler(async (body) => {
  for (const { key } of storedObjects(body)) await fileContribution(deps, parseEvidenceKey(key));
});
