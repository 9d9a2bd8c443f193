import type { DecidingDeps } from '../desk/deciding-desk.ts';
import type { AnswerGiven } from '../model/link-answer.ts';
import { answerId } from '../model/link-answer.ts';
import type { DecisionTaken, ExtensionGiven } from '../register/decision-taken.ts';
import { facetRange } from '../register/facets.ts';
import { judgeStanding } from '../register/judge-standing.ts';
import { mailKeys } from '../register/mail-keys.ts';
import { papersOf, readPaper } from '../register/papers.ts';
import { readRange } from '../register/queries/read-range.ts';
import { noteRefusal } from '../register/refusals.ts';
import type { Table } from '../register/table.ts';
import { decisionsAbout, extensionsOf, recordDecision, recordExtension } from './decision-ledger.ts';
import { judgingDeps } from './judging-deps.ts';
import { readAnswer } from './mail-ledger.ts';
import { meetingKnown } from './meeting-source.ts';
import type { ObjectStore } from './object-store.ts';
import type { Send } from './queue.ts';

/** Before any paper came. */
const earliest = new Date(0).toISOString();

/** What deciding needs of AWS. `toFiling`: the queue of `file-contribution`. */
export function decidingDeps(table: Table, ledger: ObjectStore, toFiling: Send): DecidingDeps {
  // What a referee has answered is evidence also here; nobody is asked.
  const judging = judgingDeps(table, ledger, { refereesPages: false });
  return {
    now: () => new Date().toISOString(),
    meeting: (meetingId) => meetingKnown(table, ledger, meetingId),
    readPaper: (...paper) => readPaper(table, ...paper),
    async hasVersions(meetingId, paper) {
      const range = facetRange(meetingId, 'DRAFT', 'version-of', paper);
      return (await readRange(table, range, { after: null, from: earliest, to: null }, 1)).found.length > 0;
    },
    papersOf: (meetingId) => papersOf(table, meetingId),
    decisionsAbout: (...paper) => decisionsAbout(ledger, ...paper),
    recordDecision: (decision) => recordDecision(ledger, decision),
    async announceDecision(meetingId, paperId, rules) {
      const taken: DecisionTaken = { decided: { meetingId, paperId }, rules };
      await toFiling(taken);
    },
    extensionsOf: (...of) => extensionsOf(ledger, ...of),
    recordExtension: (extension) => recordExtension(ledger, extension),
    async announceExtension(meetingId, state) {
      const given: ExtensionGiven = { extended: { meetingId, state } };
      await toFiling(given);
    },
    answerGiven: (answer) => readAnswer(ledger, answer.meetingId, answerId(answer)),
    async recordAnswer(answer) {
      const key = mailKeys.answer(answer.meetingId, answerId(answer));
      return await ledger.putOnce(key, `${JSON.stringify(answer)}\n`, 'application/json');
    },
    async announceAnswer({ kind, meetingId, subject }) {
      const given: AnswerGiven = { answered: { kind, meetingId, subject } };
      await toFiling(given);
    },
    judge: async (meeting, row) => (await judgeStanding(judging, meeting, row)).verdict,
    noteRefusal: (refusal) => noteRefusal(table, refusal),
  };
}
