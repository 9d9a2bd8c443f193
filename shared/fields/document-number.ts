import { foldedText } from '../languages/fold.ts';
import type { TemplateReading } from '../model/examination.ts';
import type { ModifierKind } from '../model/symbol.ts';

/** A document number as it stands in a header, with offsets into the text searched. */
export interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  /** In Latin letters, without blanks: `C21/xx-E`, `C21/76(Rev.1)-E`. */
  readonly value: string;
  /** Series and number without modifiers and language letter: `C21/76`; null where the number is a placeholder. */
  readonly base: string | null;
  readonly modifier: Modifier | null;
  /** It carries what only a header prints: the language letter or the template's placeholder. */
  readonly certain: boolean;
}

interface Modifier {
  readonly kind: ModifierKind;
  readonly index: number | null;
}

const number =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/])(?<series>[CС]\s?\d{2}(?:\d{2})?|VC)\s?\/\s?(?<group>(?:INF|DT|ADM|DL)\s?\/\s?)?(?<number>\d{1,4}|[xх]{1,4}|#{1,4}|_{2,8}|\.{2,4}|…)(?<modifiers>(?:\s?[(（]\s?(?:R[eé]v|Add|Corr)\s?\.?\s?\d{0,2}\s?[)）])*)(?<suffix>\s?[-‐‑–]\s?[EFSRACЕАС])?(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/])/giu;

/** The first document number in a text; null where there is none. */
export function findNumber(text: string): PrintedNumber | null {
  return findNumbers(text)[0] ?? null;
}

/** All document numbers in a text, in order. */
export function findNumbers(text: string): PrintedNumber[] {
  return text.includes('/') ? [...text.matchAll(number)].map(printedNumber) : [];
}

function printedNumber(match: RegExpExecArray): PrintedNumber {
  const { series = '', group = '', number: digits = '', modifiers = '', suffix = '' } = match.groups ?? {};
  const placeholder = !/^\d/u.test(digits);
  const stem = latin(`${series}/${group}`) + (placeholder ? digits.replace(/[хХ]/gu, 'x') : String(Number(digits)));
  const read = [...modifiers.matchAll(/(R[eé]v|Add|Corr)\s?\.?\s?(\d*)/giu)].map(([, word = '', index = '']) =>
    modifier(word, index),
  );
  return {
    start: match.index,
    end: match.index + match[0].length,
    value: stem + read.map(printed).join('') + latin(suffix).replace(/[‐‑–]/u, '-'),
    base: placeholder ? null : stem,
    modifier: read[0] ?? null,
    certain: suffix !== '' || placeholder,
  };
}

const kindWords: Readonly<Record<ModifierKind, string>> = {
  Rev: 'revision|rev|révision|rév|revisión|пересмотр|пересмотренный вариант|المراجعة|مراجعة|修订|修订版',
  Add: 'addendum|add|addéndum|adenda|дополнительный документ|дополнение|الإضافة|إضافة|增补|补遗|附录|补编',
  Corr: 'corrigendum|corr|corrigéndum|corrección|rectificatif|исправление|التصويب|تصويب|勘误|更正',
};

const ties = 'to|of|the|au|du|le|al|del|a|к|к документу|документа|ل|إلى|من|的|no|nº|n°|№';

const kindPatterns = (Object.keys(kindWords) as ModifierKind[]).map((kind) => {
  const names = kindWords[kind].split('|').map(foldedText).join('|');
  const tie = ties.split('|').map(foldedText).join('|');
  return {
    kind,
    before: new RegExp(
      `(?:^|[^\\p{L}])((?:${names})\\.?\\s*(?:(?:no|nº|n°|№)\\.?\\s*)?(\\d{1,2})?(?:\\s*(?:${tie}))*)\\s*$`,
      'u',
    ),
    after: new RegExp(`^\\s*(?:号文件)?\\s*(?:的)?\\s*[(-]?\\s*(?:${names})\\.?\\s*(\\d{1,2})?\\s*[)]?\\s*$`, 'u'),
  };
});

/** "Revision 1 to", read from the end of the words before a document number; `length` counts characters of the folded text. */
export function modifierBefore(folded: string): (Modifier & { readonly length: number }) | null {
  for (const { kind, before } of kindPatterns) {
    const match = before.exec(folded);
    if (match !== null) return { kind, index: match[2] === undefined ? null : Number(match[2]), length: match[0].length };
  }
  return null;
}

/** "修订1" or "Rev. 1" after a document number, up to the end of the line. */
export function modifierAfter(folded: string): Modifier | null {
  for (const { kind, after } of kindPatterns) {
    const match = after.exec(folded);
    if (match !== null) return { kind, index: match[1] === undefined ? null : Number(match[1]) };
  }
  return null;
}

/** The number with a modifier named beside it: `C21/76-E` and Revision 1 give `C21/76(Rev.1)-E`. */
export function modified(found: PrintedNumber, change: Modifier): string {
  const suffix = /-[A-Z]$/u.exec(found.value)?.[0] ?? '';
  return found.value.slice(0, found.value.length - suffix.length) + printed(change) + suffix;
}

export function revisionOf(found: PrintedNumber, change: Modifier | null): TemplateReading['revision'] {
  const { base } = found;
  const kept = change ?? found.modifier;
  return base === null || kept === null ? null : { base, kind: kept.kind, index: kept.index };
}

function printed({ kind, index }: Modifier): string {
  return index === null ? `(${kind}.)` : `(${kind}.${index})`;
}

function modifier(word: string, index: string): Modifier {
  const kind = /^r/iu.test(word) ? 'Rev' : /^a/iu.test(word) ? 'Add' : 'Corr';
  return { kind, index: Number(index) > 0 ? Number(index) : null };
}

/** Cyrillic letters that look like the Latin ones of a code (multilingual texts type `С` for `C`). */
const lookAlikes: Readonly<Record<string, string>> = { С: 'C', с: 'C', А: 'A', а: 'A', Е: 'E', е: 'E' };

function latin(code: string): string {
  return code
    .replace(/\s/gu, '')
    .replace(/[СсАаЕе]/gu, (letter) => lookAlikes[letter] ?? letter)
    .toUpperCase();
}
