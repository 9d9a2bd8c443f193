import type { Language } from '../model/language.ts';
import { readNamedModifier } from './addenda.ts';
import { partsOfAddress } from './addresses.ts';
import { readNumbersOfText, readTextWithNumbers } from './basic-texts.ts';
import { readConferenceDocuments } from './conference-documents.ts';
import { readDocuments } from './documents.ts';
import type { WordClass } from './grammar/vocabulary.ts';
import { readHeadLast } from './head-last.ts';
import { readInstruments } from './instruments.ts';
import type { Mention, Reading } from './mention.ts';
import { readRecommendations } from './recommendations.ts';
import { readProcedure, readRule } from './rules.ts';
import type { Token } from './tokens.ts';

/** All mentions in cleaned text, in order: nothing is concluded yet, and every token is read once. */
export function readAll(tokens: readonly Token[], language: Language | null): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readAt(tokens, at, language);
    if (reading !== null) mentions.push(...reading.mentions);
    at = Math.max(at + 1, reading?.next ?? 0);
  }
  return mentions;
}

type Reader = (tokens: readonly Token[], at: number, language: Language | null) => Reading | null;

/** Which readers may begin at a token: by its kind, or for a word by what it does. The first that can read decides where to go on. */
const readersByKind: Readonly<Partial<Record<Token['kind'], readonly Reader[]>>> = {
  symbol: [readDocuments],
  short: [readDocuments],
  number: [readHeadLast],
  foreign: [readForeign],
  link: [readLink],
  other: [readInstruments],
};

const readersByWord: Readonly<Partial<Record<WordClass, readonly Reader[]>>> = {
  document: [readConferenceDocuments],
  documents: [readConferenceDocuments],
  resolution: [readInstruments],
  resolutions: [readInstruments],
  decision: [readInstruments],
  decisions: [readInstruments],
  councilDecision: [readInstruments],
  councilDecisions: [readInstruments],
  of: [readInstruments],
  ordinal: [readRecommendations, readHeadLast],
  committee: [readRecommendations],
  recommendation: [readRecommendations],
  rule: [readRule],
  article: [readRule, readNumbersOfText],
  paragraph: [readRule],
  number: [readRule, readNumbersOfText],
  procedure: [readProcedure],
  convention: [readTextWithNumbers],
  constitution: [readTextWithNumbers],
  generalRules: [readTextWithNumbers],
};

function readAt(tokens: readonly Token[], at: number, language: Language | null): Reading | null {
  const token = tokens[at] as Token;
  const { entry, kind } = token;
  if (entry?.modifier !== null && entry?.modifier !== undefined) {
    const reading = readNamedModifier(tokens, at);
    if (reading !== null) return reading;
  }
  const readers = entry === null ? readersByKind[kind] : entry.word === null ? undefined : readersByWord[entry.word];
  for (const reader of readers ?? []) {
    const reading = reader(tokens, at, language);
    if (reading !== null) return reading;
  }
  return null;
}

function readForeign(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token?.kind !== 'foreign') return null;
  const { start, end, text } = token;
  return {
    mentions: [{ subject: { type: 'foreign', symbol: text }, start, end, form: 'text', certainty: 'high' }],
    next: at + 1,
  };
}

function readLink(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token?.kind !== 'link') return null;
  const parts = partsOfAddress(token.text);
  if (parts === null) return null;
  const { start, end } = token;
  return { mentions: [{ subject: { type: 'symbol', parts }, start, end, form: 'link', certainty: 'high' }], next: at + 1 };
}
