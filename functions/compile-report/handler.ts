import { batchHandler } from '../../shared/aws/batch.ts';
import { reportRequestSchema } from '../../shared/register/report-request.ts';
import { compileReport } from './compile-report.ts';
import { compilationDeps } from './deps.ts';

const deps = compilationDeps();

/** Queue `report-due`: somebody wishes for a report that has seen what happened until now. */
export const handler = batchHandler(async (body) => {
  await compileReport(deps, reportRequestSchema.parse(JSON.parse(body)));
});
