import { logger } from '../../shared/aws/telemetry.ts';
import { sweepDeps } from './deps.ts';
import { sweepInbox } from './sweep-inbox.ts';

const deps = sweepDeps();

/** On a schedule: whatever an event failed to announce is set going again. */
export async function handler(): Promise<void> {
  const { strays, ...counts } = await sweepInbox(deps);
  logger.info('inbox swept', counts);
  if (strays.length > 0) logger.warn('objects in the inbox whose key names no paper', { strays: strays.length });
}
