import { createServer } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, expect, it } from 'vitest';
import { listenOn, PortTaken, stopListening } from '../../../../cdk/local/servers/listening.ts';
import type { Service } from '../../../../cdk/local/servers/start-servers.ts';
import { services, startServers } from '../../../../cdk/local/servers/start-servers.ts';
import { accessKey, clientAt, region } from '../s3/s3-under-test.ts';

const occupied = createServer();

afterEach(() => (occupied.listening ? stopListening(occupied) : undefined));

const start = (wanted: readonly Service[], firstPort?: number) =>
  startServers(wanted, {
    folder: null,
    firstPort,
    region,
    accessKey,
    timeOf: undefined,
    writeOnce: {},
    notify: async () => {},
    onFault: () => {},
  });

const portOf = (endpoint: string | undefined): number => Number(new URL(endpoint ?? '').port);

/** A port behind which two more are free, as far as can be known. */
const freePort = async (): Promise<number> => {
  const { endpoints, close } = await start(['S3']);
  await close();
  return portOf(endpoints.S3);
};

it('answers the clients of all three services on 127.0.0.1', async () => {
  const { endpoints, close } = await start(services);
  const settings = (endpoint = '') => ({ endpoint, region, credentials: accessKey });
  const s3 = clientAt(endpoints.S3 ?? '');
  const dynamoDb = new DynamoDBClient(settings(endpoints.DYNAMODB));
  const sqs = new SQSClient(settings(endpoints.SQS));
  expect((await s3.send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([]);
  expect((await dynamoDb.send(new ListTablesCommand({}))).TableNames).toEqual([]);
  expect((await sqs.send(new ListQueuesCommand({}))).QueueUrls ?? []).toEqual([]);
  for (const endpoint of Object.values(endpoints)) expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  for (const client of [s3, dynamoDb, sqs]) client.destroy();
  await close();
  await expect(fetch(endpoints.S3 ?? '')).rejects.toThrow('fetch failed');
});

it.each(services)('is not ended by a client of %s that goes away in the middle of a request', async (service) => {
  const { endpoints, close } = await start([service]);
  const client = connect(portOf(endpoints[service]), '127.0.0.1');
  client.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: 1000\r\n\r\n{');
  await pause(50);
  client.destroy();
  await pause(50);
  expect((await fetch(endpoints[service] ?? '')).status).toBeLessThan(500);
  await close();
});

it('starts nothing that is not asked for', async () => {
  const { endpoints, close } = await start(['SQS']);
  expect(Object.keys(endpoints)).toEqual(['SQS']);
  await close();
});

it.each(['S3', 'DYNAMODB', 'SQS'] as const)(
  'says in a sentence that the port of %s is taken, and leaves nothing behind',
  async (service) => {
    const first = (await freePort()) - services.indexOf(service);
    await listenOn(occupied, first + services.indexOf(service));
    const refused = start([service], first);
    await expect(refused).rejects.toThrow(PortTaken);
    await expect(refused).rejects.toThrow(`Port ${first + services.indexOf(service)} on 127.0.0.1 is in use by another program.`);
    await stopListening(occupied);
    const { endpoints, close } = await start([service], first);
    expect(portOf(endpoints[service])).toBe(first + services.indexOf(service));
    await close();
  },
);
