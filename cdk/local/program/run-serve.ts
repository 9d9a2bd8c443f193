import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readServeArguments, type ServeArguments, serveHelp } from '../../../functions/command-line/serve-command.ts';
import { name, readEnvironment } from '../../../shared/aws/environment.ts';
import { type ObjectStore, objectStore } from '../../../shared/aws/object-store.ts';
import { mailKeys } from '../../../shared/register/mail-keys.ts';
import { enterRegistry, enterRegistryOnce } from '../mail/enter-registry.ts';
import { lettersIn, letterText } from '../mail/letters-shown.ts';
import { startLinkServer } from '../mail/link-server.ts';
import { linkPort } from '../mail/mail-environment.ts';
import { startSmtpGateway } from '../mail/smtp-gateway.ts';
import { openRegister } from './open-register.ts';

const samples = fileURLToPath(new URL('../samples/registry.csv', import.meta.url));

/** Between two looks into the maildir. */
const lookMilliseconds = 200;

/** `npm run serve`: a mail server for this computer, with all that follows from a mail. Answers the exit code when it is ended. */
export async function runServe(args: readonly string[]): Promise<number> {
  const wanted = readServeArguments(args);
  if (wanted.help) {
    process.stdout.write(serveHelp);
    return 0;
  }
  const register = await openRegister({ folder: wanted.data, fresh: false, firstPort: wanted.firstPort });
  try {
    const environment = readEnvironment({ LEDGER_BUCKET: name, OUTBOX_MAILDIR: name });
    const ledger = objectStore(environment.LEDGER_BUCKET);
    await (wanted.members === null ? enterRegistryOnce(ledger, samples) : enterRegistry(ledger, wanted.members));
    await serveUntilEnded(wanted, ledger, environment.OUTBOX_MAILDIR);
    return 0;
  } finally {
    await register.close();
  }
}

async function serveUntilEnded(wanted: ServeArguments, ledger: ObjectStore, maildir: string): Promise<void> {
  const onFault = (fault: unknown) => process.stderr.write(`rapporteur: ${String(fault)}\n`);
  const shown = new Set(await lettersIn(maildir));
  const ended = endOfServing();
  const gateway = await startSmtpGateway({
    port: wanted.smtpPort,
    authentication: wanted.authentication,
    onFault,
    async store(mailId, bytes) {
      await ledger.putOnce(mailKeys.raw(mailId), bytes, 'message/rfc822');
    },
  });
  const links = await startLinkServer({
    port: wanted.smtpPort === 0 ? 0 : linkPort,
    handler: async () => (await import('../../../functions/answer-link/handler.ts')).handler,
    onFault,
  });
  process.stdout.write(
    `Mail is received on 127.0.0.1:${gateway.port}, links are answered on ${links.endpoint}; Ctrl+C ends it.\n`,
  );
  try {
    while (!ended.now()) {
      for (const letter of await lettersIn(maildir)) {
        if (shown.has(letter)) continue;
        shown.add(letter);
        process.stdout.write(await letterText(maildir, letter));
      }
      await pause(lookMilliseconds);
    }
  } finally {
    await gateway.close();
    await links.close();
  }
}

function endOfServing(): { now(): boolean } {
  let ended = false;
  const end = () => {
    ended = true;
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  return { now: () => ended };
}
