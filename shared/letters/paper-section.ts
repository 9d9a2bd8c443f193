import { voiceOf } from '../languages/findings/wording.ts';
import { letterWords } from '../languages/letters/index.ts';
import { fill, reportWords } from '../languages/report/index.ts';
import { isLanguageVersion, type PaperRecord } from '../model/contribution.ts';
import { longestReason } from '../model/decision.ts';
import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import { findingEntry } from './finding-entry.ts';
import { instantText } from './instants.ts';
import { type Block, type Fact, fact, heading, paragraph } from './letter-document.ts';
import { outsideWords, sentenceWords } from './outside-words.ts';

/** What became of one paper: the verdict in a sentence, what the register says of it, each finding. `original`: what it repeats, as a letter names it. */
export function paperSection(paper: PaperRecord, original: string, meeting: Meeting, language: Language): Block[] {
  const words = letterWords(language);
  const { findings } = paper.verdict;
  const title = fill(letterWords(language).labelled, { label: words.paper, value: outsideWords(paper.file.name, language) });
  return [
    heading(title),
    { kind: 'notice', line: [{ text: statusText(paper, original, language) }] },
    ...byPerson(paper, language),
    { kind: 'facts', facts: paperFacts(paper, meeting, language) },
    heading(words.findings),
    findings.length === 0
      ? paragraph(words.noFindings)
      : { kind: 'list', entries: findings.map((finding) => findingEntry(finding, paper.verdict.language, language)) },
  ];
}

function statusText(paper: PaperRecord, original: string, language: Language): string {
  const { status, symbol } = paper;
  const words = letterWords(language);
  if (isLanguageVersion(paper)) return fill(words.joined, { original });
  if (status === 'accepted') return fill(words.accepted, { symbol: outsideWords(symbol ?? '', language) });
  return status === 'duplicate' ? fill(words.duplicate, { original }) : words.statuses[status];
}

/** What a person did about the paper stands above what the machine has found, and the reason in that person's own words. */
function byPerson({ decided }: PaperRecord, language: Language): Block[] {
  const outcome = decided?.outcome;
  if (outcome === undefined) return [];
  const words = letterWords(language);
  const reason = outsideWords(outcome.reason, language, longestReason);
  return [
    paragraph(fill(words.byPerson[outcome.kind], { moment: instantText(outcome.at, language) })),
    paragraph(fill(words.reasonGiven, { reason })),
  ];
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
    ...paper.verdict.filing.items.flatMap((id) => itemFacts(id, meeting, language)),
    ...pagesFacts(paper, meeting, language),
  ];
}

function sourceText({ verdict }: PaperRecord, language: Language): string {
  const { states } = voiceOf(language);
  const named = verdict.states.length === 0 ? [] : [states(verdict.states.join(', '))];
  return [...named, ...verdict.organisations.map((name) => outsideWords(name, language))].join(reportWords(language).comma);
}

/**
 * The item as the letter numbers it, with its title where that is in the language of the letter. Of another agenda a reader knows an item by its number and its
 * documents: they come first, and the title follows with its language named. One that is on no agenda has its number only.
 */
function itemFacts(id: string, { agenda }: Meeting, language: Language): Fact[] {
  const { labels, labelled } = letterWords(language);
  const name = sentenceWords(voiceOf(language).items(id));
  const item = agenda.items.find((one) => one.id === id);
  if (item === undefined) return [fact(labels.item, name)];
  const title = { text: outsideWords(item.title, language), language: agenda.language };
  if (agenda.language === language) {
    const [before = '', after = ''] = fill(labelled, { label: name }).split('{value}');
    return [{ label: labels.item, line: [{ text: before }, title, { text: after }] }];
  }
  const documents = voiceOf(language).detail(outsideWords(item.documents.join(', '), language));
  const label = fill(labels.itemTitle, { language: languageName(agenda.language, language) });
  return [fact(labels.item, `${name}${documents}`), { label, line: [title] }];
}

function languageName(of: Language, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(of) ?? of;
}

function pagesFacts({ verdict }: PaperRecord, { pageLimit }: Meeting, language: Language): Fact[] {
  const { count } = verdict.pages;
  const words = letterWords(language);
  const pages = pageLimit.binding ? words.pagesOf : words.pagesAdvised;
  return count === null ? [] : [fact(words.labels.pages, fill(pages, { count, limit: pageLimit.pages }))];
}
