import { html } from 'hono/html';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { dateText } from '../../../shared/languages/report/moments.ts';
import { type Language, languages } from '../../../shared/model/language.ts';
import type { ProceedingFinding } from '../../../shared/model/summary-record.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { outside, code as outsideCode } from '../outside.ts';
import type { Html } from '../visiting.ts';
import { fieldLabel } from './letter-gaps.ts';
import { placeText } from './letter-values.ts';
import { joined } from './pieces.ts';

/** How weighty a finding is, in the colours of the statuses. */
const looks = { error: 'returned', warning: 'held', note: 'info' } as const;
const weights = ['error', 'warning', 'note'] as const;

const isDay = /^\d{4}-\d{2}-\d{2}$/u;

/** What is to be said of a letter or a record as it was read, weightiest first, each with its place. */
export function findingList(findings: readonly ProceedingFinding[], language: Language): Html {
  const { severities, findings: named } = proceedingWords(language);
  const inOrder = findings.toSorted((one, other) => weights.indexOf(one.severity) - weights.indexOf(other.severity));
  return html`<ul class="findings">${inOrder.map(
    (finding) =>
      html`<li><p class="marks"><span class="chip ${looks[finding.severity]}">${severities[finding.severity]}</span></p><div><p>${named[finding.code]}${detail(finding, language)}</p>${finding.place === null ? '' : html`<p class="small">${placeText(finding.place, language)}</p>`}</div></li>`,
  )}</ul>`;
}

/** What the reader says in its own words is told by the numbers and codes in it; null for words of the document. */
function ofTheReader(code: ProceedingFinding['code'], said: string, language: Language): Html | '' | null {
  const { originals, comma } = reportWords(language);
  if (code === 'not-a-letter') return '';
  if (code === 'language-not-read') {
    const named = languages.find((one) => said.includes(` ${one} `));
    return named === undefined ? '' : html`${originals[named]}`;
  }
  if (code !== 'item-repeated' && code !== 'broken-numbering' && code !== 'statements-disagree') return null;
  return joined((said.match(/[\w/().-]*\d[\w/().-]*/gu) ?? []).map(outsideCode), comma);
}

/** A field is told by its name in the language of the page; anything else is of the document, or of whoever read it. */
function detail({ code, detail: said }: ProceedingFinding, language: Language): Html | '' {
  if (said === null || !/[\p{L}\p{N}]/u.test(said)) return '';
  const made = ofTheReader(code, said, language);
  if (made !== null) return made === '' ? '' : html`${labelled('', '', language)}${made}`;
  if (isDay.test(said)) return html`${labelled('', dateText(said, language), language)}`;
  const [field = '', value = null] = code === 'field-missing' || code === 'date-inferred' ? said.split(': ') : [];
  const label = fieldLabel(field, language);
  const colon = labelled('', '', language);
  if (label === null) return html`${colon}${outside(said)}`;
  return html`${colon}${label}${value === null ? '' : html` (${outside(value)})`}`;
}
