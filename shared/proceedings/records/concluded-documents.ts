import type { OutcomeKind } from '../../model/proceeding-words.ts';
import type { FoundAct } from './acts.ts';
import { documentsIn, type RecordContext, type SectionContext } from './record-context.ts';
import { sentenceToRead } from './sentences.ts';
import type { Statement } from './statements.ts';

export interface ConcludedDocuments {
  readonly concluded: readonly string[];
  readonly related: readonly string[];
  /** Something is decided, and no document for it can be told. */
  readonly missing: boolean;
}

/**
 * The documents that a conclusion is on. Those that its verbs govern; failing that, those named beside them; failing that, the one document of the
 * section. A conclusion that decides nothing on a document has related ones: those it names, or those introduced since the last close.
 */
export function concludedOn(
  statements: readonly Statement[],
  kinds: readonly OutcomeKind[],
  index: number,
  section: SectionContext,
  context: RecordContext,
): ConcludedDocuments {
  const named = unique(statements.flatMap(({ words }) => documentsIn(context, words)));
  const concluded = unique(concludedBy(statements, index, section, context));
  const decides = statements.some(({ acts }) => acts.length > 0) && kinds.some((kind) => kind !== 'secretariat-action');
  const beside = unique(statements.filter(({ acts }) => acts.length > 0).flatMap(({ words }) => documentsIn(context, words)));
  const only = section.documents.length === 1 ? section.documents : [];
  const approvesItself = kinds.some((kind) => kind === 'appointment-approved' || kind === 'noted');
  const documents = concluded.length > 0 || !decides ? concluded : beside.length > 0 ? beside : approvesItself ? [] : only;
  const others = named.filter((id) => !documents.includes(id));
  const related = documents.length === 0 && others.length === 0 ? introducedBefore(index, section) : others;
  return { concluded: documents, related, missing: decides && documents.length === 0 && !approvesItself };
}

function concludedBy(statements: readonly Statement[], index: number, section: SectionContext, context: RecordContext): string[] {
  const { grammar } = context;
  const paragraph = section.paragraphs[index];
  if (paragraph?.paragraph.kind === 'approval') {
    const named = statements.flatMap(({ words }) => {
      const end = words.text.search(grammar.kinds.approved);
      return documentsIn(context, words, 0, end > 0 ? end : words.text.length);
    });
    // "The draft time-management plan was approved" under a heading on that plan: the document that the heading names.
    const { timePlan, agenda } = grammar.subjects;
    const isOfHeading = [timePlan, agenda].some(
      (subject) => subject.test(section.title) && statements.some(({ words }) => subject.test(words.text)),
    );
    return named.length === 0 && isOfHeading && section.documents.length === 1 ? [...section.documents] : named;
  }
  if (paragraph?.paragraph.kind === 'noting' && paragraph.speaker.rank === 'official') return [];
  return statements.flatMap((statement) => [
    ...statement.acts.flatMap((act) => documentsOfAct(statement, act, section, context)),
    ...(statement.acts.length > 0 ? heldAmendments(statement, context) : []),
  ]);
}

function documentsOfAct({ words }: Statement, act: FoundAct, section: SectionContext, context: RecordContext): string[] {
  const documents = documentsIn(context, words, act.start, act.end);
  const bare = documents.length === 0 && section.documents.length === 1 && context.grammar.bareDocument.test(act.object);
  return bare ? [...section.documents] : documents;
}

/** The document that holds the amendments is concluded on together with the one that it amends. */
export function heldAmendments({ words }: Statement, context: RecordContext): string[] {
  const held = context.grammar.amendment.heldIn.exec(sentenceToRead(words.text));
  if (held === null) return [];
  const from = held.index + held[0].length;
  return documentsIn(context, words, from, from + reach).slice(0, 1);
}

/** "set out in Document C21/DT/2": so far behind the words a symbol belongs to them. */
const reach = 40;

/** A discussion of one matter has no more paragraphs than this. */
export const longestDiscussion = 100;

/** Documents introduced in the section since the last closing sentence before this paragraph, or else all of the section. */
function introducedBefore(index: number, { paragraphs, documents }: SectionContext): string[] {
  const recent = paragraphs.slice(Math.max(0, index - longestDiscussion), index);
  const closed = recent.findLastIndex(({ paragraph }) => paragraph.kind === 'closure');
  const introduced = recent
    .slice(closed + 1)
    .filter(({ paragraph }) => paragraph.kind === 'introduction')
    .flatMap(({ paragraph }) => paragraph.documentsCited)
    .filter((id) => documents.includes(id));
  return introduced.length > 0 ? unique(introduced) : closed < 0 ? [...documents] : [];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
