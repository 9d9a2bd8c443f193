import { buildApp } from 'fauxqs';
import type { WireServer } from './listening.ts';
import { refusePort } from './listening.ts';

/**
 * SQS in memory: a queue is no ledger, and what a message announced is found again by sweep-inbox. Of the package only the queues are
 * used. Throws PortTaken.
 */
export const startSqsServer = async (options: { readonly port: number; readonly region: string }): Promise<WireServer> => {
  const app = buildApp({ logger: false, defaultRegion: options.region });
  const endpoint = await app
    .listen({ host: '127.0.0.1', port: options.port })
    .catch((cause: unknown) => refusePort(options.port, cause));
  return { endpoint, close: () => app.close() };
};
