import type { ApiDeps } from '../../../functions/secretariat-api/api-deps.ts';
import { agendaDesk } from '../../../shared/desk/agenda-desk.ts';
import { proceedingDesk } from '../../../shared/desk/proceeding-desk.ts';
import { depsIn } from '../../shared/desk/agenda-world.ts';
import { record, worldThatRead } from '../../shared/desk/proceedings-read.ts';

/** Arrival of a letter that was read, and a record that states a change of the agenda. */
export const letterArrival = 'l';
export const { recordId } = record;

/** The true desks over a meeting to which a letter and a record have come. Each request finds the meeting as it was: none follows from another. */
export const agendaOfTheMeeting: ApiDeps['agenda'] = {
  history: (...asked) => agendas().history(...asked),
  change: (...asked) => agendas().change(...asked),
  timePlan: (...asked) => agendas().timePlan(...asked),
};

export const proceedingsOfTheMeeting: ApiDeps['proceedings'] = {
  ticket: (...asked) => proceedings().ticket(...asked),
  send: (...asked) => proceedings().send(...asked),
  arrived: (...asked) => proceedings().arrived(...asked),
  letters: (...asked) => proceedings().letters(...asked),
  records: (...asked) => proceedings().records(...asked),
  acceptLetter: (...asked) => proceedings().acceptLetter(...asked),
  acceptStated: (...asked) => proceedings().acceptStated(...asked),
};

function agendas(): ApiDeps['agenda'] {
  return agendaDesk(depsIn(worldThatRead()));
}

function proceedings(): ApiDeps['proceedings'] {
  const deps = depsIn(worldThatRead());
  // Readings stand under the meeting, as in the ledger.
  const ofMeeting = async <T>(meetingId: string, read: () => Promise<T | null>) =>
    (await deps.meeting(meetingId)) === null ? null : await read();
  return proceedingDesk({
    ...deps,
    proceedingRow: (id, arrivalId) => ofMeeting(id, () => deps.proceedingRow(id, arrivalId)),
    proceedingRows: async (id) => (await ofMeeting(id, () => deps.proceedingRows(id))) ?? [],
    record: (id, of) => ofMeeting(id, () => deps.record(id, of)),
  });
}
