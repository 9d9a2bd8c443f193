import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { describe, expect, it } from 'vitest';
import { startEmbeddedStack } from '../../../cdk/local/embedded-stack.ts';
import { listenOn, stopListening } from '../../../cdk/local/servers/listening.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const open = (folder: string) => startEmbeddedStack({ folder, userEnvironment: {}, onFault: () => undefined });

/** A run that was killed while its table was being made. */
async function cutOff(folder: string, name: string): Promise<void> {
  const server = dynalite({ path: join(folder, 'dynamodb'), createTableMs: 600_000 });
  const client = new DynamoDBClient({ endpoint: await listenOn(server, 0), region: 'eu-central-2', credentials });
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  );
  client.destroy();
  await stopListening(server);
}

describe('a table whose making was cut off', () => {
  it('is made anew by the next run', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapporteur-'));
    try {
      const first = await open(folder);
      const name = String(first.environment.TABLE_NAME);
      await first.close();
      await rm(folder, { recursive: true });
      await cutOff(folder, name);
      const stack = await open(folder);
      const client = new DynamoDBClient({
        endpoint: String(stack.environment.AWS_ENDPOINT_URL_DYNAMODB),
        region: 'eu-central-2',
        credentials,
      });
      const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
      expect(Table).toMatchObject({ TableStatus: 'ACTIVE', KeySchema: [{ AttributeName: 'pk' }, { AttributeName: 'sk' }] });
      client.destroy();
      await stack.close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
