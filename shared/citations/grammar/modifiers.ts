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

/**
 * Further forms in running text, where no code touches them: plurals, cases, and Arabic words with the pronoun that means "its" or
 * "their" (`وإضافاتها`, `وإضافاتهما`).
 */
const forms: Readonly<Record<'Add' | 'Corr', string>> = {
  Add:
    'addendums|additif|additifs|adendas|adición|adiciones|дополнительного документа|дополнительному документу|' +
    'дополнительным документом|дополнительных документов|дополнительным документам|дополнительными документами|' +
    'дополнительных документах|дополнению|дополнением|дополнений|дополнениям|дополнениями|дополнениях|добавление|добавления|' +
    'добавлению|добавлением|добавлений|добавлениям|добавлениями|إضافات|إضافته|إضافتها|إضافتهما|إضافتاها|إضافتيها|إضافتاه|إضافتيه|' +
    'إضافاته|إضافاتها|إضافاتهما|إضافاتهم',
  Corr:
    'rectificatifs|correcciones|исправлению|исправлением|исправлений|исправлениям|исправлениями|исправлениях|التصويبات|تصويبات|' +
    'تصويبه|تصويبها|تصويباته|تصويباتها|تصويباتهما',
};

/** All forms of running text, with the kind that each stands for. */
export const modifierForms = (['Add', 'Corr'] as const).map((kind) => ({ kind, words: forms[kind] }));

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
