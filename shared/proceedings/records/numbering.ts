import type { Paper } from '../../model/paper.ts';
import type { RecordLine } from './lines.ts';
import type { NumberingFault } from './sections.ts';

/**
 * Whether dotted numbers are stored reversed, as Arabic documents do: `1.2`, `2.2`, `3.2` are the paragraphs of section 2. They are where the
 * first part counts up while the second stays, more often than the other way round.
 */
export function isReversed(lines: readonly RecordLine[]): boolean {
  let reversed = 0;
  let straight = 0;
  let last: readonly number[] | null = null;
  for (const { number } of lines) {
    if (number?.length !== 2) continue;
    const [first = 0, second = 0] = number;
    const [lastFirst = 0, lastSecond = 0] = last ?? [];
    if (last !== null && second === lastSecond && first === lastFirst + 1) reversed += 1;
    if (last !== null && first === lastFirst && second === lastSecond + 1) straight += 1;
    last = number;
  }
  return reversed > straight;
}

/**
 * The lines with their numbers. Word counts numbers for itself where a list does the numbering, and they are not in the text: then headings
 * are the lines in bold type, and the numbers are counted as Word would. That is said by a fault, since nobody printed them.
 */
export function countedLines(
  { kind }: Paper,
  lines: readonly RecordLine[],
): { readonly lines: readonly RecordLine[]; readonly faults: readonly NumberingFault[] } {
  const unchanged = { lines, faults: [] };
  if (kind !== 'docx' || lines.some(({ number }) => number?.length === 2)) return unchanged;
  const isHeading = ({ bold, centred, bullet, words }: RecordLine) => bold && !centred && !bullet && /\p{L}/u.test(words.text);
  const first = lines.find((line, index) => isHeading(line) && lines[index + 1]?.bold === false);
  if (first === undefined) return unchanged;
  let section = 0;
  let paragraph = 0;
  let begun = false;
  const counted = lines.map((line): RecordLine => {
    begun ||= line === first;
    if (!begun || line.bullet) return line;
    if (isHeading(line)) {
      section += 1;
      paragraph = 0;
      return { ...line, number: [section], printed: String(section), tabbed: true };
    }
    paragraph += 1;
    return { ...line, number: [section, paragraph], printed: `${section}.${paragraph}`, tabbed: true };
  });
  return { lines: counted, faults: [{ at: first.words, detail: 'no printed numbers: sections and paragraphs were counted' }] };
}
