import { html } from 'hono/html';
import { letterWords } from '../../../shared/languages/letters/index.ts';
import { perLanguage } from '../../../shared/languages/report/formatters.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import type { PageEvidence, Witness } from '../../../shared/model/examination.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { outside } from '../outside.ts';
import type { Html, Visit } from '../visiting.ts';
import type { Judged } from './sections.ts';

/** How long the paper is, with what each page begins, and who counted. */
export function lengthSection(visit: Visit, meeting: Meeting, { verdict, pages }: Judged): Html {
  const { words, language } = visit;
  const { count, verdict: length } = verdict.pages;
  const { binding, pages: limit } = meeting.pageLimit;
  const form = binding ? letterWords(language).pagesOf : letterWords(language).pagesAdvised;
  const told = fill(letterWords(language).labelled, {
    label: reportWords(language).pages,
    value: fill(form, { count: count ?? 0, limit }),
  });
  const counted = count === null ? '' : html`<strong>${told}</strong> `;
  const said = binding || length === 'unreadable' ? words.verdict.lengths[length] : '';
  return html`<section id="length"><h2>${words.verdict.length}</h2><p>${counted}${said}</p>${pages === null ? '' : evidence(visit, pages)}</section>`;
}

function evidence(visit: Visit, { pageStarts, witnesses }: PageEvidence): Html {
  const begins = visit.words.verdict.pageBegins.split(/(\{page\}|\{words\})/u);
  const starts = pageStarts.map(({ page, place }) => {
    const values: Readonly<Record<string, Html>> = { '{page}': html`${page}`, '{words}': html`<q>${outside(place.quote)}</q>` };
    return html`<li>${begins.map((part) => values[part] ?? part)}</li>`;
  });
  return html`${starts.length === 0 ? '' : html`<ul class="plain">${starts}</ul>`}${witnesses.length === 0 ? '' : witnessTable(visit, witnesses)}`;
}

function witnessTable({ words, language }: Visit, witnesses: readonly Witness[]): Html {
  const { witness, counted, witnesses: names } = words.verdict;
  const rows = witnesses.map(
    (one) => html`<tr><th scope="row">${names[one.witness]}</th><td class="numeric">${pagesOf(one, language)}</td></tr>`,
  );
  return html`<table class="narrow"><thead><tr><th scope="col">${witness}</th><th scope="col" class="numeric">${counted}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

const fractions = perLanguage((language) => new Intl.NumberFormat(reportWords(language).locale, { maximumFractionDigits: 2 }));

/** The whole pages that a witness counts, with the fraction where it can say one; a dash where it could not tell. */
function pagesOf({ pages, fraction }: Witness, language: Language): string {
  if (pages === 0) return '–';
  return fractions(language).format(fraction ?? pages);
}
