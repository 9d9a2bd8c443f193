import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { startDynamoDbServer } from '../cdk/local/servers/dynamodb-server.ts';
import type { Table } from '../shared/register/table.ts';

/** An empty register over a real wire server, in memory. */
export async function openTable(): Promise<{ table: Table; close(): Promise<void> }> {
  const server = await startDynamoDbServer({ folder: null, port: 0 });
  const client = new DynamoDBClient({
    endpoint: server.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const name = 'register';
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
  return {
    table: { client: DynamoDBDocumentClient.from(client), name },
    async close() {
      client.destroy();
      await server.close();
    },
  };
}
