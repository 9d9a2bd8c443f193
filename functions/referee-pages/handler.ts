import { batchHandler } from '../../shared/aws/batch.ts';
import { disputeSchema } from '../../shared/model/rendering.ts';
import { refereeDeps } from './deps.ts';
import { refereePages } from './referee-pages.ts';

const deps = refereeDeps();

/** Queue `pages-disputed`: the witnesses of a paper's length dispute. */
export const handler = batchHandler(async (body) => {
  await refereePages(deps, disputeSchema.parse(JSON.parse(body)));
});
