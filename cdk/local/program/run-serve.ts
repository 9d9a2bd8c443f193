import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readServeArguments, type ServeArguments, serveHelp } from '../../../functions/command-line/serve-command.ts';
import { name, readEnvironment } from '../../../shared/aws/environment.ts';
import { objectStore } from '../../../shared/aws/object-store.ts';
import { mailKeys } from '../../../shared/register/mail-keys.ts';
import { httpHandlersOnDemand } from '../handlers.ts';
import { enterRegistry, enterRegistryOnce } from '../mail/enter-registry.ts';
import { lettersIn, letterText } from '../mail/letters-shown.ts';
import { startSmtpGateway } from '../mail/smtp-gateway.ts';
import { localSite } from '../site/local-site.ts';
import { type SiteServer, startSiteServer } from '../site/site-server.ts';
import { openRegister } from './open-register.ts';

const samples = fileURLToPath(new URL('../samples/registry.csv', import.meta.url));

/** Between two looks into the maildir. */
const lookMilliseconds = 200;

/** `npm run serve`: the site and a mail server for this computer, with all that follows from a paper. Answers the exit code when it is ended. */
export async function runServe(args: readonly string[]): Promise<number> {
  const wanted = readServeArguments(args);
  if (wanted.help) {
    process.stdout.write(serveHelp);
    return 0;
  }
  const site = await startSiteServer(wanted.httpPort, report);
  try {
    await serve(wanted, site);
    return 0;
  } finally {
    await site.close();
  }
}

function report(fault: unknown): void {
  process.stderr.write(`rapporteur: ${String(fault)}\n`);
}

async function serve(wanted: ServeArguments, site: SiteServer): Promise<void> {
  const { data: folder, firstPort } = wanted;
  const register = await openRegister({ folder, fresh: false, firstPort, origin: site.endpoint });
  try {
    const environment = readEnvironment({ LEDGER_BUCKET: name, OUTBOX_MAILDIR: name });
    const ledger = objectStore(environment.LEDGER_BUCKET);
    await (wanted.members === null ? enterRegistryOnce(ledger, samples) : enterRegistry(ledger, wanted.members));
    site.open(await localSite(site.endpoint, httpHandlersOnDemand, report));
    const gateway = await startSmtpGateway({
      port: wanted.smtpPort,
      authentication: wanted.authentication,
      onFault: report,
      async store(mailId, bytes) {
        await ledger.putOnce(mailKeys.raw(mailId), bytes, 'message/rfc822');
      },
    });
    try {
      await showLettersUntilEnded(environment.OUTBOX_MAILDIR, addresses(site.endpoint, gateway.port));
    } finally {
      await gateway.close();
    }
  } finally {
    await register.close();
  }
}

function addresses(origin: string, smtpPort: number): string {
  return `The portal is at ${origin}/, the API at ${origin}/v1; whoever signs in chooses a role, on this computer only.
Mail is received on 127.0.0.1:${smtpPort}, links are answered on ${origin}; Ctrl+C ends it.
`;
}

async function showLettersUntilEnded(maildir: string, greeting: string): Promise<void> {
  const shown = new Set(await lettersIn(maildir));
  const ended = endOfServing();
  process.stdout.write(greeting);
  while (!ended.now()) {
    for (const letter of await lettersIn(maildir)) {
      if (shown.has(letter)) continue;
      shown.add(letter);
      process.stdout.write(await letterText(maildir, letter));
    }
    await pause(lookMilliseconds);
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
