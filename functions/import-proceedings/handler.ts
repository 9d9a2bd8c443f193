import { batchHandler } from '../../shared/aws/batch.ts';
import { storedObjects } from '../../shared/aws/bucket-events.ts';
import { logger } from '../../shared/aws/telemetry.ts';
import { agendaDecidedSchema } from '../../shared/register/agenda-decided.ts';
import { takeUpDecisions } from '../../shared/register/bring-into-force.ts';
import { importDeps } from './deps.ts';
import { importProceeding } from './import-proceedings.ts';

const deps = importDeps();

/** Queue `proceedings-stored`: a convening letter, a summary record or an edited report was stored, or what it waited for has come; or an agenda was decided. */
export const handler = batchHandler(async (body) => {
  const agenda = agendaDecidedSchema.safeParse(JSON.parse(body));
  if (agenda.success) {
    const { meetingId } = agenda.data.decided;
    logger.info('agenda brought into force', { meetingId, versions: await takeUpDecisions(deps.agendas, meetingId) });
  }
  for (const object of storedObjects(body)) {
    const outcome = await importProceeding(deps, object);
    logger.info('proceeding imported', { key: object.key, outcome });
  }
});
