import * as z from 'zod';
import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { keptForAWhile } from '../../shared/aws/kept-for-a-while.ts';
import { linkSecret } from '../../shared/aws/link-secret.ts';
import { readMailHeard, readMemberRegistry } from '../../shared/aws/mail-ledger.ts';
import { mailService } from '../../shared/aws/mail-service.ts';
import { meetingSource } from '../../shared/aws/meeting-source.ts';
import { objectStore } from '../../shared/aws/object-store.ts';
import { registerTable } from '../../shared/aws/table.ts';
import { logger } from '../../shared/aws/telemetry.ts';
import { alarmCalls } from '../../shared/model/alarm-call.ts';
import { mailKeys } from '../../shared/register/mail-keys.ts';
import { answerLetter, bounceLetter, claimLetter, mailAnswered, takeTurn } from '../../shared/register/outbox.ts';
import { readPaper } from '../../shared/register/papers.ts';
import { composing } from './compose-letters.ts';
import { putIntoMaildir } from './maildir.ts';
import { mimeOf } from './mime.ts';
import type { BounceDeps } from './record-bounce.ts';
import type { SendingDeps } from './sending.ts';

/** The composition root: AWS clients from the environment, read once. Letters go out through SES, or into a maildir where one is named. */
export async function sendingDeps(): Promise<SendingDeps & BounceDeps> {
  const environment = readEnvironment({
    TABLE_NAME: name,
    LEDGER_BUCKET: name,
    LINK_BASE: z.url(),
    CONFIGURATION_SET: z.string().default(''),
    /** On a developer's computer only. */
    OUTBOX_MAILDIR: z.string().default(''),
  });
  const table = registerTable(environment.TABLE_NAME);
  const ledger = objectStore(environment.LEDGER_BUCKET);
  const now = () => new Date().toISOString();
  const meeting = meetingSource(table, ledger);
  const registry = keptForAWhile(async () => {
    const reading = await readMemberRegistry(ledger);
    return reading !== null && 'registry' in reading ? reading.registry : null;
  });
  const papers = (meetingId: string, paper: string) => readPaper(table, meetingId, paper);
  const toService = environment.OUTBOX_MAILDIR === '' ? mailService(environment.CONFIGURATION_SET) : null;
  return {
    now,
    mailRecord: (...mail) => readMailHeard(ledger, ...mail),
    readPaper: papers,
    registry,
    claimLetter: (claim) => claimLetter(table, claim),
    async recordLetter(claim) {
      const { meetingId, letterId } = claim;
      return await ledger.putOnce(mailKeys.letter(meetingId, letterId), `${JSON.stringify(claim)}\n`, 'application/json');
    },
    answerLetter: (...answer) => answerLetter(table, ...answer),
    mailAnswered: (...answered) => mailAnswered(table, ...answered),
    takeTurn: (...turn) => takeTurn(table, ...turn),
    bounceLetter: (...bounce) => bounceLetter(table, ...bounce),
    compose: composing({
      now,
      meeting,
      registry,
      readPaper: papers,
      linkBase: environment.LINK_BASE,
      linkSecret: await linkSecret(),
    }),
    async post(letter, letterId, meetingId) {
      const { intakeAddress: from } = await meeting(meetingId);
      const bytes = await mimeOf(letter, { from, letterId });
      if (toService !== null) return await toService({ from, to: letter.to, bytes });
      return { taken: await putIntoMaildir(environment.OUTBOX_MAILDIR, letterId, bytes) };
    },
    report: (what, letterId) => logger.error(what, { call: alarmCalls.letterUnanswered, letterId }),
  };
}
