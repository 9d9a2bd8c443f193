import { z } from '@hono/zod-openapi';
import { wordingHash } from '../../../shared/proceedings/wording-tag.ts';
import { json } from '../answers.ts';
import { type Endpoint, endpoint, everybody } from '../endpoint.ts';
import { listAnswer, listResponse } from '../list-answer.ts';
import { formQuery, meetingParams, noParams, noQuery } from '../query-values.ts';
import * as schemas from '../schemas.ts';
import { conclusionTable, followUpTable, itemTable } from '../tables.ts';

const listQuery = z.strictObject(formQuery);
const meetingList = z.object({ meetings: z.array(schemas.meeting) });
const itemList = z.object({ items: z.array(schemas.itemLine) });
const followUpList = z.object({ followUps: z.array(schemas.datedFollowUp) });
const conclusionList = z.object({ conclusions: z.array(schemas.listedConclusion) });

/** A meeting, its agenda and what became of it. */
export const meetingEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'listMeetings',
    method: 'get',
    path: '/v1/meetings',
    tag: 'meetings',
    summary: 'The meetings that the register knows, newest first',
    roles: everybody,
    params: noParams,
    query: noQuery,
    responses: { 200: { description: 'The meetings', content: { 'application/json': { schema: meetingList } } } },
    answer: async ({ caller }, { desk }) => json(meetingList, { meetings: await desk.meetings(caller) }),
  }),
  endpoint({
    name: 'listItems',
    method: 'get',
    path: '/v1/meetings/{meetingId}/items',
    tag: 'meetings',
    summary: 'The agenda, with what came under each item',
    roles: everybody,
    params: meetingParams,
    query: listQuery,
    responses: listResponse('The items, in the order of the agenda', itemList),
    async answer({ caller, params: { meetingId }, query: { form }, language }, { desk }) {
      const lines = await desk.items(caller, meetingId);
      return await listAnswer(
        { lines, schema: itemList, value: { items: lines }, table: itemTable(meetingId, language) },
        form,
        language,
      );
    },
  }),
  endpoint({
    name: 'listFollowUps',
    method: 'get',
    path: '/v1/meetings/{meetingId}/follow-ups',
    tag: 'meetings',
    summary: 'What is to be done after the meeting, by date; undated ones last',
    roles: everybody,
    params: meetingParams,
    query: listQuery,
    responses: listResponse('The follow-ups', followUpList),
    async answer({ caller, params: { meetingId }, query: { form }, language }, { desk }) {
      const lines = await desk.followUps(caller, meetingId);
      const list = { lines, schema: followUpList, value: { followUps: lines }, table: followUpTable(meetingId, language) };
      return await listAnswer(list, form, language);
    },
  }),
  endpoint({
    name: 'listConclusions',
    method: 'get',
    path: '/v1/meetings/{meetingId}/conclusions',
    tag: 'meetings',
    summary: 'The proposed conclusions, as the summary records state them',
    roles: everybody,
    params: meetingParams,
    query: listQuery,
    responses: listResponse('The proposed conclusions', conclusionList),
    async answer({ caller, params: { meetingId }, query: { form }, language }, { desk }) {
      const lines = await desk.conclusions(caller, meetingId);
      const conclusions = lines.map((line) => ({ ...line, wording: wordingHash(line.text) }));
      const table = conclusionTable(meetingId, language);
      return await listAnswer({ lines, schema: conclusionList, value: { conclusions }, table }, form, language);
    },
  }),
  endpoint({
    name: 'reconcile',
    method: 'get',
    path: '/v1/meetings/{meetingId}/reconciliation',
    tag: 'meetings',
    summary: 'Whether everything received is accounted for',
    roles: ['secretariat', 'operator'],
    params: meetingParams,
    query: noQuery,
    responses: { 200: { description: 'The count', content: { 'application/json': { schema: schemas.reconciliation } } } },
    answer: async ({ caller, params }, { desk }) =>
      json(schemas.reconciliation, await desk.reconciliation(caller, params.meetingId)),
  }),
];
