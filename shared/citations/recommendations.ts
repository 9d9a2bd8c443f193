import { isMark, isWord, longestList, type Mention, type Reading, skipOver } from './mention.ts';
import type { Token } from './tokens.ts';

/**
 * Recommendations of a committee of the Plenipotentiary Conference: `全权代表大会第5委员会建议6和建议7`, `Committee 5
 * Recommendations 6 and 7`, `Recommandations 6 et 7 de la Commission 5`.
 */
export function readRecommendations(tokens: readonly Token[], at: number): Reading | null {
  return readCommitteeFirst(tokens, at) ?? readCommitteeLast(tokens, at);
}

function readCommitteeFirst(tokens: readonly Token[], at: number): Reading | null {
  const committee = committeeAt(tokens, at);
  if (committee === null) return null;
  const noun = skipOver(tokens, committee.next, "'’-", 'of');
  if (!isWord(tokens[noun], 'recommendation')) return null;
  const list = readNumbers(tokens, noun + 1);
  return list === null ? null : reading(tokens, at, list.next, committee.number, list.values);
}

function readCommitteeLast(tokens: readonly Token[], at: number): Reading | null {
  if (!isWord(tokens[at], 'recommendation')) return null;
  const list = readNumbers(tokens, at + 1);
  if (list === null) return null;
  const from = skipOver(tokens, list.next, ",'’", 'of');
  const committee = committeeAt(tokens, from);
  return committee === null ? null : reading(tokens, at, committee.next, committee.number, list.values);
}

/** `Committee 5`, `第5委员会`, and `第5理事会`, a slip of the convening letter of 2020 (DM-20/1008, item 29). */
function committeeAt(tokens: readonly Token[], at: number): { number: string; next: number } | null {
  if (isWord(tokens[at], 'committee')) {
    const number = tokens[skipOver(tokens, at + 1, '.')];
    return isSmall(number) ? { number: number.text, next: tokens.indexOf(number, at) + 1 } : null;
  }
  const number = tokens[at + 1];
  if (!isWord(tokens[at], 'ordinal') || !isSmall(number) || !isWord(tokens[at + 2], 'committee', 'council')) return null;
  return { number: number.text, next: at + 3 };
}

/** `6和建议7`, `6 and 7`; a dotted number (recommendation 27.9) is a part of a document, not one of these. */
function readNumbers(tokens: readonly Token[], at: number): { values: string[]; next: number } | null {
  const values: string[] = [];
  let next = at;
  for (let from = at; values.length < longestList; ) {
    const token = tokens[from];
    if (!isSmall(token)) break;
    values.push(token.text);
    next = from + 1;
    const joined = skipOver(tokens, next, ',、', 'and');
    if (joined === next) break;
    from = skipOver(tokens, joined, '', 'recommendation', 'of');
  }
  return values.length === 0 ? null : { values, next };
}

function isSmall(token: Token | undefined): token is Token {
  return token?.kind === 'number' && /^[1-9]\d?$/.test(token.text);
}

function reading(tokens: readonly Token[], at: number, next: number, committee: string, values: readonly string[]): Reading {
  const dated = isMark(tokens[at - 2], '-') && tokens[at - 1]?.kind === 'number' ? at - 3 : at - 1;
  const first = isWord(tokens[dated], 'pp') ? dated : at;
  const span = { start: (tokens[first] as Token).start, end: (tokens[next - 1] as Token).end };
  return {
    mentions: values.map(
      (number): Mention => ({
        subject: { type: 'provision', text: `pp-com${committee}-recommendation`, number },
        ...span,
        form: 'text',
        certainty: 'high',
      }),
    ),
    next,
  };
}
