import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ensureTable } from '../cdk/local/resources.ts';
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
  await ensureTable(client, name);
  return {
    table: { client: DynamoDBDocumentClient.from(client), name },
    async close() {
      client.destroy();
      await server.close();
    },
  };
}
