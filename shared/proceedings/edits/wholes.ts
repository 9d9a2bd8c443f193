import { parseWordingTag, type WordingTag } from '../wording-tag.ts';
import { comparable } from './same-words.ts';
import type { EditedControl, EditedLine, EditedStory, Piece } from './story.ts';

/** What the controls of one conclusion hold at one place. */
export interface Found {
  readonly tag: WordingTag;
  readonly text: string;
  /** What stands in it that is no plain text. */
  readonly others: readonly string[];
  /** Another conclusion stands inside. */
  readonly nested: boolean;
  /** Words in the same paragraph that no control holds. */
  readonly beside: readonly string[];
}

/** Every place where a conclusion stands; controls of one conclusion that a program split, with no word between them, are one place. */
export function foundControls(story: EditedStory): readonly Found[] {
  const outermost = story.controls.filter((control) => {
    const tag = tagOf(control);
    return tag !== null && !control.around.some((outer) => tagOf(outer)?.conclusionId === tag.conclusionId);
  });
  const places: EditedControl[][] = [];
  for (const control of outermost) {
    const before = places.at(-1);
    const last = before?.at(-1);
    if (before !== undefined && last !== undefined && isContinued(story, last, control)) before.push(control);
    else places.push([control]);
  }
  return places.map((controls) => found(story, controls));
}

/** The words of the lines that a bookmark spans; null where the file has no such bookmark. */
export function rangeText(story: EditedStory, bookmark: string): { text: string; others: readonly string[] } | null {
  const lines = linesMarked(story, bookmark);
  if (lines === null) return null;
  const depth = lines[0]?.depth ?? 0;
  return { text: textOf(lines.map((line) => ({ line, pieces: line.pieces }))), others: othersIn(lines, depth, () => true) };
}

/** Paragraphs in no table that hold no conclusion; where no control has a tag, its bookmark says where one is. */
export function wordsOutside(story: EditedStory): readonly string[] {
  const tagged = story.controls.some(isConclusion);
  const names = tagged ? [] : [...story.bookmarks.keys()].filter((name) => /^conclusion_\d+$/.test(name));
  const marked = new Set(names.flatMap((name) => linesMarked(story, name) ?? []));
  const free = story.lines.filter((line) => line.depth === 0 && !line.controls.some(isConclusion) && !marked.has(line));
  const lines = free.map((line) => ({ line, pieces: line.pieces.filter((piece) => !piece.controls.some(isConclusion)) }));
  return textOf(lines)
    .split('\n')
    .filter((text) => text !== '');
}

/**
 * LibreOffice drops the tag of a control that it keeps, and draws the bookmark together to the last paragraph when it saves the file again:
 * where the end of the bookmark stands in a control, the whole of the control counts.
 */
function linesMarked({ lines, bookmarks }: EditedStory, bookmark: string): readonly EditedLine[] | null {
  const range = bookmarks.get(bookmark);
  if (range === undefined) return null;
  const control = lines[range.last]?.controls.at(-1);
  return lines.filter(
    (line, i) => (range.first <= i && i <= range.last) || (control !== undefined && line.controls.includes(control)),
  );
}

function found(story: EditedStory, controls: readonly EditedControl[]): Found {
  const [first] = controls;
  const tag = first === undefined ? null : tagOf(first);
  if (first === undefined || tag === null) throw new Error('A place of a conclusion without a control.');
  const holds = (piece: Piece | EditedLine) => piece.controls.some((control) => controls.includes(control));
  const isOwn = (piece: Piece) => holds(piece) && innermost(piece.controls) === tag.conclusionId;
  const inside = story.lines.filter((line) => holds(line) || line.pieces.some(holds));
  const lines = inside.map((line) => ({ line, pieces: line.pieces.filter((piece) => isOwn(piece) && !isPrompt(piece)) }));
  const beside = controls.some(({ inline }) => inline)
    ? inside.map(({ pieces }) => wordsIn(pieces.filter((piece) => innermost(piece.controls) === null)).trim())
    : [];
  return {
    tag,
    text: textOf(lines),
    others: othersIn(inside, first.depth, isOwn),
    nested: story.controls.some((control) => {
      const inner = tagOf(control)?.conclusionId ?? tag.conclusionId;
      return inner !== tag.conclusionId && control.around.some((outer) => controls.includes(outer));
    }),
    beside: beside.filter((text) => comparable(text) !== ''),
  };
}

/** A program that splits a control gives its parts one number; a copy has a number of its own. */
function isContinued(story: EditedStory, one: EditedControl, next: EditedControl): boolean {
  if (one.tag !== next.tag || one.id !== next.id) return false;
  const pieces = story.lines.flatMap((line) => line.pieces);
  const end = pieces.findLastIndex((piece) => piece.controls.includes(one));
  const start = pieces.findIndex((piece) => piece.controls.includes(next));
  return end < 0 || start < 0 || comparable(wordsIn(pieces.slice(end + 1, start))) === '';
}

function tagOf({ tag }: EditedControl): WordingTag | null {
  return tag === null ? null : parseWordingTag(tag);
}

function isConclusion(control: EditedControl): boolean {
  return tagOf(control) !== null;
}

/** The conclusion that a piece belongs to: that of the innermost control that has one. */
function innermost(controls: readonly EditedControl[]): string | null {
  const control = controls.findLast(isConclusion);
  return control === undefined ? null : (tagOf(control)?.conclusionId ?? null);
}

function isPrompt({ controls }: Piece): boolean {
  return controls.some(({ placeholder }) => placeholder);
}

function othersIn(lines: readonly EditedLine[], depth: number, counts: (piece: Piece) => boolean): readonly string[] {
  const kinds = lines.flatMap((line) => [
    ...(line.depth > depth ? ['table'] : []),
    ...line.pieces.filter(counts).flatMap((piece) => piece.other ?? []),
  ]);
  return [...new Set(kinds)];
}

/** A line for each paragraph that has words; one whose end was deleted runs on into the next. */
function textOf(lines: readonly { line: EditedLine; pieces: readonly Piece[] }[]): string {
  const whole = lines.map(({ line, pieces }) => `${wordsIn(pieces)}${line.runsOn ? '' : '\n'}`).join('');
  return whole
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

function wordsIn(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
