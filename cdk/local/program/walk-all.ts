import { fileURLToPath } from 'node:url';
import { type Arguments, usualData } from '../../../functions/command-line/arguments.ts';
import { type MissionTold, missionLines } from '../../../functions/command-line/mission-lines.ts';
import { closedMeetings, prepareSendings } from '../../../functions/command-line/prepare-sendings.ts';
import { allJudged, verdictsAsJson } from '../../../functions/command-line/verdict-json.ts';
import { verdictSummary, verdictTable } from '../../../functions/command-line/verdict-table.ts';
import { type Sending, type Walked, walkPapers } from '../../../functions/command-line/walk-papers.ts';
import { name, readEnvironment } from '../../../shared/aws/environment.ts';
import { registerTable } from '../../../shared/aws/table.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { documentsKnown } from './documents-known.ts';
import { fetchReports } from './fetch-reports.ts';
import { meetingFrom } from './meeting-file.ts';
import { addMeeting, meetingsKnown } from './meetings-known.ts';
import { type Mission, missionOn } from './mission.ts';
import { type OpenRegister, openRegister } from './open-register.ts';
import { progressOn } from './progress.ts';
import { walkDeps } from './walk-deps.ts';
import { isMail, walkMails } from './walk-mails.ts';
import { officeOf } from './with-register.ts';

/** What the program walks when no paper is named. */
const samples = fileURLToPath(new URL('../samples/contributions', import.meta.url));

/** Columns of a verdict table where the output is not a terminal. */
const usualWidth = 120;

/** Walks the papers that a person named, or the samples. Answers the exit code: 1 where one got no verdict. */
export async function walkAll(wanted: Arguments): Promise<number> {
  const added = wanted.meetingFile === null ? null : await meetingFrom(wanted.meetingFile);
  const register = await openRegister({ folder: wanted.data, fresh: wanted.fresh, firstPort: wanted.firstPort });
  try {
    return await walk(register, wanted, added);
  } finally {
    await register.close();
  }
}

async function walk(register: OpenRegister, wanted: Arguments, added: Meeting | null): Promise<number> {
  if (added !== null) await addMeeting(added);
  const isMission = wanted.paths.length === 0 && wanted.meetingId === null && added === null;
  const mission = isMission ? missionOn(officeOf(register), say) : null;
  await mission?.convene();
  const known = await meetingsKnown();
  const asked = { ...wanted, meetingId: wanted.meetingId ?? added?.id ?? null };
  const sendings = await prepareSendings(asked, wanted.paths.length === 0 ? [samples] : wanted.paths, known);
  for (const line of remarks(register, sendings, known)) process.stderr.write(`${line}\n`);
  const progress = progressOn(process.stderr);
  const meetingIds = known.map(({ id }) => id);
  const ofMails = await walkMails(register, sendings.filter(isMail), { ...wanted, meetingIds });
  const papers = sendings.filter((sending) => !isMail(sending));
  mission?.receive(papers.length);
  const walked = [...(await walkPapers(walkDeps(register, progress), papers)), ...ofMails.papers];
  progress.end();
  if (ofMails.lines.length > 0) say(ofMails.lines);
  if (!register.refereesPages && walked.some(isHeldForItsLength)) process.stderr.write(`${noReferee}\n`);
  await mission?.record();
  const reports: string[] = [];
  for (const meetingId of new Set(sendings.map((sending) => sending.meetingId))) {
    reports.push(...(await fetchReports(meetingId, wanted.language, wanted.out)));
  }
  const told = mission === null ? reportLines(walked, reports) : missionLines(missionTold(mission, walked, reports, wanted));
  process.stdout.write(wanted.json ? await forMachines(walked, sendings, known) : forPeople(walked, told));
  return allJudged(walked) ? 0 : 1;
}

/** What is under way, beside the output. */
function say(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
}

const noReferee = 'LibreOffice (soffice) is not on the path: papers of disputed length wait for a person instead of a rendering.';

/** Held because the witnesses of its length dispute, which a rendering might have settled. */
function isHeldForItsLength({ row }: Walked): boolean {
  return row?.status === 'held' && row.file.kind === 'docx' && row.verdict.pages.verdict === 'borderline-review';
}

/** What a person should know before the verdicts come. */
function remarks({ ownClock }: OpenRegister, sendings: readonly Sending[], known: readonly Meeting[]): string[] {
  const closed = closedMeetings(sendings, known, Date.now()).map(
    ({ id, submission }) => `${id} closed at ${submission.closes}: papers without a given time (--received) are late.`,
  );
  const foreignClock = !ownClock && sendings.some(({ receivedAt }) => receivedAt !== null);
  return foreignClock ? [...closed, 'The bucket is not on this computer: its own time counts, not the one given.'] : closed;
}

async function forMachines(walked: readonly Walked[], sendings: readonly Sending[], known: readonly Meeting[]): Promise<string> {
  const table = registerTable(readEnvironment({ TABLE_NAME: name }).TABLE_NAME);
  const concerned = known.filter(({ id }) => sendings.some(({ meetingId }) => meetingId === id));
  return verdictsAsJson(walked, await documentsKnown(table, concerned));
}

function forPeople(walked: readonly Walked[], told: readonly string[]): string {
  return `${verdictTable(walked, process.stdout.columns ?? usualWidth)}\n\n${told.join('\n')}\n`;
}

function reportLines(walked: readonly Walked[], reports: readonly string[]): string[] {
  return [verdictSummary(walked), '', 'Outcome report:', ...reports.map((path) => `  ${path}`)];
}

function missionTold(mission: Mission, walked: readonly Walked[], reports: readonly string[], { data }: Arguments): MissionTold {
  return { ...mission.told(), walked, reports, data: data === usualData ? null : data };
}
