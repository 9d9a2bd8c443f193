import { isArabic, isMark, isWord, longestList, type Mention, type Reading, skipOver } from './mention.ts';
import type { Token } from './tokens.ts';

/**
 * Rules on consultation between sessions (DM-21/1008, Annex 1). Arabic papers store `3.2` as `2.3` or as it is; where one of
 * the two readings is a rule that virtual consultations rest on, that one is meant.
 */
const consultationRules = new Set(['3.1', '3.2']);

/** Rules of Procedure of the Council: `Rule 3.2 of the Rules of Procedure`, `párrafo 1 del Artículo 3 del Reglamento Interno`. */
export function readRule(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (!isWord(token, 'rule', 'article', 'number', 'paragraph')) return null;
  const list = readRuleNumbers(tokens, skipOver(tokens, at + 1, '.°', 'number', 'ordinal'), isArabic(token));
  if (list === null) return null;
  const nested = readNested(tokens, at, list);
  const values = nested?.values ?? list.values;
  const listEnd = nested?.next ?? list.next;
  const next = skipOver(tokens, listEnd, ",()'’", 'of', 'council', 'article', 'filler');
  if (isWord(tokens[next], 'procedure') && next - listEnd < 7) {
    const after = skipOwner(tokens, next + 1);
    return reading(tokens, at, after, values, 'high');
  }
  if (!isWord(token, 'rule')) return null;
  const dotted = values.every((value) => value.includes('.'));
  return dotted && standsAlone(tokens, at, listEnd)
    ? reading(tokens, at, listEnd, values, 'low')
    : { mentions: [], next: list.next };
}

/** `《议事规则》第3.1条`, `《理事会议事规则》规则3.2`, `Council Rules of Procedure, Rule 3.2`. */
export function readProcedure(tokens: readonly Token[], at: number): Reading | null {
  if (!isWord(tokens[at], 'procedure')) return null;
  const from = skipOver(
    tokens,
    skipOwner(tokens, at + 1),
    '》〉,()',
    'rule',
    'article',
    'number',
    'paragraph',
    'ordinal',
    'of',
    'filler',
  );
  if (from - at > 8) return null;
  const list = readRuleNumbers(tokens, from, isArabic(tokens[at]));
  if (list === null) return null;
  const dotted = list.values.every((value) => value.includes('.'));
  if (!dotted && !isWord(tokens[from - 1], 'rule', 'article', 'ordinal')) return null;
  const inner =
    isWord(tokens[list.next], 'article') && isWord(tokens[list.next + 1], 'ordinal') ? tokens[list.next + 2] : undefined;
  const value = list.values[0];
  if (!dotted && inner?.kind === 'number' && list.values.length === 1) {
    return reading(tokens, start(tokens, at), list.next + 3, [`${value}.${inner.text}`], 'high');
  }
  const end = isWord(tokens[list.next], 'article', 'paragraph', 'number') ? list.next + 1 : list.next;
  return reading(tokens, start(tokens, at), end, list.values, 'high');
}

interface RuleNumbers {
  readonly values: readonly string[];
  readonly next: number;
}

/** `3.2`, `3.1 and 3.2`, `3`; the dotted ones as they are meant. */
function readRuleNumbers(tokens: readonly Token[], at: number, arabic: boolean): RuleNumbers | null {
  const values: string[] = [];
  let next = at;
  for (let from = at; values.length < longestList; ) {
    const token = tokens[from];
    if (token?.kind !== 'number' || !/^[1-9]\d?(?:\.[1-9]\d?)?$/.test(token.text)) break;
    values.push(arabic ? asMeant(token.text) : token.text);
    next = from + 1;
    // `第3.1条和第3.2条`: the unit stands behind each number.
    const unit = isWord(tokens[next], 'article') ? next + 1 : next;
    const joined = skipOver(tokens, unit, ',、', 'and');
    const more = skipOver(tokens, joined, '.°', 'rule', 'ordinal');
    if (joined === unit) break;
    from = more;
  }
  return values.length === 0 ? null : { values, next };
}

function asMeant(text: string): string {
  const turned = text.split('.').reverse().join('.');
  return consultationRules.has(text) ? text : turned;
}

/** `paragraph 2 of Rule 3` and `Rule 3, paragraph 2`: one rule in two numbers; null where the phrase has one. */
function readNested(tokens: readonly Token[], at: number, outer: RuleNumbers): RuleNumbers | null {
  const [first] = outer.values;
  const next = skipOver(tokens, outer.next, ",'’", 'of', 'filler');
  if (outer.values.length !== 1 || first === undefined || first.includes('.')) return null;
  const inner = tokens[skipOver(tokens, next + 1, '.°', 'number')];
  if (inner?.kind !== 'number' || !/^[1-9]\d?$/.test(inner.text)) return null;
  const after = tokens.indexOf(inner, next) + 1;
  const outerIsRule = isWord(tokens[at], 'rule', 'article');
  if (outerIsRule && isWord(tokens[next], 'number', 'paragraph')) return { values: [`${first}.${inner.text}`], next: after };
  if (!outerIsRule && isWord(tokens[next], 'rule', 'article')) return { values: [`${inner.text}.${first}`], next: after };
  return null;
}

/** A dotted rule without the name of its rules: of the Council, unless words round it name others (Staff Rule 3.2, of the …). */
function standsAlone(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'other' && /^\p{Lu}/u.test(before.text)) return false;
  const after = tokens[next];
  return !(after !== undefined && (isWord(after, 'of') || after.text === '%'));
}

function start(tokens: readonly Token[], at: number): number {
  let from = at;
  while (isMark(tokens[from - 1], '《〈') || isWord(tokens[from - 1], 'council')) from -= 1;
  return from;
}

function skipOwner(tokens: readonly Token[], at: number): number {
  const owner = skipOver(tokens, at, '', 'of', 'councilOf');
  return isWord(tokens[owner], 'council') ? owner + 1 : isWord(tokens[owner - 1], 'councilOf') ? owner : at;
}

function reading(
  tokens: readonly Token[],
  from: number,
  next: number,
  values: readonly string[],
  certainty: Mention['certainty'],
): Reading {
  const span = { start: (tokens[from] as Token).start, end: (tokens[next - 1] as Token).end };
  return {
    mentions: values.map((number) => ({
      subject: { type: 'provision', text: 'council-rop', number },
      ...span,
      form: 'text',
      certainty,
    })),
    next,
  };
}
