import { batchHandler } from '../../shared/aws/batch.ts';
import { storedObjects } from '../../shared/aws/bucket-events.ts';
import { logger } from '../../shared/aws/telemetry.ts';
import { importDeps } from './deps.ts';
import { importProceeding } from './import-proceedings.ts';

const deps = importDeps();

/** Queue `proceedings-stored`: a convening letter, a summary record or an edited report was stored, or what it waited for has come. */
export const handler = batchHandler(async (body) => {
  for (const object of storedObjects(body)) {
    const outcome = await importProceeding(deps, object);
    logger.info('proceeding imported', { key: object.key, outcome });
  }
});
