import type { SearchedPaper } from '../../shared/search/searched-paper.ts';
import { wordsOf } from '../../shared/search/words.ts';
import { chance } from './search-papers.ts';

/** Questions of one kind, and the expressions by which a scan answers each. */
export interface Asked {
  readonly kind: string;
  readonly questions: readonly string[];
  readonly patternsOfEach: readonly (readonly string[])[];
}

const questionsOfAKind = 12;
const shortest = 5;

/** What a secretariat asks of its papers, in all of their languages, always the same. */
export function questionsAbout(papers: readonly SearchedPaper[]): Asked[] {
  const next = chance(77);
  const some = () => papers[Math.floor(next() * papers.length)] as SearchedPaper;
  const word = (paper: SearchedPaper) => {
    const long = wordsOf(paper.text).filter(({ kind, text }) => kind === 'run' || (kind === 'word' && text.length >= shortest));
    const picked = long[Math.floor(next() * long.length)]?.text ?? 'council';
    return /\p{Script=Han}/u.test(picked) ? picked.slice(0, 4) : picked;
  };
  const whole = (text: string) => (/\p{Script=Han}/u.test(text) ? text : ` ${text} `);
  const asked = (kind: string, make: (paper: SearchedPaper) => { question: string; patterns: string[] }): Asked => {
    const made = Array.from({ length: questionsOfAKind }, () => make(some()));
    return { kind, questions: made.map((one) => one.question), patternsOfEach: made.map((one) => one.patterns) };
  };
  return [
    asked('a word', (paper) => {
      const one = word(paper);
      return { question: one, patterns: [whole(one)] };
    }),
    asked('two words', (paper) => {
      const both = [word(paper), word(paper)];
      return { question: both.join(' '), patterns: both.map(whole) };
    }),
    asked('the beginning of a word', (paper) => {
      const one = word(paper).slice(0, 4);
      return { question: one, patterns: [/\p{Script=Han}/u.test(one) ? one : ` ${one}`] };
    }),
    asked('a phrase', (paper) => {
      const words = wordsOf(paper.summary)
        .filter(({ kind }) => kind !== 'code')
        .slice(2, 5);
      const phrase = words.map(({ text }) => text).join(' ');
      return { question: `"${phrase}"`, patterns: [whole(phrase)] };
    }),
    asked('a symbol', (paper) => {
      const symbol = paper.text.split(' ').at(-1) ?? '';
      return { question: symbol, patterns: [` ${symbol.toLowerCase()} `] };
    }),
    asked('a resolution', () => {
      const number = 1 + Math.floor(next() * 206);
      return { question: `Résolution ${number}`, patterns: [` resolution:${number} `] };
    }),
    asked('a word mistyped', (paper) => {
      const one = word(paper);
      return { question: `${one.slice(0, 3)}${one.slice(4)}`, patterns: [whole(`${one.slice(0, 3)}${one.slice(4)}`)] };
    }),
  ];
}
