import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { meetings } from '../../shared/meetings/index.ts';
import { readRecord } from '../../shared/proceedings/records/read-record.ts';
import { recordJson } from '../../shared/proceedings/records/record-json.ts';
import { paperOfText } from '../../shared/readers/text.ts';
import { decodeText } from '../../shared/readers/text-encoding.ts';
import type { Comparison, Measure } from './comparison.ts';

const texts = z.array(z.string()).default([]);
const followUpSchema = z.object({ who: z.string(), deadline: z.string().nullable() });
const outcomeSchema = z.object({
  kinds: texts,
  procedure: z.string(),
  quote: texts,
  documentsConcluded: texts,
  followUps: z.array(followUpSchema),
});
const paragraphSchema = z.object({
  number: z.string().nullable(),
  line: z.number(),
  kind: z.string(),
  speaker: z.string().optional(),
  speakerState: z.string().optional(),
  documentsCited: texts,
});
const sectionSchema = z.object({
  number: z.string(),
  title: z.string(),
  line: z.number(),
  documents: texts,
  agendaItems: texts,
  paragraphs: z.array(paragraphSchema),
  outcomes: z.array(outcomeSchema),
});
const recordSchema = z.object({ source: z.string(), meeting: z.string(), sections: z.array(sectionSchema) });
type Section = z.infer<typeof sectionSchema>;
type Outcome = z.infer<typeof outcomeSchema>;
type Value = readonly string[];

/** `record-001.json` lists what the summary record named in it says; the text lies in `textFolder`. */
export async function compareRecords(folder: string, textFolder: string): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const name of (await readdir(folder)).filter((file) => isRecord(file)).sort()) {
    const expected = recordSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    const paper = paperOfText(decodeText(await readFile(join(textFolder, expected.source))) ?? '');
    const meeting = meetings.find(({ id }) => id === expected.meeting.replace('/', '-')) ?? null;
    const record = readRecord(paper, { sha256: '0'.repeat(64), fileName: expected.source }, meeting);
    const found = recordSchema.parse(recordJson(record));
    const one = (measure: Measure, place: string, wanted: Value, got: Value): Comparison => {
      return {
        measure,
        file: name,
        language: record.language,
        kind: paper.kind,
        rule: null,
        place,
        expected: wanted,
        found: got,
      };
    };
    comparisons.push(...compareSections(expected.sections, found.sections, one));
  }
  return comparisons;
}

export function isRecord(file: string): boolean {
  return /^record-\w+\.json$/.test(file);
}

type One = (measure: Measure, place: string, expected: Value, found: Value) => Comparison;

function compareSections(expected: readonly Section[], found: readonly Section[], one: One): Comparison[] {
  const lines = [...new Set([...expected, ...found].map(({ line }) => line))].sort((a, b) => a - b);
  return lines.flatMap((line) => {
    const [wanted, got] = [expected, found].map((sections) => sections.find((section) => section.line === line));
    const place = `section ${wanted?.number ?? got?.number}`;
    return [
      one('record sections', place, headOf(wanted), headOf(got)),
      one('record section documents', place, wanted?.documents ?? [], got?.documents ?? []),
      one('record items', place, wanted?.agendaItems ?? [], got?.agendaItems ?? []),
      ...compareParagraphs(wanted, got, one),
      ...compareOutcomes(place, wanted?.outcomes ?? [], got?.outcomes ?? [], one),
    ];
  });
}

function headOf(section: Section | undefined): string[] {
  return section === undefined ? [] : [`${section.number} ${section.title}`];
}

function compareParagraphs(expected: Section | undefined, found: Section | undefined, one: One): Comparison[] {
  const wanted = expected?.paragraphs ?? [];
  const got = found?.paragraphs ?? [];
  const lines = new Set([...wanted, ...got].map(({ line }) => line));
  return [...lines].flatMap((line) => {
    const [a, b] = [wanted, got].map((all) => all.find((paragraph) => paragraph.line === line));
    const place = `paragraph ${a?.number ?? b?.number}`;
    const speaker = (paragraph: typeof a) =>
      [paragraph?.speaker ?? '', paragraph?.speakerState ?? ''].filter((words) => words !== '');
    return [
      one('record paragraph kinds', place, a === undefined ? [] : [a.kind], b === undefined ? [] : [b.kind]),
      one('record speakers', place, speaker(a), speaker(b)),
      one('record documents cited', place, a?.documentsCited ?? [], b?.documentsCited ?? []),
    ];
  });
}

/** Outcomes of a section are compared one by one, in their order. */
function compareOutcomes(place: string, expected: readonly Outcome[], found: readonly Outcome[], one: One): Comparison[] {
  return Array.from({ length: Math.max(expected.length, found.length) }, (_, n) => {
    const [a, b] = [expected[n], found[n]];
    const where = `${place}, outcome ${n + 1}`;
    return [
      one('record outcome kinds', where, a?.kinds ?? [], b?.kinds ?? []),
      one('record procedures', where, a === undefined ? [] : [a.procedure], b === undefined ? [] : [b.procedure]),
      one('record quotes', where, a?.quote ?? [], b?.quote ?? []),
      one('record documents concluded', where, a?.documentsConcluded ?? [], b?.documentsConcluded ?? []),
      one('record follow-ups', where, followUpsOf(a), followUpsOf(b)),
    ];
  }).flat();
}

function followUpsOf(outcome: Outcome | undefined): string[] {
  return (outcome?.followUps ?? []).map(({ who, deadline }) => `${who}: ${deadline ?? 'no date'}`);
}
