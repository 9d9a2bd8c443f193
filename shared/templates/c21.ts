import type { FieldKey } from '../model/field-key.ts';
import { nothing, type Template, type TemplateField } from './template.ts';

const rule = { document: 'DM-21/1008', paragraph: 'Annex 4' } as const;

const header: readonly TemplateField[] = [
  {
    key: 'agendaItem',
    form: 'colon',
    required: true,
    labels: {
      en: ['Agenda item', 'Agenda items', 'Agenda item No.', 'Agenda item No', 'Agenda item number', 'Item of the agenda'],
      fr: ["Point de l'ordre du jour", "Points de l'ordre du jour", "Point à l'ordre du jour"],
      es: ['Punto del orden del día', 'Puntos del orden del día', 'Punto de la agenda'],
      ru: ['Пункт повестки дня', 'Пункты повестки дня'],
      ar: ['بند جدول الأعمال', 'بنود جدول الأعمال', 'البند من جدول الأعمال', 'رقم بند جدول الأعمال'],
      zh: ['议项', '议项号', '议程项目', '议题', '议程议项'],
    },
    placeholders: nothing,
    rule,
  },
  {
    key: 'documentNumber',
    form: 'number',
    required: false,
    labels: { en: ['Document'], fr: ['Document'], es: ['Documento'], ru: ['Документ'], ar: ['الوثيقة', 'وثيقة'], zh: ['文件'] },
    placeholders: nothing,
    rule,
  },
  {
    key: 'date',
    form: 'colon',
    required: true,
    labels: { en: ['Date'], fr: ['Date'], es: ['Fecha'], ru: ['Дата'], ar: ['التاريخ'], zh: ['日期'] },
    placeholders: {
      en: ['xx Month 2021', 'Month 2021', 'Date'],
      fr: ['xx mois 2021', 'mois 2021', 'Date'],
      es: ['xx de mes de 2021', 'mes de 2021', 'Fecha'],
      ru: ['xx месяц 2021 года', 'месяц 2021 года', 'Дата'],
      ar: ['xx شهر 2021', 'شهر 2021', 'التاريخ'],
      zh: ['2021年x月x日', '2021年xx月xx日', '年月日', '日期'],
    },
    rule,
  },
  {
    key: 'originalLanguage',
    form: 'colon',
    required: true,
    labels: {
      en: ['Original', 'Original language'],
      fr: ['Original', 'Langue originale', "Langue d'origine"],
      es: ['Original', 'Idioma original'],
      ru: ['Оригинал', 'Язык оригинала'],
      ar: ['الأصل', 'اللغة الأصلية'],
      zh: ['原文', '原文语言', '原件'],
    },
    placeholders: nothing,
    rule,
  },
];

const author: readonly TemplateField[] = [
  {
    key: 'source',
    form: 'overwritten',
    required: true,
    labels: {
      en: ['Source', 'Submitted by'],
      fr: ['Source', 'Origine', 'Présenté par'],
      es: ['Origen', 'Fuente', 'Presentado por'],
      ru: ['Источник', 'Представлено'],
      ar: ['المصدر', 'مقدم من'],
      zh: ['来源', '提交方'],
    },
    placeholders: {
      en: [
        'Source',
        'Name of Member State',
        'Member State',
        'Contribution by',
        'Contribution from',
        'Contribution by Member State',
      ],
      fr: ['Source', 'Origine', "Nom de l'État Membre", 'État Membre', 'Contribution de', 'Contribution présentée par'],
      es: ['Origen', 'Fuente', 'Nombre del Estado Miembro', 'Estado Miembro', 'Contribución de', 'Contribución presentada por'],
      ru: ['Источник', 'Название Государства-Члена', 'Государство-Член', 'Вклад', 'Вклад от'],
      ar: ['المصدر', 'اسم الدولة العضو', 'الدولة العضو', 'مساهمة من', 'مساهمة مقدمة من'],
      zh: ['来源', '成员国名称', '成员国', '国名'],
    },
    rule,
  },
  {
    key: 'title',
    form: 'overwritten',
    required: true,
    labels: {
      en: ['Title', 'Subject'],
      fr: ['Titre', 'Objet'],
      es: ['Título', 'Asunto'],
      ru: ['Название', 'Заголовок', 'Тема'],
      ar: ['العنوان', 'عنوان', 'الموضوع'],
      zh: ['标题', '题目'],
    },
    placeholders: {
      en: ['Title', 'Title of contribution', 'Title of the contribution'],
      fr: ['Titre', 'Titre de la contribution'],
      es: ['Título', 'Título de la contribución'],
      ru: ['Название', 'Заголовок', 'Название вклада'],
      ar: ['العنوان', 'عنوان المساهمة'],
      zh: ['标题', '文稿标题'],
    },
    rule,
  },
];

const box: readonly TemplateField[] = [
  {
    key: 'summary',
    form: 'heading',
    required: true,
    labels: {
      en: ['Summary'],
      fr: ['Résumé'],
      es: ['Resumen'],
      ru: ['Резюме', 'Краткое содержание'],
      ar: ['ملخص', 'الملخص', 'موجز'],
      zh: ['概要', '摘要', '内容提要'],
    },
    placeholders: nothing,
    rule,
  },
  {
    key: 'actionRequired',
    form: 'heading',
    required: true,
    labels: {
      en: ['Action required', 'Action requested', 'Required action', 'Actions required'],
      fr: ['Suite à donner', 'Mesures à prendre', 'Mesure à prendre', 'Suites à donner'],
      es: ['Acción solicitada', 'Acción requerida', 'Acciones solicitadas', 'Medida solicitada', 'Medidas solicitadas'],
      ru: ['Необходимые действия', 'Требуемые действия', 'Необходимое действие', 'Требуемое решение'],
      ar: ['الإجراء المطلوب', 'الإجراءات المطلوبة', 'المطلوب اتخاذه', 'الإجراء المطلوب اتخاذه'],
      zh: ['需采取的行动', '需要采取的行动', '要求采取的行动', '所需行动', '需采取行动'],
    },
    placeholders: nothing,
    rule,
  },
  {
    key: 'references',
    form: 'heading',
    required: false,
    labels: {
      en: ['References', 'Reference', 'Reference documents'],
      fr: ['Références', 'Référence', 'Documents de référence'],
      es: ['Referencias', 'Referencia', 'Documentos de referencia'],
      ru: ['Справочные материалы', 'Справочный материал', 'Справочные документы', 'Ссылки'],
      ar: ['المراجع', 'المرجع', 'الوثائق المرجعية'],
      zh: ['参考文件', '参考资料', '参引', '参考文献'],
    },
    placeholders: nothing,
    rule,
  },
];

const keys = (fields: readonly TemplateField[]): FieldKey[] => fields.map(({ key }) => key);

/**
 * The form of 2021 (DM-21/1008, Annex 4): two pages at most; in the letter's flattened text the box comes before the header. The
 * Chinese labels are the letter's own words, the others those that the Council's documents use.
 */
export const c21: Template = {
  edition: 'C21',
  fields: [...header, ...author, ...box],
  orders: [keys([...header, ...author, ...box]), keys([...box, ...header, ...author])],
  fixed: {
    en: [
      'Council 2021',
      'Council 2022',
      'ITU Council',
      'Virtual consultation of councillors',
      'International Telecommunication Union',
    ],
    fr: [
      'Conseil 2021',
      'Conseil 2022',
      "Conseil de l'UIT",
      'Consultation virtuelle des conseillers',
      'Union internationale des télécommunications',
    ],
    es: ['Consejo 2021', 'Consejo 2022', 'Consejo de la UIT', 'Consulta virtual de', 'Unión Internacional de Telecomunicaciones'],
    ru: ['Совет 2021', 'Совет 2022', 'Совет МСЭ', 'Виртуальные консультации советников', 'Международный союз электросвязи'],
    ar: ['المجلس 2021', 'المجلس 2022', 'مجلس الاتحاد', 'المشاورة الافتراضية', 'الاتحاد الدولي للاتصالات'],
    zh: ['理事会2021年', '理事会2022年', '国际电联理事会', '2021年6月8-18日', '理事磋商会虚拟会议', '国际电信联盟'],
  },
};
