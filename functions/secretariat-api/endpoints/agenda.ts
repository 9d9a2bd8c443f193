import { z } from '@hono/zod-openapi';
import { NoSuchThing } from '../../../shared/desk/desk.ts';
import { agendaItemSchema } from '../../../shared/model/agenda.ts';
import { longestReason } from '../../../shared/model/decision.ts';
import { json, tagged } from '../answers.ts';
import { decisionAnswer, decisionResponses } from '../decision-answer.ts';
import { type Endpoint, endpoint, everybody } from '../endpoint.ts';
import { versionDemanded } from '../if-match.ts';
import * as proceedings from '../proceeding-schemas.ts';
import { meetingParams, noQuery } from '../query-values.ts';
import * as schemas from '../schemas.ts';

const historyList = z.object({ versions: z.array(schemas.agendaHistory) });

const itemId = z.string().min(1).max(60);
const wish = z.strictObject({
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('priority'), itemId, to: z.enum(['1+', '1', '2']) }),
    z.strictObject({ kind: z.literal('add'), item: agendaItemSchema, after: itemId.nullable() }),
    z.strictObject({ kind: z.literal('remove'), itemId }),
    z.strictObject({ kind: z.literal('spill-over') }),
  ]),
  reason: z.string().trim().min(3).max(longestReason),
  evenSo: z.boolean().default(false),
});

/** The agenda of a meeting, and how persons of the secretariat change it. */
export const agendaEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'showAgenda',
    method: 'get',
    path: '/v1/meetings/{meetingId}/agenda',
    tag: 'agenda',
    summary: 'The agenda in force',
    roles: everybody,
    params: meetingParams,
    query: noQuery,
    headers: z.object({ 'if-none-match': z.string().optional() }),
    responses: {
      200: {
        description: 'The agenda. Its tag is what a change names in If-Match',
        content: { 'application/json': { schema: proceedings.agenda } },
        headers: z.object({ etag: z.string() }),
      },
      304: { description: 'It is as the caller knows it' },
    },
    async answer({ params, header }, { register }) {
      const meeting = await register.meeting(params.meetingId);
      if (meeting === null) throw new NoSuchThing('no such meeting');
      return tagged(json(proceedings.agenda, meeting), meeting.version, header('if-none-match'));
    },
  }),
  endpoint({
    name: 'listAgendaVersions',
    method: 'get',
    path: '/v1/meetings/{meetingId}/agenda/versions',
    tag: 'agenda',
    summary:
      'How the agenda came to be as it is: when, by whom, why, on what source. The last may be decided and not yet in force',
    roles: ['secretariat'],
    params: meetingParams,
    query: noQuery,
    responses: { 200: { description: 'The versions, oldest first', content: { 'application/json': { schema: historyList } } } },
    answer: async ({ caller, params }, { agenda }) =>
      json(historyList, { versions: await agenda.history(caller, params.meetingId) }),
  }),
  endpoint({
    name: 'changeAgenda',
    method: 'post',
    path: '/v1/meetings/{meetingId}/agenda/changes',
    tag: 'agenda',
    summary: 'Changes the agenda, as it was when the caller looked at it; `evenSo`: though contributions lose their item',
    roles: ['secretariat'],
    params: meetingParams,
    query: noQuery,
    headers: z.object({ 'if-match': z.string().optional() }),
    body: wish,
    responses: decisionResponses,
    problems: ['conflict', 'changed', 'version-needed'],
    async answer({ caller, params, body, header }, { agenda }) {
      const version = versionDemanded(header('if-match'), 'the agenda');
      return decisionAnswer(await agenda.change(caller, params.meetingId, body, version));
    },
  }),
  endpoint({
    name: 'showTimePlan',
    method: 'get',
    path: '/v1/meetings/{meetingId}/time-plan',
    tag: 'agenda',
    summary: 'The time plan as the records of the sittings have left it',
    roles: ['secretariat'],
    params: meetingParams,
    query: noQuery,
    responses: { 200: { description: 'The plan', content: { 'application/json': { schema: proceedings.timePlan } } } },
    answer: async ({ caller, params }, { agenda }) => json(proceedings.timePlan, await agenda.timePlan(caller, params.meetingId)),
  }),
];
