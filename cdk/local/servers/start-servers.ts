import { join } from 'node:path';
import type { Notify } from '../s3/notifications.ts';
import type { TimeOf } from '../s3/object-store.ts';
import type { AccessKey } from '../s3/signature.ts';
import type { WireServer } from './listening.ts';

/** The services of a run, by the end of the variable that names their endpoint. */
export const services = ['S3', 'DYNAMODB', 'SQS'] as const;
export type Service = (typeof services)[number];

export interface ServerSettings {
  /** Null keeps everything in memory. */
  readonly folder: string | null;
  /** S3 takes this port, DynamoDB the next and SQS the one after; undefined has free ones found. */
  readonly firstPort: number | undefined;
  readonly region: string;
  readonly accessKey: AccessKey;
  readonly timeOf: TimeOf | undefined;
  readonly writeOnce: Readonly<Record<string, readonly string[]>>;
  readonly notify: Notify;
  readonly onFault: (fault: unknown) => void;
}

export interface RunningServers {
  readonly endpoints: Readonly<Partial<Record<Service, string>>>;
  /** Ends S3 first, which speaks to SQS. */
  close(): Promise<void>;
}

/** Where a service keeps its data, under the folder of the run. */
export const dataFolders = { S3: 's3', DYNAMODB: 'dynamodb' } as const satisfies Partial<Record<Service, string>>;

/** Each server is loaded only where it is started: loading takes longer than starting. */
const start: Readonly<Record<Service, (settings: ServerSettings, port: number, folder: string | null) => Promise<WireServer>>> = {
  S3: async ({ timeOf, ...settings }, port, folder) => {
    const { startS3Server } = await import('../s3/s3-server.ts');
    return startS3Server({ ...settings, ...(timeOf ? { timeOf } : {}), port, folder });
  },
  DYNAMODB: async (_, port, folder) => {
    const { startDynamoDbServer } = await import('./dynamodb-server.ts');
    return startDynamoDbServer({ port, folder });
  },
  SQS: async ({ region }, port) => {
    const { startSqsServer } = await import('./sqs-server.ts');
    return startSqsServer({ port, region });
  },
};

const closeAll = async (servers: readonly (WireServer | undefined)[]): Promise<void> => {
  for (const server of servers) await server?.close();
};

/** Starts the given services on 127.0.0.1. Where one does not start, those that did are ended. Throws PortTaken and JournalDamaged. */
export const startServers = async (wanted: readonly Service[], settings: ServerSettings): Promise<RunningServers> => {
  const outcomes = await Promise.allSettled(
    services.map(async (service, index) => {
      if (!wanted.includes(service)) return;
      const port = settings.firstPort === undefined ? 0 : settings.firstPort + index;
      const folder = settings.folder === null || service === 'SQS' ? null : join(settings.folder, dataFolders[service]);
      return start[service](settings, port, folder);
    }),
  );
  const servers = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : undefined));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) {
    await closeAll(servers);
    throw failed.reason;
  }
  const endpoints = services.flatMap((service, index) => {
    const server = servers[index];
    return server ? [[service, server.endpoint]] : [];
  });
  return { endpoints: Object.fromEntries(endpoints), close: () => closeAll(servers) };
};
