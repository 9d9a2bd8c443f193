import {
  createBucket,
  deleteBucket,
  getNotifications,
  getVersioning,
  headBucket,
  listBuckets,
  putNotifications,
  putVersioning,
} from './bucket-operations.ts';
import { deleteObject, deleteObjects } from './delete-objects.ts';
import type { S3Answer, S3Request } from './exchange.ts';
import { getObject } from './get-object.ts';
import { listObjects, listVersions } from './list-objects.ts';
import type { Notify } from './notifications.ts';
import { announceCreated } from './notifications.ts';
import type { ObjectStore } from './object-store.ts';
import { putObject } from './put-object.ts';
import { S3Fault } from './s3-fault.ts';

/** What the operations work on and whom they tell. */
export interface Surroundings {
  readonly store: ObjectStore;
  readonly notify: Notify;
  readonly region: string;
  /** Prefixes by bucket whose keys are written once. */
  readonly writeOnce: Readonly<Record<string, readonly string[]>>;
  /** Hears of an event that could not be sent; the object is stored all the same. */
  readonly onFault: (fault: unknown) => void;
}

type Operation = (surroundings: Surroundings, request: S3Request) => Promise<S3Answer> | S3Answer;

interface Route {
  readonly on: 'service' | 'bucket' | 'object';
  readonly method: string;
  /** The query parameter that chooses the operation. */
  readonly chosenBy?: string;
  /** Further parameters that it understands. */
  readonly takes?: readonly string[];
  readonly operation: Operation;
}

const put: Operation = ({ store, notify, region, writeOnce, onFault }, request) =>
  putObject(store, request, writeOnce[request.bucket] ?? [], (version) =>
    announceCreated(store.bucket(request.bucket), version, { region, requestId: request.requestId, notify }).catch(onFault),
  );

const page = ['prefix', 'delimiter', 'encoding-type', 'max-keys'];
const responses = ['cache-control', 'content-disposition', 'content-encoding', 'content-language', 'content-type', 'expires'];
const reading = ['versionId', ...responses.map((name) => `response-${name}`)];

const routes: readonly Route[] = [
  { on: 'service', method: 'GET', takes: ['max-buckets'], operation: ({ store }) => listBuckets(store) },
  { on: 'bucket', method: 'PUT', operation: ({ store }, request) => createBucket(store, request) },
  { on: 'bucket', method: 'HEAD', operation: ({ store }, request) => headBucket(store, request) },
  { on: 'bucket', method: 'DELETE', operation: ({ store }, request) => deleteBucket(store, request) },
  { on: 'bucket', method: 'PUT', chosenBy: 'versioning', operation: ({ store }, request) => putVersioning(store, request) },
  { on: 'bucket', method: 'GET', chosenBy: 'versioning', operation: ({ store }, request) => getVersioning(store, request) },
  {
    on: 'bucket',
    method: 'PUT',
    chosenBy: 'notification',
    operation: ({ store, notify }, request) => putNotifications(store, request, notify),
  },
  { on: 'bucket', method: 'GET', chosenBy: 'notification', operation: ({ store }, request) => getNotifications(store, request) },
  { on: 'bucket', method: 'POST', chosenBy: 'delete', operation: ({ store }, request) => deleteObjects(store, request) },
  {
    on: 'bucket',
    method: 'GET',
    chosenBy: 'list-type',
    takes: [...page, 'continuation-token', 'start-after', 'fetch-owner'],
    operation: ({ store }, request) => listObjects(store, request),
  },
  {
    on: 'bucket',
    method: 'GET',
    chosenBy: 'versions',
    takes: [...page, 'key-marker', 'version-id-marker'],
    operation: ({ store }, request) => listVersions(store, request),
  },
  { on: 'object', method: 'PUT', operation: put },
  { on: 'object', method: 'GET', takes: reading, operation: ({ store }, request) => getObject(store, request) },
  { on: 'object', method: 'HEAD', takes: reading, operation: ({ store }, request) => getObject(store, request) },
  { on: 'object', method: 'DELETE', takes: ['versionId'], operation: ({ store }, request) => deleteObject(store, request) },
];

const isOfSignature = (parameter: string): boolean => parameter === 'x-id' || /^x-amz-/i.test(parameter);

const fits = (route: Route, request: S3Request, parameters: readonly string[]): boolean =>
  route.method === request.method &&
  (route.chosenBy === undefined || parameters.includes(route.chosenBy)) &&
  parameters.every((name) => name === route.chosenBy || route.takes?.includes(name));

const placeOf = ({ bucket, key }: S3Request): Route['on'] => {
  if (bucket === '') return 'service';
  return key === '' ? 'bucket' : 'object';
};

/** Answers a request; whatever S3 has and this server has not is refused as `NotImplemented`, never taken for something else. */
export const answer = async (surroundings: Surroundings, request: S3Request): Promise<S3Answer> => {
  const parameters = [...request.query.keys()].filter((name) => !isOfSignature(name));
  const route = routes.find((one) => one.on === placeOf(request) && fits(one, request, parameters));
  if (!route) throw new S3Fault('NotImplemented');
  return await route.operation(surroundings, request);
};
