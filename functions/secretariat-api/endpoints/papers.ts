import { z } from '@hono/zod-openapi';
import { NoSuchThing } from '../../../shared/desk/desk.ts';
import { type PaperCriteria, paperCriteriaSchema } from '../../../shared/model/paper-query.ts';
import { json, tagged } from '../answers.ts';
import { type Endpoint, endpoint, readers } from '../endpoint.ts';
import { listAnswer, listResponse, nextPart } from '../list-answer.ts';
import { formQuery, listOf, meetingParams, noQuery, pageQuery, paperParams, yesOrNo } from '../query-values.ts';
import * as schemas from '../schemas.ts';
import { paperTable } from '../tables.ts';

const { shape } = paperCriteriaSchema;

/** The criteria as a query spells them: lists by repetition or commas, numbers and yes or no as words. */
const criteriaQuery = {
  ...shape,
  items: listOf(shape.items.unwrap()).optional(),
  groups: listOf(shape.groups.unwrap()).optional(),
  annex: z.coerce.number().int().positive().optional(),
  states: listOf(shape.states.unwrap()).optional(),
  membersOf: listOf(shape.membersOf.unwrap()).optional(),
  organisations: listOf(shape.organisations.unwrap()).optional(),
  statuses: listOf(shape.statuses.unwrap()).optional(),
  findings: listOf(shape.findings.unwrap()).optional(),
  languages: listOf(shape.languages.unwrap()).optional(),
  channels: listOf(shape.channels.unwrap()).optional(),
  published: yesOrNo.optional(),
};
const papersQuery = z.strictObject({ ...criteriaQuery, ...pageQuery, ...formQuery });

const originalQuery = z.strictObject({ form: z.enum(['link', 'file']).default('link') });

/** An address that is good for minutes is kept by nobody, whoever may have it. */
const expiring = { 'cache-control': 'no-store' };

/** The Content Security Policy of words that somebody else wrote: nothing is loaded, nothing runs. */
const inert = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

export const paperEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'listPapers',
    method: 'get',
    path: '/v1/meetings/{meetingId}/papers',
    tag: 'papers',
    summary: 'The papers that fit all criteria; of a list in one criterion, any',
    roles: readers,
    params: meetingParams,
    query: papersQuery,
    responses: listResponse('One part of the list; `next` opens the following one', schemas.paperPage),
    async answer({ caller, params: { meetingId }, query, language, address }, { desk }) {
      const { limit, token = null, form, ...criteria } = query;
      const page = await desk.papers(caller, meetingId, given(criteria), { limit, token });
      const list = { lines: page.lines, schema: schemas.paperPage, value: page, table: paperTable(meetingId, language) };
      const answer = await listAnswer(list, form, language);
      return { ...answer, headers: { ...answer.headers, ...nextPart(address, page.next) } };
    },
  }),
  endpoint({
    name: 'showPaper',
    method: 'get',
    path: '/v1/meetings/{meetingId}/papers/{paperId}',
    tag: 'papers',
    summary: 'One paper with its whole story, as far as the caller may see it',
    roles: readers,
    params: paperParams,
    query: noQuery,
    headers: z.object({ 'if-none-match': z.string().optional() }),
    responses: {
      200: {
        description: 'The paper. Its tag is what a decision names in If-Match',
        content: { 'application/json': { schema: schemas.paperStory } },
        headers: z.object({ etag: z.string() }),
      },
      304: { description: 'It is as the caller knows it' },
    },
    async answer({ caller, params: { meetingId, paperId }, header }, { desk }) {
      const story = await desk.paper(caller, meetingId, paperId);
      return tagged(json(schemas.paperStory, story), story.version, header('if-none-match'));
    },
  }),
  endpoint({
    name: 'readPaper',
    method: 'get',
    path: '/v1/meetings/{meetingId}/papers/{paperId}/reading-copy',
    tag: 'papers',
    summary: 'The text of a paper as HTML for reading',
    roles: readers,
    params: paperParams,
    query: noQuery,
    responses: { 200: { description: 'The text', content: { 'text/html': { schema: { type: 'string' } } } } },
    async answer({ caller, params: { meetingId, paperId } }, { desk }) {
      const body = await desk.readingCopy(caller, meetingId, paperId);
      if (body === null) throw new NoSuchThing('no reading copy');
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': inert };
      return { status: 200, headers, body };
    },
  }),
  endpoint({
    name: 'fetchOriginal',
    method: 'get',
    path: '/v1/meetings/{meetingId}/papers/{paperId}/original',
    tag: 'papers',
    summary: 'The paper as it came: an address good for some minutes, or (`form=file`) the way there',
    roles: readers,
    params: paperParams,
    query: originalQuery,
    responses: {
      200: { description: 'Where it is', content: { 'application/json': { schema: schemas.originalFile } } },
      302: { description: 'The way there' },
    },
    async answer({ caller, params: { meetingId, paperId }, query }, { desk }) {
      const file = await desk.original(caller, meetingId, paperId);
      if (query.form === 'file') return { status: 302, headers: { ...expiring, location: file.url }, body: null };
      const answer = json(schemas.originalFile, file);
      return { ...answer, headers: { ...answer.headers, ...expiring } };
    },
  }),
];

/** What was asked for, without the criteria that were not given. */
function given(criteria: { readonly [K in keyof PaperCriteria]: PaperCriteria[K] | undefined }): PaperCriteria {
  return Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== undefined));
}
