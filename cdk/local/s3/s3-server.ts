import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { WireServer } from '../servers/listening.ts';
import { KEEP_ALIVE_MS, listenOn, stopListening } from '../servers/listening.ts';
import { allowOrigin, isPreflight } from './cross-origin.ts';
import type { Notify } from './notifications.ts';
import type { TimeOf } from './object-store.ts';
import { openObjectStore } from './object-store.ts';
import type { Surroundings } from './operations.ts';
import { answer } from './operations.ts';
import type { AccessKey } from './signature.ts';
import { diskVault, memoryVault } from './vault.ts';
import { answerToFault, readRequest, sendAnswer } from './wire.ts';

export interface S3Options {
  /** Where objects are kept; null keeps them in memory. */
  readonly folder: string | null;
  readonly port: number;
  readonly region: string;
  readonly accessKey: AccessKey;
  readonly notify: Notify;
  readonly timeOf?: TimeOf;
  /** Prefixes by bucket whose keys are written once: a put there must say `If-None-Match: *`. */
  readonly writeOnce?: Readonly<Record<string, readonly string[]>>;
  /** Hears of faults that no answer can carry: an event not sent, a disk that fails. */
  readonly onFault: (fault: unknown) => void;
  readonly maxBodyBytes?: number;
}

/** Six times the largest paper that is taken in; bodies are held in memory while they are checked. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;

const handler =
  (surroundings: Surroundings, accessKey: AccessKey, maxBytes: number) =>
  async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase();
    response.setHeader('x-amz-request-id', requestId);
    allowOrigin(message, response);
    if (isPreflight(message)) {
      sendAnswer(response, { status: 200 }, false);
      return;
    }
    const found = await readRequest(message, { accessKey, maxBytes, requestId })
      .then((request) => answer(surroundings, request))
      .catch((fault: unknown) => answerToFault(fault, message, { requestId, onFault: surroundings.onFault }));
    const unread = !message.complete;
    sendAnswer(response, found, unread);
    if (unread) message.resume();
  };

/**
 * An S3 of one's own on 127.0.0.1: path style, one access key, versions always kept. It takes what the AWS SDKs send and refuses
 * what it does not know. Throws PortTaken and JournalDamaged.
 */
export const startS3Server = async (options: S3Options): Promise<WireServer> => {
  const vault = options.folder === null ? memoryVault() : await diskVault(options.folder);
  const { notify, region, writeOnce = {}, onFault } = options;
  const store = openObjectStore(vault, options.timeOf ?? (() => undefined));
  const server = createServer(
    handler({ store, notify, region, writeOnce, onFault }, options.accessKey, options.maxBodyBytes ?? MAX_BODY_BYTES),
  );
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const endpoint = await listenOn(server, options.port);
  return {
    endpoint,
    close: async () => {
      await stopListening(server);
      await vault.close();
    },
  };
};
