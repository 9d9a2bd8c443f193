import { html } from 'hono/html';
import type { PaperStory } from '../../../shared/desk/desk.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { statusChip } from '../marks.ts';
import { code, outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import { type Asking, nameOfItem } from './asking.ts';
import { heldForm, otherForms } from './decision-forms.ts';
import { decisionsFor } from './decisions-for.ts';
import { evidenceSections } from './evidence.ts';
import { paperName, sources } from './paper-table.ts';
import { facts, joined, moment, notice, warning } from './pieces.ts';
import { readingFrame } from './reading-frame.ts';
import { storySections } from './story-sections.ts';
import type { Tried } from './tried.ts';

/** All that the register knows of one paper, and all that a person may decide about it. */
export function paperPage(
  asking: Asking,
  story: PaperStory,
  readingCopy: string | null,
  told: { readonly done: boolean; readonly tried: Tried | null },
): Html {
  const { words, visit } = asking;
  const { line, paper } = story;
  const { tried } = told;
  return html`${notice(told.done ? words.decide.done : null)}
${warning(tried?.why ?? null)}
${paperFacts(asking, story)}
${decisionSection(asking, story, tried)}
${evidenceSections(asking, story)}
<details class="fold"><summary>${visit.words.paper.readingCopy}</summary>${readingFrame(asking, readingCopy, line.language)}</details>
${storySections(asking, story)}
<p class="plan">SHA-256 ${code(paper.file.sha256)}</p>`;
}

function paperFacts(asking: Asking, { line, paper }: PaperStory): Html {
  const { words, visit, paths } = asking;
  const { language } = visit;
  const report = reportWords(language);
  const { sender } = paper;
  const kilobytes = new Intl.NumberFormat(report.locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const proof = sender?.authenticated === true ? words.paper.authenticated : words.paper.notAuthenticated;
  return facts([
    [
      report.status,
      html`${statusChip(line.status, language)}${line.published ? html` ${labelled(visit.words.paper.publishedOn, '', language)}${moment(paper.published?.at ?? paper.changedAt, language)}` : html` ${visit.words.paper.notPublished}`}`,
    ],
    [report.source, sources(asking, line)],
    [
      report.itemNumber,
      joined(
        line.items.map((id) => html`<a href="${paths.item(id)}">${nameOfItem(asking, id)}</a>`),
        report.comma,
      ),
    ],
    [report.receivedAt, html`${moment(paper.receivedAt, language)} · ${report.channels[paper.channel]}`],
    [report.arrival, code(paper.arrivalId)],
    [
      words.paper.sender,
      sender === null
        ? words.paper.senderUnknown
        : html`${sender.address === null ? '' : outside(sender.address)} ${sender.state === null ? '' : code(sender.state)} (${proof})`,
    ],
    [
      visit.words.paper.file,
      html`<a href="${paths.original(line.paperId)}">${outside(paper.file.name)}</a> · ${kilobytes.format(Math.ceil(paper.file.size / 1024))} · ${code(paper.file.kind)}`,
    ],
    [report.pages, line.pages === null ? null : numberText(line.pages, language)],
    [
      report.duplicateOf,
      paper.duplicateOf === null ? null : html`<a href="${paths.paper(paper.duplicateOf)}">${code(paper.duplicateOf)}</a>`,
    ],
    [
      words.paper.corrected,
      (paper.decided?.corrected.length ?? 0) === 0 ? null : html`${paper.decided?.corrected.join(report.comma)}`,
    ],
  ]);
}

function decisionSection(asking: Asking, story: PaperStory, tried: Tried | null): Html | '' {
  const kinds = decisionsFor(story);
  if (kinds.length === 0) return '';
  const { decide } = asking.words;
  const main = kinds.some((kind) => kind === 'accept') || tried?.form.get('kind') === 'return';
  const triedMain = tried !== null && ['accept', 'return'].includes(tried.form.get('kind') ?? '') ? tried : null;
  return html`<section class="decision" aria-labelledby="decision"><h2 id="decision">${decide.heading}</h2>
${main ? heldForm(asking, story, triedMain) : kinds.includes('return') ? html`<details class="decision"><summary>${decide.kinds.return}</summary>${heldForm(asking, story, triedMain)}</details>` : ''}
${main ? html`<h3>${decide.more}</h3>` : ''}${otherForms(asking, story, tried)}</section>`;
}

/** What the page is called: the title of the paper, else the name of its file. */
export function paperHeading({ line }: PaperStory): Html {
  return line.title === null
    ? html`${paperName(line)}`
    : html`${line.symbol === null ? '' : html`${code(line.symbol)} `}${outside(line.title, line.language)}`;
}
