import { readFileSync } from 'node:fs';
import type { MeetingProposal } from '../../../../shared/model/meeting-proposal.ts';
import { readLetter } from '../../../../shared/proceedings/letters/read-letter.ts';
import { read } from '../../../../shared/readers/read.ts';
import { paperOfText } from '../../../../shared/readers/text.ts';
import { letterFolder } from './sample-letters.ts';

const sha256 = 'ab'.repeat(32);

/** The proposal of a sample letter, through the readers of files. */
export async function letterInFile(fileName: string): Promise<MeetingProposal> {
  return letterInBytes(readFileSync(new URL(fileName, letterFolder)), fileName);
}

export async function letterInBytes(bytes: Uint8Array, fileName = 'letter.docx'): Promise<MeetingProposal> {
  return readLetter((await read(bytes)).paper, { sha256, fileName });
}

/** The proposal of flattened text. */
export function letterInText(...lines: readonly string[]): MeetingProposal {
  return readLetter(paperOfText(lines.join('\n')), { sha256, fileName: 'letter.txt' });
}

/** Items in short: number, title, documents, priority. */
export function shortly({ items }: MeetingProposal): unknown[][] {
  return items.map(({ item }) => [item.id, item.title, item.documents.join(' + '), item.priority]);
}

export function codesOf({ findings, items }: MeetingProposal): string[] {
  return [...findings, ...items.flatMap((item) => item.findings)].map(({ code }) => code);
}
