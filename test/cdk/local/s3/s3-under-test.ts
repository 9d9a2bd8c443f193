import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3Options } from '../../../../cdk/local/s3/s3-server.ts';
import { startS3Server } from '../../../../cdk/local/s3/s3-server.ts';

export const accessKey = { accessKeyId: 'TESTKEY', secretAccessKey: 'test secret' };
export const region = 'eu-central-1';

export const clientAt = (endpoint: string): S3Client =>
  new S3Client({ endpoint, region, credentials: accessKey, forcePathStyle: true });

export interface S3UnderTest {
  readonly endpoint: string;
  readonly client: S3Client;
  /** What was sent to queues, in order. */
  readonly sent: { readonly queueArn: string; readonly body: string }[];
  readonly faults: unknown[];
  close(): Promise<void>;
}

/** An S3 server with one bucket, `ledger`. */
export const openS3 = async (options: Partial<S3Options> = {}): Promise<S3UnderTest> => {
  const sent: S3UnderTest['sent'] = [];
  const faults: unknown[] = [];
  const server = await startS3Server({
    folder: null,
    port: 0,
    region,
    accessKey,
    notify: async (queueArn, body) => {
      sent.push({ queueArn, body });
    },
    onFault: (fault) => {
      faults.push(fault);
    },
    ...options,
  });
  const client = clientAt(server.endpoint);
  await client.send(new CreateBucketCommand({ Bucket: 'ledger' })).catch((fault: Error) => {
    if (fault.name !== 'BucketAlreadyOwnedByYou') throw fault;
  });
  return {
    endpoint: server.endpoint,
    client,
    sent,
    faults,
    close: async () => {
      client.destroy();
      await server.close();
    },
  };
};
