import { longestMatch } from '../../languages/states/name-index.ts';
import { nameWords } from '../../languages/states/name-words.ts';
import type { RecordGrammar } from './grammar/record-grammar.ts';

/** Who speaks: `member` a councillor or a State's representative, `members` the councillors together, `official` the secretariat and all others. */
export type Rank = 'chair' | 'secretary-general' | 'official' | 'member' | 'members' | 'pronoun';

export interface Speaker {
  /** As printed; null where a pronoun stands for whoever spoke before, or nobody is named. */
  readonly words: string | null;
  readonly rank: Rank | null;
  /** ISO alpha-2, only where the words name the State. */
  readonly state: string | null;
}

/** A paragraph names its first speaker within so many characters, if it names one. */
const opening = 400;

/** The first speaker of a paragraph. Others may follow in the same paragraph: they are not looked for. */
export function speakerOf(text: string, { speakers }: RecordGrammar): Speaker {
  const start = text.slice(0, opening);
  const first = speakers.first.exec(start)?.groups?.speaker?.trim();
  if (first !== undefined) {
    const state = stateIn(first);
    return { words: first, rank: rankOf(first, state, speakers), state };
  }
  if (speakers.pronoun.test(start)) return { words: null, rank: 'pronoun', state: null };
  const later = speakers.later.exec(text.slice(0, opening * 2))?.groups?.speaker?.trim() ?? null;
  return { words: later, rank: null, state: null };
}

function rankOf(words: string, state: string | null, { chair, secretaryGeneral, many, one }: RecordGrammar['speakers']): Rank {
  if (chair.test(words)) return 'chair';
  if (secretaryGeneral.test(words)) return 'secretary-general';
  if (many.test(words)) return 'members';
  return state !== null || one.test(words) ? 'member' : 'official';
}

function stateIn(words: string): string | null {
  const names = nameWords(words);
  for (let index = 0; index < names.length; ) {
    const match = longestMatch(names, index);
    if (match?.known.kind === 'state') return match.known.iso;
    if (match?.known.kind === 'elsewhere') return null;
    index += match?.length ?? 1;
  }
  return null;
}
