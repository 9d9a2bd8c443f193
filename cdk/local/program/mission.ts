import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeWords } from '../../../functions/command-line/agenda-lines.ts';
import { proposalLines, recordLines } from '../../../functions/command-line/proceeding-lines.ts';
import { importLetter } from './import-letter.ts';
import { importRecord } from './import-record.ts';
import { type Desk, usualMeeting } from './with-register.ts';

const samples = fileURLToPath(new URL('../samples', import.meta.url));
const letterName = 'dm-21-1008.txt';
/** Records of C21/VCC-1 among the samples. */
const recordNames = /^c21-vcc-1-.*\.(?:txt|docx)$/u;

/** Who acts where the samples are walked. */
const by = 'secretariat';

/** The first step of the samples: the letter that convened C21/VCC-1, whose agenda comes into force. Answers lines for people. */
export async function conveneSamples(desk: Desk): Promise<string[]> {
  const bytes = await readFile(join(samples, 'letters', letterName));
  const wanted = {
    fileName: letterName,
    bytes,
    meetingId: usualMeeting,
    by,
    accept: true,
    edited: null,
    because: null,
    evenSo: false,
  };
  const { proposal, open, acceptance } = await importLetter(desk, wanted);
  const version = acceptance !== null && 'meeting' in acceptance ? acceptance.meeting.version : null;
  return [...proposalLines(proposal, open), `  in force as version ${version ?? '-'} of ${usualMeeting}`];
}

/** The last step of the samples: the summary records of two sittings. Answers lines for people. */
export async function recordSamples(desk: Desk): Promise<string[]> {
  const folder = join(samples, 'records');
  const names = (await readdir(folder)).filter((name) => recordNames.test(name)).sort((one, other) => one.localeCompare(other));
  const lines: string[] = [];
  for (const fileName of names) {
    const bytes = await readFile(join(folder, fileName));
    const { record, proposed } = await importRecord(desk, {
      fileName,
      bytes,
      meetingId: usualMeeting,
      by,
      sitting: null,
      date: null,
    });
    lines.push(...recordLines(record));
    for (const { change } of proposed) {
      if (change !== null)
        lines.push(`  proposed for the agenda: ${changeWords(change)} (npm start -- agenda accept ${record.recordId})`);
    }
  }
  return lines;
}
