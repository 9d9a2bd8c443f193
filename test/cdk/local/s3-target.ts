import { randomUUID } from 'node:crypto';
import type { Bucket, BucketLocationConstraint } from '@aws-sdk/client-s3';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  ListBucketsCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { startS3Server } from '../../../cdk/local/s3/s3-server.ts';

/** An S3 to hold against the rules: the embedded one, or the one that the environment names. */
export interface Target {
  readonly client: S3Client;
  /** A client that signs with other keys. */
  clientWith(keys: { readonly accessKeyId?: string; readonly secretAccessKey?: string }): S3Client;
  /** A queue that S3 may send to. */
  readonly queueArn: string;
  /** A new bucket with versions kept. */
  newBucket(): Promise<string>;
  /** Removes the buckets that were made. */
  close(): Promise<void>;
}

interface Place {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly prefix: string;
  readonly queueArn: string;
  close(): Promise<void>;
}

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`S3_CONFORMANCE_ENDPOINT is set, so ${name} must be set too.`);
  return value;
};

const embedded = async (): Promise<Place> => {
  const credentials = { accessKeyId: 'CONFORMANCE', secretAccessKey: randomUUID() };
  const region = 'eu-central-1';
  const onFault = (fault: unknown): never => {
    throw fault;
  };
  const server = await startS3Server({ folder: null, port: 0, region, accessKey: credentials, notify: async () => {}, onFault });
  return { ...server, region, credentials, prefix: 'conformance-', queueArn: `arn:aws:sqs:${region}:000000000000:any` };
};

const elsewhere = (endpoint: string): Place => ({
  endpoint,
  region: required('AWS_REGION'),
  credentials: { accessKeyId: required('AWS_ACCESS_KEY_ID'), secretAccessKey: required('AWS_SECRET_ACCESS_KEY') },
  prefix: required('S3_CONFORMANCE_BUCKET_PREFIX'),
  queueArn: required('S3_CONFORMANCE_QUEUE_ARN'),
  close: async () => {},
});

const removeBucket = async (client: S3Client, bucket: string): Promise<void> => {
  for (;;) {
    const {
      Versions = [],
      DeleteMarkers = [],
      IsTruncated,
    } = await client.send(new ListObjectVersionsCommand({ Bucket: bucket }));
    const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
    if (Objects.length > 0) await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }));
    if (!IsTruncated) break;
  }
  await client.send(new DeleteBucketCommand({ Bucket: bucket }));
};

export const bucketNames = async (client: S3Client): Promise<readonly Bucket['Name'][]> =>
  ((await client.send(new ListBucketsCommand({}))).Buckets ?? []).map(({ Name }) => Name);

export const openTarget = async (): Promise<Target> => {
  const given = process.env.S3_CONFORMANCE_ENDPOINT;
  const place = given ? elsewhere(given) : await embedded();
  const { endpoint, region, credentials } = place;
  const clientWith: Target['clientWith'] = (keys) =>
    new S3Client({ endpoint, region, credentials: { ...credentials, ...keys }, forcePathStyle: true });
  const client = clientWith({});
  const buckets: string[] = [];
  const location = { CreateBucketConfiguration: { LocationConstraint: region as BucketLocationConstraint } };
  return {
    client,
    clientWith,
    queueArn: place.queueArn,
    newBucket: async () => {
      const bucket = `${place.prefix}${randomUUID().slice(0, 18)}`;
      await client.send(new CreateBucketCommand({ Bucket: bucket, ...(region === 'us-east-1' ? {} : location) }));
      await client.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: 'Enabled' } }));
      buckets.push(bucket);
      return bucket;
    },
    close: async () => {
      for (const bucket of buckets) await removeBucket(client, bucket);
      client.destroy();
      await place.close();
    },
  };
};
