import type { Language } from '../model/language.ts';

/** Share of all letters that a script needs, so that quoted names and titles in another script do not sway the answer. */
const scriptShare = 0.3;

/** Function words of which few occur in the other two languages; shared ones (`que`, `la`, `les`) weigh less by being common to both. */
const functionWords = {
  en: 'the of and to in that is for on be with as by this are should which from at it was its has have not would will an their our we been or these',
  fr: 'de la le les des et du en une un est que dans pour par sur au aux qui ce cette il sont pas ne se avec ou été être ces leur nous d l qu n s c',
  es: 'de la el los las del y en una un es que para por se con al su sus como esta este no lo más ha son entre sobre o han sin ser cuando',
} as const;

/** A text needs this many function words before they count as evidence. */
const leastWords = 2;

const code = /\d|:\/\/|@/u;
const han = /\p{Script=Han}/u;
const quoted = /"[^"]{1,200}"|«[^»]{1,200}»|\u201c[^\u201d]{1,200}\u201d|《[^》]{1,200}》/gu;

const votes = new Map<string, (keyof typeof functionWords)[]>();
for (const language of ['en', 'fr', 'es'] as const) {
  for (const word of new Set(functionWords[language].split(' '))) votes.set(word, [...(votes.get(word) ?? []), language]);
}

/**
 * The language in which a body is written: by script for Arabic, Chinese and Russian, by function words for English, French and
 * Spanish. Codes, addresses, quoted titles and capitalised names have no say. Null where there is too little to go by, or where the
 * letters belong to another language (kana, Hangul, Persian or Urdu letters).
 */
export function detectLanguage(text: string): Language | null {
  const words = withoutCodes(text.slice(0, sample).replace(quoted, ' '));
  const counts = scripts(words);
  const all = counts.latin + counts.arabic + counts.han + counts.cyrillic + counts.foreign;
  if (all === 0) return null;
  const [script, letters] = strongest(counts);
  if (letters < all * scriptShare) return null;
  if (script === 'latin') return byFunctionWords(words);
  return counts.foreign > letters * foreignShare ? null : languageOf[script];
}

/** Chinese is written without blanks, so that only the code itself goes; elsewhere the whole word does. */
function withoutCodes(text: string): string {
  const words = text.split(/\s+/u).flatMap((word) => {
    if (!code.test(word)) return word;
    return han.test(word) ? word.replace(/[!-~]+/gu, (run) => (code.test(run) ? ' ' : run)) : [];
  });
  return words.join(' ');
}

/** A body is of one language: its beginning, about four pages, shows which. */
const sample = 12_000;

/** Above this share of the letters, kana or Persian letters are no longer a quotation. */
const foreignShare = 0.05;

const languageOf = { arabic: 'ar', han: 'zh', cyrillic: 'ru' } as const;

type Script = 'latin' | 'arabic' | 'han' | 'cyrillic';

/** One Chinese character says about as much as four letters. */
const hanWeight = 4;

/** Persian and Urdu letters: Arabic has none of them. */
const persian = new Set('\u067e\u0686\u0698\u06af\u06a9\u06cc\u0679\u06d2\u06ba');

function scripts(text: string): Record<Script | 'foreign', number> {
  const counts = { latin: 0, arabic: 0, han: 0, cyrillic: 0, foreign: 0 };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f)) counts.latin += 1;
    else if (code < 0x400) continue;
    else if (code <= 0x4ff) counts.cyrillic += 1;
    else if (persian.has(text.charAt(i)) || isKanaOrHangul(code)) counts.foreign += 1;
    else if ((code >= 0x621 && code <= 0x64a) || (code >= 0xfb50 && code <= 0xfefc)) counts.arabic += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) counts.han += hanWeight;
  }
  return counts;
}

function isKanaOrHangul(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7af);
}

function strongest(counts: Record<Script, number>): [Script, number] {
  let best: [Script, number] = ['latin', counts.latin];
  for (const script of ['arabic', 'han', 'cyrillic'] as const) {
    if (counts[script] > best[1]) best = [script, counts[script]];
  }
  return best;
}

function byFunctionWords(text: string): Language | null {
  const scores = { en: 0, fr: 0, es: 0 };
  // A word with a capital is a name, or begins a sentence: the vote of those few is not missed.
  for (const word of text.split(/[^\p{L}]+/u)) for (const language of votes.get(word) ?? []) scores[language] += 1;
  const [first, second] = (['en', 'fr', 'es'] as const).toSorted((a, b) => scores[b] - scores[a]);
  if (first === undefined || second === undefined) return null;
  return scores[first] >= leastWords && scores[first] > scores[second] ? first : null;
}
