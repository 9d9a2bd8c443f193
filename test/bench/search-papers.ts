import type { SamplePaper } from '../../cdk/local/samples/make/paper.ts';
import { arabic } from '../../cdk/local/samples/make/texts/ar.ts';
import { english } from '../../cdk/local/samples/make/texts/en.ts';
import { spanish } from '../../cdk/local/samples/make/texts/es.ts';
import { french } from '../../cdk/local/samples/make/texts/fr.ts';
import { russian } from '../../cdk/local/samples/make/texts/ru.ts';
import { chinese } from '../../cdk/local/samples/make/texts/zh.ts';
import { keysOfCitation } from '../../shared/search/cited-keys.ts';
import type { SearchedPaper } from '../../shared/search/searched-paper.ts';

/** A full contribution of two pages, in characters; Chinese says the same in a third of them. */
const charactersInAPaper = 6_000;
/** Share of words of a text that hardly any other text has: names, figures, terms of one field. */
const rare = 0.12;
/** Different rare words in a language, drawn so that few are met often (Zipf). */
const rareWords = 40_000;

/** The same sequence for the same seed, between 0 and 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Papers of the length of a contribution in six languages, from the words of the project's own samples and rare words made of their letters. */
export function madePapers(count: number): SearchedPaper[] {
  const next = chance(21);
  const languages = [english, french, spanish, russian, arabic, chinese].map((samples) => languageOf(samples, next));
  return Array.from({ length: count }, (_, n) => {
    const { words, made, between } = languages[n % languages.length] ?? { words: [], made: [], between: ' ' };
    const text: string[] = [];
    const length = between === '' ? charactersInAPaper / 3 : charactersInAPaper;
    for (let written = 0; written < length; ) {
      const word = next() < rare ? drawn(made, next) : drawn(words, next);
      text.push(word, next() < sentenceEnds ? '. ' : between);
      written += word.length + between.length;
    }
    const cited = [`C21/${2 + Math.floor(next() * 74)}`, `pp-resolution:${1 + Math.floor(next() * 206)}`];
    return {
      paperId: `20210520T0900-${String(n).padStart(6, '0')}.1`,
      title: `C21/${84 + n}\n${text.slice(0, 20).join('')}`,
      summary: text.slice(20, 120).join(''),
      text: `${text.join('')} ${cited[0]}`,
      cited: cited.flatMap(keysOfCitation),
    };
  });
}

const sentenceEnds = 0.07;

function languageOf(samples: readonly SamplePaper[], next: () => number) {
  const text = samples.flatMap(({ body, title }) => [title ?? '', ...body]).join(' ');
  const isChinese = /\p{Script=Han}/u.test(text);
  const found = text.match(isChinese ? /\p{Script=Han}{2,6}/gu : /\p{L}{2,}/gu) ?? [];
  const words = [...new Set(found)];
  const letters = [...words.join('')];
  const made = Array.from({ length: rareWords }, () => {
    const size = isChinese ? 2 : 5 + Math.floor(next() * 6);
    return Array.from({ length: size }, () => letters[Math.floor(next() * letters.length)] ?? '').join('');
  });
  return { words, made, between: isChinese ? '' : ' ' };
}

/** The first words of a list are met most often, each about in inverse proportion to its place. */
function drawn(words: readonly string[], next: () => number): string {
  return words[Math.floor(words.length ** next()) - 1] ?? words[0] ?? '';
}
