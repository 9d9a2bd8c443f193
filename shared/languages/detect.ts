import type { Language } from '../model/language.ts';

/** Share of all letters that a script needs, so that quoted names and titles in another script do not sway the answer. */
const scriptShare = 0.3;

/** Function words of which few occur in the other two languages; shared ones (`que`, `la`, `les`) weigh less by being common to both. */
const functionWords = {
  en: 'the of and to in that is for on be with as by this are should which from at it was its has have not would will an their our we been or these',
  fr: 'de la le les des et du en une un est que dans pour par sur au aux qui ce cette il sont pas ne se avec ou été être ces leur nous d l qu n s c',
  es: 'de la el los las del y en una un es que para por se con al su sus como esta este no lo más ha son entre sobre o han sin ser cuando',
} as const;

/** Letters by which neighbours that share a script differ from the six languages: kana, Persian and Urdu letters, Hangul. */
const foreign = /[\u3040-\u30ff\uac00-\ud7af\u067e\u0686\u0698\u06af\u06a9\u06cc\u0679\u06d2\u06ba]/gu;

/** A text needs this many function words before they count as evidence. */
const leastWords = 2;

const codes = /\S*(?:\d|:\/\/|@)\S*/gu;
const quoted = /"[^"]{1,200}"|«[^»]{1,200}»|\u201c[^\u201d]{1,200}\u201d|《[^》]{1,200}》/gu;

const wordLists: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['en', new Set(functionWords.en.split(' '))],
  ['fr', new Set(functionWords.fr.split(' '))],
  ['es', new Set(functionWords.es.split(' '))],
];

/**
 * The language in which a body is written: by script for Arabic, Chinese and Russian, by function words for English, French and
 * Spanish. Codes, addresses, quoted titles and capitalised names have no say. Null where there is too little to go by, or where the
 * letters belong to another language (kana, Hangul, Persian or Urdu letters).
 */
export function detectLanguage(text: string): Language | null {
  const words = text.normalize('NFKC').replace(quoted, ' ').replace(codes, ' ');
  const counts = scripts(words);
  const all = counts.latin + counts.arabic + counts.han + counts.cyrillic + counts.foreign;
  if (all === 0) return null;
  const [script, letters] = strongest(counts);
  if (letters < all * scriptShare) return null;
  if (script !== 'latin') return counts.foreign > letters * foreignShare ? null : languageOf[script];
  return byFunctionWords(words);
}

/** Above this share of the letters, kana or Persian letters are no longer a quotation. */
const foreignShare = 0.05;

const languageOf = { arabic: 'ar', han: 'zh', cyrillic: 'ru' } as const;

type Script = 'latin' | 'arabic' | 'han' | 'cyrillic';

/** One Chinese character says about as much as four letters. */
const hanWeight = 4;

function scripts(text: string): Record<Script | 'foreign', number> {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    latin: count(/[a-z\u00c0-\u024f]/giu),
    arabic: count(/[\u0621-\u064a]/gu),
    han: count(/[\u4e00-\u9fff]/gu) * hanWeight,
    cyrillic: count(/[\u0400-\u04ff]/gu),
    foreign: count(foreign),
  };
}

function strongest(counts: Record<Script, number>): [Script, number] {
  let best: [Script, number] = ['latin', counts.latin];
  for (const script of ['arabic', 'han', 'cyrillic'] as const) {
    if (counts[script] > best[1]) best = [script, counts[script]];
  }
  return best;
}

function byFunctionWords(text: string): Language | null {
  const scores = { en: 0, fr: 0, es: 0 } as Record<Language, number>;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    // A capital inside a sentence marks a name; at its start a function word loses one vote, which matters to no text of any length.
    if (word !== word.toLowerCase()) continue;
    for (const [language, list] of wordLists) if (list.has(word)) scores[language] += 1;
  }
  const ranked = wordLists.map(([language]) => language).sort((a, b) => scores[b] - scores[a]);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return null;
  return scores[first] >= leastWords && scores[first] > scores[second] ? first : null;
}
