/** Greek and mathematical signs of the Symbol typeface, by its own code. */
const symbolFace: Readonly<Record<number, string>> = {
  ...letters(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
  ...letters(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
  ...{ 45: '−', 163: '≤', 165: '∞', 174: '→', 176: '°', 177: '±', 179: '≥', 180: '×', 183: '•', 185: '≠', 187: '≈' },
};

/** Boxes, ticks, arrows and bullets of the Wingdings typeface. */
const wingdingsFace: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  117: '◆',
  118: '❖',
  167: '▪',
  168: '◻',
  216: '➢',
  223: '←',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** The character that a `w:sym` shows; a bullet where the typeface is not known. */
export function symbolCharacter(face: string | undefined, code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  if (!Number.isInteger(point) || point < 0x20 || point > 0xffff) return '';
  const own = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  if (face !== undefined && /^symbol/i.test(face)) return symbolFace[own] ?? plain(own);
  if (face !== undefined && /^wingdings/i.test(face)) return wingdingsFace[own] ?? '•';
  return plain(own);
}

/** Private-use and surrogate codes mean nothing outside their typeface. */
function plain(point: number): string {
  return point >= 0xd800 && point <= 0xf8ff ? '•' : String.fromCharCode(point);
}

function letters(first: number, row: string): Record<number, string> {
  return Object.fromEntries([...row].map((letter, index) => [first + index, letter]));
}
