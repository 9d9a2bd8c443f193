import { batchHandler } from '../../shared/aws/batch.ts';
import { storedObjects } from '../../shared/aws/bucket-events.ts';
import { answerGivenSchema } from '../../shared/model/link-answer.ts';
import { decisionTakenSchema, extensionGivenSchema } from '../../shared/register/decision-taken.ts';
import { parseEvidenceKey } from '../../shared/register/ledger-keys.ts';
import { refilingRequestSchema } from '../../shared/register/refiling-request.ts';
import { wordingGivenSchema } from '../../shared/register/wording-given.ts';
import { filingDeps } from './deps.ts';
import { fileContribution } from './file-contribution.ts';
import { hearAnswer } from './hear-answer.ts';
import { hearDecision } from './hear-decision.ts';
import { hearExtension } from './hear-extension.ts';
import { hearWording } from './hear-wording.ts';
import { refilePaper } from './refile-paper.ts';
import { wordingDeps } from './wording-deps.ts';

const deps = filingDeps();
const wordings = wordingDeps(deps.requestReport);

/** Queue `paper-examined`: an examination or a rendering was stored, a paper is to be judged again, its agenda has changed, somebody has answered by a link, or a person of the secretariat has decided or changed the words of a conclusion. */
export const handler = batchHandler(async (body) => {
  const message: unknown = JSON.parse(body);
  const refiling = refilingRequestSchema.safeParse(message);
  const answer = answerGivenSchema.safeParse(message);
  const decision = decisionTakenSchema.safeParse(message);
  const extension = extensionGivenSchema.safeParse(message);
  const wording = wordingGivenSchema.safeParse(message);
  if (refiling.success) await refilePaper(deps, refiling.data);
  else if (decision.success) await hearDecision(deps, decision.data);
  else if (extension.success) await hearExtension(deps, extension.data);
  else if (wording.success) await hearWording(wordings, wording.data);
  else if (answer.success) await hearAnswer(deps, answer.data);
  else for (const { key } of storedObjects(body)) await fileContribution(deps, parseEvidenceKey(key));
});
