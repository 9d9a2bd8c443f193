import type { Clients } from './clients.ts';
import { clientsFor } from './clients.ts';
import { takeDataFolder } from './data-folder.ts';
import type { Running } from './event-source.ts';
import { queueVariables } from './queue-variables.ts';
import type { QueueDepth } from './queues.ts';
import { depthOf, queueSender } from './queues.ts';
import type { TriggerQueue } from './resources.ts';
import { ensureResources } from './resources.ts';
import type { RunEnvironment, Variables } from './run-environment.ts';
import { readRunEnvironment } from './run-environment.ts';
import type { TimeOf } from './s3/object-store.ts';
import type { RunningServers } from './servers/start-servers.ts';
import { startServers } from './servers/start-servers.ts';
import { noteTableMade, removeUnfinishedTable } from './servers/table-made.ts';
import type { Handlers, TriggerOptions } from './start-triggers.ts';
import { startTriggers } from './start-triggers.ts';
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
  /** The user's environment; a service that it points elsewhere is used as it is. The process's own without it. */
  readonly userEnvironment?: Variables;
  /** Hears of every fault that no caller sees: a handler that threw (`where` is the function), an event that S3 could not send (`s3`). */
  readonly onFault: (fault: unknown, where: string) => void;
}

export interface EmbeddedStack {
  /** What the functions read from their environment, endpoints for the SDKs included. An empty value hides one of the user's. */
  readonly environment: Readonly<Record<string, string>>;
  startTriggers(handlers: Handlers, options?: TriggerOptions): Running;
  /** By name of the queue, dead-letter queues included. */
  queueDepths(): Promise<Readonly<Record<string, QueueDepth>>>;
  /** Stops the triggers when what is under way has ended, ends the servers and lets the folder go. */
  close(): Promise<void>;
}

/** Failed messages show again this soon where the queues are embedded: a person waits. */
const RETRY_AFTER_SECONDS = 1;

type Endings = (() => Promise<void> | void)[];

/** Ends what has been begun, the last first, each once. */
const runEndings = async (endings: Endings): Promise<void> => {
  for (let end = endings.pop(); end; end = endings.pop()) await end();
};

const startEmbedded = async (options: StackOptions, run: RunEnvironment, clients: Promise<Clients>): Promise<RunningServers> =>
  startServers(run.embedded, {
    folder: options.folder,
    firstPort: options.firstPort,
    region: run.region,
    accessKey: run.accessKey,
    timeOf: options.timeOf,
    writeOnce: { [run.names.ledger]: writeOncePrefixes },
    notify: queueSender(clients.then(({ sqs }) => sqs)),
    onFault: (fault) => options.onFault(fault, 's3'),
  });

const endpointVariables = (endpoints: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(endpoints).map(([service, url]) => [`AWS_ENDPOINT_URL_${service}`, url]));

/** The embedded SQS names its queues by a host that does not resolve: their place is the endpoint itself. */
const queueEnvironment = (queues: readonly TriggerQueue[], endpoint: string | undefined): Record<string, string> => {
  const urls = queues.map(({ queue: { url } }) => (endpoint ? new URL(new URL(url).pathname, endpoint).href : url));
  return {
    ...Object.fromEntries(queues.map(({ trigger }, index) => [queueVariables[trigger.function], urls[index] ?? ''])),
    QUEUE_URLS: urls.join(','),
  };
};

const depths = async (clients: Clients, queues: readonly TriggerQueue[]): Promise<Record<string, QueueDepth>> => {
  const urls = queues.flatMap(({ trigger, queue, deadLetters }): [string, string][] => [
    [trigger.queue, queue.url],
    [trigger.deadLetters, deadLetters.url],
  ]);
  return Object.fromEntries(await Promise.all(urls.map(async ([name, url]) => [name, await depthOf(clients.sqs, url)])));
};

const assemble = async (options: StackOptions, user: Variables, endings: Endings): Promise<EmbeddedStack> => {
  const run = readRunEnvironment(user);
  if (options.folder !== null) endings.push(await takeDataFolder(options.folder, options.fresh ?? false));
  const tableFolder = run.embedded.includes('DYNAMODB') ? options.folder : null;
  if (tableFolder !== null) await removeUnfinishedTable(tableFolder);
  const { promise: whenReady, resolve: ready } = Promise.withResolvers<Clients>();
  const servers = await startEmbedded(options, run, whenReady);
  endings.push(() => servers.close());
  const variables = { ...run.variables, ...endpointVariables({ ...run.external, ...servers.endpoints }) };
  const clients = clientsFor({ ...user, ...variables });
  endings.push(() => clients.destroy());
  ready(clients);
  const queues = await ensureResources(clients, run.names);
  if (tableFolder !== null) await noteTableMade(tableFolder);
  const embeddedRetry = servers.endpoints.SQS ? { retryAfterSeconds: RETRY_AFTER_SECONDS } : {};
  return {
    environment: { ...variables, ...queueEnvironment(queues, servers.endpoints.SQS) },
    startTriggers: (handlers, triggerOptions = {}) => {
      const surroundings = { sqs: clients.sqs, queues, region: run.region, onFault: options.onFault };
      const running = startTriggers(surroundings, handlers, { ...embeddedRetry, ...triggerOptions });
      endings.push(() => running.stop(servers.endpoints.SQS ? 'queuesEnd' : undefined));
      return running;
    },
    queueDepths: () => depths(clients, queues),
    close: () => runEndings(endings),
  };
};

/**
 * Starts S3, DynamoDB and SQS inside this process on 127.0.0.1, for as much of them as the user's environment does not point elsewhere,
 * and creates the resources that are missing. Throws FolderInUse, PortTaken, EventsCannotReach and JournalDamaged, each with a sentence
 * for the user.
 */
export const startEmbeddedStack = async (options: StackOptions): Promise<EmbeddedStack> => {
  const endings: Endings = [];
  try {
    return await assemble(options, options.userEnvironment ?? process.env, endings);
  } catch (fault) {
    await runEndings(endings);
    throw fault;
  }
};
