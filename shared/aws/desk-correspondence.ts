import type { CorrespondenceDeps } from '../desk/correspondence-desk.ts';
import { enteredConclusions } from '../register/conclusions.ts';
import type { Table } from '../register/table.ts';
import { consultationsInLedger, putConsultation, putReply, readConsultation, readReplies } from './correspondence-ledger.ts';
import { councilOn, putWithoutVote } from './council-ledger.ts';
import { meetingKnown } from './meeting-source.ts';
import type { ObjectStore } from './object-store.ts';
import { wordingsInLedger } from './proceedings-ledger.ts';

/** What consultations by correspondence need of AWS: they stand in the ledger alone, and the table is asked for conclusions. */
export function correspondenceDeps(table: Table, ledger: ObjectStore): CorrespondenceDeps {
  return {
    now: () => new Date().toISOString(),
    meeting: (meetingId) => meetingKnown(table, ledger, meetingId),
    conclusions: (meetingId) => enteredConclusions(table, meetingId),
    wordings: (...record) => wordingsInLedger(ledger, ...record),
    opened: (meetingId) => consultationsInLedger(ledger, meetingId),
    consultation: (...consultation) => readConsultation(ledger, ...consultation),
    putConsultation: (...consultation) => putConsultation(ledger, ...consultation),
    replies: (...consultation) => readReplies(ledger, ...consultation),
    putReply: (...reply) => putReply(ledger, ...reply),
    council: (day) => councilOn(ledger, day),
    putWithoutVote: (...list) => putWithoutVote(ledger, ...list),
  };
}
