import { z } from '@hono/zod-openapi';
import type { SendingDesk, TicketWanted } from '../../../shared/desk/desk.ts';
import { largestFile } from '../../../shared/model/largest-file.ts';
import { json } from '../answers.ts';
import { type Endpoint, endpoint, everybody } from '../endpoint.ts';
import { meetingParams, noQuery } from '../query-values.ts';
import * as schemas from '../schemas.ts';

/** Longest name of a file that systems can hold, in characters. */
const longestName = 255;
/** Longest reason that the secretariat gives for sending on behalf of a State. */
const longestReason = 1_000;
/** How soon to ask again for a precheck under way, in seconds. */
const againInSeconds = 2;

const ticketWanted = z.strictObject({
  fileName: z.string().min(1).max(longestName),
  size: z.number().int().positive().max(largestFile),
  contentType: z.string().min(1).max(longestName),
  onBehalf: z
    .strictObject({
      state: z.string().regex(/^[A-Z]{2}$/),
      receivedAt: z.iso.datetime({ offset: true }),
      reason: z.string().trim().min(3).max(longestReason),
    })
    .optional(),
});
const precheckParams = meetingParams.extend({ ticketId: z.string().regex(/^[A-Za-z0-9][\w-]{0,63}$/) });
const underWay = z.object({ state: z.literal('under way') });

/** Files are not sent through the API: a ticket says where one is put, with which headers, and until when. */
export const sendingEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'showClosing',
    method: 'get',
    path: '/v1/meetings/{meetingId}/closing',
    tag: 'sending',
    summary: 'Until when papers are taken in time: from all, and from the State of the caller, where it was given longer',
    roles: everybody,
    params: meetingParams,
    query: noQuery,
    responses: { 200: { description: 'The times', content: { 'application/json': { schema: schemas.closingTimes } } } },
    answer: async ({ caller, params: { meetingId } }, { desk }) =>
      json(schemas.closingTimes, await desk.closing(caller, meetingId)),
  }),
  ticketEndpoint('openTicket', 'tickets', 'A ticket to send one paper', (desk, ...asked) => desk.ticket(...asked)),
  ticketEndpoint(
    'openPrecheck',
    'prechecks',
    'A ticket for a verdict without sending: nothing is filed, and the file expires',
    (desk, ...asked) => desk.precheckTicket(...asked),
  ),
  endpoint({
    name: 'showPrecheck',
    method: 'get',
    path: '/v1/meetings/{meetingId}/prechecks/{ticketId}',
    tag: 'sending',
    summary: 'What became of a precheck',
    roles: ['member', 'secretariat'],
    params: precheckParams,
    query: noQuery,
    responses: {
      200: { description: 'The verdict', content: { 'application/json': { schema: schemas.precheck } } },
      202: { description: 'It is under way', content: { 'application/json': { schema: underWay } } },
    },
    async answer({ caller, params: { meetingId, ticketId } }, { desk }) {
      const precheck = await desk.precheck(caller, meetingId, ticketId);
      if (precheck !== null) return json(schemas.precheck, precheck);
      const answer = json(underWay, { state: 'under way' }, 202);
      return { ...answer, headers: { ...answer.headers, 'retry-after': String(againInSeconds) } };
    },
  }),
];

function wanted({ onBehalf, ...file }: z.output<typeof ticketWanted>): TicketWanted {
  return onBehalf === undefined ? file : { ...file, onBehalf };
}

function ticketEndpoint(
  name: string,
  of: string,
  summary: string,
  open: (desk: SendingDesk, ...asked: Parameters<SendingDesk['ticket']>) => ReturnType<SendingDesk['ticket']>,
): Endpoint {
  return endpoint({
    name,
    method: 'post',
    path: `/v1/meetings/{meetingId}/${of}`,
    tag: 'sending',
    summary,
    roles: ['member', 'secretariat'],
    params: meetingParams,
    query: noQuery,
    body: ticketWanted,
    responses: { 201: { description: 'The ticket', content: { 'application/json': { schema: schemas.ticket } } } },
    answer: async ({ caller, params, body }, { desk }) =>
      json(schemas.ticket, await open(desk, caller, params.meetingId, wanted(body)), 201),
  });
}
