/** Longest sentence given, in UTF-16 units: enough to see what is said of the document, and little enough to stand in a pointer. */
const longest = 320;

/** How far from a citation its sentence may reach: a paper's paragraph may be its whole text. */
const reach = 1_000;

/** The sentence around a place in a text: within its paragraph, joined where a full stop of an abbreviation parts the place itself, and cut where it is long. */
export function sentenceAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  if (start >= text.length) return '';
  const paragraphStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - reach);
  const after = text.indexOf('\n', end);
  const paragraph = text.slice(paragraphStart, Math.min(after < 0 ? text.length : after, end + reach));
  const [from, to] = [start - paragraphStart, end - paragraphStart];
  const around = [...sentences.segment(paragraph)].filter(({ index, segment }) => index < to && index + segment.length > from);
  const first = around[0]?.index ?? 0;
  const sentence = around.map(({ segment }) => segment).join('');
  return cut(sentence, from - first, to - first)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Its rules are those of Unicode for any language. */
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

function cut(sentence: string, from: number, to: number): string {
  if (sentence.length <= longest) return sentence;
  const spare = Math.max(0, longest - (to - from));
  const start = Math.max(0, Math.min(from - Math.floor(spare / 2), sentence.length - longest));
  const end = Math.min(sentence.length, start + longest);
  return `${start > 0 ? '…' : ''}${sentence.slice(start, end)}${end < sentence.length ? '…' : ''}`;
}
