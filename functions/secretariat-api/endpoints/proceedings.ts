import { z } from '@hono/zod-openapi';
import { NoSuchThing } from '../../../shared/desk/desk.ts';
import { downloadNamed } from '../../../shared/exports/download-name.ts';
import { agendaSchema } from '../../../shared/model/agenda.ts';
import { languages } from '../../../shared/model/language.ts';
import { meetingSchema } from '../../../shared/model/meeting.ts';
import { reportForms } from '../../../shared/register/report-keys.ts';
import { json } from '../answers.ts';
import type { ApiDeps } from '../api-deps.ts';
import { type Endpoint, endpoint, everybody } from '../endpoint.ts';
import { meetingParams, noQuery } from '../query-values.ts';
import * as schemas from '../schemas.ts';
import { tally } from '../tally-schema.ts';

const agenda = meetingSchema
  .pick({ id: true, version: true, validFrom: true, letter: true })
  .extend({ agenda: agendaSchema })
  .openapi('Agenda');
const historyList = z.object({ versions: z.array(schemas.agendaHistory) });
const recordList = z.object({ records: z.array(schemas.record) });
const consultationParams = meetingParams.extend({ symbol: z.string().min(1).max(60) });
const tallyQuery = z.strictObject({ asOf: z.iso.datetime({ offset: true }).optional() });
const reportQuery = z.strictObject({ language: z.enum(languages).default('en'), form: z.enum(reportForms).default('json') });
const binary = { schema: { type: 'string' as const } };

/** Letters, records, consultations and the report. The report counts every accepted paper, published or not: it is the secretariat's. */
export const proceedingEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'showAgenda',
    method: 'get',
    path: '/v1/meetings/{meetingId}/agenda',
    tag: 'proceedings',
    summary: 'The agenda in force',
    roles: everybody,
    params: meetingParams,
    query: noQuery,
    responses: { 200: { description: 'The agenda', content: { 'application/json': { schema: agenda } } } },
    answer: async ({ params }, deps) => json(agenda, await meetingOf(deps, params.meetingId)),
  }),
  endpoint({
    name: 'listAgendaVersions',
    method: 'get',
    path: '/v1/meetings/{meetingId}/agenda/versions',
    tag: 'proceedings',
    summary: 'How the agenda came to be as it is: when, by whom, why, on what source',
    roles: ['secretariat'],
    params: meetingParams,
    query: noQuery,
    responses: { 200: { description: 'The versions, oldest first', content: { 'application/json': { schema: historyList } } } },
    async answer({ params }, deps) {
      const { id } = await meetingOf(deps, params.meetingId);
      return json(historyList, { versions: await deps.proceedings.history(id) });
    },
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
    async answer({ params }, deps) {
      const { id } = await meetingOf(deps, params.meetingId);
      return json(recordList, { records: await deps.proceedings.records(id) });
    },
  }),
  endpoint({
    name: 'countReplies',
    method: 'get',
    path: '/v1/meetings/{meetingId}/tallies/{symbol}',
    tag: 'proceedings',
    summary: 'The count of a consultation by correspondence, by the symbol of its letter',
    roles: ['secretariat'],
    params: consultationParams,
    query: tallyQuery,
    responses: { 200: { description: 'The count', content: { 'application/json': { schema: tally } } } },
    async answer({ params: { meetingId, symbol }, query: { asOf } }, { proceedings, now }) {
      const counted = await proceedings.tally(meetingId, symbol, asOf ?? new Date(now()).toISOString());
      if (counted === null) throw new NoSuchThing('no such consultation');
      return json(tally, counted);
    },
  }),
  endpoint({
    name: 'fetchReport',
    method: 'get',
    path: '/v1/meetings/{meetingId}/report',
    tag: 'proceedings',
    summary: 'The newest revision of the outcome report, as it was compiled',
    roles: ['secretariat'],
    params: meetingParams,
    query: reportQuery,
    responses: {
      200: {
        description: 'The report',
        content: {
          'application/json': { schema: { type: 'object' } },
          'text/csv': binary,
          'text/html': binary,
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document': binary,
        },
      },
    },
    async answer({ params, query: { language, form } }, deps) {
      const report = await deps.storedReport(params.meetingId, language, form);
      if (report === null) throw new NoSuchThing('no report');
      const headers = {
        'content-type': report.contentType,
        'content-disposition': downloadNamed(report.fileName),
        'content-language': language,
      };
      return { status: 200, headers, body: report.bytes };
    },
  }),
];

async function meetingOf({ proceedings }: ApiDeps, meetingId: string) {
  const meeting = await proceedings.meeting(meetingId);
  if (meeting === null) throw new NoSuchThing('no such meeting');
  return meeting;
}
