import { html } from 'hono/html';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import type { LetterField } from '../../../shared/languages/portal/proceedings/proceeding-words.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import { type Language, languages } from '../../../shared/model/language.ts';
import { fromDataKnown, type OpenPoint } from '../../../shared/proceedings/letters/meeting-from.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { code, outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import { moment, sheet } from './pieces.ts';

/** What prevents a meeting, each with the name of its field, the place in the proposal, and what is needed there. */
export function problemList(problems: readonly string[], language: Language): Html {
  const { letters } = proceedingWords(language);
  return html`<ul>${problems.map((problem) => {
    const [, path = '', said = problem] = /^([\w[\].]+): (.*)$/su.exec(problem) ?? [];
    const label = fieldLabel(path, language);
    const place = path === '' ? '' : html`(${code(path)}) `;
    return html`<li>${labelled(letters.missingOne, '', language)}${label === null ? '' : html`<strong>${label}</strong> `}${place}<br><span class="small">${needed(said, language)}</span></li>`;
  })}</ul>`;
}

/** How sentences of the reader begin (`shared/meetings/read-meeting.ts`), and which of our words says the same; any other stands as it is, in English. */
const expectations = [
  ['a date', 'date'],
  ['a time', 'time'],
  ['an e-mail', 'address'],
  ['a web', 'web'],
  ['true or', 'yesNo'],
  ['a list', 'list'],
  ['a number', 'number'],
  ['a whole number', 'number'],
  ['text', 'text'],
] as const;

function needed(said: string, language: Language): Html {
  const { needs } = proceedingWords(language);
  const [, expected = '', found = ''] = /^expected (.*), found (.*)$/su.exec(said) ?? [];
  const [, need] = expectations.find(([words]) => expected.startsWith(words)) ?? [];
  if (need === undefined || expected.startsWith('text of')) return outside(said, 'en');
  const isEmpty = ['""', 'nothing', 'null', 'an empty list'].includes(found);
  return html`${fill(needs.needed, { what: needs[need] })}${isEmpty ? '' : html` ${fill(needs.found, { what: '' })}${code(found)}`}`;
}

/** What the letter does not say, with the value taken and why that one. */
export function openTable(open: readonly OpenPoint[], language: Language): Html {
  const { letters, reasons } = proceedingWords(language);
  const because = (point: OpenPoint): Html => {
    if (point.why === fromDataKnown) return html`${reasons.known}`;
    const own = Object.entries(reasons).find(([field]) => field === point.field);
    return own === undefined ? outside(point.why, 'en') : html`${own[1]}`;
  };
  return sheet(
    letters.open,
    [{ label: letters.open }, { label: letters.taken }, { label: letters.why }],
    open.map((point) => [fieldLabel(point.field, language) ?? code(point.field), valueTaken(point, language), because(point)]),
  );
}

/** What a field of a meeting is called, by its path; null where there is no word for it. */
export function fieldLabel(path: string, language: Language): string | null {
  const { fields } = proceedingWords(language);
  const [field = ''] = path.split(/[.[]/u);
  const name = path.startsWith('submission.closes') ? 'deadline' : field;
  return Object.hasOwn(fields, name) ? fields[name as LetterField] : null;
}

function valueTaken({ field, value }: OpenPoint, language: Language): Html {
  if (field === 'submission.closes') return moment(value, language);
  if (!/^[[{]/u.test(value)) return outside(value);
  const parsed = JSON.parse(value) as readonly unknown[] | Readonly<Record<string, unknown>>;
  if (isList(parsed)) return html`${numberText(parsed.length, language)}`;
  const named = languages.some((one) => Object.hasOwn(parsed, one)) ? parsed[language] : undefined;
  return typeof named === 'string' ? html`${named}` : code(Object.values(parsed).join(' '));
}

function isList(value: object): value is readonly unknown[] {
  return Array.isArray(value);
}
