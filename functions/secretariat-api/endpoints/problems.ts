import { z } from '@hono/zod-openapi';
import { json } from '../answers.ts';
import { type Endpoint, endpoint, everybody } from '../endpoint.ts';
import { problemTitles } from '../problem-titles.ts';
import { problemNames, problemStatuses, problemsPath } from '../problems.ts';
import { noParams, noQuery } from '../query-values.ts';

const problemList = z.object({
  problems: z.array(z.object({ type: z.string(), status: z.number().int(), title: z.string() })),
});

export const problemEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'listProblems',
    method: 'get',
    path: problemsPath,
    tag: 'the API itself',
    summary: 'Every way in which the API says no',
    roles: everybody,
    params: noParams,
    query: noQuery,
    responses: { 200: { description: 'The problems', content: { 'application/json': { schema: problemList } } } },
    async answer({ language }) {
      const problems = problemNames.map((name) => ({
        type: `${problemsPath}#${name}`,
        status: problemStatuses[name],
        title: problemTitles[name][language],
      }));
      return json(problemList, { problems });
    },
  }),
];
