import { html } from 'hono/html';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import { outcomeWords } from '../../../shared/languages/report/outcome/index.ts';
import type { AgendaHistory } from '../../../shared/model/agenda-change.ts';
import { itemName, labelled } from '../../../shared/report/compose/phrases.ts';
import { code, outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import { changeList } from './agenda-change.ts';
import { agendaForms } from './agenda-forms.ts';
import type { Asking } from './asking.ts';
import { agendaWarning, type TriedAgenda } from './even-so.ts';
import { codes, moment, notice, sheet } from './pieces.ts';

/** A version that somebody has just decided, and how many papers are placed anew for it. */
export interface JustDecided {
  readonly version: number;
  readonly papers: number;
}

export interface AgendaTold {
  readonly decided: JustDecided | null;
  readonly unchanged: boolean;
  /** The item that the person wants to change. */
  readonly item: string | null;
  readonly tried: TriedAgenda | null;
}

/** The agenda in force, how it came to be, and the forms that change it. */
export function agendaPage(asking: Asking, history: readonly AgendaHistory[], told: AgendaTold): Html {
  const { visit, meeting } = asking;
  const { language } = visit;
  const { agenda } = proceedingWords(language);
  return html`${decidedNotice(asking, meeting.version, told.decided)}${notice(told.unchanged ? agenda.unchanged : null)}${agendaWarning(asking, told.tried)}
<p>${fill(agenda.standing, { n: numberText(meeting.version, language) })} ${labelled(reportWords(language).letterOfConvening, '', language)}${code(meeting.letter)}</p>
${isComing(meeting.version, told.decided) ? '' : html`<section class="decision" aria-labelledby="changes"><h2 id="changes">${agenda.changes}</h2>${agendaForms(asking, told.item, told.tried)}</section>`}
<section aria-labelledby="history"><h2 id="history">${agenda.history}</h2>${history.length === 0 ? html`<p>${agenda.untouched}</p>` : historyTable(asking, history)}</section>
<section aria-labelledby="items"><h2 id="items">${agenda.inForce}</h2>${itemTable(asking)}</section>`;
}

/** Whether a decision is on its way: until it is in force a page looks again by itself, and nobody should be writing on it. `inForce`: the version that is. */
export function isComing(inForce: number, decided: JustDecided | null): boolean {
  return decided !== null && decided.version > inForce;
}

/** What has just been decided: on its way, or in force. `inForce`: the version of its meeting that is. */
export function decidedNotice(
  { visit: { language } }: Pick<Asking, 'visit'>,
  inForce: number,
  decided: JustDecided | null,
): Html | '' {
  if (decided === null) return '';
  const { agenda } = proceedingWords(language);
  const n = numberText(decided.version, language);
  const said = isComing(inForce, decided) ? agenda.decided : agenda.standing;
  return notice(`${fill(said, { n })} ${fill(agenda.refiled, { n: numberText(decided.papers, language) })}`);
}

function itemTable(asking: Asking): Html {
  const { words, visit, meeting, paths } = asking;
  const { language } = visit;
  const report = reportWords(language);
  const { agenda } = proceedingWords(language);
  return sheet(
    agenda.inForce,
    [
      { label: report.itemNumber },
      { label: report.paperTitle },
      { label: report.documents },
      { label: words.board.group },
      { label: agenda.changeThis },
    ],
    meeting.agenda.items.map((item) => [
      html`<a href="${paths.item(item.id)}">${itemName(item, language)}</a>`,
      outside(item.title, meeting.agenda.language),
      html`<span class="documents">${codes(item.documents, language)}</span>`,
      html`<span class="keep">${item.priority === null ? '–' : visit.words.lists.group[item.priority]}</span>`,
      html`<a class="keep" href="${paths.agenda}?${new URLSearchParams({ item: item.id })}#changes" aria-label="${labelled(agenda.changeThis, itemName(item, language), language)}">${agenda.changeThis}</a>`,
    ]),
  );
}

/** The newest first. */
function historyTable(asking: Asking, history: readonly AgendaHistory[]): Html {
  const { words, visit } = asking;
  const { language } = visit;
  const outcome = outcomeWords(language);
  const { agenda } = proceedingWords(language);
  return sheet(
    agenda.history,
    [
      { label: outcome.date },
      { label: outcome.change },
      { label: outcome.reason },
      { label: words.paper.by },
      { label: agenda.basis },
    ],
    history
      .toReversed()
      .map(({ version, at, by, reason, source, changes }) => [
        html`<strong>${fill(agenda.version, { n: numberText(version, language) })}</strong><br>${moment(at, language)}`,
        changes.length === 0 ? agenda.wholeAgenda : changeList(asking, changes),
        outside(reason),
        outside(by),
        source === null ? '–' : code(source),
      ]),
  );
}
