import { batchHandler } from '../../shared/aws/batch.ts';
import { storedObjects } from '../../shared/aws/bucket-events.ts';
import { answerGivenSchema } from '../../shared/model/link-answer.ts';
import { parseEvidenceKey } from '../../shared/register/ledger-keys.ts';
import { refilingRequestSchema } from '../../shared/register/refiling-request.ts';
import { filingDeps } from './deps.ts';
import { fileContribution } from './file-contribution.ts';
import { hearAnswer } from './hear-answer.ts';
import { refilePaper } from './refile-paper.ts';

const deps = filingDeps();

/** Queue `paper-examined`: an examination or a rendering was stored, a paper is to be judged again, its agenda has changed, or somebody has answered by a link. */
export const handler = batchHandler(async (body) => {
  const message: unknown = JSON.parse(body);
  const refiling = refilingRequestSchema.safeParse(message);
  const answer = answerGivenSchema.safeParse(message);
  if (refiling.success) await refilePaper(deps, refiling.data);
  else if (answer.success) await hearAnswer(deps, answer.data);
  else for (const { key } of storedObjects(body)) await fileContribution(deps, parseEvidenceKey(key));
});
