import { z } from '@hono/zod-openapi';
import { json } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { meetingParams, noParams, noQuery } from '../query-values.ts';
import * as schemas from '../schemas.ts';

const queueParams = z.object({ queue: z.string().regex(/^[A-Za-z0-9][\w-]{0,79}$/) });
const redriven = z.object({ moved: z.number().int().nonnegative() });

/** What keeps the service running. */
export const operatingEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'showHealth',
    method: 'get',
    path: '/v1/health',
    tag: 'operations',
    summary: 'How much waits in each queue, and what is dead',
    roles: ['operator', 'secretariat'],
    params: noParams,
    query: noQuery,
    responses: { 200: { description: 'The queues', content: { 'application/json': { schema: schemas.health } } } },
    answer: async ({ caller }, { desk }) => json(schemas.health, await desk.health(caller)),
  }),
  endpoint({
    name: 'redrive',
    method: 'post',
    path: '/v1/queues/{queue}/redrive',
    tag: 'operations',
    summary: 'Moves what the dead-letter queue of a queue holds back to it',
    roles: ['operator', 'secretariat'],
    params: queueParams,
    query: noQuery,
    responses: { 200: { description: 'How many were moved', content: { 'application/json': { schema: redriven } } } },
    problems: ['refused'],
    answer: async ({ caller, params }, { desk }) => json(redriven, { moved: await desk.redrive(caller, params.queue) }),
  }),
  endpoint({
    name: 'verifyAudit',
    method: 'get',
    path: '/v1/meetings/{meetingId}/audit',
    tag: 'operations',
    summary: 'Whether the audit is whole: rows, chains and sealed digests',
    roles: ['operator', 'secretariat'],
    params: meetingParams,
    query: noQuery,
    responses: { 200: { description: 'What was verified', content: { 'application/json': { schema: schemas.auditReport } } } },
    answer: async ({ caller, params }, { desk }) => json(schemas.auditReport, await desk.verifyAudit(caller, params.meetingId)),
  }),
];
