import { nothing, type Template } from './template.ts';

const rule = { document: 'DM-20/1008', paragraph: 'Annex 2' } as const;

/**
 * The form of 2020 (DM-20/1008, Annex 2): two pages recommended; the agenda reference is the document of the item. The Chinese labels
 * are the letter's own words; the form was used once, and the other languages' are renderings of them.
 */
export const c20: Template = {
  edition: 'C20',
  fields: [
    {
      key: 'source',
      form: 'colon',
      required: true,
      labels: {
        en: [
          'Name of the submitting Member State',
          'Name of Member State submitting',
          'Name of the Member State',
          'Name of Member State',
          'Submitting Member State',
        ],
        fr: [
          "Nom de l'État Membre auteur de la contribution",
          "Nom de l'État Membre qui soumet la contribution",
          "Nom de l'État Membre soumettant la contribution",
          "Nom de l'État Membre présentant la contribution",
          "Nom de l'État Membre",
          'État Membre auteur de la contribution',
        ],
        es: [
          'Nombre del Estado Miembro que presenta la contribución',
          'Nombre del Estado Miembro autor de la contribución',
          'Nombre del Estado Miembro',
          'Estado Miembro que presenta la contribución',
        ],
        ru: [
          'Название представляющего Государства-Члена',
          'Название Государства-Члена, представляющего вклад',
          'Название Государства-Члена, представившего вклад',
          'Название Государства-Члена',
          'Наименование Государства-Члена',
          'Представляющее Государство-Член',
        ],
        ar: [
          'اسم الدولة العضو المقدمة للمساهمة',
          'اسم الدولة العضو التي تقدم المساهمة',
          'اسم الدولة العضو المقدمة',
          'اسم الدولة العضو',
          'الدولة العضو المقدمة',
        ],
        zh: ['提交成员国的国名', '提交文稿的成员国国名', '提交成员国国名', '提交文稿的成员国', '提交成员国', '成员国名称'],
      },
      placeholders: nothing,
      rule,
    },
    {
      key: 'title',
      form: 'colon',
      required: true,
      labels: {
        en: ['Title of the document', 'Document title', 'Title of document', 'Title of the contribution'],
        fr: ['Titre du document', 'Titre de la contribution'],
        es: ['Título del documento', 'Título de la contribución'],
        ru: ['Название документа', 'Название вклада'],
        ar: ['عنوان الوثيقة', 'عنوان المساهمة'],
        zh: ['文件标题', '文稿标题'],
      },
      placeholders: nothing,
      rule,
    },
    {
      key: 'agendaItem',
      form: 'colon',
      required: true,
      labels: {
        en: [
          'Reference to the draft agenda of the virtual consultation',
          'Related reference of the draft agenda of the virtual consultation',
          'Reference to the draft agenda',
        ],
        fr: ["Référence au projet d'ordre du jour de la consultation virtuelle", "Référence au projet d'ordre du jour"],
        es: ['Referencia al proyecto de orden del día de la consulta virtual', 'Referencia al proyecto de orden del día'],
        ru: ['Ссылка на проект повестки дня виртуальных консультаций', 'Ссылка на проект повестки дня'],
        ar: ['الإشارة إلى مشروع جدول أعمال المشاورة الافتراضية', 'الإشارة إلى مشروع جدول الأعمال'],
        zh: ['与虚拟磋商会的议程草案相关的参考', '与议程草案相关的参考', '与虚拟磋商会议程草案相关的参考'],
      },
      placeholders: nothing,
      rule,
    },
    {
      key: 'commentsOn',
      form: 'symbol',
      required: true,
      labels: {
        en: ['Comments related to Document {symbol}', 'Comments on Document {symbol}', 'Comments on {symbol}', 'Comments'],
        fr: [
          'Observations relatives au Document {symbol}',
          'Observations concernant le Document {symbol}',
          'Observations sur le Document {symbol}',
          'Commentaires relatifs au Document {symbol}',
          'Observations',
        ],
        es: [
          'Comentarios relativos al Documento {symbol}',
          'Comentarios sobre el Documento {symbol}',
          'Observaciones relativas al Documento {symbol}',
          'Comentarios',
        ],
        ru: [
          'Замечания, относящиеся к Документу {symbol}',
          'Замечания по Документу {symbol}',
          'Комментарии к Документу {symbol}',
          'Замечания',
        ],
        ar: ['تعليقات بشأن الوثيقة {symbol}', 'تعليقات على الوثيقة {symbol}', 'ملاحظات بشأن الوثيقة {symbol}', 'تعليقات'],
        zh: [
          '与{symbol}号文件相关的意见',
          '与{symbol}号文件有关的意见',
          '与{symbol}文件相关的意见',
          '对{symbol}号文件的意见',
          '意见',
        ],
      },
      placeholders: nothing,
      rule,
    },
    {
      key: 'proposedWayForward',
      form: 'heading',
      required: true,
      labels: {
        en: ['Proposed way forward', 'Way forward', 'Suggested way forward'],
        fr: ['Marche à suivre proposée', 'Voie à suivre proposée', 'Proposition de marche à suivre'],
        es: ['Camino a seguir propuesto', 'Propuesta de camino a seguir', 'Vía a seguir propuesta'],
        ru: ['Предлагаемый путь продвижения вперед', 'Предлагаемые дальнейшие действия', 'Предлагаемые дальнейшие шаги'],
        ar: ['السبيل المقترح للمضي قدماً', 'سبيل المضي قدماً المقترح', 'الطريق المقترح للمضي قدماً'],
        zh: ['拟议前进方向', '建议的前进方向', '拟议的前进方向', '拟议的未来方向'],
      },
      placeholders: nothing,
      rule,
    },
  ],
  orders: [['source', 'title', 'agendaItem', 'commentsOn', 'proposedWayForward']],
  fixed: {
    en: [
      'Contribution by a Member State on items',
      'Member State contribution',
      'Contribution by Member State',
      'Contributions should be',
      'starting on 9 June 2020',
      'as of 9 June 2020',
    ],
    fr: [
      "Contribution d'un État Membre sur des points",
      "Contribution de l'État Membre",
      'La contribution devrait être',
      'à compter du 9 juin 2020',
    ],
    es: [
      'Contribución de un Estado Miembro sobre puntos',
      'Contribución del Estado Miembro',
      'La contribución debe',
      'a partir del 9 de junio de 2020',
    ],
    ru: ['Вклад Государства-Члена по пунктам', 'Вклад Государства-Члена', 'Вклад должен быть', 'начиная с 9 июня 2020 года'],
    ar: ['مساهمة دولة عضو بشأن بنود', 'مساهمة الدولة العضو', 'ينبغي أن تكون المساهم', 'اعتباراً من 9 يونيو 2020'],
    zh: [
      '成员国针对理事磋商虚拟会议',
      '成员国提交的文稿',
      '文稿应简明扼要',
      '自2020年6月9日开始',
      '理事磋商虚拟会议',
      '文稿需在',
    ],
  },
};
