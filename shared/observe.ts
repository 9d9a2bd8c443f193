import { createHash } from 'node:crypto';
import { findCitations } from './citations/find.ts';
import { citedIds } from './citations/ids.ts';
import { readTemplate } from './fields/read-template.ts';
import { detectLanguage } from './languages/detect.ts';
import type { Citation, Examination, TemplateReading } from './model/examination.ts';
import { examiner } from './model/examiner.ts';
import type { Paper } from './model/paper.ts';
import { pageEvidence } from './pages/witnesses.ts';
import { read } from './readers/read.ts';

/** Text kept in an examination, in characters: ten times the longest paper that any rule lets pass. */
const textKept = 200_000;

/**
 * Records the facts of one file: what it is, how long, what its template fields say, what it cites. Depends on the bytes alone
 * and never refuses: what cannot be opened has its reason among the hazards.
 *
 * The bytes may be hostile; call this in a process that may die (`shared/sandbox`).
 */
export async function observe(bytes: Uint8Array): Promise<Examination> {
  const reading = await read(bytes);
  const { paper } = reading;
  const facts = paper === null ? nothingRead : observeContent(paper);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.byteLength,
    examiner,
    kind: reading.kind,
    read: paper !== null,
    hazards: [...reading.hazards],
    sheet: reading.sheet,
    pages: paper === null ? null : pageEvidence(reading, paper),
    ...facts,
  };
}

type ContentFacts = Pick<Examination, 'language' | 'template' | 'citations' | 'text'>;

const nothingRead: ContentFacts = { language: null, template: null, citations: [], text: '' };

function observeContent(paper: Paper): ContentFacts {
  const language = detectLanguage(paper.text);
  const template = readTemplate(paper, language);
  const ownNumber = template.fields.documentNumber.place;
  const citations = findCitations(paper, {
    language,
    session: template.edition,
    exclude: ownNumber === null ? [] : [ownNumber],
  });
  return { language, template: withReferences(template, citations), citations, text: paper.text.slice(0, textKept) };
}

/** The References box holds citations: its value is their ids, in the order printed. */
function withReferences(template: TemplateReading, citations: readonly Citation[]): TemplateReading {
  const { references } = template.fields;
  const { place } = references;
  if (place === null) return template;
  const inside = citations.filter(({ place: cited }) => cited.start >= place.start && cited.end <= place.end);
  const value = inside.length === 0 ? null : citedIds(inside);
  return { ...template, fields: { ...template.fields, references: { ...references, value } } };
}
