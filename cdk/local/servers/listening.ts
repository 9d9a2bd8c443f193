import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What runs on 127.0.0.1 and can be ended. */
export interface WireServer {
  /** `http://127.0.0.1:<port>` */
  readonly endpoint: string;
  close(): Promise<void>;
}

/** The port that a server was to take is in use. */
export class PortTaken extends Error {
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(
      `Port ${port} on 127.0.0.1 is in use by another program. Choose another first port, or none to have free ones found.`,
      options,
    );
    this.name = 'PortTaken';
    this.port = port;
  }
}

/** Longer than clients keep an idle connection, so that it is they who end it and no request meets a closing one. */
export const KEEP_ALIVE_MS = 75_000;

/** How long a client may take to end its request when the server ends. */
const GRACE_MS = 2000;

/** Throws PortTaken where the fault says so, and the fault itself where it says something else. */
export const refusePort = (port: number, cause: unknown): never => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  throw code === 'EADDRINUSE' ? new PortTaken(port, { cause }) : cause;
};

/** Listens on 127.0.0.1 (port 0: a free one) and gives the endpoint. Throws PortTaken. */
export const listenOn = async (server: Server, port: number): Promise<string> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((cause: unknown) => refusePort(port, cause));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** Stops listening and resolves when the last request has been answered, or its client has been given up. */
export const stopListening = async (server: Server): Promise<void> => {
  const giveUp = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  try {
    await new Promise<void>((resolve, reject) => {
      server.close((fault) => (fault ? reject(fault) : resolve()));
    });
  } finally {
    clearTimeout(giveUp);
  }
};
