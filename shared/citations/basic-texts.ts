import type { WordClass } from './grammar/vocabulary.ts';
import {
  expandRange,
  isArabic,
  isMark,
  isWord,
  longestList,
  longestRange,
  type Mention,
  type Reading,
  skipOver,
} from './mention.ts';
import type { Token } from './tokens.ts';

/** The basic texts of the Union, as they stand in an id: numbers in the margin (`convention:61`) and articles (`convention-article:31`). */
const texts: Readonly<Partial<Record<WordClass, string>>> = {
  convention: 'convention',
  constitution: 'constitution',
  generalRules: 'general-rules',
};

type Unit = 'number' | 'article';

interface Numbers {
  readonly values: readonly string[];
  readonly next: number;
}

/** `Nos. 61 and 102 of the Convention`, `пп. 6 и 7 Статьи 1 Устава`, `الرقمين 46 و47 من الاتفاقية`, `Article 55 of the Constitution`. */
export function readNumbersOfText(tokens: readonly Token[], at: number): Reading | null {
  const unit = unitOf(tokens[at]);
  if (unit === null) return null;
  const list = readNumbers(tokens, skipOver(tokens, at + 1, '.°', 'number', 'of'));
  if (list === null) return null;
  const parts: (readonly [Unit, Numbers])[] = [[unit, list]];
  let next = skipOver(tokens, list.next, ",'’", 'of', 'filler');
  const inner = unitOf(tokens[next]);
  if (inner !== null) {
    const more = readNumbers(tokens, skipOver(tokens, next + 1, '.°', 'number'));
    if (more === null) return null;
    parts.push([inner, more]);
    next = skipOver(tokens, more.next, ",'’", 'of', 'filler');
  }
  next = skipOver(tokens, next, "'’", 'union');
  const text = textOf(tokens, next);
  // Numbers of something else are read over whole, so that no member of the list is tried again.
  if (text === null) return { mentions: [], next: list.next };
  const span = { start: (tokens[at] as Token).start, end: (tokens[next] as Token).end };
  return { mentions: parts.flatMap(([kind, { values }]) => provisions(text, kind, values, span)), next: next + 1 };
}

/** `CV 61`, `(CV 87A, 181A)`, `Convention No. 61`, `《公约》第61款、第102款和第82款`, `《组织法》第8条`. */
export function readTextWithNumbers(tokens: readonly Token[], at: number): Reading | null {
  const text = textOf(tokens, at);
  const token = tokens[at];
  if (text === null || token === undefined) return null;
  const from = skipOver(tokens, at + 1, '》〉,/', 'of');
  const start = isMark(tokens[at - 1], '《〈') ? (tokens[at - 1] as Token).start : token.start;
  if (isWord(tokens[from], 'ordinal')) return isOurChinese(tokens, at) ? readChinese(tokens, from, text, start) : null;
  const unit = unitOf(tokens[from]);
  const isShort = /^(?:CV|CS|GR)$/.test(token.text);
  if (unit === null && !isShort) return null;
  const list = readNumbers(tokens, unit === null ? skipOver(tokens, at + 1, '') : skipOver(tokens, from + 1, '.°', 'number'));
  if (list === null) return null;
  const end = (tokens[list.next - 1] as Token).end;
  return { mentions: provisions(text, unit ?? 'number', list.values, { start, end }), next: list.next };
}

/** 公约 inside a longer name (残疾人权利公约) is another convention. */
function isOurChinese(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind !== 'other' || before.end !== tokens[at]?.start;
}

/** `第61款、第102款`, `第324、325和328至331款`, `第5条和第61款`: the unit stands behind the numbers it belongs to. */
function readChinese(tokens: readonly Token[], at: number, text: string, start: number): Reading | null {
  const mentions: Mention[] = [];
  let waiting: string[] = [];
  let next = at;
  for (let from = at; mentions.length < longestList; ) {
    const list = readNumbers(tokens, skipOver(tokens, from, '', 'ordinal'));
    if (list === null) break;
    waiting.push(...list.values);
    const unit: Unit | null = isWord(tokens[list.next], 'number')
      ? 'number'
      : isWord(tokens[list.next], 'article')
        ? 'article'
        : null;
    if (unit !== null) {
      next = list.next + 1;
      mentions.push(...provisions(text, unit, waiting, { start, end: (tokens[list.next] as Token).end }));
      waiting = [];
    }
    from = skipOver(tokens, unit === null ? list.next : next, ',、', 'and');
    if (!isWord(tokens[from], 'ordinal')) break;
  }
  return mentions.length === 0 ? null : { mentions, next };
}

/** Numbers with or without letters, single or as ranges: `61`, `87A`, `160A-160H`, `328至331`. */
function readNumbers(tokens: readonly Token[], at: number): Numbers | null {
  const values: string[] = [];
  let next = at;
  for (let from = at; values.length < longestList; ) {
    const token = tokens[from];
    if (token?.kind !== 'number' || !/^[1-9]\d{0,2}[A-Z]{0,2}$/.test(token.text)) break;
    values.push(token.text);
    next = from + 1;
    if (isMark(tokens[next], '-') || isWord(tokens[next], 'to')) {
      const last = tokens[next + 1];
      if (last?.kind === 'number') {
        values.push(...between(token.text, last.text, isArabic(tokens[at - 1])));
        next += 2;
      }
    }
    const after = skipOver(tokens, next, ',、;', 'and');
    if (after === next) break;
    from = skipOver(tokens, after, '.°', 'number');
  }
  return values.length === 0 ? null : { values, next };
}

/** What follows the first of a range: numbers count up (328-331), or the letters of one number do (160A-160H). */
function between(first: string, last: string, mayFall: boolean): string[] {
  const [, from = '', letter = ''] = /^(\d+)([A-Z]?)$/.exec(first) ?? [];
  const [, to = '', lastLetter = ''] = /^(\d+)([A-Z]?)$/.exec(last) ?? [];
  if (letter === '' && lastLetter === '') {
    return expandRange(Number(from), Number(to), mayFall)
      .map(String)
      .filter((value) => value !== first);
  }
  const distance = lastLetter.charCodeAt(0) - letter.charCodeAt(0);
  if (from !== to || letter === '' || !(distance > 0 && distance <= longestRange)) return [last];
  return Array.from({ length: distance }, (_, n) => from + String.fromCharCode(letter.charCodeAt(0) + n + 1));
}

function unitOf(token: Token | undefined): Unit | null {
  if (isWord(token, 'number')) return 'number';
  return isWord(token, 'article') ? 'article' : null;
}

/** The basic text named at this place; null also for another body's convention (`Convention on …`, `Convention de Vienne`). */
function textOf(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at]?.entry?.word;
  const text = word === null || word === undefined ? undefined : texts[word];
  if (text === undefined) return null;
  const after = tokens[at + 1];
  if (isWord(after, 'about')) return null;
  if (after !== undefined && /^(?:of|de|du|des|d)$/.test(after.folded)) {
    const named = tokens[skipOver(tokens, at + 2, "'’", 'of')];
    if (named?.kind === 'other') return null;
  }
  return text;
}

function provisions(text: string, unit: Unit, values: readonly string[], span: Pick<Mention, 'start' | 'end'>): Mention[] {
  const name = unit === 'article' ? `${text}-article` : text;
  return values.map((number) => ({
    subject: { type: 'provision', text: name, number },
    ...span,
    form: 'text',
    certainty: 'high',
  }));
}
