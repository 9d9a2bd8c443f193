import { styleText } from 'node:util';
import { citedIds } from '../../shared/citations/ids.ts';
import type { PaperStory } from '../../shared/desk/desk.ts';
import { citationNoteMessage } from '../../shared/languages/citation-notes.ts';
import { stateName } from '../../shared/languages/states/state-name.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { PaperLine } from '../../shared/model/paper-query.ts';
import type { AuditEvent } from '../../shared/register/audit.ts';
import { findingLines } from './explain-verdict.ts';
import { nameOf } from './paper-table.ts';
import { counted, indented, quoted, type Section } from './terminal-lines.ts';
import { isolated } from './terminal-text.ts';

/** The whole story of a paper, part after part; parts with nothing in them are left out. */
export function storyLines(story: PaperStory, width: number): string[] {
  const sections = [
    verdictPart(story, width),
    listed('Decisions', story.decisions.map(decisionWords), width),
    listed(
      'Agreement of the States named',
      (story.paper.consents ?? []).map(({ state, answer, at }) => `${stateName(state, 'en')}: ${answer}, ${at}`),
      width,
    ),
    citationsPart(story, width),
    listed('Revisions', revisionsOf(story), width),
    listed('Other versions of the same contribution', story.versions.map(paperWords), width),
    listed(
      'Conclusions',
      story.conclusions.map(({ conclusion, text }) => `${conclusion.id}: ${quoted(text)}`),
      width,
    ),
    listed(
      'Letters',
      story.letters.map(({ kind, to, at, outcome }) => `${kind} to ${to}: ${outcome}${at === null ? '' : `, ${at}`}`),
      width,
    ),
    listed('History', story.history.map(eventWords), width),
  ];
  return [
    ...head(story, width),
    ...sections.flatMap(({ heading, lines }) => (lines.length === 0 ? [] : ['', heading, ...lines])),
  ];
}

function head({ line, paper }: PaperStory, width: number): string[] {
  const status = `${line.status}${line.published ? ', published' : ''}`;
  const sender = paper.sender === null ? 'a sender whom nobody knows' : senderWords(paper.sender);
  return [
    `${styleText('bold', nameOf(line))}  ${status}  ${isolated(line.title ?? '(no title)')}`,
    ...indented(
      `${paper.file.name}: ${counted(paper.file.size, 'byte')}, ${paper.file.kind}, SHA-256 ${paper.file.sha256}`,
      2,
      width,
    ),
    ...indented(`Received ${paper.receivedAt} by ${paper.channel}, from ${sender}. Id ${line.paperId}.`, 2, width),
    ...indented(
      `Of ${[...line.states.map((state) => stateName(state, 'en')), ...line.organisations].join(', ') || 'nobody named'}; under ${line.items.join(', ') || 'no item'}.`,
      2,
      width,
    ),
  ];
}

function senderWords({ state, address, authenticated }: NonNullable<PaperStory['paper']['sender']>): string {
  const who =
    [state === null ? null : stateName(state, 'en'), address].filter((part) => part !== null).join(', ') || 'nobody named';
  return authenticated ? who : `${who} (not proved)`;
}

function verdictPart({ paper }: PaperStory, width: number): Section {
  const { verdict } = paper;
  const pages = verdict.pages.count === null ? 'of unknown length' : counted(verdict.pages.count, 'page');
  return {
    heading: `Verdict of the rules: ${verdict.status} (${pages}, ${verdict.pages.grade}; placed: ${verdict.filing.how})`,
    lines:
      verdict.findings.length === 0
        ? ['  No rule has anything to say.']
        : verdict.findings.flatMap((finding) => findingLines(finding, width)),
  };
}

function citationsPart({ paper, notes }: PaperStory, width: number): Section {
  const ids = citedIds(paper.citations);
  const rest = paper.citationsInAll - paper.citations.length;
  const more = rest > 0 ? [`and ${rest} more in the examination`] : [];
  const said = notes.map((note) => citationNoteMessage(note, paper.verdict.language));
  return {
    heading: 'Cites',
    lines:
      ids.length === 0
        ? []
        : [...indented([...ids, ...more].join(', '), 2, width), ...said.flatMap((line) => indented(line, 2, width))],
  };
}

function revisionsOf({ revisions: { of, by } }: PaperStory): string[] {
  return [...(of === null ? [] : [`changes ${paperWords(of)}`]), ...by.map((line) => `changed by ${paperWords(line)}`)];
}

function listed(heading: string, lines: readonly string[], width: number): Section {
  return { heading, lines: lines.flatMap((line) => indented(line, 2, width)) };
}

function paperWords(line: PaperLine): string {
  return `${nameOf(line)}, ${line.status}: ${quoted(line.title ?? line.fileName)}`;
}

/** A decision in words: what, by whom, when and why. */
export function decisionWords(decision: Decision): string {
  return `${decision.n}. ${whatOf(decision)}, by ${decision.by}, ${decision.at}: ${quoted(decision.reason)}`;
}

function whatOf(decision: Decision): string {
  switch (decision.kind) {
    case 'accept':
    case 'move':
      return decision.items === undefined ? decision.kind : `${decision.kind} under ${decision.items.join(', ')}`;
    case 'correct':
      return `correct ${decision.field}: ${quoted(decision.value)}`;
    case 'join':
      return `join with ${decision.to}`;
    default:
      return decision.kind;
  }
}

function eventWords({ n, at, kind, by, details }: AuditEvent): string {
  const said = Object.entries(details).flatMap(([key, value]) => (value === null ? [] : [`${key} ${value}`]));
  return `${n}. ${at}: ${kind}, by ${by}${said.length === 0 ? '' : ` (${said.join(', ')})`}`;
}
