import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { operatingDeps } from '../../../shared/aws/desk-operating.ts';
import { operatingDesk } from '../../../shared/desk/operating-desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { openStack, type StackUnderTest } from '../../cdk/local/stack-under-test.ts';

const operator: Caller = { role: 'operator', name: 'An operator' };
let stack: StackUnderTest;

beforeEach(async () => {
  stack = await openStack();
});
afterEach(() => stack.close());

it('sees the queues of a real service and moves dead letters back', async () => {
  const { QUEUE_URLS: urls = '' } = stack.environment;
  const { sqs } = stack.clients;
  const desk = operatingDesk(operatingDeps(urls, async () => ({ papers: 0, events: 0, digests: 0, broken: [] }), sqs));
  const dead = `${urls.split(',').find((url) => url.endsWith('/paper-stored'))}-dead`;
  for (let n = 0; n < 23; n += 1) await sqs.send(new SendMessageCommand({ QueueUrl: dead, MessageBody: `dead ${n}` }));
  const depth = async () => (await desk.health(operator)).queues.find(({ queue }) => queue === 'paper-stored');
  expect(await depth()).toEqual({ queue: 'paper-stored', waiting: expect.any(Number), inFlight: 0, dead: 23 });
  const { waiting = 0 } = (await depth()) ?? {};
  expect(await desk.redrive(operator, 'paper-stored')).toBe(23);
  expect(await depth()).toEqual({ queue: 'paper-stored', waiting: waiting + 23, inFlight: 0, dead: 0 });
  expect(await desk.redrive(operator, 'paper-stored')).toBe(0);
});
