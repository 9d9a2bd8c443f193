import type { ModifierKind } from '../../model/symbol.ts';

/** How the six languages name a revision, an addendum and a corrigendum: abbreviations beside codes, and whole words. */
const names: Readonly<Record<ModifierKind, readonly string[]>> = {
  Rev: [
    'revision',
    'révision',
    'revisión',
    'rev',
    'rév',
    'пересмотр',
    'пересмотренный вариант',
    'пересм',
    'المراجعة',
    'مراجعة',
    '修订版',
    '修订本',
    '修订',
  ],
  Add: [
    'addendum',
    'addéndum',
    'addenda',
    'adenda',
    'add',
    'дополнительный документ',
    'дополнительные документы',
    'дополнение',
    'дополнения',
    'доп',
    'الإضافة',
    'إضافة',
    'الإضافتان',
    'الإضافتين',
    'الإضافات',
    '补遗',
    '附录',
    '增补',
    '补编',
  ],
  Corr: [
    'corrigendum',
    'corrigéndum',
    'corrigenda',
    'rectificatif',
    'corrección',
    'corr',
    'исправление',
    'исправления',
    'испр',
    'التصويب',
    'تصويب',
    '勘误',
  ],
};

/** All names, the longest first, so that an alternation of them never stops at a shorter one. */
export const modifierWords: readonly { readonly kind: ModifierKind; readonly word: string }[] = (
  Object.entries(names) as [ModifierKind, readonly string[]][]
)
  .flatMap(([kind, list]) => list.map((word) => ({ kind, word })))
  .sort((a, b) => b.word.length - a.word.length);

const byWord = new Map(modifierWords.map(({ kind, word }) => [word, kind]));

/** The kind that a name stands for, whatever its case. */
export function modifierOf(word: string): ModifierKind | null {
  return byWord.get(word.toLowerCase()) ?? null;
}
