import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { acceptanceLines, changeWords } from '../../../functions/command-line/agenda-lines.ts';
import { type ImportArguments, importHelp, readImport } from '../../../functions/command-line/import-command.ts';
import { namedBytes } from '../../../functions/command-line/named-files.ts';
import { mergeLines, proposalLines, recordLines } from '../../../functions/command-line/proceeding-lines.ts';
import { quoted } from '../../../functions/command-line/terminal-lines.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { recordJson } from '../../../shared/proceedings/records/record-json.ts';
import { type ImportedLetter, importLetter } from './import-letter.ts';
import { type ImportedRecord, importRecord } from './import-record.ts';
import { meetingOfRecord, meetingOfReport } from './meeting-of-file.ts';
import { sentReading } from './sent-reading.ts';
import { type Office, withRegister } from './with-register.ts';

/** What one file came to: for people, for machines, and whether it is done. */
interface Told {
  readonly lines: readonly string[];
  readonly json: object;
  readonly done: boolean;
}

/** `import`: answers the exit code, 1 where a file was not imported or an agenda not accepted. */
export async function runImport(args: readonly string[]): Promise<number> {
  const wanted = readImport(args);
  if (wanted.help) {
    process.stdout.write(importHelp);
    return 0;
  }
  const files = await Promise.all(
    wanted.paths.map(async (path) => ({ fileName: basename(path), bytes: await namedBytes(path) })),
  );
  return await withRegister(wanted, async (office) => {
    const told: Told[] = [];
    for (const file of files) told.push(await importOne(office, wanted, file));
    const output = wanted.json
      ? JSON.stringify(
          told.map(({ json }) => json),
          null,
          2,
        )
      : told.flatMap(({ lines }) => lines).join('\n');
    process.stdout.write(`${output}\n`);
    return told.every(({ done }) => done) ? 0 : 1;
  });
}

interface File {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

async function importOne(office: Office, wanted: ImportArguments, file: File): Promise<Told> {
  try {
    if (wanted.kind === 'letter') return await letterTold(await importLetter(office, { ...wanted, ...file }), wanted.out);
    if (wanted.kind === 'record') {
      const meetingId = await meetingOfRecord({ ...wanted, ...file });
      const { by, sitting, date } = wanted;
      return recordTold(await importRecord(office, { ...file, meetingId, by, sitting, date }));
    }
    return await reportTold(office, wanted.by, await meetingOfReport({ ...wanted, ...file }), file);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {
      lines: [`! ${error.message}`],
      json: { file: file.fileName, outcome: 'not-imported', why: error.message },
      done: false,
    };
  }
}

async function letterTold(imported: ImportedLetter, out: string): Promise<Told> {
  const { proposal, meeting, problems, open, acceptance } = imported;
  const draft = meeting === null ? null : join(out, meeting.id, 'proposal.json');
  if (meeting !== null && draft !== null) {
    await mkdir(join(out, meeting.id), { recursive: true });
    await writeFile(draft, `${JSON.stringify(meeting, null, 2)}\n`);
  }
  const next =
    acceptance === null
      ? [
          ...problems.map((problem) => `  missing: ${problem}`),
          `Proposal: ${draft ?? 'none'}; not in force before you accept it (--accept).`,
        ]
      : acceptanceLines(acceptance);
  const done = acceptance === null || acceptance.outcome === 'accepted' || acceptance.outcome === 'unchanged';
  return { lines: [...proposalLines(proposal, open), ...next], json: { ...imported, draft }, done };
}

function recordTold({ record, proposed }: ImportedRecord): Told {
  const how = `npm start -- agenda accept ${record.recordId}`;
  const changes = proposed.map(({ change, doubt, words }) =>
    change === null
      ? `  a change of the agenda that could not be read (${doubt}): ${quoted(words)}`
      : `  proposed for the agenda: ${changeWords(change)} (${how})`,
  );
  return { lines: [...recordLines(record), ...changes], json: { record: recordJson(record), proposed }, done: true };
}

async function reportTold(office: Office, by: string, meetingId: string, { fileName, bytes }: File): Promise<Told> {
  const { read } = await sentReading(office, { kind: 'edits', meetingId, fileName, bytes, by, sitting: null, date: null });
  const { merge } = read;
  return { lines: mergeLines(fileName, merge), json: { file: fileName, ...merge }, done: true };
}
