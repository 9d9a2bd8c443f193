import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';

/** A small object that several writers may want to replace, with the tag of what was read. */
export interface TaggedText {
  readonly text: string;
  readonly tag: string;
}

/** The objects of one bucket that are replaced only by whoever has seen them as they stand. */
export interface TaggedTexts {
  /** Null when there is none. */
  read(key: string): Promise<TaggedText | null>;
  /** Puts a text in the place of the one with this tag (null: of none). False where another writer was faster: read again, and decide anew. */
  replace(key: string, text: string, tag: string | null, contentType: string): Promise<boolean>;
}

/** 412: it stands otherwise; 409: another write of this key is under way; 404: it is gone. */
const overtaken: readonly (number | undefined)[] = [412, 409, 404];

export function taggedTexts(bucket: string, client: S3Client = new S3Client({})): TaggedTexts {
  return {
    async read(key) {
      try {
        const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        if (answer.ETag === undefined) throw new Error(`${key} came without its tag`);
        return { text: (await answer.Body?.transformToString('utf-8')) ?? '', tag: answer.ETag };
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async replace(key, text, tag, contentType) {
      const condition = tag === null ? { IfNoneMatch: '*' } : { IfMatch: tag };
      try {
        await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: text, ContentType: contentType, ...condition }));
        return true;
      } catch (error) {
        if (error instanceof S3ServiceException && overtaken.includes(error.$metadata.httpStatusCode)) return false;
        throw error;
      }
    },
  };
}
