import { html } from 'hono/html';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { dateText, listText } from '../../../shared/languages/report/moments.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import type { Field, TemplateReading } from '../../../shared/model/examination.ts';
import type { FieldKey } from '../../../shared/model/field-key.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Place } from '../../../shared/model/place.ts';
import { templates } from '../../../shared/templates/index.ts';
import type { TemplateField } from '../../../shared/templates/template.ts';
import { citedName } from '../cited-name.ts';
import { outside } from '../outside.ts';
import type { Html, Visit } from '../visiting.ts';

/** Below this a reading is marked as uncertain. */
const sure = 0.8;

/** A date as it was made out; other words than those of a date stay as they are. */
const isoDate = /^\d{4}-\d{2}-\d{2}$/u;

/** Each field of the prescribed form: what was read, from which words, and where they stand. */
export function fieldsSection(visit: Visit, template: TemplateReading | null): Html {
  const { words } = visit;
  const form = templates.find(({ edition }) => edition === template?.edition);
  if (template === null || form === undefined) {
    return html`<section id="fields"><h2>${words.verdict.fieldsRead}</h2><p class="none">${words.verdict.noTemplate}</p></section>`;
  }
  const rows = form.fields.map((field) => fieldRow(visit, field, template));
  const { field, read, printed, fieldsNote, fieldsRead } = words.verdict;
  return html`<section id="fields"><h2>${fieldsRead}</h2><p class="small">${fieldsNote}</p><table class="list"><thead><tr><th scope="col">${field}</th><th scope="col">${read}</th><th scope="col">${printed}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}

function fieldRow(visit: Visit, form: TemplateField, { fields, labelLanguage }: TemplateReading): Html {
  const { words, language } = visit;
  const field: Field<unknown> = fields[form.key];
  const { verdict } = words;
  const value = reading(form.key, fields, language, labelLanguage);
  const doubt = [
    // Numbers are given by the register: nobody need fill that field in.
    ...(field.placeholder && form.key !== 'documentNumber' ? [verdict.placeholder] : []),
    ...(value !== null && field.confidence < sure ? [verdict.unsure] : []),
  ];
  const marks = doubt.map((word) => html` <span class="chip doubt">${word}</span>`);
  // Words that are the value itself are not shown twice: then their place is enough.
  const raw = field.raw === null || field.raw === field.value ? '' : html`<p>${outside(field.raw)}</p>`;
  return html`<tr><th scope="row">${nameOf(form, visit)}</th><td data-label="${verdict.read}">${value ?? html`<span class="small">${verdict.notFound}</span>`}${marks}</td><td data-label="${verdict.printed}">${raw}${placeHtml(field.place, language)}</td></tr>`;
}

/** A field's name as the form prints it; a heading that holds a symbol has words of ours. */
function nameOf({ key, labels }: TemplateField, { words, language }: Visit): string {
  if (key === 'commentsOn' || key === 'proposedWayForward') return words.verdict.fieldNames[key];
  return labels[language][0] ?? key;
}

function reading(key: FieldKey, fields: TemplateReading['fields'], language: Language, printed: Language | null): Html | null {
  const { originals } = reportWords(language);
  if (key === 'originalLanguage')
    return fields.originalLanguage.value === null ? null : html`${originals[fields.originalLanguage.value]}`;
  if (key === 'references')
    return fields.references.value === null
      ? null
      : html`${fields.references.value.map((one, i) => html`${i === 0 ? '' : '; '}${citedName(one, language)}`)}`;
  if (key === 'source') return sourceOf(fields.source.value, language);
  const { value } = fields[key];
  if (key === 'date' && value !== null && isoDate.test(value)) return html`${dateText(value, language)}`;
  return value === null ? null : outside(value, printed);
}

function sourceOf(source: TemplateReading['fields']['source']['value'], language: Language): Html | null {
  if (source === null) return null;
  const known = [...source.states.map((state) => stateName(state, language)), ...source.organisations];
  return html`${known.length === 0 ? '' : listText(known, language)}${source.others.map((name, i) => html`${known.length + i === 0 ? '' : reportWords(language).comma}${outside(name)}`)}`;
}

function placeHtml(place: Place | null, language: Language): Html {
  if (place === null) return html``;
  const { pageNumber, parts, cell, comma } = reportWords(language);
  const { page, part, cell: at } = place;
  const told = [
    ...(page === null ? [] : [fill(pageNumber, { n: page })]),
    ...(part === 'body' ? [] : [parts[part]]),
    ...(at === null ? [] : [fill(cell, { table: at.table + 1, row: at.row + 1, column: at.column + 1 })]),
  ];
  return html`<p class="small">${told.join(comma)}</p>`;
}
