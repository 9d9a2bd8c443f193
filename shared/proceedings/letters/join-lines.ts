const wide = /[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u;
const hyphen = /\p{L}[-\u2010]$/u;

/**
 * Puts the lines of a title together again. Chinese is written without blanks; a Latin or Cyrillic word that was divided loses its hyphen
 * only where the whole word stands elsewhere in the letter (`words`, lower case), and keeps it otherwise (`WTDC-21`, `post-service`).
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.map((line) => line.trim()).reduce((text, line) => joined(text, line, words), '');
}

function joined(text: string, line: string, words: ReadonlySet<string>): string {
  if (text === '' || line === '') return text + line;
  if (wide.test(text.at(-1) ?? '') || wide.test(line.charAt(0))) return text + line;
  if (/[-/\u2010\u2011]$/u.test(text)) {
    const whole = `${/\p{L}+(?=.$)/u.exec(text)?.[0] ?? ''}${/^\p{L}+/u.exec(line)?.[0] ?? ''}`.toLowerCase();
    return hyphen.test(text) && words.has(whole) ? text.slice(0, -1) + line : text + line;
  }
  const [before = '', after = ''] = [/\p{L}+$/u.exec(text)?.[0], /^\p{Ll}+/u.exec(line)?.[0]];
  const cutWord =
    before !== '' && after !== '' && !words.has(after.toLowerCase()) && words.has(`${before}${after}`.toLowerCase());
  return cutWord ? text + line : `${text} ${line}`;
}

/** Words of a text that stand whole: not at the end of a line, nor at the beginning of one without a capital. */
export function wholeWords(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/(?:(?<=[^\S\n]|[(«“"])\p{L}|(?<=^|\n)\p{Lu})\p{L}{2,}(?=[^\S\n]|[.,;:)»”"])/gu)].map(([word]) =>
      word.toLowerCase(),
    ),
  );
}

/** What a pdf shows between Chinese characters and Latin letters or figures is the typesetter's gap, and no blank that anybody wrote. */
export function withoutGaps(text: string): string {
  return text.replace(/(?<=\p{Script=Han}) (?=[A-Za-z\d])|(?<=[A-Za-z\d]) (?=\p{Script=Han})/gu, '');
}
