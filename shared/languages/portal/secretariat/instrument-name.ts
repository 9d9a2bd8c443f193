import type { InSixLanguages, Language } from '../../../model/language.ts';
import { fill } from '../../report/index.ts';

const kinds: Readonly<Record<'resolution' | 'decision', InSixLanguages>> = {
  resolution: {
    en: 'Resolution {n}',
    fr: 'Résolution {n}',
    es: 'Resolución {n}',
    ru: 'Резолюция {n}',
    ar: 'القرار {n}',
    zh: '第{n}号决议',
  },
  decision: { en: 'Decision {n}', fr: 'Décision {n}', es: 'Acuerdo {n}', ru: 'Решение {n}', ar: 'المقرر {n}', zh: '第{n}号决定' },
};
const council: InSixLanguages = { en: 'Council', fr: 'Conseil', es: 'Consejo', ru: 'Совет', ar: 'المجلس', zh: '理事会' };

/** `Resolution 77 (PP)` for `pp-resolution:77@Rev.Dubai-2018`; what is no resolution or decision of a body is called by its id. */
export function instrumentName(id: string, language: Language): string {
  const [, body = '', kind, n = ''] = /^(pp|council|wtdc|wtsa|ra|wrc)-(resolution|decision):([^@]+)/u.exec(id) ?? [];
  if (kind !== 'resolution' && kind !== 'decision') return id;
  return `${fill(kinds[kind][language], { n })} (${body === 'council' ? council[language] : body.toUpperCase()})`;
}
