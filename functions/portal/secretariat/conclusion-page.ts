import { html } from 'hono/html';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { outcomeWords } from '../../../shared/languages/report/outcome/index.ts';
import type { RegisteredConclusion } from '../../../shared/model/conclusion.ts';
import { longestReason } from '../../../shared/model/decision.ts';
import type { Language } from '../../../shared/model/language.ts';
import { recordWords } from '../../../shared/proceedings/edits/wordings.ts';
import { wordingHash } from '../../../shared/proceedings/wording-tag.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { directionOf } from '../../../shared/report/html/lines.ts';
import { code, outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import { type Asking, nameOfItem } from './asking.ts';
import { codes, facts, joined, moment, notice, warning } from './pieces.ts';
import type { Tried } from './tried.ts';

/** One proposed conclusion: its words, the record's, every change, and the form that changes them or ends a conflict. */
export function conclusionPage(
  asking: Asking,
  one: RegisteredConclusion,
  told: { readonly done: boolean; readonly tried: Tried | null },
): Html {
  const { words, visit } = asking;
  const { conflict } = one;
  const { tried } = told;
  return html`${notice(told.done ? words.conclusions.done : null)}${warning(tried?.why ?? null)}
${conclusionFacts(asking, one)}
<section aria-labelledby="stands"><h2 id="stands">${words.conclusions.stands}</h2>${quoted(one.text, one.language)}
${one.text === recordWords(one) ? '' : html`<details class="fold"><summary>${outcomeWords(visit.language).recordWords}</summary>${quoted(recordWords(one), one.language)}</details>`}</section>
${
  conflict === null
    ? ''
    : html`<section aria-labelledby="second"><h2 id="second">${words.conclusions.theirs}</h2>
<p>${outside(conflict.theirs.by)}, ${moment(conflict.theirs.at, visit.language)}: ${outside(conflict.theirs.reason)}</p>${quoted(conflict.theirs.text, one.language)}
<details class="fold"><summary>${words.conclusions.madeOn}</summary>${quoted(conflict.base, one.language)}</details></section>`
}
${wordsForm(asking, one, tried)}
${wordingList(asking, one)}`;
}

function conclusionFacts(asking: Asking, { conclusion, section, items, supersededBy }: RegisteredConclusion): Html {
  const { visit, paths } = asking;
  const outcome = outcomeWords(visit.language);
  const report = reportWords(visit.language);
  return facts([
    [outcome.kind, conclusion.kinds.map((kind) => outcome.kinds[kind]).join(report.comma)],
    [outcome.procedure, outcome.procedures[conclusion.procedure]],
    [
      report.itemNumber,
      joined(
        items.map((id) => html`<a href="${paths.item(id)}">${nameOfItem(asking, id)}</a>`),
        report.comma,
      ),
    ],
    [report.documents, codes(conclusion.documents, visit.language)],
    [outcome.sectionTitle, html`${code(section.number)} ${outside(section.title)}`],
    [
      outcome.amendedBy,
      supersededBy === null ? null : html`<a href="${paths.conclusion(supersededBy)}">${code(supersededBy)}</a>`,
    ],
  ]);
}

/** In a conflict the two versions are ready to be chosen by one press each, and a third can be written. */
function wordsForm({ words, paths }: Asking, one: RegisteredConclusion, tried: Tried | null): Html {
  const { conclusions: own, decide } = words;
  const disputed = one.conflict !== null;
  const heading = disputed ? own.choose : own.change;
  return html`<section class="decision" aria-labelledby="change"><h2 id="change">${heading}</h2>${disputed ? html`<p>${own.settleHint}</p>` : ''}
<form method="post" action="${paths.conclusion(one.conclusion.id)}"><input type="hidden" name="wording" value="${wordingHash(one.text)}">
<p><label for="text">${own.newWords}</label><textarea id="text" name="text" rows="6" required lang="${one.language}" dir="${directionOf(one.language)}">${tried?.form.get('text') ?? one.text}</textarea></p>
<p><label for="reason">${decide.reason}</label><textarea id="reason" name="reason" rows="2" dir="auto" minlength="3" maxlength="${longestReason}" required>${tried?.form.get('reason') ?? ''}</textarea></p>
<p class="buttons">${disputed ? html`<button name="choice" value="written">${own.settle}</button> <button class="quiet" name="choice" value="standing">${own.keepStanding}</button> <button class="quiet" name="choice" value="theirs">${own.takeTheirs}</button>` : html`<button name="choice" value="written">${own.change}</button>`}</p></form></section>`;
}

function wordingList({ words, visit }: Asking, { wordings, language }: RegisteredConclusion): Html | '' {
  if (wordings.length === 0) return '';
  const { comma } = reportWords(visit.language);
  return html`<section aria-labelledby="wordings"><h2 id="wordings">${words.conclusions.wordings}</h2><ol>${wordings.map(
    ({ by, at, reason, text }) =>
      html`<li><p>${outside(by)}${comma}${moment(at, visit.language)}${labelled('', '', visit.language)}${outside(reason)}</p>${quoted(text, language)}</li>`,
  )}</ol></section>`;
}

/** Words of a record, in their own language. */
export function quoted(text: string, language: Language): Html {
  return html`<blockquote lang="${language}" dir="${directionOf(language)}">${text.split('\n').map((line) => html`<p>${outside(line, language)}</p>`)}</blockquote>`;
}
