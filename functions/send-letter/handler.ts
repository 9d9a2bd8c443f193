import { batchHandler } from '../../shared/aws/batch.ts';
import { letterDueSchema } from '../../shared/model/letter-due.ts';
import { sendingDeps } from './deps.ts';
import { bounceIn, recordBounce } from './record-bounce.ts';
import { sendLetter } from './send-letter.ts';

const deps = await sendingDeps();

/** Queue `letter-due`: a letter may be due, or the mail service tells that one came back. */
export const handler = batchHandler(async (body) => {
  const message: unknown = JSON.parse(body);
  const bounce = bounceIn(message);
  if (bounce !== null) await recordBounce(deps, bounce);
  else await sendLetter(deps, letterDueSchema.parse(message));
});
