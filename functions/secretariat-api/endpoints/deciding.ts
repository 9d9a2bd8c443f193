import { z } from '@hono/zod-openapi';
import { decisionDraftSchema, extensionSchema } from '../../../shared/model/decision.ts';
import { json } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { versionDemanded } from '../if-match.ts';
import { meetingParams, noQuery, paperParams } from '../query-values.ts';
import * as schemas from '../schemas.ts';

const consent = z.strictObject({ answer: z.enum(['consented', 'declined', 'withdrawn']) });
const extensionDraft = z.strictObject(extensionSchema.pick({ state: true, until: true, reason: true }).shape);
const replayed = z.object({ changed: z.array(schemas.changedVerdict) });

/** What people decide. Every decision has a reason and is kept for ever. */
export const decidingEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'decide',
    method: 'post',
    path: '/v1/meetings/{meetingId}/papers/{paperId}/decisions',
    tag: 'decisions',
    summary: 'Decides about one paper, as it was when the caller looked at it',
    roles: ['secretariat'],
    params: paperParams,
    query: noQuery,
    headers: z.object({ 'if-match': z.string().optional() }),
    body: decisionDraftSchema,
    responses: { 201: { description: 'The decision', content: { 'application/json': { schema: schemas.decision } } } },
    problems: ['conflict', 'changed', 'version-needed'],
    async answer({ caller, params: { meetingId, paperId }, body, header }, { desk }) {
      const decision = await desk.decide(caller, meetingId, paperId, body, versionDemanded(header('if-match'), 'the paper'));
      return json(schemas.decision, decision, 201);
    },
  }),
  endpoint({
    name: 'consent',
    method: 'post',
    path: '/v1/meetings/{meetingId}/papers/{paperId}/consents',
    tag: 'decisions',
    summary: "A co-sponsor's answer, for the State of the caller",
    roles: ['member'],
    params: paperParams,
    query: noQuery,
    body: consent,
    responses: { 201: { description: 'The answer as it was noted', content: { 'application/json': { schema: consent } } } },
    problems: ['conflict'],
    async answer({ caller, params: { meetingId, paperId }, body }, { desk }) {
      await desk.consent(caller, meetingId, paperId, body.answer);
      return json(consent, body, 201);
    },
  }),
  endpoint({
    name: 'extend',
    method: 'post',
    path: '/v1/meetings/{meetingId}/extensions',
    tag: 'decisions',
    summary: 'Puts the closing time off for one State',
    roles: ['secretariat'],
    params: meetingParams,
    query: noQuery,
    body: extensionDraft,
    responses: { 201: { description: 'The extension', content: { 'application/json': { schema: schemas.extension } } } },
    problems: ['conflict'],
    answer: async ({ caller, params, body }, { desk }) =>
      json(schemas.extension, await desk.extend(caller, params.meetingId, body), 201),
  }),
  endpoint({
    name: 'replay',
    method: 'get',
    path: '/v1/meetings/{meetingId}/replay',
    tag: 'decisions',
    summary: 'What would be judged otherwise by the rules as they stand now; nothing is changed',
    roles: ['secretariat'],
    params: meetingParams,
    query: noQuery,
    responses: { 200: { description: 'The papers that would change', content: { 'application/json': { schema: replayed } } } },
    answer: async ({ caller, params }, { desk }) => json(replayed, { changed: await desk.replay(caller, params.meetingId) }),
  }),
];
