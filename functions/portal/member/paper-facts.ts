import { html, raw } from 'hono/html';
import type { PaperStory } from '../../../shared/desk/desk.ts';
import { letterWords } from '../../../shared/languages/letters/index.ts';
import { perLanguage } from '../../../shared/languages/report/formatters.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { listText } from '../../../shared/languages/report/moments.ts';
import { outcomeWords } from '../../../shared/languages/report/outcome/index.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { PaperLine } from '../../../shared/model/paper-query.ts';
import { languageAttributes } from '../../../shared/report/html/lines.ts';
import { type Fact, facts, itemText, moment } from '../marks.ts';
import { code, outside } from '../outside.ts';
import { paperFiles } from '../paper-files.ts';
import { paperLink, paperName } from '../paper-lines.ts';
import type { Html, Visit } from '../visiting.ts';

/** What the register says of a paper to those who sent it: number, source, items, when and how it came, the file itself. */
export function paperFacts(visit: Visit, meeting: Meeting, story: PaperStory): Html {
  const { language, words } = visit;
  const { paper, line } = story;
  const { labels } = letterWords(language);
  const report = reportWords(language);
  const rows: Fact[] = [
    ...placing(visit, meeting, line),
    {
      label: report.receivedAt,
      value: html`${moment(paper.receivedAt, language)}${report.comma}${report.channels[paper.channel]}`,
    },
    {
      label: words.paper.publishedOn,
      value: paper.published === undefined ? words.paper.notPublished : moment(paper.published.at, language),
    },
    { label: words.paper.file, value: outside(paper.file.name) },
    { label: labels.size, value: sizeText(paper.file.size, language) },
    { label: labels.hash, value: code(paper.file.sha256) },
  ];
  return html`<section id="contribution"><h2>${words.paper.contribution}</h2>${facts(rows)}${paperFiles(visit, story)}</section>`;
}

type Placed = Pick<PaperLine, 'symbol' | 'states' | 'organisations' | 'items' | 'language'>;

/** What places a paper: its number, source, items of the agenda and language. */
export function placing({ language }: Visit, meeting: Meeting, line: Placed): readonly Fact[] {
  const { labels } = letterWords(language);
  const names = [...line.states.map((state) => stateName(state, language)), ...line.organisations];
  return [
    ...(line.symbol === null ? [] : [{ label: labels.number, value: code(line.symbol) }]),
    ...(names.length === 0 ? [] : [{ label: labels.source, value: listText(names, language) }]),
    ...line.items.map((id) => ({ label: labels.item, value: itemText(id, meeting, language) })),
    ...(line.language === null
      ? []
      : [{ label: reportWords(language).original, value: reportWords(language).originals[line.language] }]),
  ];
}

/** The papers that it changes and that change it, its versions in other languages, and what was proposed to be concluded. */
export function papersRound(visit: Visit, { revisions, versions, conclusions }: PaperStory): Html {
  const { words, language } = visit;
  const links = (label: string, lines: readonly PaperLine[]): Fact[] =>
    lines.map((line) => ({
      label,
      value: html`${paperLink(visit, line)}${line.symbol === null ? '' : html` ${paperName(line)}`}`,
    }));
  const rows = [
    ...links(words.paper.changes, revisions.of === null ? [] : [revisions.of]),
    ...links(words.paper.changedBy, revisions.by),
    ...links(words.paper.versions, versions),
  ];
  const quotes = conclusions.map(
    (one) => html`<blockquote${raw(languageAttributes(one.language))}>${outside(one.text, one.language)}</blockquote>`,
  );
  return html`${rows.length === 0 ? '' : html`<section>${facts(rows)}</section>`}${quotes.length === 0 ? '' : html`<section><h2>${outcomeWords(language).conclusions}</h2>${quotes}</section>`}`;
}

const sizes = perLanguage(
  (language) => new Intl.NumberFormat(reportWords(language).locale, { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' }),
);

function sizeText(bytes: number, language: Language): string {
  return sizes(language).format(Math.ceil(bytes / 1024));
}
