import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clients } from './clients.ts';
import { clientsFor } from './clients.ts';
import type { Running } from './event-source.ts';
import { lockFolder } from './folder-lock.ts';
import type { QueueDepth } from './queues.ts';
import { depthOf, sendTo } from './queues.ts';
import type { TriggerQueue } from './resources.ts';
import { ensureResources } from './resources.ts';
import type { RunEnvironment } from './run-environment.ts';
import { readRunEnvironment } from './run-environment.ts';
import type { TimeOf } from './s3/object-store.ts';
import type { RunningServers } from './servers/start-servers.ts';
import { dataFolders, startServers } from './servers/start-servers.ts';
import type { Handlers, TriggerOptions } from './start-triggers.ts';
import { startTriggers } from './start-triggers.ts';
import type { QueueTrigger } from './triggers.ts';
import { writeOncePrefixes } from './triggers.ts';

export interface StackOptions {
  /** Where data is kept from run to run; null keeps it in memory. Queues are always in memory. */
  readonly folder: string | null;
  /** Empties what former runs left in the folder. */
  readonly fresh?: boolean;
  /** S3 takes this port, DynamoDB and SQS the next two; without it free ones are found. */
  readonly firstPort?: number;
  /** Gives an object a time of storage other than now. */
  readonly timeOf?: TimeOf;
  /** The user's environment; a service that it points elsewhere is used as it is. */
  readonly userEnvironment?: Readonly<Record<string, string | undefined>>;
  /** Hears of every fault that no caller sees: a handler that threw (`where` is the function), an event that S3 could not send (`s3`). */
  readonly onFault: (fault: unknown, where: string) => void;
}

export interface EmbeddedStack {
  /** What the functions read from their environment, and the SDKs their endpoints from. */
  readonly environment: Readonly<Record<string, string>>;
  startTriggers(handlers: Handlers, options?: TriggerOptions): Running;
  /** By name of the queue, dead-letter queues included. */
  queueDepths(): Promise<Readonly<Record<string, QueueDepth>>>;
  /** Ends triggers and servers and lets the folder go. */
  close(): Promise<void>;
}

/** Failed messages show again this soon where the queues are embedded: a person waits. */
const RETRY_AFTER_SECONDS = 1;

const queueVariables: Readonly<Record<QueueTrigger['function'], string>> = {
  'observe-paper': 'INTAKE_QUEUE_URL',
  'file-contribution': 'FILING_QUEUE_URL',
  'compile-report': 'REPORT_QUEUE_URL',
};

/** What has been begun, to be ended in reverse, once. */
interface Endings {
  add(end: () => Promise<void> | void): void;
  run(): Promise<void>;
}

const endings = (): Endings => {
  const ends: (() => Promise<void> | void)[] = [];
  return {
    add: (end) => {
      ends.push(end);
    },
    run: async () => {
      for (let end = ends.pop(); end; end = ends.pop()) await end();
    },
  };
};

const takeFolder = async (folder: string, fresh: boolean): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true });
  const release = await lockFolder(folder);
  if (fresh) for (const name of Object.values(dataFolders)) await rm(join(folder, name), { recursive: true, force: true });
  for (const name of Object.values(dataFolders)) await mkdir(join(folder, name), { recursive: true });
  return release;
};

/** Starts what is to be embedded and gives the environment that leads to it, and to what is elsewhere. */
const startEndpoints = async (options: StackOptions, run: RunEnvironment, ended: Endings): Promise<Variables> => {
  const { promise: sqsReady, resolve: sqsIsReady } = Promise.withResolvers<Clients['sqs']>();
  const servers = await startServers(run.embedded, {
    folder: options.folder,
    firstPort: options.firstPort,
    region: run.region,
    accessKey: run.accessKey,
    timeOf: options.timeOf,
    writeOnce: { [run.names.ledger]: writeOncePrefixes },
    notify: async (queueArn, body) => sendTo(await sqsReady, queueArn, body),
    onFault: (fault) => options.onFault(fault, 's3'),
  });
  ended.add(() => servers.close());
  const endpoints = Object.entries({ ...run.external, ...servers.endpoints });
  const variables = { ...run.variables, ...Object.fromEntries(endpoints.map(([service, url]) => [`AWS_ENDPOINT_URL_${service}`, url])) };
  const { sqs, destroy } = clientsFor({ ...run.userKeys, ...variables });
  sqsIsReady(sqs);
  ended.add(destroy);
  return variables;
};

