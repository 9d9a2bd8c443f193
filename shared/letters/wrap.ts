/** Columns of a line of plain text: quoted twice it still fits into 78 (RFC 5322, section 2.1.1). */
const columns = 72;

const isolateStart = /[\u2066-\u2068]/u;
const isolate = /[\u2066-\u2069]/gu;

/** The text in lines of at most 72 columns, broken at blanks; a word that is longer, such as a hash, stands alone. `first` begins the first line, `indent` every other. */
export function wrapped(text: string, first: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = columns - (lines.length === 0 ? first : indent).length;
    if (line !== '' && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return `${first}${closedOnEachLine([...lines, line]).join(`\n${indent}`)}`;
}

function widthOf(text: string): number {
  return [...text.replace(isolate, '')].length;
}

/** A line break ends an isolate for the reader (Unicode, UAX 9, X8), so that each line closes its own and the next opens it anew. */
function closedOnEachLine(lines: readonly string[]): string[] {
  let open: string[] = [];
  return lines.map((line) => {
    const before = open.join('');
    open = [...open];
    for (const mark of line.match(isolate) ?? []) {
      if (isolateStart.test(mark)) open.push(mark);
      else open.pop();
    }
    return `${before}${line}${'\u2069'.repeat(open.length)}`;
  });
}
