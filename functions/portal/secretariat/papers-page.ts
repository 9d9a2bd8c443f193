import { html } from 'hono/html';
import type { Page } from '../../../shared/desk/desk.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import type { PaperLine } from '../../../shared/model/paper-query.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { plain } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { askedChips, narrowingChips } from './chips.ts';
import { criterionName, fieldLabel } from './criterion-names.ts';
import { paperTable } from './paper-table.ts';
import { warning } from './pieces.ts';
import { queryForm } from './query-form.ts';

/** In which a list can be saved. */
export const savedForms = ['csv', 'xlsx', 'json'] as const;

/** The papers that fit a question, how they were found, and the form that asks; the question is the address, so that it can be kept and sent. */
export function papersPage(
  asking: Asking,
  question: URLSearchParams,
  found: Page<PaperLine>,
  malformed: readonly string[],
): Html {
  const { words, visit } = asking;
  const { language } = visit;
  const name = (field: string, value: string) => criterionName(asking, field, value);
  return html`${malformed.map((field) => warning(fill(words.query.malformed, { name: fieldLabel(asking, field) })))}
${askedChips(asking, question, name)}
<section aria-labelledby="results"><h2 id="results">${fill(words.query.results, { n: numberText(found.lines.length, language) })}${found.next === null ? '' : '+'}</h2>
${found.lines.length === 0 ? html`<p>${words.query.none}</p>` : paperTable(asking, found.lines)}
${nextPart(asking, question, found.next)}
${planLine(asking, found.plan)}
${saveLinks(asking, question)}</section>
${narrowingChips(asking, question)}
${queryForm(asking, question)}`;
}

function nextPart({ words, paths }: Asking, question: URLSearchParams, next: string | null): Html | '' {
  if (next === null) return '';
  const further = new URLSearchParams(question);
  further.set('after', next);
  return html`<p><a class="button" href="${paths.papers}?${further}">${words.query.nextPart}</a></p>`;
}

function planLine({ words, visit: { language } }: Asking, { path, filters, readUnits }: Page<PaperLine>['plan']): Html {
  const { comma, semicolon } = reportWords(language);
  const told = fill(words.query.planText, { path: plain(path, language), units: numberText(readUnits, language) });
  const filtered =
    filters.length === 0 ? '' : `${semicolon}${fill(words.query.filters, { filters: plain(filters.join(comma), language) })}`;
  return html`<p class="plan">${labelled(words.query.plan, told, language)}${filtered}</p>`;
}

function saveLinks({ words, paths }: Asking, question: URLSearchParams): Html {
  const whole = new URLSearchParams(question);
  whole.delete('after');
  return html`<p class="save">${words.query.export} ${savedForms.map((form) => html`<a class="button quiet" href="${paths.save(form, whole)}">${form.toUpperCase()}</a> `)}</p>`;
}
