/**
 * The form in which a word is kept, so that it is found in its other forms: light rules by script, the same for a paper and for a question, since a
 * question does not say its language. What two words share by them is a likeness and no grammar; exact words are asked for in quotes.
 */
export function stem(word: string): string {
  if (/^[a-z]+$/u.test(word)) return latinStem(word);
  if (/^[а-я]+$/u.test(word)) return word.replace(russianEnding, '');
  if (arabic.test(word)) return arabicStem(word);
  return word;
}

/** What is left of a word must still tell it from others. */
const leastLeft = 4;

/** Endings of the plural, and what they take the place of. */
const plurals: Readonly<Record<string, string>> = { ies: 'y', eaux: 'eau', aux: 'al', es: '', s: '' };

/** Plurals of English, French and Spanish (`policies`, `nationaux`, `decisiones`), and the mute e that they share. */
function latinStem(word: string): string {
  if (word.length <= leastLeft || word.endsWith('ss')) return word;
  const singular = word.replace(/(?:ies|eaux|aux|es|s)$/u, (ending) => plurals[ending] ?? ending);
  const bare = singular.replace(/e$/u, '');
  return bare.length < leastLeft ? word : bare;
}

/** Case, number and gender of nouns and adjectives; ё is е already. */
const russianEnding =
  /(?<=[а-я]{3})(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|иев|ев|ов|ией|ей|ой|ий|ый|ою|ею|ого|его|ому|ему|ыми|ими|ых|их|ую|юю|ая|яя|ое|ее|ые|ие|ым|им|ом|ем|ию|ью|ия|ья|ии|а|е|и|й|о|у|ы|ь|ю|я)$/u;

const arabic = /^[\u0621-\u064a]+$/u;

/**
 * The article, with a conjunction or a preposition written to it (`وبالقرار`). Folding puts an alef before the lam of the article where another alef
 * follows, so that `الاتصالات` begins with two.
 */
const article = /^[وف]?(?:ب|ك)?اال(?=.{2})|^[وف]?(?:ب|ك)?ال(?=.{3})|^[وف]?لل(?=.{3})/u;

function arabicStem(word: string): string {
  const found = article.exec(word)?.[0];
  if (found === undefined) return word;
  const rest = word.slice(found.length);
  return found.endsWith('اال') ? `ا${rest}` : rest;
}
