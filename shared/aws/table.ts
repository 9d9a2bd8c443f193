import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../register/table.ts';

/** The register's table. Absent values are errors of ours and not silently left out, so nothing is removed on the way. */
export function registerTable(name: string): Table {
  return { client: DynamoDBDocumentClient.from(new DynamoDBClient({})), name };
}
