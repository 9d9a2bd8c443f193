import type { FollowUp, LinePlace, RegisteredConclusion } from '../../../shared/model/conclusion.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { OutcomeKind, Procedure } from '../../../shared/model/proceeding-words.ts';
import type { RegisteredRecord } from '../../../shared/model/summary-record.ts';

/** What a test says of a conclusion; the rest is filled in as one put to correspondence, on line `line` of its record. */
export interface ConclusionSketch {
  readonly record?: string;
  readonly line: number;
  readonly n?: number;
  readonly language?: Language;
  readonly section?: string;
  readonly title?: string;
  readonly items?: readonly string[];
  readonly words: readonly string[];
  readonly kinds?: readonly [OutcomeKind, ...OutcomeKind[]];
  readonly procedure?: Procedure;
  readonly session?: number | null;
  readonly paragraphs?: readonly string[];
  readonly documents?: readonly string[];
  readonly relatedDocuments?: readonly string[];
  readonly followUps?: readonly FollowUp[];
  readonly withAmendment?: boolean;
  readonly edit?: string;
  readonly conflict?: string;
  readonly deferral?: { readonly noConsensus: string; readonly request: string };
  readonly supersedes?: readonly string[];
  readonly supersededBy?: string | null;
  readonly meetingId?: string;
}

/** Id of the record of a sitting, as the register makes it from the file's hash. */
export function recordId(sitting: number): string {
  return String(sitting).repeat(12);
}

export function linePlace(line: number, quote: string): LinePlace {
  return { part: 'body', page: null, cell: null, start: 0, end: quote.length, quote: quote.slice(0, 200), line };
}

/** `when`: a date, or the first and the last day of a period, with the words that say so. */
export function followUp(
  who: string,
  what: string,
  when?: { readonly from: string; readonly to?: string; readonly time?: string; readonly text: string },
  implicit = false,
): FollowUp {
  const deadline =
    when === undefined ? null : { text: when.text, from: when.from, to: when.to ?? when.from, time: when.time ?? null };
  return { who, what, deadline, implicit, place: linePlace(1, what) };
}

export function conclusion(sketch: ConclusionSketch): RegisteredConclusion {
  const { record = recordId(1), line, n = 1, language = 'en', section = '7', words } = sketch;
  const said = words.join('\n');
  return {
    meetingId: sketch.meetingId ?? 'C21-VCC-1',
    recordId: record,
    language,
    section: { number: section, title: sketch.title ?? `Section ${section}` },
    items: [...(sketch.items ?? [])],
    conclusion: {
      id: `${record}.${line}.${n}`,
      kinds: [...(sketch.kinds ?? ['note-by-correspondence'])],
      procedure: sketch.procedure ?? 'correspondence',
      session: sketch.session ?? null,
      paragraphs: [...(sketch.paragraphs ?? [`${section}.1`])],
      quotes: words.map((text, i) => ({ text, place: linePlace(line + i, text) })),
      documents: [...(sketch.documents ?? [])],
      relatedDocuments: [...(sketch.relatedDocuments ?? [])],
      actions: [],
      followUps: [...(sketch.followUps ?? [])],
      withAmendment: sketch.withAmendment ?? false,
      deferral:
        sketch.deferral === undefined
          ? null
          : {
              noConsensus: linePlace(line - 2, sketch.deferral.noConsensus),
              request: linePlace(line - 1, sketch.deferral.request),
            },
    },
    text: sketch.edit ?? said,
    wordings: sketch.edit === undefined ? [] : [wording(sketch.edit, '2021-06-10T09:30:00Z')],
    conflict: sketch.conflict === undefined ? null : { base: said, theirs: wording(sketch.conflict, '2021-06-11T08:15:00Z') },
    supersededBy: sketch.supersededBy ?? null,
    supersedes: [...(sketch.supersedes ?? [])],
  };
}

function wording(text: string, at: string) {
  return { text, by: 'secretariat', at, reason: 'A slip of the pen in the record.' };
}

/** The record of a sitting with the sections given; each is `concluded` unless it says otherwise. */
export function record(
  sitting: number,
  sections: readonly (Partial<RegisteredRecord['sections'][number]> & { readonly number: string })[],
  rest: Partial<RegisteredRecord> = {},
): RegisteredRecord {
  const id = recordId(sitting);
  return {
    recordId: id,
    meetingId: 'C21-VCC-1',
    name: `record-${sitting}.docx`,
    key: `proceedings/C21-VCC-1/${id}.docx`,
    sha256: id.repeat(6).slice(0, 64),
    language: 'en',
    sitting,
    date: `2021-06-${String(7 + sitting).padStart(2, '0')}`,
    dateBasis: 'inferred',
    sections: sections.map((section, i) => ({
      title: `Section ${section.number}`,
      documents: [],
      items: [],
      line: 10 * (i + 1),
      concluded: true,
      ...section,
    })),
    findings: [],
    ...rest,
  };
}
