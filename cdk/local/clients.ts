import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';

/** The clients by which resources are made and triggers run; the functions make their own. */
export interface Clients {
  readonly s3: S3Client;
  readonly dynamoDb: DynamoDBClient;
  readonly sqs: SQSClient;
  destroy(): void;
}

interface ClientSettings {
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };
  readonly region?: string;
  readonly endpoint?: string;
}

/** Clients for the endpoints and the access key of an environment; what it does not say comes from the SDK's own chain. */
export const clientsFor = (environment: Readonly<Record<string, string | undefined>>): Clients => {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = environment;
  const credentials =
    accessKeyId && secretAccessKey
      ? { credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) } }
      : {};
  const settings = (endpoint: string | undefined): ClientSettings => ({
    ...credentials,
    ...(environment.AWS_REGION ? { region: environment.AWS_REGION } : {}),
    ...(endpoint ? { endpoint } : {}),
  });
  const s3 = new S3Client({ ...settings(environment.AWS_ENDPOINT_URL_S3), forcePathStyle: true });
  const dynamoDb = new DynamoDBClient(settings(environment.AWS_ENDPOINT_URL_DYNAMODB));
  const sqs = new SQSClient({ ...settings(environment.AWS_ENDPOINT_URL_SQS), useQueueUrlAsEndpoint: false });
  return {
    s3,
    dynamoDb,
    sqs,
    destroy: () => {
      for (const client of [s3, dynamoDb, sqs]) client.destroy();
    },
  };
};
