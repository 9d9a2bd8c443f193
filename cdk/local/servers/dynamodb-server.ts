import type { Server } from 'node:http';
import dynalite from 'dynalite';
import type { WireServer } from './listening.ts';
import { KEEP_ALIVE_MS, listenOn, stopListening } from './listening.ts';

/**
 * The package throws what befalls a request while it is read, so that a client which goes away would end this whole process. Without a
 * listener Node ends that connection alone.
 */
const surviveLostClients = (server: Server): void => {
  server.on('request', (message) => message.removeAllListeners('error'));
};

/** DynamoDB over LevelDB in the folder, or in memory where it is null. Throws PortTaken. */
export const startDynamoDbServer = async (options: {
  readonly folder: string | null;
  readonly port: number;
}): Promise<WireServer> => {
  const server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(options.folder === null ? {} : { path: options.folder }),
  });
  surviveLostClients(server);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const endpoint = await listenOn(server, options.port);
  return { endpoint, close: () => stopListening(server) };
};
