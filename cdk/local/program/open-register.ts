import { type EmbeddedStack, startEmbeddedStack } from '../embedded-stack.ts';
import { handlersOnDemand } from '../handlers.ts';
import { mailEnvironment } from '../mail/mail-environment.ts';
import { siteEnvironment } from '../site/site-environment.ts';
import { usualOrigin } from '../site/site-server.ts';
import { findProgram } from './find-program.ts';
import { sandboxEntry } from './sandbox-entry.ts';

/** The register on this computer, at work: servers, resources, and the functions behind their triggers. */
export interface OpenRegister {
  readonly stack: EmbeddedStack;
  /** Whether the bucket is ours and so has a clock that can be set; one elsewhere has its own. */
  readonly ownClock: boolean;
  /** Whether LibreOffice is here to referee disputed lengths. */
  readonly refereesPages: boolean;
  /** The time at which the bucket stores the next object under this key, instead of now. */
  setTime(key: string, time: string): void;
  close(): Promise<void>;
}

/**
 * Starts the embedded stack and gives the functions their environment, as a deployment would. The functions are loaded after that, since each
 * reads its environment once, at start. What a killed run left on the way is taken up at once by a sweep without grace.
 */
export async function openRegister(options: {
  folder: string | null;
  fresh: boolean;
  firstPort: number | null;
  /** Origin of the site of this computer; the usual one unless given, since letters name it even where nobody serves it now. */
  origin?: string;
}): Promise<OpenRegister> {
  const times = new Map<string, Date>();
  const ownClock = (process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL ?? '') === '';
  const stack = await startEmbeddedStack({
    folder: options.folder,
    fresh: options.fresh,
    ...(options.firstPort === null ? {} : { firstPort: options.firstPort }),
    timeOf: (_bucket, key) => times.get(key),
    userEnvironment: process.env,
    onFault: (fault, where) => process.stderr.write(`rapporteur: ${where} failed: ${String(fault)}\n`),
  });
  try {
    const soffice = await findProgram('soffice', process.env);
    const origin = options.origin ?? usualOrigin;
    const { AWS_ENDPOINT_URL_S3: uploads = '' } = stack.environment;
    Object.assign(process.env, stack.environment, soffice === null ? { REFEREE_QUEUE_URL: '' } : { SOFFICE: soffice }, {
      ...(await mailEnvironment(options.folder, origin)),
      ...siteEnvironment(origin, uploads),
      SANDBOX_ENTRY: sandboxEntry(),
      SWEEP_GRACE_SECONDS: '0',
      POWERTOOLS_SERVICE_NAME: 'rapporteur',
      POWERTOOLS_LOG_LEVEL: process.env.POWERTOOLS_LOG_LEVEL ?? 'ERROR',
    });
    const handlers = handlersOnDemand(soffice !== null);
    await handlers['sweep-inbox']();
    stack.startTriggers(handlers);
    return {
      stack,
      ownClock,
      refereesPages: soffice !== null,
      setTime: (key, time) => times.set(key, new Date(time)),
      close: () => stack.close(),
    };
  } catch (error) {
    await stack.close();
    throw error;
  }
}
