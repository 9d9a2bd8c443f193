import { batchHandler } from '../../shared/aws/batch.ts';
import { storedObjects } from '../../shared/aws/bucket-events.ts';
import { observationDeps } from './deps.ts';
import { observePaper } from './observe-paper.ts';

const deps = observationDeps();

/** Queue `paper-stored`: a file was stored in the inbox, or for a precheck. */
export const handler = batchHandler(async (body) => {
  for (const object of storedObjects(body)) await observePaper(deps, object);
});
