import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { keptForAWhile } from '../../shared/aws/kept-for-a-while.ts';
import { meetingsForMail, readMemberRegistry, storeMailRecord } from '../../shared/aws/mail-ledger.ts';
import { objectStore } from '../../shared/aws/object-store.ts';
import { sendTo } from '../../shared/aws/queue.ts';
import { logger } from '../../shared/aws/telemetry.ts';
import { alarmCalls } from '../../shared/model/alarm-call.ts';
import { ledgerKeys } from '../../shared/register/ledger-keys.ts';
import { startSandbox } from '../../shared/sandbox/sandbox.ts';
import type { ReceivingDeps } from './receiving.ts';

/** Name with which SES signs the Authentication-Results that it writes (Amazon SES Developer Guide, Email authentication). */
const receivingServer = 'amazonses.com';

/** The composition root: AWS clients from the environment, read once, and the processes that open hostile mails. */
export function receivingDeps(): ReceivingDeps {
  const environment = readEnvironment({ LEDGER_BUCKET: name, LETTER_QUEUE_URL: name, SANDBOX_ENTRY: name });
  const ledger = objectStore(environment.LEDGER_BUCKET);
  const toLetters = sendTo(environment.LETTER_QUEUE_URL);
  const sandbox = startSandbox({ entry: environment.SANDBOX_ENTRY });
  return {
    open: (key, versionId) => ledger.open(key, versionId ?? undefined),
    readMail: (bytes) => sandbox.mail(bytes, receivingServer),
    meetings: keptForAWhile(() => meetingsForMail(ledger)),
    registry: keptForAWhile(() => readMemberRegistry(ledger)),
    storeRecord: (record) => storeMailRecord(ledger, record),
    async storeArrival(meetingId, arrivalId, arrival) {
      await ledger.putOnce(ledgerKeys.arrival(meetingId, arrivalId), JSON.stringify(arrival), 'application/json');
    },
    async storePaper(paper, bytes) {
      await ledger.putOnce(ledgerKeys.inbox(paper), bytes, 'application/octet-stream');
    },
    announceLetter: (due, delaySeconds) => toLetters(due, delaySeconds),
    report: (what, details) => logger.error(what, { call: alarmCalls.registryUnusable, details: details.slice(0, 10) }),
  };
}
