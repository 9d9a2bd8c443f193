import { z } from '@hono/zod-openapi';
import { NoSuchThing } from '../../../shared/desk/desk.ts';
import { downloadNamed } from '../../../shared/exports/download-name.ts';
import { languages } from '../../../shared/model/language.ts';
import { reportForms } from '../../../shared/register/report-keys.ts';
import { json } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { fileResponse } from '../file-answer.ts';
import { meetingParams } from '../query-values.ts';

const revision = z.number().int().nonnegative();
const reportList = z.object({ reports: z.array(z.object({ revision, readAt: z.string() })) });
const language = z.enum(languages).default('en');
const listQuery = z.strictObject({ language });
const reportQuery = z.strictObject({
  language,
  form: z.enum(reportForms).default('json'),
  /** As `listReports` counts them; the newest where it is left out. */
  revision: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .optional(),
});

/** The outcome report. It counts every accepted paper, published or not: it is the secretariat's. */
export const reportEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'listReports',
    method: 'get',
    path: '/v1/meetings/{meetingId}/reports',
    tag: 'proceedings',
    summary: 'The kept revisions of the outcome report in a language, oldest first, and when the register was read for each',
    roles: ['secretariat'],
    params: meetingParams,
    query: listQuery,
    responses: { 200: { description: 'The revisions', content: { 'application/json': { schema: reportList } } } },
    async answer({ params: { meetingId }, query }, { register, keptRevisions }) {
      if ((await register.meeting(meetingId)) === null) throw new NoSuchThing('no such meeting');
      return json(reportList, { reports: await keptRevisions(meetingId, query.language) });
    },
  }),
  endpoint({
    name: 'fetchReport',
    method: 'get',
    path: '/v1/meetings/{meetingId}/report',
    tag: 'proceedings',
    summary: 'The outcome report as it was compiled: the newest revision, or one that is kept',
    roles: ['secretariat'],
    params: meetingParams,
    query: reportQuery,
    responses: fileResponse('The report', ['csv', 'html', 'docx'], z.object({})),
    async answer({ params, query: { language: wanted, form, revision: kept = null } }, deps) {
      const report = await deps.storedReport(params.meetingId, wanted, form, kept);
      if (report === null) throw new NoSuchThing('no report');
      const headers = {
        'content-type': report.contentType,
        'content-disposition': downloadNamed(report.fileName),
        'content-language': wanted,
      };
      return { status: 200, headers, body: report.bytes };
    },
  }),
];
