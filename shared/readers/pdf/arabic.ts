const presentationForms = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/**
 * Lam-alef is drawn as one sign, and pdf.js turns the two letters of it round together with the word. At the start of a word,
 * after the particles that are written together with it, alef before alef and lam can be nothing but that.
 */
const turnedLamAlef = /(?<!\p{Script=Arabic})([وفبك]?)ا([اأإآ])ل/gu;
/** Text as it would have been typed: letters for their presentation forms, no marks of direction, lam before its alef. */
export function mendArabic(text: string): string {
  return text
    .replace(presentationForms, (forms) => forms.normalize('NFKC'))
    .replace(invisible, '')
    .replace(turnedLamAlef, '$1ال$2');
}
