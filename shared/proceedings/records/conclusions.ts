import type { Conclusion } from '../../model/conclusion.ts';
import type { OutcomeKind, ParagraphKind } from '../../model/proceeding-words.ts';
import type { ProceedingFinding } from '../../model/summary-record.ts';
import { actionsOf } from './actions.ts';
import { approvedAtMeeting, outcomeOf } from './acts.ts';
import { concludedOn, longestDiscussion } from './concluded-documents.ts';
import { deferralOf } from './deferral.ts';
import { followUpsOf, onlyRefers } from './follow-ups.ts';
import { procedureOf } from './procedure.ts';
import { findingAt, type ReadParagraph, type RecordContext, type SectionContext } from './record-context.ts';
import { beginningOf, sentenceToRead } from './sentences.ts';
import { type Statement, statementsOf } from './statements.ts';
import { placeOf } from './stretch.ts';

export interface Concluded {
  readonly conclusions: readonly Conclusion[];
  readonly findings: readonly ProceedingFinding[];
  /** Sentences of the Chair before the conclusion proper: what they promise is kept apart. */
  readonly asides: readonly { readonly paragraph: ReadParagraph; readonly statements: readonly Statement[] }[];
}

const concluding: ReadonlySet<ParagraphKind> = new Set([
  'approval',
  'noting',
  'chair-conclusion',
  'chair-request',
  'council-conclusion',
  'instruction',
]);

/** The conclusions of a section, in the order of its paragraphs. A closing sentence ends nothing: what follows it is read like the rest. */
export function conclusionsOf(section: SectionContext, context: RecordContext): Concluded {
  const conclusions: Conclusion[] = [];
  const findings: ProceedingFinding[] = [];
  const asides: { paragraph: ReadParagraph; statements: Statement[] }[] = [];
  for (const [index, paragraph] of section.paragraphs.entries()) {
    if (!isConcluding(index, section, context)) continue;
    const { stated, before } = statementsOf(paragraph, context);
    asides.push({ paragraph, statements: before });
    for (const [n, group] of groupsOf(stated).entries()) {
      const made = conclusionOf(group, n + 1, index, section, context);
      conclusions.push(made.conclusion);
      findings.push(...made.findings);
    }
  }
  return { conclusions, findings, asides };
}

/**
 * A proposal of the Chair concludes only if the meeting agrees or the discussion ends with it, one of the Secretary-General only if the meeting
 * agrees; an addition, only behind a conclusion.
 */
function isConcluding(index: number, { paragraphs }: SectionContext, { grammar }: RecordContext): boolean {
  const kind = paragraphs[index]?.paragraph.kind;
  if (kind === undefined) return false;
  if (concluding.has(kind)) return true;
  const next = paragraphs[index + 1]?.paragraph.kind;
  if (kind === 'proposal') return next === 'agreement';
  if (kind === 'chair-proposal') return next === 'agreement' || next === 'closure' || next === 'meeting-closure';
  if (kind !== 'chair-remark' || !grammar.kinds.adds.test(beginningOf(paragraphs[index]?.paragraph.text ?? ''))) return false;
  const recent = paragraphs.slice(Math.max(0, index - longestDiscussion), index);
  return recent.some(({ paragraph }) => paragraph.kind === 'chair-proposal' || concluding.has(paragraph.kind));
}

/** Statements that are decided together. What is consulted on by correspondence is parted from what the meeting itself does. */
function groupsOf(statements: readonly Statement[]): Statement[][] {
  const groups: { statements: Statement[]; byLetter: boolean | null }[] = [];
  for (const statement of statements) {
    const byLetter = statement.acts.length === 0 ? null : statement.acts.some(({ scope }) => scope === 'correspondence');
    const last = groups.at(-1);
    if (last === undefined || (byLetter !== null && last.byLetter !== null && byLetter !== last.byLetter)) {
      groups.push({ statements: [statement], byLetter });
    } else {
      last.statements.push(statement);
      last.byLetter ??= byLetter;
    }
  }
  return groups.map((group) => group.statements);
}

function conclusionOf(
  statements: readonly Statement[],
  n: number,
  index: number,
  section: SectionContext,
  context: RecordContext,
): { conclusion: Conclusion; findings: ProceedingFinding[] } {
  const paragraph = section.paragraphs[index] as ReadParagraph;
  const { paper, grammar } = context;
  const { key, kind, line } = paragraph.paragraph;
  const findings: ProceedingFinding[] = [];
  const kinds = kindsOf(statements, paragraph, section.title, context);
  const quotes = statements.map(({ words }) => ({ text: words.text, place: placeOf(paper, words) }));
  if (kinds.length === 0)
    findings.push(findingAt(paper, 'unreadable', 'warning', quotes[0]?.place ?? null, 'agreed words of no known kind'));
  const withAmendment = statements.some(({ words }) => grammar.amendment.with.test(words.text));
  const documents = concludedOn(statements, kinds, index, section, context);
  if (documents.missing) findings.push(findingAt(paper, 'conclusion-without-document', 'note', quotes[0]?.place ?? null, key));
  const takesNote = kind === 'noting' && paragraph.speaker.rank === 'official';
  const found = takesNote ? [] : statements.flatMap((statement) => followUpsOf(statement, paragraph, section, context));
  for (const { unread, followUp } of found) {
    if (unread !== null) findings.push(findingAt(paper, 'deadline-unread', 'warning', followUp.place, unread.text));
  }
  const implied = kind === 'approval' || kind === 'noting' ? impliedOf(statements, paragraph, withAmendment, context) : [];
  const { procedure, session: year } = procedureOf(kinds, statements, context);
  const conclusion: Conclusion = {
    id: `${context.recordId}.${line}.${n}`,
    kinds: kinds.length === 0 ? ['no-decision'] : kinds,
    procedure,
    session: year,
    paragraphs: [key],
    quotes,
    documents: [...documents.concluded],
    relatedDocuments: [...documents.related],
    actions: statements.flatMap((statement) => actionsOf(statement, paragraph, kinds, context)),
    followUps: [...found.map(({ followUp }) => followUp), ...implied],
    withAmendment,
    deferral: kinds.includes('deferred') ? deferralOf(section, index, context) : null,
  };
  return { conclusion, findings };
}

/** The kinds of a conclusion in the order of its words. */
function kindsOf(
  statements: readonly Statement[],
  { paragraph, speaker }: ReadParagraph,
  title: string,
  { grammar }: RecordContext,
): OutcomeKind[] {
  const kinds = new Set<OutcomeKind>();
  if (paragraph.kind === 'approval') {
    const approved = approvedAtMeeting(paragraph.text, grammar.subjects) ?? approvedAtMeeting(title, grammar.subjects);
    return approved === null ? [] : [approved];
  }
  if (paragraph.kind === 'noting') return speaker.rank === 'official' ? ['secretariat-action'] : ['noted'];
  for (const { acts, tasks, words } of statements) {
    for (const act of acts) {
      const outcome = outcomeOf(act, grammar);
      if (outcome !== null) kinds.add(outcome);
    }
    for (const task of tasks) {
      if (task.kind === null || (task.kind === 'secretariat-action' && onlyRefers(task, acts))) continue;
      kinds.add(task.kind);
    }
    if (paragraph.kind === 'chair-request' && grammar.scopes.laterSitting.test(words.text)) kinds.add('continue-later');
  }
  return [...kinds];
}

/** An amendment of what was approved is carried out by the secretariat; so is what it takes note of. */
function impliedOf(
  statements: readonly Statement[],
  { paragraph, speaker }: ReadParagraph,
  withAmendment: boolean,
  { grammar, paper }: RecordContext,
): Conclusion['followUps'] {
  const [first] = statements;
  if (first === undefined) return [];
  const place = placeOf(paper, first.words);
  if (speaker.rank === 'official' && paragraph.speaker !== null) {
    return [{ who: paragraph.speaker, what: first.words.text, deadline: null, implicit: false, place }];
  }
  const what = grammar.amendment.what.exec(sentenceToRead(first.words.text))?.groups?.what;
  if (!withAmendment || what === undefined) return [];
  return [{ who: grammar.names.secretariat, what: what.trim(), deadline: null, implicit: true, place }];
}
