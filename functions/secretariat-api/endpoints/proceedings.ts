import { z } from '@hono/zod-openapi';
import { NoSuchThing } from '../../../shared/desk/desk.ts';
import { longestReason } from '../../../shared/model/decision.ts';
import { largestFile } from '../../../shared/model/largest-file.ts';
import { json } from '../answers.ts';
import { decisionAnswer, decisionResponses } from '../decision-answer.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { versionDemanded } from '../if-match.ts';
import * as proceedings from '../proceeding-schemas.ts';
import { meetingParams, noQuery } from '../query-values.ts';
import * as schemas from '../schemas.ts';

/** Longest name of a file that systems can hold, in characters. */
const longestName = 255;
/** How soon to ask again for a file that is being read, in seconds. */
const againInSeconds = 2;

const recordList = z.object({ records: z.array(schemas.record) });
const underWay = z.object({ state: z.literal('under way') });
const arrivalParams = meetingParams.extend({ arrivalId: z.string().regex(/^[A-Za-z0-9][\w-]{0,63}$/) });
const recordParams = meetingParams.extend({ recordId: z.string().regex(/^[0-9a-f]{12}$/) });
const ticketWanted = z.strictObject({
  kind: z.enum(['letter', 'record', 'edits']),
  fileName: z.string().min(1).max(longestName),
  size: z.number().int().positive().max(largestFile),
  contentType: z.string().min(1).max(longestName),
  sitting: z.number().int().positive().nullable().default(null),
  date: z.iso.date().nullable().default(null),
});
/** Whether contributions may lose their item: whoever accepts says so or not. */
const evenSo = z.boolean();
const letterAccepted = z.strictObject({
  edited: z.union([schemas.meeting, z.null()]).default(null),
  reason: z.string().trim().min(3).max(longestReason).nullable().default(null),
  evenSo,
});
const statedAccepted = z.strictObject({ evenSo });
const secretariats = { tag: 'proceedings', roles: ['secretariat'], query: noQuery } as const;

/** Letters, records and edited reports. A file is not sent through the API: a ticket says where it is put. */
export const proceedingEndpoints: readonly Endpoint[] = [
  endpoint({
    ...secretariats,
    name: 'openProceedingTicket',
    method: 'post',
    path: '/v1/meetings/{meetingId}/proceeding-tickets',
    summary: 'A ticket to send one convening letter, summary record or edited report; its id is that of the arrival',
    params: meetingParams,
    body: ticketWanted,
    responses: { 201: { description: 'The ticket', content: { 'application/json': { schema: schemas.ticket } } } },
    answer: async ({ caller, params, body }, deps) =>
      json(schemas.ticket, await deps.proceedings.ticket(caller, params.meetingId, body), 201),
  }),
  endpoint({
    ...secretariats,
    name: 'showProceeding',
    method: 'get',
    path: '/v1/meetings/{meetingId}/proceedings/{arrivalId}',
    summary: 'What was read in a letter, a record or an edited report that was sent',
    params: arrivalParams,
    responses: {
      200: { description: 'What it came to', content: { 'application/json': { schema: proceedings.arrivedProceeding } } },
      202: { description: 'It is under way', content: { 'application/json': { schema: underWay } } },
    },
    async answer({ caller, params: { meetingId, arrivalId } }, deps) {
      const arrived = await deps.proceedings.arrived(caller, meetingId, arrivalId);
      if (arrived !== null) return json(proceedings.arrivedProceeding, arrived);
      const answer = json(underWay, { state: 'under way' }, 202);
      return { ...answer, headers: { ...answer.headers, 'retry-after': String(againInSeconds) } };
    },
  }),
  endpoint({
    ...secretariats,
    name: 'listLetters',
    method: 'get',
    path: '/v1/meetings/{meetingId}/letters',
    summary: 'The convening letters that came, newest first',
    params: meetingParams,
    responses: {
      200: { description: 'The letters', content: { 'application/json': { schema: proceedings.letterList } } },
    },
    answer: async ({ caller, params }, deps) =>
      json(proceedings.letterList, { letters: await deps.proceedings.letters(caller, params.meetingId) }),
  }),
  endpoint({
    name: 'listRecords',
    method: 'get',
    path: '/v1/meetings/{meetingId}/records',
    tag: 'proceedings',
    summary: 'The summary records that were read, with their sections',
    roles: ['secretariat', 'member'],
    params: meetingParams,
    query: noQuery,
    responses: { 200: { description: 'The records', content: { 'application/json': { schema: recordList } } } },
    async answer({ params: { meetingId } }, { register }) {
      if ((await register.meeting(meetingId)) === null) throw new NoSuchThing('no such meeting');
      return json(recordList, { records: await register.records(meetingId) });
    },
  }),
  endpoint({
    ...secretariats,
    name: 'acceptLetter',
    method: 'post',
    path: '/v1/meetings/{meetingId}/letters/{arrivalId}/acceptances',
    summary: 'Decides that the agenda and the rules of a letter hold, as it proposes them or as `edited` has them',
    params: arrivalParams,
    headers: z.object({ 'if-match': z.string().optional() }),
    body: letterAccepted,
    responses: decisionResponses,
    problems: ['conflict', 'changed', 'version-needed'],
    async answer({ caller, params: { meetingId, arrivalId }, body, header }, deps) {
      const version = versionDemanded(header('if-match'), 'the agenda');
      return decisionAnswer(await deps.proceedings.acceptLetter(caller, meetingId, arrivalId, { ...body, version }));
    },
  }),
  endpoint({
    ...secretariats,
    name: 'acceptStated',
    method: 'post',
    path: '/v1/meetings/{meetingId}/records/{recordId}/acceptances',
    summary: 'Decides what a summary record states of the agenda',
    params: recordParams,
    body: statedAccepted,
    responses: decisionResponses,
    answer: async ({ caller, params: { meetingId, recordId }, body }, deps) =>
      decisionAnswer(await deps.proceedings.acceptStated(caller, meetingId, recordId, body)),
  }),
];
