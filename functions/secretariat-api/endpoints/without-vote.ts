import { z } from '@hono/zod-openapi';
import { json, tagged } from '../answers.ts';
import { withoutVoteGiven, withoutVoteList } from '../consultation-schemas.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { versionDemanded } from '../if-match.ts';
import { noQuery } from '../query-values.ts';

const councilParams = z.object({ day: z.iso.date() });
const content = { 'application/json': { schema: withoutVoteList } };
const council = {
  tag: 'correspondence',
  path: '/v1/councils/{day}/without-vote',
  roles: ['secretariat'],
  params: councilParams,
  query: noQuery,
} as const;

/** The Member States of a Council without a vote for a time (Constitution, No. 169), by a day on which that Council is in office. */
export const withoutVoteEndpoints: readonly Endpoint[] = [
  endpoint({
    ...council,
    name: 'listWithoutVote',
    method: 'get',
    summary: 'The Member States without a vote for a time, of the Council in office on a day',
    responses: { 200: { description: 'The list in force', content } },
    async answer({ caller, params: { day }, header }, { correspondence }) {
      const inForce = await correspondence.withoutVote(caller, day);
      return tagged(json(withoutVoteList, inForce), inForce.version, header('if-none-match'));
    },
  }),
  endpoint({
    ...council,
    name: 'giveWithoutVote',
    method: 'post',
    summary: 'Puts a list in place of the one before, as it was when the caller looked at it',
    headers: z.object({ 'if-match': z.string().optional() }),
    body: withoutVoteGiven,
    responses: { 201: { description: 'The list in force', content } },
    problems: ['conflict', 'changed', 'version-needed'],
    async answer({ caller, params: { day }, body, header }, { correspondence }) {
      const version = versionDemanded(header('if-match'), 'the list');
      const given = await correspondence.giveWithoutVote(caller, day, body.withoutVote, version);
      return tagged(json(withoutVoteList, given, 201), given.version, undefined);
    },
  }),
];
