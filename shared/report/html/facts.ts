import type { Language } from '../../model/language.ts';
import type { Fact, Line } from '../document.ts';
import { cellHtml, lineHtml } from './lines.ts';
import { escaped } from './markup.ts';

/** Labels and what they say. Roles are said outright, since a table shown as blocks on a phone would lose them. */
export function factsHtml(caption: Line, facts: readonly Fact[], language: Language): string {
  const rows = facts.map(
    (fact) =>
      `<tr role="row"><th role="rowheader" scope="row">${escaped(fact.label)}</th><td role="cell">${cellHtml(fact.cell, language)}</td></tr>`,
  );
  return `<table role="table" class="facts"><caption class="unseen">${lineHtml(caption, language)}</caption>
<tbody role="rowgroup">
${rows.join('\n')}
</tbody></table>`;
}
