import { html } from 'hono/html';
import type { OpenedConsultation } from '../../../shared/desk/correspondence-desk.ts';
import { correspondenceWords } from '../../../shared/languages/correspondence/index.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import type { Consultation, Question } from '../../../shared/model/consultation.ts';
import { languages } from '../../../shared/model/language.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { code, outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { quoted } from './conclusion-page.ts';
import { type CountShown, countSection } from './count-section.ts';
import { codes, facts, joined, moment, notice, sheet, warning } from './pieces.ts';
import { replyForm } from './reply-form.ts';
import type { Tried } from './tried.ts';

/** One consultation: its terms and questions, the sheet in each language, the count, and the form for one more reply. */
export function consultationPage(
  asking: Asking,
  { consultation, replies }: OpenedConsultation,
  told: { readonly done: string | null; readonly tried: Tried | null; readonly count: CountShown },
): Html {
  const { words, visit, paths } = asking;
  const { language } = visit;
  const terms = correspondenceWords(language);
  return html`<p><a href="${paths.correspondence}">${words.nav.correspondence}</a></p>${notice(told.done)}${warning(told.tried?.why ?? null)}
${facts([
  [terms.opens, moment(consultation.opens, language)],
  [terms.closes, moment(consultation.closes, language)],
  [words.correspondence.kept, numberText(replies, language)],
])}
${sheetLinks(asking, consultation)}
${questionList(asking, consultation)}
${countSection(asking, consultation, told.count)}
${replyForm(asking, consultation, told.tried?.form ?? new URLSearchParams())}`;
}

/** The name of a question: its number, and the section of the record that it is from. */
export function questionName({ number, heading, language }: Question, { visit }: Pick<Asking, 'visit'>): Html {
  const terms = correspondenceWords(visit.language);
  const name = fill(terms.question, { number: numberText(number, visit.language) });
  return html`${labelled(name, '', visit.language)}${outside(heading, language)}`;
}

function sheetLinks({ words, visit, paths }: Asking, { symbol }: Consultation): Html {
  const { sheet: name } = words.correspondence;
  const address = (language: string, form: string) => paths.consultationFile('sheet', { letter: symbol, in: language, form });
  const rows = languages.map((one) => [
    html`<bdi lang="${one}">${reportWords(one).languageName}</bdi>`,
    joined(
      ['docx', 'html'].map((form) => html`<a href="${address(one, form)}" hreflang="${one}">${form.toUpperCase()}</a>`),
      ' · ',
    ),
  ]);
  const labels = [{ label: visit.words.shell.language }, { label: words.reports.forms }];
  return html`<section aria-labelledby="sheet"><h2 id="sheet">${name}</h2>${sheet(name, labels, rows)}</section>`;
}

/** In the words that were put, whatever became of them since. */
function questionList(asking: Asking, { questions, heldBack }: Consultation): Html {
  const { language } = asking.visit;
  const terms = correspondenceWords(language);
  const [before = '', after = ''] = terms.heldBack.split('{ids}');
  const disputed = heldBack.map((id) => html`<a href="${asking.paths.conclusion(id)}">${code(id)}</a>`);
  return html`<section aria-labelledby="questions"><h2 id="questions">${terms.questions}</h2>${questions.map(
    (question) =>
      html`<details class="fold"><summary>${questionName(question, asking)}</summary><p>${codes(question.documents, language)}</p>${quoted(question.text, question.language)}</details>`,
  )}
${heldBack.length === 0 ? '' : html`<p>${before}${joined(disputed, reportWords(language).comma)}${after}</p>`}</section>`;
}
