import { batchHandler } from '../../shared/aws/batch.ts';
import { storedObjects } from '../../shared/aws/bucket-events.ts';
import { receivingDeps } from './deps.ts';
import { receiveMail } from './receive-mail.ts';

const deps = receivingDeps();

/** Queue `mail-stored`: the receiving server has stored a mail. */
export const handler = batchHandler(async (body) => {
  for (const object of storedObjects(body)) await receiveMail(deps, object);
});
