/** Short vowels and tatweel: in the text they come and go. */
const marks = '[\\u0640\\u064b-\\u0652]*';

const vowels = /[\u064b-\u0652](?![^[]*\])/gu;

const variants: Readonly<Record<string, string>> = {
  ا: '[اأإآٱ]',
  أ: '[اأإآٱ]',
  إ: '[اأإآٱ]',
  آ: '[اأإآٱ]',
  ي: '[يى]',
  ى: '[يى]',
  ة: '[ةه]',
};

/** A pattern that finds Arabic words however they are vowelled, and whichever form of alef, yeh and teh marbuta is typed. */
export function arabicPattern(source: string, flags: string): RegExp {
  return new RegExp(
    source
      .replace(vowels, '')
      .replace(/(\[[^\]]*\])|[\u0621-\u064a]/gu, (letter, set: string | undefined) =>
        set === undefined ? `(?:${variants[letter] ?? letter}${marks})` : set,
      ),
    flags,
  );
}
