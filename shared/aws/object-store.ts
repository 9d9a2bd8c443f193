import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

/** One bucket, in the verbs that the stories need. Keys are plain text, never URL-encoded. */
export interface ObjectStore {
  /** Bytes of an object as a stream of chunks, with its facts; null when there is none. */
  open(key: string, versionId?: string): Promise<(ObjectFacts & { chunks: AsyncIterable<Uint8Array> }) | null>;
  /** The whole object as UTF-8 text; null when there is none. For our own objects, whose size we know. */
  text(key: string): Promise<string | null>;
  facts(key: string, versionId?: string): Promise<ObjectFacts | null>;
  put(key: string, body: Uint8Array | string, contentType: string, metadata?: Record<string, string>): Promise<void>;
  /** Puts an object if there is none under its key. Says whether it did. */
  putOnce(key: string, body: Uint8Array | string, contentType: string): Promise<boolean>;
  list(prefix: string): AsyncGenerator<ListedObject>;
}

export interface ObjectFacts {
  readonly versionId: string | null;
  readonly size: number;
  /** Time of storage by the bucket's clock, ISO 8601. */
  readonly storedAt: string;
  readonly metadata: Readonly<Partial<Record<string, string>>>;
}

export interface ListedObject {
  readonly key: string;
  readonly size: number;
  readonly storedAt: string;
}

export function objectStore(bucket: string, client: S3Client = new S3Client({})): ObjectStore {
  return {
    async open(key, versionId) {
      const answer = await present(() => client.send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId })));
      if (answer === null) return null;
      return { ...factsOf(answer), chunks: answer.Body as unknown as AsyncIterable<Uint8Array> };
    },
    async text(key) {
      const answer = await present(() => client.send(new GetObjectCommand({ Bucket: bucket, Key: key })));
      return answer === null ? null : ((await answer.Body?.transformToString('utf-8')) ?? '');
    },
    async facts(key, versionId) {
      const answer = await present(() => client.send(new HeadObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId })));
      return answer === null ? null : factsOf(answer);
    },
    async put(key, body, contentType, metadata = {}) {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType, Metadata: metadata }),
      );
    },
    async putOnce(key, body, contentType) {
      const command = new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType, IfNoneMatch: '*' });
      try {
        await client.send(command);
        return true;
      } catch (error) {
        if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 412) return false;
        throw error;
      }
    },
    list: (prefix) => listUnder(client, bucket, prefix),
  };
}

async function* listUnder(client: S3Client, bucket: string, prefix: string): AsyncGenerator<ListedObject> {
  let token: string | undefined;
  do {
    const page = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }));
    for (const { Key, Size, LastModified } of page.Contents ?? []) {
      if (Key !== undefined) yield { key: Key, size: Size ?? 0, storedAt: (LastModified ?? new Date(0)).toISOString() };
    }
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
  } while (token !== undefined);
}

function factsOf(answer: {
  VersionId?: string | undefined;
  ContentLength?: number | undefined;
  LastModified?: Date | undefined;
  Metadata?: Record<string, string> | undefined;
}): ObjectFacts {
  return {
    versionId: answer.VersionId ?? null,
    size: answer.ContentLength ?? 0,
    storedAt: (answer.LastModified ?? new Date(0)).toISOString(),
    metadata: answer.Metadata ?? {},
  };
}

/** Null where the object is not there, which is an answer; any other failure is a fault and goes on. */
async function present<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof NoSuchKey || error instanceof NotFound) return null;
    throw error;
  }
}
