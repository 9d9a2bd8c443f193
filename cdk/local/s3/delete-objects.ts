import type { S3Answer, S3Request } from './exchange.ts';
import { xmlAnswer } from './exchange.ts';
import type { ObjectStore } from './object-store.ts';
import { S3Fault } from './s3-fault.ts';
import type { Xml } from './xml.ts';
import { childrenOf, parseXml, textOf, xmlDocument } from './xml.ts';

/** S3 deletes at most so many keys in one request. */
const MAX_KEYS = 1000;

interface Deletion {
  readonly markerAdded: boolean;
  /** Of the marker added, or of the version removed. */
  readonly versionId: string;
  readonly removedMarker: boolean;
}

/** Without a version id a delete marker hides the key and nothing is lost; with one, that version is gone for good. */
const deleteOne = (store: ObjectStore, bucketName: string, key: string, versionId: string | null): Promise<Deletion> => {
  const bucket = store.bucket(bucketName);
  return store.exclusively(`${bucketName}/${key}`, async () => {
    if (versionId === null) {
      const marker = await store.addVersion(bucket, key, null);
      return { markerAdded: true, versionId: marker.versionId, removedMarker: false };
    }
    const version = bucket.versionsOf(key).find((one) => one.versionId === versionId);
    if (version) {
      await store.commit({ kind: 'version-removed', bucket: bucketName, key, versionId });
      if (version.content) await store.vault.forget(version.content.body);
    }
    return { markerAdded: false, versionId, removedMarker: version?.content === null };
  });
};

/** DeleteObject. */
export const deleteObject = async (store: ObjectStore, request: S3Request): Promise<S3Answer> => {
  const done = await deleteOne(store, request.bucket, request.key, request.query.get('versionId'));
  const marker: Record<string, string> = done.markerAdded || done.removedMarker ? { 'x-amz-delete-marker': 'true' } : {};
  return { status: 204, headers: { 'x-amz-version-id': done.versionId, ...marker } };
};

const deletedXml = (key: string, done: Deletion): Xml => ({
  Key: key,
  VersionId: done.markerAdded ? undefined : done.versionId,
  DeleteMarker: done.markerAdded || done.removedMarker ? true : undefined,
  DeleteMarkerVersionId: done.markerAdded || done.removedMarker ? done.versionId : undefined,
});

/** DeleteObjects: up to a thousand keys or versions, one after another. */
export const deleteObjects = async (store: ObjectStore, request: S3Request): Promise<S3Answer> => {
  const asked = parseXml(request.payload.bytes, 'Delete');
  const objects = childrenOf(asked, 'Object');
  if (objects.length === 0 || objects.length > MAX_KEYS) throw new S3Fault('MalformedXML');
  const deleted: Xml[] = [];
  for (const object of objects) {
    const key = textOf(object, 'Key');
    if (!key) throw new S3Fault('MalformedXML');
    deleted.push(deletedXml(key, await deleteOne(store, request.bucket, key, textOf(object, 'VersionId') ?? null)));
  }
  return xmlAnswer(xmlDocument('DeleteResult', { Deleted: textOf(asked, 'Quiet') === 'true' ? [] : deleted }));
};
