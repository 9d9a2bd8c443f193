import { describe, expect, it } from 'vitest';
import { letterWords } from '../../../shared/languages/letters/index.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { instantText } from '../../../shared/letters/instants.ts';
import { outsideWords } from '../../../shared/letters/outside-words.ts';
import { verdictLetter } from '../../../shared/letters/verdict-letter.ts';
import type { Decided, PaperStatus } from '../../../shared/model/contribution.ts';
import { languages } from '../../../shared/model/language.ts';
import { longPaper, paperHere, unwrapped, verdictGiven, wordsOf } from './letters-given.ts';

const at = '2021-06-01T08:30:10Z';
const reason = 'The delegation had written before the deadline; see <our> file www.example.test.';
type Kind = NonNullable<Decided['outcome']>['kind'];

function decided(kind: Kind, status: Decided['status']): Decided {
  return { n: 1, status, items: null, versionOf: null, corrected: [], outcome: { n: 1, kind, reason, at } };
}

const kinds: readonly [Kind, PaperStatus, Decided['status']][] = [
  ['accept', 'accepted', 'accepted'],
  ['return', 'returned', 'returned'],
  ['withdraw', 'withdrawn', 'withdrawn'],
  ['judge-again', 'held', null],
];

describe.each([...languages])('a letter after a decision in %s', (language) => {
  it.each(kinds)('says that a person did so (%s), when, and why, above what the machine has found', (kind, status, end) => {
    const symbol = status === 'accepted' ? 'C21/84' : null;
    const record = { ...longPaper(language, { status, symbol }), decided: decided(kind, end) };
    const letter = verdictLetter(verdictGiven(language, { papers: [record] }));
    const text = unwrapped(letter.text);
    const words = letterWords(language);
    const said = unwrapped(fill(words.byPerson[kind], { moment: instantText(at, language) }));
    const why = unwrapped(fill(words.reasonGiven, { reason: outsideWords(reason, language, 1_000) }));
    expect(text).toContain(said);
    expect(text).toContain(why);
    expect(text.indexOf(said)).toBeLessThan(text.indexOf(words.findings));
    expect(unwrapped(wordsOf(letter.html))).toContain(said);
    expect(letter.html).toContain('&lt;our&gt;');
    expect(letter.html).not.toContain('www.example');
    expect(text).not.toContain('Clerk');
  });

  it('names a language version as one, and never as a file that was sent twice', () => {
    const versionOf = { n: 1, status: null, items: null, versionOf: 'other.1', corrected: [] };
    const record = { ...paperHere({ n: 2, status: 'duplicate', duplicateOf: 'other.1', language }), decided: versionOf };
    const letter = verdictLetter(verdictGiven(language, { papers: [record], symbols: { 'other.1': 'C21/76' } }));
    const words = letterWords(language);
    const text = unwrapped(letter.text);
    expect(letter.subject).toContain(words.titles.joined);
    expect(text).toContain(fill(words.joined, { original: 'C21/76' }));
    expect(text).toContain(fill(words.versionOf, { original: 'C21/76' }));
    expect(text).not.toContain(fill(words.duplicate, { original: 'C21/76' }));
    expect(text).not.toContain(words.mailNotes['attachment-duplicate']);
  });
});

describe('a letter after a decision', () => {
  it('in English reads as an official would write it', () => {
    const record = { ...paperHere({ n: 2, symbol: 'C21/84' }), decided: decided('accept', 'accepted') };
    const text = unwrapped(verdictLetter(verdictGiven('en', { papers: [record] })).text);
    expect(text).toContain(
      'The paper was accepted and bears the number C21/84. The secretariat reviewed the paper and accepted it on 1 June 2021 at 10:30:10 Geneva time (08:30:10 UTC). Reason given: The delegation had written before the deadline',
    );
  });

  it('repeats a long reason whole', () => {
    const outcome = { n: 1, kind: 'return' as const, reason: `${'because '.repeat(120)}END`, at };
    const record = { ...paperHere({ n: 2, status: 'returned' }), decided: { ...decided('return', 'returned'), outcome } };
    expect(unwrapped(verdictLetter(verdictGiven('en', { papers: [record] })).text)).toContain('because END');
  });
});
