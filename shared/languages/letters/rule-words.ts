import type { InSixLanguages, Language } from '../../model/language.ts';
import type { RuleReference } from '../../model/meeting.ts';
import { voiceOf } from '../findings/wording.ts';
import { reportWords } from '../report/index.ts';

/** Parts of a letter that rules refer to; the headings are those of DM-21/1008, Annex 1, and of DM-20/1008, Annex 2. */
const parts: Readonly<Record<string, InSixLanguages>> = {
  letter: { en: 'letter', fr: 'lettre', es: 'carta', ru: 'письмо', ar: 'الرسالة', zh: '函件正文' },
  'draft agenda': {
    en: 'draft agenda',
    fr: 'projet d’ordre du jour',
    es: 'proyecto de orden del día',
    ru: 'проект повестки дня',
    ar: 'مشروع جدول الأعمال',
    zh: '议程草案',
  },
  'Deadline for contributions of Member States': {
    en: 'Deadline for contributions of Member States',
    fr: 'Date limite de soumission des contributions des États Membres',
    es: 'Plazo de presentación de contribuciones de los Estados Miembros',
    ru: 'Предельный срок представления вкладов Государств-Членов',
    ar: 'الموعد النهائي لتقديم مساهمات الدول الأعضاء',
    zh: '提交成员国文稿的截止日期',
  },
  'Contribution of the Member State': {
    en: 'Contribution of the Member State',
    fr: 'Contribution de l’État Membre',
    es: 'Contribución del Estado Miembro',
    ru: 'Вклад Государства-Члена',
    ar: 'مساهمة الدولة العضو',
    zh: '成员国提交的文稿',
  },
  'Practice of the register': {
    en: 'practice of the register',
    fr: 'pratique du registre',
    es: 'práctica del registro',
    ru: 'практика реестра',
    ar: 'ممارسة السجل',
    zh: '登记册的惯例',
  },
  safety: {
    en: 'safety of files',
    fr: 'sécurité des fichiers',
    es: 'seguridad de los ficheros',
    ru: 'безопасность файлов',
    ar: 'سلامة الملفات',
    zh: '文件安全',
  },
  reading: {
    en: 'legibility of files',
    fr: 'lisibilité des fichiers',
    es: 'legibilidad de los ficheros',
    ru: 'читаемость файлов',
    ar: 'مقروئية الملفات',
    zh: '文件可读性',
  },
  presentation: { en: 'presentation', fr: 'présentation', es: 'presentación', ru: 'оформление', ar: 'العرض', zh: '版式' },
  numbering: { en: 'numbering', fr: 'numérotation', es: 'numeración', ru: 'нумерация', ar: 'الترقيم', zh: '编号' },
};

const numbered: Readonly<Record<'Annex' | 'paragraph', InSixLanguages<(no: string) => string>>> = {
  Annex: {
    en: (no) => `Annex ${no}`,
    fr: (no) => `Annexe ${no}`,
    es: (no) => `Anexo ${no}`,
    ru: (no) => `Приложение ${no}`,
    ar: (no) => `الملحق ${no}`,
    zh: (no) => `附件${no}`,
  },
  paragraph: {
    en: (no) => `paragraph ${no}`,
    fr: (no) => `paragraphe ${no}`,
    es: (no) => `párrafo ${no}`,
    ru: (no) => `пункт ${no}`,
    ar: (no) => `الفقرة ${no}`,
    zh: (no) => `第${no}段`,
  },
};

/**
 * Where a rule stands, in the language: `DM-21/1008, Annexe 1`. A heading that is not known in six languages is quoted as the meeting's data has it.
 */
export function ruleText({ document, paragraph }: RuleReference, language: Language): string {
  const pieces = [document, ...paragraph.split(/,? and |, /u)].filter((piece) => piece !== '');
  return pieces.map((piece) => pieceText(piece, language)).join(reportWords(language).comma);
}

function pieceText(piece: string, language: Language): string {
  const known = Object.hasOwn(parts, piece) ? parts[piece]?.[language] : undefined;
  const { kind, no } = /^(?<kind>Annex|paragraph) (?<no>\d+)$/u.exec(piece)?.groups ?? {};
  if (no !== undefined && (kind === 'Annex' || kind === 'paragraph')) return numbered[kind][language](no);
  return known ?? voiceOf(language).code(piece);
}
