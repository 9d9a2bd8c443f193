/**
 * The words round the number of an agenda item, in six languages, lower case, Arabic without the article and with folded alef. The
 * labels of the template (DM-21/1008, Annex 4) and of the agendas are among them, since senders repeat them in the field.
 */
const itemWords = [
  ...['item', 'items', 'agenda', 'point', 'points', 'no', 'nos', 'number', 'numbers'],
  ...['ordre', 'jour', 'n', 'numéro', 'numéros'],
  ...['punto', 'puntos', 'tema', 'temas', 'orden', 'día', 'número', 'números'],
  ...['пункт', 'пункта', 'пункту', 'пункте', 'пункты', 'пунктам', 'пунктов', 'п', 'пп', 'повестки', 'повестка', 'дня', 'номер'],
  ...['بند', 'بندان', 'بندين', 'بنود', 'رقم', 'جدول', 'اعمال'],
  ...['议程草案', '议程项目', '议程', '议项', '议题', '项目', '第', '项', '号', '点'],
];

const fillers = [
  ...['of', 'the', 'draft', 'in', 'on', 'for', 'see', 'under'],
  ...['de', 'du', 'des', 'le', 'la', 'les', 'l', 'd', 'projet', 'au', 'aux'],
  ...['del', 'el', 'los', 'las', 'al', 'proyecto'],
  ...['проекта', 'проект', 'проекту', 'к', 'по'],
  ...['من', 'في', 'مشروع', 'الى'],
  ...['的', '之'],
];

const annexWords = [
  ...['annex', 'annexe', 'anexo'],
  ...['приложение', 'приложения', 'приложению', 'приложении'],
  ...['ملحق', 'مرفق'],
  ...['附件', '附录'],
];

const andWords = ['and', 'et', 'y', 'e', 'и', 'و', '和', '及', '与', '以及', ',', ';', '、', '،', '؛', '&', '+', '/'];

const toWords = ['to', 'through', 'à', 'a', 'по', 'الى', 'حتى', '至', '到', '-', '–', '—', '−', '~'];

/**
 * What a word or sign is, one letter each: `N` number, `I` word for an item or the agenda, `F` filler, `A` annex, `C` and, `R` to,
 * `P` bracket, `X` anything else. A word that is both filler and "to" (ru по, ar إلى) is `R`: between two numbers it matters.
 */
export type TokenClass = 'N' | 'I' | 'F' | 'A' | 'C' | 'R' | 'P' | 'X';

export const classes: ReadonlyMap<string, TokenClass> = new Map<string, TokenClass>([
  ...itemWords.map((word) => [word, 'I'] as const),
  ...fillers.map((word) => [word, 'F'] as const),
  ...annexWords.map((word) => [word, 'A'] as const),
  ...andWords.map((word) => [word, 'C'] as const),
  ...toWords.map((word) => [word, 'R'] as const),
  ...['(', ')', '[', ']'].map((sign) => [sign, 'P'] as const),
]);

/** What Arabic writes in front of a word without a blank: and, in, to, the. */
export const arabicPrefixes = ['', 'ال', 'و', 'وال', 'ب', 'بال', 'وبال', 'ل', 'لل', 'ولل'] as const;
