import { html } from 'hono/html';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { outcomeWords } from '../../../shared/languages/report/outcome/index.ts';
import type { RegisteredConclusion } from '../../../shared/model/conclusion.ts';
import { outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import { type Asking, nameOfItem } from './asking.ts';
import { codes, joined, sheet } from './pieces.ts';

/** The proposed conclusions of a meeting; those in two versions first, since a person must choose. */
export function conclusionsPage(asking: Asking, conclusions: readonly RegisteredConclusion[]): Html {
  const { words } = asking;
  if (conclusions.length === 0) return html`<p>${words.conclusions.none}</p>`;
  const disputed = conclusions.filter(({ conflict }) => conflict !== null);
  const others = conclusions.filter(({ conflict }) => conflict === null);
  const first = html`<section aria-labelledby="disputed"><h2 id="disputed">${words.conclusions.disputed}</h2>${conclusionTable(asking, disputed)}</section>`;
  return html`${disputed.length === 0 ? '' : first}
<section aria-labelledby="all"><h2 id="all">${outcomeWords(asking.visit.language).conclusions}</h2>${conclusionTable(asking, others)}</section>`;
}

export function conclusionTable(asking: Asking, conclusions: readonly RegisteredConclusion[]): Html {
  const { visit, words, paths } = asking;
  const outcome = outcomeWords(visit.language);
  const report = reportWords(visit.language);
  return sheet(
    outcome.conclusions,
    [
      { label: outcome.conclusion },
      { label: outcome.procedure },
      { label: report.itemNumber },
      { label: report.documents },
      { label: words.board.flags },
    ],
    conclusions.map((one) => [
      html`<a href="${paths.conclusion(one.conclusion.id)}">${outside(one.text, one.language)}</a>`,
      outcome.procedures[one.conclusion.procedure],
      joined(
        one.items.map((id) => html`<a class="keep" href="${paths.item(id)}">${nameOfItem(asking, id)}</a>`),
        report.comma,
      ),
      codes(one.conclusion.documents, visit.language),
      flagsOf(asking, one),
    ]),
  );
}

function flagsOf({ words }: Asking, { conflict, supersededBy, wordings }: RegisteredConclusion): Html {
  const flags = [
    ...(conflict === null ? [] : [html`<span class="flag held">${words.conclusions.disputed}</span>`]),
    ...(supersededBy === null ? [] : [html`<span class="flag">${words.conclusions.amended}</span>`]),
    ...(wordings.length === 0 ? [] : [html`<span class="flag">${words.conclusions.reworded}</span>`]),
  ];
  return joined(flags, ' ');
}
