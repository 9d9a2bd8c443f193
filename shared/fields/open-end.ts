import { foldedText } from '../languages/fold.ts';
import type { Line } from './lines.ts';
import type { Piece } from './printed.ts';

/** A line of a pdf that fills this share of the widest is broken by the margin and not by its author. */
const fullShare = 0.75;

/** Text under a heading that no label, ruler or box ends: its first paragraph. */
export function endOfParagraph(pieces: readonly Piece[], pdf: boolean): Piece[] {
  const width = widest(pieces);
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (last !== undefined && last.line.passage !== piece.line.passage && !(pdf && goesOn(last, piece, width))) break;
    kept.push(piece);
  }
  return kept;
}

/** A line of a title fills less: its words are longer, its type may be larger than that of the body. */
const filledShare = 0.6;

/** The lines of a pdf that go on with a value of one paragraph, which has no full stop to end it. */
export function endOfValue(first: Line, pieces: readonly Piece[]): Piece[] {
  const width = Math.max(first.text.length, ...pieces.map(({ line }) => line.text.length));
  const end = pieces.findIndex(({ line }, i) => {
    const before = pieces[i - 1]?.line ?? first;
    const isOpen = /[,:，、：-]\s*$/u.test(before.text) || /^\s*\p{Ll}/u.test(line.text);
    return !isOpen && before.text.length < width * filledShare;
  });
  return pieces.slice(0, end < 0 ? pieces.length : end);
}

/** The references box of a paper without boxes ends where its lines stop looking like references: the body begins there. */
export function endOfReferences(pieces: readonly Piece[], pdf: boolean): Piece[] {
  const kept: Piece[] = [];
  const width = widest(pieces);
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (
      last !== undefined &&
      (isNumberedHeading(piece) ? !hasOpenBracket(kept) : !(pdf && isOpen(kept, width)) && !isReference(piece))
    )
      break;
    kept.push(piece);
  }
  return kept;
}

function words({ line, start, end }: Piece): string {
  return line.text.slice(start, end).trim();
}

function widest(pieces: readonly Piece[]): number {
  return Math.max(0, ...pieces.slice(0, 40).map((piece) => words(piece).length));
}

function goesOn(last: Piece, next: Piece, width: number): boolean {
  if (isNumberedHeading(next)) return false;
  const text = words(last);
  return /[\p{L}\p{N},(-]$/u.test(text)
    ? text.length > width / 2
    : text.length >= width * fullShare && !/[.:!?。：！？]$/u.test(text);
}

const openEnding = new RegExp(
  `(?:[,;(/،؛、；-]|(?:^|[^\\p{L}])(?:${[
    'and et y e и و 和 及 与 to à a of de du des la le del the au aux nos no n n° № п пп',
    'document documents documento documentos документ документы الوثيقة الوثائق',
    'resolution resolutions résolution résolutions resolución resoluciones резолюция резолюции القرار القرارات 第',
    'decision decisions décision décisions decisión decisiones acuerdo acuerdos решение решения المقرر المقررات',
    'rule rules article articles regla artículo статья правило المادة rev rév пересм',
  ]
    .flatMap((list) => list.split(' '))
    .map((word) => foldedText(word))
    .join('|')})\\.?)$`,
  'u',
);

/** A reference that its line does not finish: a comma or semicolon, a conjunction, a head noun, a bracket not closed. */
function isOpen(kept: readonly Piece[], width: number): boolean {
  const last = kept.at(-1);
  if (last === undefined) return false;
  const text = words(last);
  // Chinese breaks anywhere: a line that fills the margin in mid-word goes on.
  const broken = /\p{Script=Han}$/u.test(text) && text.length >= width * brokenShare;
  return broken || hasOpenBracket(kept) || openEnding.test(foldedText(text));
}

const brokenShare = 0.9;

/** A version stands in brackets over two lines, three at most. */
const bracketLines = 4;

function hasOpenBracket(kept: readonly Piece[]): boolean {
  const all = kept.slice(-bracketLines).map(words).join(' ');
  return (all.match(/[(（]/gu)?.length ?? 0) > (all.match(/[)）]/gu)?.length ?? 0);
}

function isNumberedHeading(piece: Piece): boolean {
  return (
    /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)、]?|[IVX]{1,4}[.)]|[一二三四五六七八九十]{1,3}、)\s*\p{Lu}/u.test(words(piece)) ||
    /^\s*\d{1,2}[.、]?\s*(?!年|月|号|和|及)[\p{Script=Han}\p{Script=Arabic}]/u.test(words(piece)) ||
    /^[一二三四五六七八九十]{1,3}、/u.test(words(piece))
  );
}

const code = /(?:[CС]\s?\d{2,4}|VC|DM-\d\d|CL-\d\d|INF|DT|ADM|PP-\d\d|WTDC|WTSA)\s?\//iu;
const instrument = new RegExp(
  `^(?:[-–—•·*]\\s*)?(?:${[
    'resolution resolutions résolution résolutions rés resolución resoluciones резолюция резолюции القرار قرار القرارات قرارات',
    'decision decisions décision décisions decisión decisiones acuerdo acuerdos решение решения المقرر مقرر المقررات',
    'council pp wtdc wtsa wrc document documents documento documentos документ документы الوثيقة وثيقة الوثائق وثائق letter lettre carta письмо',
    'circular convention constitution convenio constitución конвенция устав الاتفاقية الدستور rule rules rules_of_procedure recommendation',
    'recommendations nos no article articles artículo 第 理事会 公约 组织法 文件 《 итоговые отчет http https',
  ]
    .flatMap((list) => list.split(' '))
    .map((word) => foldedText(word.replace('_', ' ')))
    .join('|')})(?![\\p{L}])`,
  'u',
);

/** A reference names a code or an instrument at its beginning; prose may do so later. */
function isReference(piece: Piece): boolean {
  const text = words(piece);
  if (/^[(（]/u.test(text)) return text.length <= longestReference;
  const folded = foldedText(text).replace(/^[-•·*\d.)([\]]+\s+/u, '');
  if (!/\d/u.test(text) || text.length > longestReference) return false;
  return code.test(text.slice(0, 24)) || instrument.test(folded) || /^(?:第|《)/u.test(folded);
}

/** A reference with its title; longer lines are paragraphs that happen to begin with a code. */
const longestReference = 220;
