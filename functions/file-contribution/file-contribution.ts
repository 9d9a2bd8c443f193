import { judge } from '../../shared/judging/judge.ts';
import { type FormCandidate, type OtherForm, twoForms } from '../../shared/judging/two-forms.ts';
import type { ArrivalRecord } from '../../shared/model/arrival.ts';
import { citationsKept, type PaperRecord, paperId } from '../../shared/model/contribution.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import type { AuditDraft } from '../../shared/register/audit.ts';
import type { ExaminedPaper } from '../../shared/register/examined-paper.ts';
import { type HeardPaper, hearReferee } from '../../shared/register/hear-referee.ts';
import { judgeStanding } from '../../shared/register/judge-standing.ts';
import { knownFor } from '../../shared/register/known-for.ts';
import type { PaperReference } from '../../shared/register/ledger-keys.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import { askReferee } from './ask-referee.ts';
import type { FilingDeps } from './filing.ts';
import { finishPaper } from './finish-paper.ts';
import { judgedInTime } from './judged-in-time.ts';
import { readAgain } from './read-again.ts';
import { refilePaper } from './refile-paper.ts';
import { shortened } from './shortened.ts';
import { awaitedBase, statusOnEntry } from './status-on-entry.ts';

export type FilingOutcome =
  | { readonly outcome: 'filed'; readonly papers: readonly string[] }
  /** Other files of the same arrival are not examined yet; the last of them will file all. */
  | { readonly outcome: 'waiting'; readonly examined: number; readonly expected: number }
  /** The length of some is in dispute; the referee's answer will file all. */
  | { readonly outcome: 'waiting for the referee'; readonly papers: readonly string[] };

/**
 * Files the papers of an arrival once all of them are examined: judges each, enters it in the register, settles its number, and points
 * to it. Every step may be repeated, by a second delivery or after a crash, without a second effect.
 */
export async function fileContribution(deps: FilingDeps, reference: PaperReference): Promise<FilingOutcome> {
  const record = await deps.arrivalRecord(reference);
  const examined = record === null ? [reference] : await deps.examinedFiles(reference);
  const expected = record?.files ?? 1;
  if (examined.length < expected) return { outcome: 'waiting', examined: examined.length, expected };
  const meeting = await deps.meeting(reference.meetingId);
  const due: Due[] = [];
  for (const paper of examined) due.push(await dueOf(deps, meeting, paper, record));
  const disputed = due.flatMap((one) => ('undecided' in one && one.undecided ? one.paper : []));
  if (disputed.length > 0) {
    for (const paper of disputed) await askReferee(deps, paper);
    return { outcome: 'waiting for the referee', papers: disputed.map(({ arrival }) => paperId(arrival)) };
  }
  const forms = await formsAmong(deps, due, record);
  const papers: string[] = [];
  for (const one of due) papers.push(paperId(await filePaper(deps, meeting, one, forms)));
  await placeByLaterAgenda(deps, meeting, examined);
  await deps.requestReport(reference.meetingId);
  if (record?.mail != null) await deps.announceVerdict(reference.meetingId, record.mail.mailId);
  return { outcome: 'filed', papers };
}

/**
 * Whoever brings a later agenda into force places anew the papers that stand then. One that was being filed at that moment, by the version before, could not be
 * seen: who filed it looks once more.
 */
async function placeByLaterAgenda(deps: FilingDeps, meeting: Meeting, papers: readonly PaperReference[]): Promise<void> {
  const agendaVersion = await deps.versionInForce(meeting.id);
  if (agendaVersion <= meeting.version) return;
  for (const { meetingId, arrivalId, n } of papers)
    await refilePaper(deps, { refile: { meetingId, arrivalId, n }, agendaVersion, decidedAt: deps.now() });
}

/** A paper that is entered already, or one to be judged. */
type Due = { readonly row: PaperRow } | HeardPaper;

async function dueOf(deps: FilingDeps, meeting: Meeting, reference: PaperReference, record: ArrivalRecord | null): Promise<Due> {
  const row = await deps.readPaper(reference.meetingId, paperId(reference));
  return row === null ? await hearReferee(deps, meeting, await deps.examinedPaper(reference, record)) : { row };
}

/** What the files of an arrival are to each other. Those that are entered already are looked at again, so that every delivery finds the same. */
async function formsAmong(deps: FilingDeps, due: readonly Due[], record: ArrivalRecord | null): Promise<Forms> {
  if (due.length < 2) return new Map();
  const files: FormCandidate[] = [];
  for (const one of due) {
    const { arrival, examination } = 'row' in one ? await deps.examinedPaper(one.row, record) : one.paper;
    files.push({ n: arrival.n, fileName: arrival.fileName, examination });
  }
  return twoForms(files);
}

type Forms = ReadonlyMap<number, OtherForm>;

async function filePaper(deps: FilingDeps, meeting: Meeting, due: Due, forms: Forms): Promise<PaperRow> {
  const { arrivalId, n } = 'row' in due ? due.row : due.paper.arrival;
  const form = forms.get(n) ?? null;
  const entered = 'row' in due ? due.row : await judgeAndEnter(deps, meeting, due.paper, form);
  await deps.copyLastEvent(entered);
  const master = form?.is === 'copy-of' ? paperId({ arrivalId, n: form.n }) : null;
  const judged = await judgedInTime(deps, meeting, await judgedAgain(deps, meeting, entered));
  return await finishPaper(deps, meeting, judged, master);
}

/**
 * The first judgement. A paper whose base is unknown first leaves a note that it waits, and then looks again: the base, filed at the same
 * moment, either sees the note or is seen.
 */
async function judgeAndEnter(
  deps: FilingDeps,
  meeting: Meeting,
  paper: ExaminedPaper,
  form: OtherForm | null,
): Promise<PaperRow> {
  const { arrival, examination } = paper;
  const differs = form?.is === 'differs';
  let verdict = judge(examination, meeting, arrival, await knownFor(deps, meeting, paper, differs));
  const base = awaitedBase(verdict);
  if (base !== null) {
    await deps.pointToAwaiting(base, arrival);
    verdict = judge(examination, meeting, arrival, await knownFor(deps, meeting, paper, differs));
  }
  const judged = recordOf(paper, verdict);
  // Another form of a paper shares its fate, whatever a reader makes of its own length or form.
  const record = form?.is === 'copy-of' ? { ...judged, status: 'pending' as const } : judged;
  return await deps.enterPaper(record, awaitedBase(verdict), {
    kind: 'judged',
    by: 'rapporteur',
    details: {
      verdict: verdict.status,
      sha256: examination.sha256,
      rules: meeting.version,
      examiner: examination.examiner,
      ...statedTime(paper),
    },
    at: paper.examinedAt,
  });
}

/** By whose word a paper that the secretariat filed on behalf of a State came when it is said to have come. */
function statedTime({ arrival, stated }: ExaminedPaper): AuditDraft['details'] {
  return stated === undefined ? {} : { receivedAt: arrival.receivedAt, statedBy: stated.by, reason: stated.reason };
}

/** Judges anew a paper that is held and waits for a base which is filed by now. */
async function judgedAgain(deps: FilingDeps, meeting: Meeting, row: PaperRow): Promise<PaperRow> {
  if (row.status !== 'held' || row.awaits === null) return row;
  const { verdict } = await judgeStanding(deps, meeting, row);
  if (awaitedBase(verdict) === row.awaits) return row;
  const changed = await deps.changePaper(
    row,
    { verdict, awaits: awaitedBase(verdict), status: statusOnEntry(verdict) },
    { kind: 'judged-again', by: 'rapporteur', details: { verdict: verdict.status, base: row.awaits, rules: meeting.version } },
  );
  if (changed === null) return await readAgain(deps, row);
  await deps.copyLastEvent(changed);
  await deps.endAwaiting(row.awaits, row);
  return changed;
}

function recordOf({ arrival, key, versionId, examination }: ExaminedPaper, verdict: Verdict): Omit<PaperRecord, 'changedAt'> {
  return {
    meetingId: arrival.meetingId,
    arrivalId: arrival.arrivalId,
    n: arrival.n,
    status: statusOnEntry(verdict),
    symbol: null,
    duplicateOf: null,
    file: {
      name: arrival.fileName,
      key,
      versionId,
      sha256: examination.sha256,
      size: examination.size,
      kind: examination.kind,
    },
    receivedAt: arrival.receivedAt,
    channel: arrival.channel,
    sender: arrival.sender,
    language: examination.language,
    verdict,
    pages: examination.pages,
    template: examination.template === null ? null : shortened(examination.template),
    citations: examination.citations.slice(0, citationsKept),
    citationsInAll: examination.citations.length,
  };
}
