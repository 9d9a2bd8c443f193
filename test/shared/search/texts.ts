import { keysOfCitation } from '../../../shared/search/cited-keys.ts';
import type { SearchedPaper } from '../../../shared/search/searched-paper.ts';

/** One paper in each language. */
const texts = {
  en: {
    title: 'Contribution on the policies of accountability',
    text: `The councillors thank the secretariat for Document C21/76(Rev.1). The Plenipotentiary Conference, in Resolution 77 (Rev. Dubai, 2018),
      asked for a single timetable of conferences. COVID-19 has put off WRC-23 preparations; it is proposed to co-operate with the regional organizations.`,
    cites: ['C21/76(Rev.1)', 'pp-resolution:77@Rev.Dubai-2018'],
  },
  fr: {
    title: 'Proposition relative au cœur du métier',
    text: "L'Union a adopté la Résolution 77 (Rév. Dubaï, 2018). Les résultats des enquêtes montrent qu'un réseau plus sûr était nécessaire à l'État.",
    cites: ['pp-resolution:77@Rev.Dubai-2018'],
  },
  es: {
    title: 'Mejoras de la Conferencia de Plenipotenciarios',
    text: 'El Consejo adoptó decisiones sobre la señalización y las capacitaciones; véase el Documento C21/48. Año de las niñas en las TIC.',
    cites: ['C21/48'],
  },
  ru: {
    title: 'Вклад о спутниковых сетях',
    text: 'Совет принял резолюции о спутниковых сетях и ещё раз рассмотрел отчёт. Государства-Члены просят Секретариат о финансовых планах на 2022 год.',
    cites: [],
  },
  ar: {
    title: 'مساهمة بشأن المساءلة',
    text: 'يُدعى المجلس إلى الإحاطة علماً بالوثيقة C21/35. وقرّر المؤتمر في القرار ٧٧ (المراجَع في دبي، 2018) تعزيز الاتصـالات الراديوية وللأمانة أن تُعدّ التقارير.',
    cites: ['C21/35', 'pp-resolution:77@Rev.Dubai-2018'],
  },
  zh: {
    title: '关于财务影响的意见',
    text: '国际电联合作伙伴请理事会审议C21/67号文件。第77号决议（2018年，迪拜，修订版）责成秘书长编制财务规划，并以信函方式征求理事国的意见。',
    cites: ['C21/67', 'pp-resolution:77@Rev.Dubai-2018'],
  },
} as const;

export const papers: readonly SearchedPaper[] = Object.entries(texts).map(([paperId, { title, text, cites }]) => ({
  paperId,
  title,
  summary: '',
  text,
  cited: cites.flatMap(keysOfCitation),
}));

export function textOf(paperId: string): string {
  return papers.find((paper) => paper.paperId === paperId)?.text ?? '';
}
