import { html } from 'hono/html';
import type { PaperStory } from '../../../shared/desk/desk.ts';
import { correspondenceWords } from '../../../shared/languages/correspondence/index.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { findingEntry } from '../../../shared/letters/finding-entry.ts';
import { correctableFields, type DecisionDraft, longestReason } from '../../../shared/model/decision.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Finding } from '../../../shared/model/verdict.ts';
import { outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import { type Asking, nameOfItem } from './asking.ts';
import { decisionsFor } from './decisions-for.ts';
import { itemOptions } from './item-options.ts';
import type { Tried } from './tried.ts';

/** Accept or return: the reasons that the findings give are ready to be chosen, and so are the items that the paper names. */
export function heldForm(asking: Asking, story: PaperStory, tried: Tried | null): Html {
  const { words } = asking;
  const kinds = decisionsFor(story).filter((kind) => kind === 'accept' || kind === 'return');
  const buttons = kinds.map(
    (kind) =>
      html`<button name="kind" value="${kind}"${kind === 'return' ? html` class="quiet"` : ''}>${words.decide.kinds[kind]}</button> `,
  );
  return formOf(
    asking,
    story,
    html`${itemBoxes(asking, story, tried)}
${reasons(asking, story, tried)}
<p class="buttons">${buttons}</p>`,
  );
}

/** Every other decision that the paper's status allows, each in a fold of its own. */
export function otherForms(asking: Asking, story: PaperStory, tried: Tried | null): Html {
  const triedKind = tried?.form.get('kind');
  return html`${decisionsFor(story)
    .filter((kind) => kind !== 'accept' && kind !== 'return')
    .map(
      (kind) =>
        html`<details class="decision"${triedKind === kind ? html` open` : ''}><summary>${asking.words.decide.kinds[kind]}</summary>${otherForm(asking, story, kind, triedKind === kind ? tried : null)}</details>
`,
    )}`;
}

function otherForm(asking: Asking, story: PaperStory, kind: DecisionDraft['kind'], tried: Tried | null): Html {
  const { decide } = asking.words;
  const prepared = kind === 'publish' ? decide.publishReason : '';
  const id = (name: string) => `${kind}-${name}`;
  const more = () => {
    if (kind === 'move') return itemBoxes(asking, story, tried);
    if (kind === 'correct')
      return html`<p><label for="${id('field')}">${decide.field}</label> <select id="${id('field')}" name="field">${correctableFields.map((field) => html`<option value="${field}"${tried?.form.get('field') === field ? html` selected` : ''}>${fieldName(asking, field)}</option>`)}</select></p>
<p><label for="${id('value')}">${decide.value}</label><textarea id="${id('value')}" name="value" rows="2" dir="auto" maxlength="2000" required>${tried?.form.get('value') ?? ''}</textarea></p>`;
    if (kind === 'join')
      return html`<p><label for="${id('to')}">${decide.joinTo}</label><input id="${id('to')}" name="to" maxlength="100" required dir="ltr" value="${tried?.form.get('to') ?? ''}"></p>`;
    return '';
  };
  return formOf(
    asking,
    story,
    html`${more()}
<p><label for="${id('reason')}">${decide.reason}</label><textarea id="${id('reason')}" name="reason" rows="2" dir="auto" minlength="3" maxlength="${longestReason}" required>${tried?.form.get('reason') ?? prepared}</textarea></p>
<p><button name="kind" value="${kind}">${decide.kinds[kind]}</button></p>`,
  );
}

/** The version that the person sees goes along, so that nobody decides on what has changed meanwhile. */
function formOf({ paths }: Asking, { line, version }: PaperStory, fields: Html): Html {
  return html`<form method="post" action="${paths.paper(line.paperId)}"><input type="hidden" name="version" value="${version}">
${fields}</form>`;
}

function itemBoxes(asking: Asking, { paper, line }: PaperStory, tried: Tried | null): Html {
  const { words, meeting } = asking;
  const offered = [...new Set([...line.items, ...paper.verdict.filing.items])];
  const chosen = new Set(tried === null ? offered : tried.form.getAll('item'));
  const other = meeting.agenda.items.filter(({ id }) => !offered.includes(id));
  return html`<fieldset><legend>${words.decide.items}</legend>
${offered.map((id) => html`<label class="choice"><input type="checkbox" name="item" value="${id}"${chosen.has(id) ? html` checked` : ''}> ${nameOfItem(asking, id)}</label> `)}
<label class="choice">${words.decide.itemsHint} <select name="item"><option value="">–</option>${itemOptions(asking, other, (id) => chosen.has(id))}</select></label></fieldset>`;
}

function reasons(asking: Asking, { paper }: PaperStory, tried: Tried | null): Html {
  const { words } = asking;
  const { findings, language } = paper.verdict;
  const chosen =
    tried?.form.get('finding') ??
    String(
      Math.max(
        0,
        findings.findIndex(({ severity }) => severity !== 'info' && severity !== 'warning'),
      ),
    );
  const option = (value: string, label: Html | string) =>
    html`<label class="choice"><input type="radio" name="finding" value="${value}"${chosen === value ? html` checked` : ''}> <span>${label}</span></label>`;
  return html`<fieldset><legend>${words.decide.reason}</legend>
${findings.length === 0 ? option('0', words.decide.noFinding) : findings.map((finding, i) => option(String(i), sentenceOf(finding, language, asking.visit.language)))}
</fieldset>
<p><label for="reason">${words.decide.ownReason}</label><textarea id="reason" name="reason" rows="2" dir="auto" maxlength="${longestReason}" aria-describedby="reason-hint">${tried?.form.get('reason') ?? ''}</textarea>
<small id="reason-hint">${words.decide.reasonHint}</small></p>`;
}

/** The finding in the language of the person who decides; the sender reads it in that of the verdict. */
function sentenceOf(finding: Finding, spoken: Language, language: Language): Html {
  // The first words of the entry are its weight, which says nothing about a reason.
  const [, ...sentence] = findingEntry(finding, spoken, language).line;
  return html`${sentence.map((words) => (words.language === undefined ? words.text : outside(words.text, words.language)))}`;
}

function fieldName({ visit: { language } }: Pick<Asking, 'visit'>, field: (typeof correctableFields)[number]): string {
  const report = reportWords(language);
  const names = {
    title: report.paperTitle,
    summary: report.summary,
    actionRequired: report.actionRequired,
    source: report.source,
  };
  return field === 'date' ? correspondenceWords(language).date : names[field];
}
