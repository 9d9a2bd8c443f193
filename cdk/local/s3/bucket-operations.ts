import type { S3Answer, S3Request } from './exchange.ts';
import { xmlAnswer } from './exchange.ts';
import type { Notify } from './notifications.ts';
import { notificationsXml, parseNotifications, testEvent } from './notifications.ts';
import type { ObjectStore } from './object-store.ts';
import { S3Fault } from './s3-fault.ts';
import { parseXml, textOf, xmlDocument } from './xml.ts';

/** Amazon S3 User Guide, Bucket naming rules; a name like an IP address is left to the real service. */
const bucketName = /^[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/;

const isBucket = (store: ObjectStore, name: string): boolean => store.buckets().some((bucket) => bucket.name === name);

export const createBucket = (store: ObjectStore, { bucket }: S3Request): Promise<S3Answer> => {
  if (!bucketName.test(bucket)) throw new S3Fault('InvalidBucketName');
  return store.exclusively(bucket, async () => {
    if (isBucket(store, bucket)) throw new S3Fault('BucketAlreadyOwnedByYou');
    await store.commit({ kind: 'bucket-created', bucket, at: new Date().toISOString() });
    return { status: 200, headers: { location: `/${bucket}` } };
  });
};

/** Only a bucket without any version or marker can be deleted. */
export const deleteBucket = async (store: ObjectStore, request: S3Request): Promise<S3Answer> => {
  const bucket = store.bucket(request.bucket);
  for (const _ of bucket.keysFrom('')) throw new S3Fault('BucketNotEmpty');
  await store.commit({ kind: 'bucket-deleted', bucket: bucket.name });
  return { status: 204 };
};

export const headBucket = (store: ObjectStore, request: S3Request): S3Answer => {
  store.bucket(request.bucket);
  return { status: 200 };
};

export const listBuckets = (store: ObjectStore): S3Answer =>
  xmlAnswer(
    xmlDocument('ListAllMyBucketsResult', {
      Owner: { ID: 'embedded' },
      Buckets: { Bucket: store.buckets().map(({ name, createdAt }) => ({ Name: name, CreationDate: createdAt })) },
    }),
  );

/** Every bucket keeps its versions here, so that versioning can be enabled but not suspended. */
export const putVersioning = async (store: ObjectStore, request: S3Request): Promise<S3Answer> => {
  const bucket = store.bucket(request.bucket);
  if (textOf(parseXml(request.payload.bytes, 'VersioningConfiguration'), 'Status') !== 'Enabled')
    throw new S3Fault('NotImplemented', 'Versioning can only be enabled.');
  await store.commit({ kind: 'versioning-enabled', bucket: bucket.name });
  return { status: 200 };
};

export const getVersioning = (store: ObjectStore, request: S3Request): S3Answer => {
  const { versioning } = store.bucket(request.bucket);
  return xmlAnswer(xmlDocument('VersioningConfiguration', { Status: versioning ? 'Enabled' : undefined }));
};

/** Sets where events go, once each queue has taken a test message; one that does not is refused, as S3 does. */
export const putNotifications = async (store: ObjectStore, request: S3Request, notify: Notify): Promise<S3Answer> => {
  const bucket = store.bucket(request.bucket);
  const notifications = parseNotifications(request.payload.bytes);
  for (const { queueArn } of notifications)
    await notify(queueArn, testEvent(bucket.name, request.requestId)).catch((cause: unknown) => {
      throw Object.assign(new S3Fault('InvalidArgument', 'Unable to validate the following destination configurations'), {
        cause,
      });
    });
  await store.commit({ kind: 'notifications-set', bucket: bucket.name, notifications });
  return { status: 200 };
};

export const getNotifications = (store: ObjectStore, request: S3Request): S3Answer =>
  xmlAnswer(xmlDocument('NotificationConfiguration', notificationsXml(store.bucket(request.bucket).notifications)));
