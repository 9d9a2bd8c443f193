import { voiceOf } from '../languages/findings/wording.ts';
import { letterWords } from '../languages/letters/index.ts';
import { fill, reportWords } from '../languages/report/index.ts';
import type { PaperRecord } from '../model/contribution.ts';
import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import { findingEntry } from './finding-entry.ts';
import { type Block, type Fact, fact, heading, type Line, paragraph } from './letter-document.ts';
import { outsideWords, sentenceWords } from './outside-words.ts';

/** What became of one paper: the verdict in a sentence, what the register says of it, each finding. `original`: what it repeats, as a letter names it. */
export function paperSection(paper: PaperRecord, original: string, meeting: Meeting, language: Language): Block[] {
  const words = letterWords(language);
  const { findings } = paper.verdict;
  const title = fill(letterWords(language).labelled, { label: words.paper, value: outsideWords(paper.file.name, language) });
  return [
    heading(title),
    { kind: 'notice', line: [{ text: statusText(paper, original, language) }] },
    { kind: 'facts', facts: paperFacts(paper, meeting, language) },
    heading(words.findings),
    findings.length === 0
      ? paragraph(words.noFindings)
      : { kind: 'list', entries: findings.map((finding) => findingEntry(finding, paper.verdict.language, language)) },
  ];
}

function statusText({ status, symbol }: PaperRecord, original: string, language: Language): string {
  const words = letterWords(language);
  if (status === 'accepted') return fill(words.accepted, { symbol: outsideWords(symbol ?? '', language) });
  return status === 'duplicate' ? fill(words.duplicate, { original }) : words.statuses[status];
}

/** What is known of the paper beside its file, which the list of everything received tells. */
function paperFacts(paper: PaperRecord, meeting: Meeting, language: Language): Fact[] {
  const { labels } = letterWords(language);
  const title = paper.template?.fields.title.value ?? null;
  const source = sourceText(paper, language);
  return [
    ...(title === null ? [] : [fact(labels.title, outsideWords(title, language))]),
    ...(paper.symbol === null ? [] : [fact(labels.number, outsideWords(paper.symbol, language), 'strong')]),
    ...(source === '' ? [] : [fact(labels.source, source)]),
    ...paper.verdict.filing.items.map((id) => ({ label: labels.item, line: itemLine(id, meeting, language) })),
    ...pagesFacts(paper, meeting, language),
  ];
}

function sourceText({ verdict }: PaperRecord, language: Language): string {
  const { states } = voiceOf(language);
  const named = verdict.states.length === 0 ? [] : [states(verdict.states.join(', '))];
  return [...named, ...verdict.organisations.map((name) => outsideWords(name, language))].join(reportWords(language).comma);
}

/** The item as the letter numbers it, with its title in the language of the agenda; one that is on no agenda has its number only. */
function itemLine(id: string, { agenda }: Meeting, language: Language): Line {
  const name = sentenceWords(voiceOf(language).items(id));
  const title = agenda.items.find((item) => item.id === id)?.title;
  if (title === undefined) return [{ text: name }];
  const [before = '', after = ''] = fill(letterWords(language).labelled, { label: name }).split('{value}');
  return [{ text: before }, { text: outsideWords(title, language), language: agenda.language }, { text: after }];
}

function pagesFacts({ verdict }: PaperRecord, { pageLimit }: Meeting, language: Language): Fact[] {
  const { count } = verdict.pages;
  const words = letterWords(language);
  const pages = pageLimit.binding ? words.pagesOf : words.pagesAdvised;
  return count === null ? [] : [fact(words.labels.pages, fill(pages, { count, limit: pageLimit.pages }))];
}
