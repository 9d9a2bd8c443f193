import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeWords } from '../../../functions/command-line/agenda-lines.ts';
import type { MissionTold } from '../../../functions/command-line/mission-lines.ts';
import { proposalLines, recordLines } from '../../../functions/command-line/proceeding-lines.ts';
import { counted } from '../../../functions/command-line/terminal-lines.ts';
import { usualMeeting } from '../../../functions/command-line/usual-meeting.ts';
import { importLetter } from './import-letter.ts';
import { type ImportedRecord, importRecord } from './import-record.ts';
import type { Office } from './with-register.ts';

const samples = fileURLToPath(new URL('../samples', import.meta.url));
const letterName = 'dm-21-1008.txt';
/** Records of C21/VCC-1 among the samples, in the order of the sittings. */
const recordNames = ['c21-vcc-1-sitting-1.txt', 'c21-vcc-1-2021-06-16.txt'];

/** Who acts where the samples are walked. */
const by = 'secretariat';

/** The walk of the samples, from the letter to the report, stage by stage: `say` is told what comes of each. */
export interface Mission {
  /** The letter that convened C21/VCC-1; its agenda comes into force. */
  convene(): Promise<void>;
  /** Says that the papers come next. */
  receive(papers: number): void;
  /** The summary records of two sittings. */
  record(): Promise<void>;
  /** What was done with letter and records, and what waits for a person. */
  told(): Pick<MissionTold, 'done' | 'proposed'>;
}

export function missionOn(office: Office, say: (lines: readonly string[]) => void): Mission {
  const done: [string, string][] = [];
  const proposed: [string, string][] = [];
  return {
    async convene() {
      say([`1 of 4  The letter that convenes the meeting (${letterName})`]);
      const convened = await conveneSamples(office);
      say([...convened.lines, '']);
      done.push(['letter', convened.summary]);
    },
    receive: (papers) => say([`2 of 4  ${counted(papers, 'paper')}: read, judged, numbered and placed under the agenda`]),
    async record() {
      say(['', '3 of 4  The summary records of two sittings']);
      for (const fileName of recordNames) {
        const imported = await recordSample(office, fileName);
        const waiting = proposals(imported);
        say([
          ...recordLines(imported.record),
          ...waiting.map(([command, why]) => `  proposed for the agenda: ${why} (${command})`),
        ]);
        done.push(['record', recordSummary(imported)]);
        proposed.push(...waiting);
      }
      say(['', '4 of 4  The outcome report']);
    },
    told: () => ({ done, proposed }),
  };
}

async function conveneSamples(office: Office): Promise<{ readonly lines: readonly string[]; readonly summary: string }> {
  const { proposal, open, acceptance } = await importLetter(office, {
    fileName: letterName,
    bytes: await readFile(join(samples, 'letters', letterName)),
    meetingId: usualMeeting,
    by,
    accept: true,
    edited: null,
    because: null,
    evenSo: false,
  });
  const version = acceptance !== null && 'meeting' in acceptance ? acceptance.meeting.version : null;
  const { reference, meeting, opens, closes, items } = proposal;
  const inForce = `in force as version ${version ?? '-'} of ${usualMeeting}`;
  return {
    lines: [...proposalLines(proposal, open), `  ${inForce}`],
    summary: `${reference.value} convenes ${meeting.value}, ${opens.value} to ${closes.value}: ${counted(items.length, 'agenda item')}, ${inForce}`,
  };
}

async function recordSample(office: Office, fileName: string): Promise<ImportedRecord> {
  const bytes = await readFile(join(samples, 'records', fileName));
  return await importRecord(office, { fileName, bytes, meetingId: usualMeeting, by, sitting: null, date: null });
}

function recordSummary({ record: { sitting, date, sections } }: ImportedRecord): string {
  const conclusions = sections.flatMap((section) => section.conclusions);
  const byLetter = conclusions.filter(({ procedure }) => procedure === 'correspondence').length;
  const what = `${counted(sections.length, 'section')}, ${counted(conclusions.length, 'proposed conclusion')}`;
  return `sitting ${sitting ?? '-'} of ${date ?? 'an unknown date'}: ${what}, ${byLetter} to be put to Council Member States by correspondence`;
}

/** The command that brings a change of the agenda into force, and the change in words. */
function proposals({ record, proposed }: ImportedRecord): [string, string][] {
  return proposed.flatMap(({ change }) =>
    change === null ? [] : [[`npm start -- agenda accept ${record.recordId}`, changeWords(change)]],
  );
}
