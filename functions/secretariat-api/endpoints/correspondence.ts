import { z } from '@hono/zod-openapi';
import { languages } from '../../../shared/model/language.ts';
import { json } from '../answers.ts';
import * as schemas from '../consultation-schemas.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { fileAnswer, fileResponse } from '../file-answer.ts';
import { meetingParams, noQuery } from '../query-values.ts';
import { tally } from '../tally-schema.ts';

const params = meetingParams.extend(schemas.symbolParam);
const list = z.object({ consultations: z.array(schemas.openedConsultation) });
const language = z.enum(languages).default('en');
const sheetQuery = z.strictObject({ language, form: z.enum(['docx', 'html']).default('docx') });
const tallyQuery = z.strictObject({
  asOf: z.iso.datetime({ offset: true }).optional(),
  language,
  /** `csv`: what each State said to each question; `replies`: every reply, whether it is counted or not. */
  form: z.enum(['json', 'docx', 'html', 'csv', 'replies']).default('json'),
});
const meetingsOwn = { tag: 'correspondence', roles: ['secretariat'] } as const;

/** Consultations of the Council Member States by correspondence (Rules of Procedure of the Council, Rule 3.2). They are counted, and decide nothing. */
export const correspondenceEndpoints: readonly Endpoint[] = [
  endpoint({
    ...meetingsOwn,
    name: 'listConsultations',
    method: 'get',
    path: '/v1/meetings/{meetingId}/consultations',
    summary: 'The consultations by correspondence that were opened, each with how many replies are kept',
    params: meetingParams,
    query: noQuery,
    responses: { 200: { description: 'The consultations', content: { 'application/json': { schema: list } } } },
    answer: async ({ caller, params: { meetingId } }, { correspondence }) =>
      json(list, { consultations: await correspondence.consultations(caller, meetingId) }),
  }),
  endpoint({
    ...meetingsOwn,
    name: 'openConsultation',
    method: 'post',
    path: '/v1/meetings/{meetingId}/consultations',
    summary: 'Puts every proposed conclusion that calls for it. What was put does not change: the same again answers what stands',
    params: meetingParams,
    query: noQuery,
    body: schemas.letter,
    responses: {
      201: { description: 'The consultation as it stands', content: { 'application/json': { schema: schemas.consultation } } },
    },
    answer: async ({ caller, params: { meetingId }, body }, { correspondence }) =>
      json(schemas.consultation, await correspondence.open(caller, meetingId, body), 201),
  }),
  endpoint({
    ...meetingsOwn,
    name: 'showConsultation',
    method: 'get',
    path: '/v1/meetings/{meetingId}/consultations/{symbol}',
    summary: 'One consultation, by the symbol of its letter: its questions in the words that were put',
    params,
    query: noQuery,
    responses: {
      200: { description: 'The consultation', content: { 'application/json': { schema: schemas.openedConsultation } } },
    },
    answer: async ({ caller, params: { meetingId, symbol } }, { correspondence }) =>
      json(schemas.openedConsultation, await correspondence.consultation(caller, meetingId, symbol)),
  }),
  endpoint({
    ...meetingsOwn,
    name: 'fetchSheet',
    method: 'get',
    path: '/v1/meetings/{meetingId}/consultations/{symbol}/sheet',
    summary: 'The consultation sheet with its reply form, in a language',
    params,
    query: sheetQuery,
    responses: fileResponse('The sheet', ['docx', 'html']),
    answer: async ({ caller, params: { meetingId, symbol }, query }, { correspondence }) =>
      await fileAnswer(await correspondence.sheet(caller, meetingId, symbol, query.language), query),
  }),
  endpoint({
    ...meetingsOwn,
    name: 'noteReply',
    method: 'post',
    path: '/v1/meetings/{meetingId}/consultations/{symbol}/replies',
    summary:
      'Notes the reply of a Member State: answers by the number of the question, or to all that are not named. Every reply is kept',
    params,
    query: noQuery,
    body: schemas.replyWanted,
    responses: {
      200: { description: 'It had been noted before', content: { 'application/json': { schema: schemas.replyNoted } } },
      201: { description: 'It is noted', content: { 'application/json': { schema: schemas.replyNoted } } },
    },
    async answer({ caller, params: { meetingId, symbol }, body }, { correspondence }) {
      const noted = await correspondence.reply(caller, meetingId, symbol, body);
      return json(schemas.replyNoted, noted, noted.isNew ? 201 : 200);
    },
  }),
  endpoint({
    ...meetingsOwn,
    name: 'countReplies',
    method: 'get',
    path: '/v1/meetings/{meetingId}/tallies/{symbol}',
    summary: 'The count of a consultation by correspondence, by the symbol of its letter; as a document or a table too',
    params,
    query: tallyQuery,
    responses: fileResponse('The count', ['docx', 'html', 'csv'], tally),
    async answer({ caller, params: { meetingId, symbol }, query: { asOf = null, language, form } }, { correspondence }) {
      if (form === 'json') return json(tally, await correspondence.tally(caller, meetingId, symbol, asOf));
      const files = await correspondence.tallyFiles(caller, meetingId, symbol, { asOf, language });
      return await fileAnswer(files, { form, language });
    },
  }),
];
