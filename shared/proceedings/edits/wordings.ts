import type { RegisteredConclusion } from '../../model/conclusion.ts';
import { wordingHash } from '../wording-tag.ts';

/** The words as the record states them: its quotes, a line each. */
export function recordWords({ conclusion }: RegisteredConclusion): string {
  return conclusion.quotes.map(({ text }) => text).join('\n');
}

/** The wording that a tag names, among all that the conclusion ever had; null where it never had it. */
export function wordingNamed(conclusion: RegisteredConclusion, hash: string): string | null {
  const texts = [conclusion.text, ...conclusion.wordings.map(({ text }) => text), recordWords(conclusion)];
  return texts.find((text) => wordingHash(text) === hash) ?? null;
}
