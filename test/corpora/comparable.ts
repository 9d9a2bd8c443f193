const replacements: readonly (readonly [RegExp, string])[] = [
  // NFKC would make U+2010 of it; `w:noBreakHyphen` is read as "-" already.
  [/\u2011/gu, '-'],
  [/[\u2018\u2019\u201a\u201b]/gu, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/gu, '"'],
];

/** Tatweel, and the marks above and below Arabic letters (tashkeel). */
const arabicMarks = /[\u0640\u064b-\u0652\u0670]/gu;

/**
 * A text as it is compared: compatibility forms, white space folded, no-break hyphens, quotation marks, Arabic marks. Case, accents
 * and punctuation stay: what differs there was read wrongly.
 */
export function comparable(text: string): string {
  const replaced = replacements.reduce((sum, [from, to]) => sum.replaceAll(from, to), text);
  return replaced.normalize('NFKC').replaceAll(arabicMarks, '').replaceAll(/\s+/gu, ' ').trim();
}
