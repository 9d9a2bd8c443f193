import type { FieldKey } from '../../../shared/model/field-key.ts';
import type { InSixLanguages, Language } from '../../../shared/model/language.ts';
import { templates } from '../../../shared/templates/index.ts';

/** What a test's paper says, in one language. */
export interface Words {
  readonly meeting: string;
  readonly date: string;
  readonly original: string;
  readonly source: string;
  readonly title: string;
  readonly summary: readonly [string, string];
  readonly action: string;
  readonly references: string;
  readonly body: string;
}

export const words: InSixLanguages<Words> = {
  en: {
    meeting: 'Virtual consultation of councillors, 8-18 June 2021',
    date: '20 May 2021',
    original: 'English',
    source: 'Kenya and Viet Nam',
    title: 'Schedule of assemblies: two proposals',
    summary: ['The paper comments on the report.', 'It makes two proposals.'],
    action: 'The councillors are invited to note this paper.',
    references: 'Document C21/30; Resolution 77 (Rev. Dubai, 2018)',
    body: 'The Administration is of the view that the report is clear and that it should be noted by the councillors.',
  },
  fr: {
    meeting: 'Consultation virtuelle des conseillers, 8-18 juin 2021',
    date: '1er mai 2021',
    original: 'anglais',
    source: 'Contribution de la Côte d’Ivoire et du Niger',
    title: 'Calendrier des assemblées : deux propositions',
    summary: ['Le document porte sur le rapport.', 'Il contient deux propositions.'],
    action: 'Le Conseil est invité à prendre note.',
    references: 'Document C21/30 ; Résolution 77 (Rév. Dubaï, 2018)',
    body: 'Notre Administration est d’avis que le rapport est clair et que les conseillers devraient en prendre note dans ces termes.',
  },
  es: {
    meeting: 'Consulta virtual de Consejeros, 8-18 de junio de 2021',
    date: '14 de mayo de 2021',
    original: 'español',
    source: 'Argentina, México y Paraguay',
    title: 'Calendario de asambleas: dos propuestas',
    summary: ['El documento comenta el informe.', 'Hace dos propuestas.'],
    action: 'Se invita a los Consejeros a tomar nota.',
    references: 'Documento C21/30; Resolución 77 (Rev. Dubái, 2018)',
    body: 'La Administración considera que el informe es claro y que los Consejeros deberían tomar nota de lo que se propone por escrito.',
  },
  ru: {
    meeting: 'Виртуальные консультации Советников, 8–18 июня 2021 года',
    date: '18 мая 2021 года',
    original: 'русский',
    source: 'Вклад Республики Казахстан и Российской Федерации',
    title: 'О сроках ассамблей: два предложения',
    summary: ['Во вкладе рассматривается отчет.', 'Вносятся два предложения.'],
    action: 'Советникам предлагается принять к сведению.',
    references: 'Документ C21/30; Резолюция 77 (Пересм. Дубай, 2018 г.)',
    body: 'Администрация считает, что отчет составлен ясно и что его следует принять к сведению.',
  },
  ar: {
    meeting: 'المشاورة الافتراضية لأعضاء المجلس، 18-8 يونيو 2021',
    date: '18 مايو 2021',
    original: 'بالعربية',
    source: 'مساهمة مقدمة من مصر والكويت',
    title: 'مواعيد الجمعيات: مقترحان',
    summary: ['تتناول هذه المساهمة التقرير.', 'وتقدم مقترحين.'],
    action: 'يُدعى المجلس إلى الإحاطة علماً بهذه المساهمة.',
    references: 'الوثيقة C21/30؛ القرار 77 (المراجَع في دبي، 2018)',
    body: 'ترى الإدارة أن التقرير واضح وأنه ينبغي الإحاطة علماً به.',
  },
  zh: {
    meeting: '2021年6月8-18日，理事磋商会虚拟会议',
    date: '2021年5月20日',
    original: '中文',
    source: '中国、俄罗斯联邦',
    title: '关于大会时间安排的两项建议',
    summary: ['本文稿就报告提出意见。', '并提出两项建议。'],
    action: '请理事会将本文稿记录在案。',
    references: 'C21/30号文件；第77号决议（2018年，迪拜，修订版）',
    body: '本主管部门认为报告内容清楚，应当记录在案。',
  },
};

export const states: InSixLanguages<readonly string[]> = {
  en: ['KE', 'VN'],
  fr: ['CI', 'NE'],
  es: ['AR', 'MX', 'PY'],
  ru: ['KZ', 'RU'],
  ar: ['EG', 'KW'],
  zh: ['CN', 'RU'],
};

export const isoDates: InSixLanguages = {
  en: '2021-05-20',
  fr: '2021-05-01',
  es: '2021-05-14',
  ru: '2021-05-18',
  ar: '2021-05-18',
  zh: '2021-05-20',
};

const letters: InSixLanguages = { en: 'E', fr: 'F', es: 'S', ru: 'R', ar: 'A', zh: 'C' };

export function number(language: Language): string {
  return `C21/xx-${letters[language]}`;
}

/** The printed label of a field, without its colon. */
export function label(edition: 'C20' | 'C21', key: FieldKey, language: Language): string {
  const field = templates.find((template) => template.edition === edition)?.fields.find((each) => each.key === key);
  return field?.labels[language][0] ?? '';
}
