import { describe, expect, it } from 'vitest';
import { stem } from '../../../shared/search/stem.ts';
import { wordsOf } from '../../../shared/search/words.ts';

const stemOf = (word: string) => stem(wordsOf(word)[0]?.text ?? '');

describe('a stem', () => {
  it.each([
    ['policy', 'policies'],
    ['resolution', 'resolutions'],
    ['service', 'services'],
    ['résolution', 'résolutions'],
    ['decisión', 'decisiones'],
    ['резолюция', 'резолюции'],
    ['резолюция', 'резолюций'],
    ['финансовый', 'финансовых'],
    ['государство', 'государствами'],
    ['отчёт', 'отчета'],
    ['قرار', 'القرار'],
    ['قرار', 'بالقرار'],
    ['قرار', 'وللقرار'],
    // Folding reorders alef and lam where the noun begins with an alef.
    ['اتصالات', 'الاتصالات'],
    ['اتصالات', 'والاتصالات'],
    ['وثيقة', 'الوثيقة'],
  ])('of %s is that of %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['state', 'status'],
    ['process', 'proceed'],
    ['council', 'counsel'],
    ['совет', 'совесть'],
    ['قرار', 'مقرر'],
    // Short words are left as they are.
    ['us', 'use'],
    ['вид', 'вода'],
    ['لا', 'الا'],
  ])('of %s is not that of %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
