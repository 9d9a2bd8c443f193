import { z } from '@hono/zod-openapi';
import { type Endpoint, endpoint, readers } from '../endpoint.ts';
import { listAnswer, listResponse, nextPart } from '../list-answer.ts';
import { formQuery, meetingParams, pageQuery } from '../query-values.ts';
import * as schemas from '../schemas.ts';
import { citingTable } from '../tables.ts';

const citingParams = meetingParams.extend({ id: z.string().min(1).max(100) });
const citingQuery = z.strictObject({ ...pageQuery, ...formQuery });

/** Where a document or an instrument is cited. The id is a symbol (`C21/35`) or that of an instrument (`pp-resolution:77`), in the notation of `docs/citations.md`. */
export const citingEndpoints: readonly Endpoint[] = [
  citing(
    'listCiting',
    '/v1/meetings/{meetingId}/citing/{id}',
    'Where a document or an instrument is cited, with the sentence around each citation',
  ),
  citing(
    'listCitingInstrument',
    '/v1/meetings/{meetingId}/instruments/{id}',
    'The same, under the name by which one looks for resolutions and decisions',
  ),
];

function citing(name: string, path: string, summary: string): Endpoint {
  return endpoint({
    name,
    method: 'get',
    path,
    tag: 'citations',
    summary,
    roles: readers,
    params: citingParams,
    query: citingQuery,
    responses: listResponse('One part of the list; `next` opens the following one', schemas.citingPage),
    async answer({ caller, params: { meetingId, id }, query: { limit, token = null, form }, language, address }, { desk }) {
      const page = await desk.citing(caller, meetingId, id, { limit, token });
      const list = { lines: page.lines, schema: schemas.citingPage, value: page, table: citingTable(id, language) };
      const answer = await listAnswer(list, form, language);
      return { ...answer, headers: { ...answer.headers, ...nextPart(address, page.next) } };
    },
  });
}
