import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { meetings } from '../../../../shared/meetings/index.ts';
import type { Conclusion, FollowUp } from '../../../../shared/model/conclusion.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import type { Paper } from '../../../../shared/model/paper.ts';
import type { SummaryRecord } from '../../../../shared/model/summary-record.ts';
import { readRecord } from '../../../../shared/proceedings/records/read-record.ts';
import { paperOfText } from '../../../../shared/readers/text.ts';

export const consultation2020 = meetingNamed('C20-VCC-1');
export const consultation2021 = meetingNamed('C21-VCC-1');

function meetingNamed(name: string): Meeting {
  const found = meetings.find(({ id }) => id === name);
  if (found === undefined) throw new Error(`no meeting ${name}`);
  return found;
}

export function readText(
  text: string,
  meeting: Meeting | null = consultation2021,
  given: { sitting?: number; date?: string } = {},
): SummaryRecord {
  return readPaper(paperOfText(text), meeting, given);
}

export function readPaper(
  paper: Paper,
  meeting: Meeting | null = consultation2021,
  given: { sitting?: number; date?: string } = {},
): SummaryRecord {
  const sha256 = createHash('sha256').update(paper.text).digest('hex');
  return readRecord(paper, { sha256, fileName: 'record.txt' }, meeting, given);
}

/** A record as the secretariat received it, among the samples of the project. */
export function sampleRecord(name: string): string {
  return readFileSync(new URL(`../../../../cdk/local/samples/records/${name}.txt`, import.meta.url), 'utf8');
}

/** A record written for these tests. */
export function writtenRecord(name: string): string {
  return readFileSync(new URL(`./written/${name}.txt`, import.meta.url), 'utf8');
}

/** Number, documents and items of each section, each as one line. */
export function sectionsInShort({ sections }: SummaryRecord): string[] {
  return sections.map(({ number, documents, agendaItems }) => [number, documents.join(' '), agendaItems.join(' ')].join(' | '));
}

/** `2.1 introduction` for each paragraph. */
export function paragraphsInShort({ sections }: SummaryRecord): string[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ key, kind }) => `${key} ${kind}`));
}

/** `2.7 referred | referred-to-group | C21/54 | 秘书处 2021-09-01/2021-09-30` for each conclusion. */
export function conclusionsInShort({ sections }: SummaryRecord): string[] {
  return sections.flatMap(({ conclusions }) => conclusions.map((conclusion) => inShort(conclusion)));
}

function inShort({ paragraphs, kinds, procedure, session, documents, followUps, withAmendment }: Conclusion): string {
  const head = `${paragraphs.join(' ')} ${kinds.toSorted().join(' ')}${withAmendment ? ' (amended)' : ''}`;
  const decided = session === null ? procedure : `${procedure} ${session}`;
  return [head, decided, documents.join(' '), followUps.map(dueInShort).join('; ')].join(' | ');
}

export function dueInShort({ who, deadline, implicit }: FollowUp): string {
  const by = implicit ? `(${who})` : who;
  if (deadline === null) return by;
  const days = deadline.from === deadline.to ? deadline.to : `${deadline.from}/${deadline.to}`;
  return [by, days, deadline.time ?? ''].join(' ').trim();
}

export function codesOf({ findings }: SummaryRecord): string[] {
  return findings.map(({ code }) => code);
}
