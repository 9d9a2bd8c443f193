import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsIn } from './written-paper.ts';

/** What is named elsewhere in the paper. */
const heading = 'C21/21(Add.1-2), C21/30(Corr.1), C21/40(Add.1).\n';

/** Ids below the heading, open ones with a star, those that were concluded with a question mark. */
function readIn(text: string): string {
  return citationsIn(heading + text)
    .filter(({ place }) => place.start >= heading.length)
    .map(({ id, withAll, certainty }) => `${id}${withAll === undefined ? '' : '*'}${certainty === 'low' ? '?' : ''}`)
    .join(' ');
}

const both = 'C21/21* C21/21(Add.1)? C21/21(Add.2)?';

describe('addenda without numbers', () => {
  it.each([
    'Document C21/21 and its addenda',
    'Document C21/21 and addenda thereto',
    'C21/21 and all its addenda were noted',
    'Document C21/21, together with its addenda, was noted',
    'Document C21/21 (and its addenda)',
    'C21/21 + Addenda',
    'C21/21+Add.',
    'the addenda to Document C21/21',
    'le Document C21/21 et ses addenda',
    'au Document C21/21 et à ses addenda',
    'du Document C21/21 et de ses addenda',
    'le Document C21/21, accompagné de ses addenda',
    'les addenda au Document C21/21',
    'el Documento C21/21 y sus addenda',
    'el Documento C21/21 junto con sus addenda',
    'el Documento C21/21 y todos sus adendas',
    'Документ C21/21 и дополнительные документы к нему',
    // in the prepositional and the instrumental
    'в Документе C21/21 и в дополнениях к нему',
    'Документ C21/21 вместе с дополнениями к нему',
    'дополнения к Документу C21/21',
    // Arabic writes "and", and the pronoun, onto the word
    'الوثيقة C21/21 وإضافاتها',
    'الوثيقة C21/21 وجميع إضافاتها',
    'الوثيقة C21/21 والإضافات الملحقة بها',
    'الوثيقة C21/21 مع إضافاتها',
    // two of them, in the dual
    'الوثيقة C21/21 وإضافتيها',
    'إضافات الوثيقة C21/21',
    '在C21/21号文件及其补遗中列出',
    'C21/21及其补遗',
    'C21/21号文件（及其补遗）',
    'C21/21号文件的补遗',
    'C21/21号文件连同其所有补遗',
    // 附录, usually an annex, where it can only be an addendum
    'C21/21+附录',
    'C21/21号文件及其附录',
  ])('%s means those named elsewhere', (text) => {
    expect(readIn(text)).toBe(both);
  });

  it.each([
    ['C21/30 and its corrigendum', 'C21/30* C21/30(Corr.1)?'],
    ['le Document C21/30 et son rectificatif', 'C21/30* C21/30(Corr.1)?'],
    ['C21/30号文件及其勘误', 'C21/30* C21/30(Corr.1)?'],
    ['Document C21/21 and its addenda and corrigenda', both],
    ['addenda and corrigenda to Document C21/30', 'C21/30* C21/30(Corr.1)?'],
    // of all documents listed, or of the last
    ['Documents C21/21 and C21/40 and their addenda', `${both} C21/40* C21/40(Add.1)?`],
    ['les Documents C21/21 et C21/40 et leurs addenda', `${both} C21/40* C21/40(Add.1)?`],
    ['Документы C21/21 и C21/40 и дополнения к ним', `${both} C21/40* C21/40(Add.1)?`],
    ['الوثيقتان C21/21 وC21/40 وإضافاتهما', `${both} C21/40* C21/40(Add.1)?`],
    ['C21/40号和C21/21号文件及其补遗', `C21/40 ${both}`],
    // none is known: the base alone
    ['C21/22 and its addenda', 'C21/22*'],
    ['C21/21(Rev.1) and its addenda', 'C21/21(Rev.1)*'],
    // they are named right behind
    ['C21/30 and its corrigendum C21/30(Corr.1)', 'C21/30 C21/30(Corr.1)'],
    ['C21/30 and its corrigendum, C21/30(Corr.1)', 'C21/30 C21/30(Corr.1)'],
    // the list goes on
    ['C21/21 and its addenda, C21/22 and C21/23', `${both} C21/22 C21/23`],
    ['C21/21号文件及其补遗、C21/22号文件', `${both} C21/22`],
    // they are of another document
    ['C21/22 and the addenda to Document C21/40', 'C21/22 C21/40* C21/40(Add.1)?'],
    ['C21/22 and Addendum 3 to Document C21/40', 'C21/22 C21/40(Add.3)'],
    ['Документ C21/22 и дополнительные документы к Документу C21/40', 'C21/22 C21/40* C21/40(Add.1)?'],
    // numbers say it
    ['الوثيقة C21/22 والإضافتان 1 و2', 'C21/22 C21/22(Add.1) C21/22(Add.2)'],
    // the verb, an annex, a revision, an addendum's own
    ['C21/21 and add a paragraph', 'C21/21'],
    ['C21/21 and Add a paragraph', 'C21/21'],
    ['C21/21号文件和附录A', 'C21/21'],
    ['C21/21 and its revision', 'C21/21'],
    ['C21/21(Add.1) and its corrigenda', 'C21/21(Add.1)'],
  ])('%s', (text, expected) => {
    expect(readIn(text)).toBe(expected);
  });

  it('have the words as their place, with the base', () => {
    const text = `${heading}见C21/21号文件及其补遗。`;
    const quotes = citationsIn(text)
      .slice(-3)
      .map(({ place }) => place.quote);
    expect(quotes).toEqual(Array(3).fill('C21/21号文件及其补遗'));
  });

  it('are found wherever the paper names them, before or behind', () => {
    expect(citationsIn('C21/21号文件及其补遗。C21/21(Add.3)').map(({ id }) => id)).toEqual([
      'C21/21',
      'C21/21(Add.3)',
      'C21/21(Add.3)',
    ]);
  });

  it('are never invented', () => {
    const named = fc.subarray([
      'C21/21(Add.1)',
      'C21/21(Add.7)',
      'C21/21(Rev.1)',
      'C21/22(Add.2)',
      'C20/21(Add.4)',
      'C21/21(Corr.1)',
    ]);
    const words = fc.constantFrom(
      'Document C21/21 and its addenda',
      'C21/21号文件及其补遗',
      'الوثيقة C21/21 وإضافاتها',
      'C21/21 + Addenda',
    );
    fc.assert(
      fc.property(named, words, (symbols, said) => {
        const found = citationsIn(`${symbols.join(', ')}\n${said}`);
        const concluded = found.filter(({ certainty }) => certainty === 'low').map(({ id }) => id);
        expect(concluded).toEqual(symbols.filter((symbol) => symbol.startsWith('C21/21(Add')));
      }),
    );
  });
});
