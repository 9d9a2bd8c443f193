import { html } from 'hono/html';
import type { PaperStory } from '../../../shared/desk/desk.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import type { PaperLine } from '../../../shared/model/paper-query.ts';
import { outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { heldForm } from './decision-forms.ts';
import { evidenceSections } from './evidence.ts';
import { paperTable, sources } from './paper-table.ts';
import { facts, moment } from './pieces.ts';
import { readingFrame } from './reading-frame.ts';

/** The papers that wait for a person, oldest first. */
export function heldListPage(asking: Asking, lines: readonly PaperLine[]): Html {
  const { words, visit } = asking;
  if (lines.length === 0) return html`<p>${words.held.none}</p>`;
  return html`<p>${fill(words.held.waiting, { n: numberText(lines.length, visit.language) })}</p>${paperTable(asking, lines, asking.paths.heldPaper)}`;
}

export interface HeldPaper {
  readonly story: PaperStory;
  readonly readingCopy: string | null;
  /** Id of the held paper that follows; null where there is none. */
  readonly next: string | null;
}

/** One held paper beside its evidence, with what can be decided about it. */
export function heldPaperPage(asking: Asking, { story, readingCopy, next }: HeldPaper): Html {
  const { words, visit, paths } = asking;
  const { language } = visit;
  const { line } = story;
  const report = reportWords(language);
  return html`${facts([
    [report.source, sources(asking, line)],
    [report.receivedAt, html`${moment(line.receivedAt, language)} · ${report.channels[line.channel]}`],
    [visit.words.paper.download, html`<a href="${paths.original(line.paperId)}">${outside(line.fileName)}</a>`],
  ])}
<div class="beside">
<section class="text-of" aria-labelledby="text"><h2 id="text">${words.held.text}</h2>${readingFrame(asking, readingCopy, line.language)}</section>
<div class="evidence">
<section class="decision" aria-labelledby="decision"><h2 id="decision">${words.decide.heading}</h2>${heldForm(asking, story, null)}</section>
${evidenceSections(asking, story)}
</div></div>
<p class="onward"><a href="${paths.paper(line.paperId)}">${visit.words.paper.history}</a>${next === null ? '' : html` · <a href="${paths.heldPaper(next)}">${words.held.next}</a>`}</p>`;
}
