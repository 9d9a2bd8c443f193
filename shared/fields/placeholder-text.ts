import { foldedText } from '../languages/fold.ts';
import type { FieldKey } from '../model/field-key.ts';
import { languages } from '../model/language.ts';
import { templates } from '../templates/index.ts';
import { everyPlaceholder } from '../templates/placeholders.ts';

const hints = new Set(languages.flatMap((language) => everyPlaceholder[language].map(bare)));
const labels = new Map<FieldKey, Set<string>>();
for (const { fields } of templates) {
  for (const { key, labels: names, placeholders } of fields) {
    const known = labels.get(key) ?? new Set<string>();
    for (const language of languages) for (const text of [...names[language], ...placeholders[language]]) known.add(bare(text));
    labels.set(key, known);
  }
}

/** Fields whose label word may be left in place of the value: it is the form's own placeholder. */
const overwritten: ReadonlySet<FieldKey> = new Set<FieldKey>(['source', 'title', 'date']);

/**
 * Whether a value is what the empty form shows: `xx`, `##`, `C20/##`, dots or underscores, a hint in square or pointed brackets, the
 * word processor's "Click or tap here", or, for source, title and date, the label word itself.
 */
export function isPlaceholder(key: FieldKey, text: string): boolean {
  const value = text.length > longestPlaceholder ? '' : bare(text);
  if (value === '') return false;
  if (/^(?:x{2,4}|#{1,4}|_{2,}|\.{2,}|…+|-{3,})$/u.test(value)) return true;
  if (/^[[<{].*[\]>}]$/u.test(value) || hints.has(value)) return true;
  if (key === 'agendaItem' || key === 'commentsOn')
    return /^(?:\p{L}*)(?:c\d{2}|vc)(?:x{2,4}|#{1,4}|_{2,}|…|\.{2,})(?:号文件|号|文件)?$/u.test(value.replaceAll('/', ''));
  if (key === 'date') return isDatePlaceholder(value) || (labels.get(key)?.has(value) ?? false);
  return overwritten.has(key) && (labels.get(key)?.has(bare(value.replace(/^[[(<](.*)[\])>]$/u, '$1'))) ?? false);
}

/** `xx May 2021`, `xx de mes de 2021`, `2021年xx月xx日`, `xx.xx.2021`: a date with its day, or day and month, left open. */
export function isDatePlaceholder(text: string): boolean {
  if (text.length > longestDate || !/\p{N}/u.test(text)) return false;
  const value = bare(text);
  if (!/(?:19|20)(?:\d{2}|xx)/u.test(value)) return false;
  return /^(?:x{2,4}|#{1,2}|_{2,}|\.{2,}|…)(?:[./-]|\p{L})/u.test(value)
    ? !/c\d\d/u.test(value)
    : /^20\d{2}年?(?:x{1,2}|#{1,2}|_+)月?/u.test(value);
}

const longestDate = 40;

/** A hint in brackets may be a sentence; what is longer was written by somebody. */
const longestPlaceholder = 200;

/** Without blanks and without the colon or full stop at either end; Cyrillic х types for x. */
function bare(text: string): string {
  return foldedText(text)
    .replace(/(?<![\p{Script=Cyrillic}])х+(?![\p{Script=Cyrillic}])/gu, (run) => 'x'.repeat(run.length))
    .replaceAll(' ', '')
    .replace(/^(?::+|\.(?!\.))|:+$/gu, '');
}
