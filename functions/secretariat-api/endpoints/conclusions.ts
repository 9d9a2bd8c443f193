import { z } from '@hono/zod-openapi';
import type { ConclusionDesk } from '../../../shared/desk/conclusion-desk.ts';
import { longestReason } from '../../../shared/model/decision.ts';
import { wordingHash } from '../../../shared/proceedings/wording-tag.ts';
import { json } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { wordingDemanded } from '../if-match.ts';
import { meetingParams, noQuery } from '../query-values.ts';
import * as schemas from '../schemas.ts';

/** More than any wording has, in characters. */
const longestText = 20_000;

const conclusionParams = meetingParams.extend({ conclusionId: z.string().regex(/^[A-Za-z0-9_-]{1,64}\.\d{1,6}\.\d{1,4}$/) });
const newWords = z.strictObject({
  text: z.string().trim().min(1).max(longestText),
  reason: z.string().trim().min(3).max(longestReason),
});

/** The words of proposed conclusions, changed by persons of the secretariat. */
export const conclusionEndpoints: readonly Endpoint[] = [
  wordsEndpoint('reword', 'wordings', 'Puts words in place of those that stand, as the caller saw them', ({ reword }) => reword),
  wordsEndpoint('settle', 'settlements', 'Ends a dispute between two versions: these words stand', ({ settle }) => settle),
];

function wordsEndpoint(
  name: string,
  of: string,
  summary: string,
  act: (conclusions: ConclusionDesk) => ConclusionDesk['reword'],
): Endpoint {
  return endpoint({
    name,
    method: 'post',
    path: `/v1/meetings/{meetingId}/conclusions/{conclusionId}/${of}`,
    tag: 'conclusions',
    summary,
    roles: ['secretariat'],
    params: conclusionParams,
    query: noQuery,
    headers: z.object({ 'if-match': z.string().optional() }),
    body: newWords,
    responses: {
      201: {
        description: 'The conclusion as it stands now',
        content: { 'application/json': { schema: schemas.listedConclusion } },
      },
    },
    problems: ['conflict', 'changed', 'version-needed'],
    async answer({ caller, params: { meetingId, conclusionId }, body, header }, { conclusions }) {
      const wording = wordingDemanded(header('if-match'));
      const changed = await act(conclusions)(caller, meetingId, conclusionId, { ...body, wording });
      const answer = json(schemas.listedConclusion, { ...changed, wording: wordingHash(changed.text) }, 201);
      return { ...answer, headers: { ...answer.headers, etag: `"${wordingHash(changed.text)}"` } };
    },
  });
}
