import type { RecordLine } from './lines.ts';
import type { NumberingFault } from './sections.ts';

export interface OpenParagraph {
  readonly number: string | null;
  readonly key: string;
  readonly line: number;
  readonly lines: RecordLine[];
  /** Its place in the section, by its number. */
  readonly place: number;
}

export interface OpenSection {
  readonly number: number;
  readonly printed: string;
  readonly heading: RecordLine[];
  readonly paragraphs: OpenParagraph[];
}

interface Gathering {
  readonly lines: readonly RecordLine[];
  readonly wrapped: boolean;
  readonly reversed: boolean;
  /** For each line, the section of the first paragraph number behind it. */
  readonly following: readonly (number | null)[];
  /** For each line, the first number behind it that might head a section. */
  readonly nextHeading: readonly (number | null)[];
  readonly preamble: RecordLine[];
  readonly sections: OpenSection[];
  readonly faults: NumberingFault[];
  readonly keys: Map<string, number>;
}

/** Gathers lines into sections and paragraphs as they come. What a line is depends on its number and on those round it. */
export function gather(
  lines: readonly RecordLine[],
  wrapped: boolean,
  reversed: boolean,
): Pick<Gathering, 'preamble' | 'sections' | 'faults'> {
  const following = ahead(lines, ({ number }) => (number?.length === 2 ? (reversed ? number[1] : number[0]) : undefined));
  const nextHeading = ahead(lines, ({ number, body }) =>
    number?.length === 1 && /\p{L}/u.test(body.text) ? number[0] : undefined,
  );
  const state = { lines, wrapped, reversed, following, nextHeading, preamble: [], sections: [], faults: [], keys: new Map() };
  for (const [index, line] of lines.entries()) add(state, line, index);
  return state;
}

function add(state: Gathering, line: RecordLine, index: number): void {
  const current = state.sections.at(-1);
  if (isHeading(state, line, index, current)) openSection(state, line);
  else if (isParagraph(state, line, index, current)) openParagraph(state, line);
  else if (current === undefined) state.preamble.push(line);
  else goOn(state, line, current);
}

/** For each line, what the next line behind it says that says anything. */
function ahead(lines: readonly RecordLine[], says: (line: RecordLine) => number | undefined): (number | null)[] {
  const found: (number | null)[] = [];
  let next: number | null = null;
  for (const line of lines.toReversed()) {
    found.push(next);
    next = says(line) ?? next;
  }
  return found.reverse();
}

function sectionOf({ number }: RecordLine, reversed: boolean): number {
  return (reversed ? number?.[1] : number?.[0]) ?? 0;
}

function placeOfNumber({ number }: RecordLine, reversed: boolean): number {
  return (reversed ? number?.[0] : number?.[1]) ?? 0;
}

/** The longest heading seen has 130 characters in Chinese, and fills three lines. */
const longestHeading = 600;
const mostHeadingLines = 6;

/** A heading's number follows on, and the next numbered paragraph is not one of the section that is open. */
function isHeading(state: Gathering, line: RecordLine, index: number, current: OpenSection | undefined): boolean {
  const { following, nextHeading, wrapped } = state;
  const { number, body, tabbed } = line;
  const [first] = number ?? [];
  if (number?.length !== 1 || first === undefined || !/\p{L}/u.test(body.text) || body.text.length > longestHeading) return false;
  const next = following[index] ?? null;
  if (current === undefined) {
    return next === first || ((next === null || next > first) && (tabbed || nextHeading[index] === first + 1));
  }
  if (next === first && restarts(state, line)) return true;
  if (next === current.number && first !== current.number) return false;
  const followsOn = first === current.number + 1;
  return next === first ? tabbed || followsOn : followsOn && (tabbed || wrapped);
}

/** On wrapped lines any number may come to stand at the beginning: there it must be the next, or follow the end of a sentence. */
function isParagraph(state: Gathering, line: RecordLine, index: number, current: OpenSection | undefined): boolean {
  const { lines, wrapped, reversed } = state;
  if (line.number?.length !== 2 || line.body.text === '') return false;
  const before = lines[index - 1];
  if (!wrapped || line.tabbed || before === undefined || current === undefined)
    return line.tabbed || /\p{L}/u.test(line.body.text);
  const ends = endsSentence(before.words.text);
  const section = sectionOf(line, reversed);
  if (section !== current.number) return section === current.number + 1 && ends;
  const next = (current.paragraphs.at(-1)?.place ?? 0) + 1;
  return placeOfNumber(line, reversed) === next || ends || before.number?.length === 1;
}

/** The first number comes again, and no numbered paragraph stood between: what stood there was the list of subjects on the title page. */
function restarts({ sections }: Gathering, { number }: RecordLine): boolean {
  const numbered = sections.some(({ paragraphs }) => paragraphs.some((one) => one.number !== null));
  return !numbered && number?.[0] === sections[0]?.number;
}

function openSection(state: Gathering, line: RecordLine): void {
  const number = line.number?.[0] ?? 0;
  if (restarts(state, line)) leaveList(state);
  const last = state.sections.at(-1);
  if (last !== undefined && number !== last.number + 1) fault(state, line, `section ${number} after ${last.number}`);
  state.sections.push({ number, printed: line.printed ?? String(number), heading: [line], paragraphs: [] });
}

function leaveList({ sections, preamble, faults, keys }: Gathering): void {
  const listed = sections
    .splice(0)
    .flatMap(({ heading, paragraphs }) => [...heading, ...paragraphs.flatMap(({ lines }) => lines)]);
  preamble.push(...listed);
  faults.length = 0;
  keys.clear();
}

function openParagraph(state: Gathering, line: RecordLine): void {
  const number = sectionOf(line, state.reversed);
  const current = state.sections.at(-1);
  if (current === undefined || number > current.number) openWithoutHeading(state, line, number, current);
  else if (number < current.number) fault(state, line, `paragraph ${line.printed} in section ${current.number}`);
  const section = state.sections.at(-1);
  if (section === undefined) return;
  const place = placeOfNumber(line, state.reversed);
  const last = section.paragraphs.at(-1);
  const follows = place === (last?.place ?? 0) + 1 || last?.number === null;
  if (!follows && number === section.number)
    fault(state, line, `paragraph ${line.printed} after ${last?.number ?? section.printed}`);
  const key = keyOf(state, line.printed ?? `L${line.line}`);
  section.paragraphs.push({ number: line.printed, key, line: line.line, lines: [line], place });
}

/** Paragraphs of a section whose heading bears no number: the line above them is taken for it, if it is no sentence. */
function openWithoutHeading(state: Gathering, line: RecordLine, number: number, current: OpenSection | undefined): void {
  const lines = current === undefined ? state.preamble : (current.paragraphs.at(-1)?.lines ?? current.heading);
  const above = lines.at(-1);
  const isTitle = above !== undefined && above.number === null && !above.bullet && !endsSentence(above.words.text);
  const heading = isTitle && above.words.text.length <= longestHeading ? [above] : [];
  if (heading.length > 0) lines.pop();
  fault(state, line, `section ${number} has no numbered heading`);
  state.sections.push({ number, printed: String(number), heading, paragraphs: [] });
}

/** An unnumbered line goes on with the paragraph above it, with the heading where that is open, or is a paragraph of its own. */
function goOn(state: Gathering, line: RecordLine, section: OpenSection): void {
  const paragraph = section.paragraphs.at(-1);
  if (paragraph !== undefined) {
    paragraph.lines.push(line);
    return;
  }
  const isBracket = /^[（(].{0,300}[）)]$/u.test(line.words.text);
  const isOpen = state.wrapped && !/[）)]$/u.test(section.heading.at(-1)?.words.text ?? '');
  if ((isBracket || isOpen) && section.heading.length < mostHeadingLines) {
    section.heading.push(line);
    return;
  }
  const key = keyOf(state, `L${line.line}`);
  section.paragraphs.push({ number: null, key, line: line.line, lines: [line], place: 0 });
}

function keyOf({ keys }: Gathering, printed: string): string {
  const count = (keys.get(printed) ?? 0) + 1;
  keys.set(printed, count);
  return count === 1 ? printed : `${printed}#${count}`;
}

function fault({ faults }: Gathering, line: RecordLine, detail: string): void {
  faults.push({ at: line.words, detail });
}

function endsSentence(text: string): boolean {
  return /[.。！？!?؟:：;；]["”»）)]?$/u.test(text.trimEnd());
}
