/** Wide East Asian characters take two columns of a terminal. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

// What a file brings may try to steer the terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;
const steering = /[\u202a-\u202e\u2066-\u2069]/gu;

/** One of our own sentences, which may quote a paper: no control characters, and its direction isolated from the columns. */
export function sentence(text: string): string {
  return isolatedIfRightToLeft(text.replaceAll(controls, '\ufffd'));
}

/** A foreign text with its direction isolated, so that Arabic or hostile direction marks leave the columns alone. */
export function isolated(text: string): string {
  return isolatedIfRightToLeft(text.replaceAll(controls, '\ufffd').replaceAll(steering, '\ufffd'));
}

function isolatedIfRightToLeft(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/u.test(text) ? `\u2068${text}\u2069` : text;
}

/** Breaks a sentence into lines of at most `width` columns, at blanks where there are any. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.replaceAll(/\s+/gu, ' ').split(/(?<= )|(?<=[\u2e80-\ua4cf\uff00-\uff60])/u)) {
    const needed = columnsOf(word);
    if (columns > 0 && columns + needed > Math.max(width, 20)) {
      lines.push(line.trimEnd());
      line = '';
      columns = 0;
    }
    line += word;
    columns += needed;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** The beginning of a text on one line, in at most `width` columns; an ellipsis stands for the rest. */
export function cut(text: string, width: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (columnsOf(line) <= width) return line;
  let kept = '';
  let columns = 1;
  for (const character of line) {
    columns += columnsOf(character);
    if (columns > width) break;
    kept += character;
  }
  return `${kept}…`;
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}
