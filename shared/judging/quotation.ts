/** Longest quotation from a paper in a sentence, in characters: one line of a letter. A register's row could not hold whole fields. */
const oneLine = 120;

/**
 * Words of a paper or a file's name as a sentence may quote them: on one line, without control characters, at most `length`
 * characters. Cut at a blank where the words have blanks; Chinese has none and is cut where the room ends.
 */
export function quotation(text: string, length: number = oneLine): string {
  const words = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  // By code points, so that no pair of surrogates is torn.
  const characters = [...words];
  if (characters.length <= length) return words;
  const room = characters.slice(0, length).join('');
  const blank = room.lastIndexOf(' ');
  return `${blank > length / 2 ? room.slice(0, blank) : room}…`;
}
