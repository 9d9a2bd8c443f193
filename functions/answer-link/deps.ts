import { name, readEnvironment } from '../../shared/aws/environment.ts';
import { linkSecret } from '../../shared/aws/link-secret.ts';
import { readAnswer } from '../../shared/aws/mail-ledger.ts';
import { objectStore } from '../../shared/aws/object-store.ts';
import { sendTo } from '../../shared/aws/queue.ts';
import { registerTable } from '../../shared/aws/table.ts';
import { readLink } from '../../shared/links/signed-link.ts';
import { answerId } from '../../shared/model/link-answer.ts';
import { mailKeys } from '../../shared/register/mail-keys.ts';
import { readPaper } from '../../shared/register/papers.ts';
import type { AnsweringDeps } from './answer-link.ts';

/** Longest name that a page shows. */
const longestName = 200;

/** The composition root: AWS clients from the environment, read once. */
export async function answeringDeps(): Promise<AnsweringDeps> {
  const environment = readEnvironment({ TABLE_NAME: name, LEDGER_BUCKET: name, FILING_QUEUE_URL: name });
  const ledger = objectStore(environment.LEDGER_BUCKET);
  const table = registerTable(environment.TABLE_NAME);
  const toFiling = sendTo(environment.FILING_QUEUE_URL);
  const secret = await linkSecret();
  return {
    now: () => new Date().toISOString(),
    readLink: (token) => readLink(token, secret, Math.floor(Date.now() / 1_000)),
    answerGiven: (...answer) => readAnswer(ledger, ...answer),
    async recordAnswer(answer) {
      const key = mailKeys.answer(answer.meetingId, answerId(answer));
      return await ledger.putOnce(key, `${JSON.stringify(answer)}\n`, 'application/json');
    },
    announceAnswer: (answer) => toFiling(answer),
    async nameOf({ kind, meetingId, subject }) {
      const paper = kind === 'co-sponsor' ? await readPaper(table, meetingId, subject) : null;
      return (paper?.symbol ?? paper?.template?.fields.title.value ?? paper?.file.name ?? subject).slice(0, longestName);
    },
  };
}
