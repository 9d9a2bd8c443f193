import type { InSixLanguages, Language } from '../../../model/language.ts';
import { fill } from '../../report/index.ts';

/** In Spanish the Council takes `Acuerdos`, every other body `Decisiones`. */
type Kind = 'resolution' | 'decision' | 'council-decision';

const kinds: Readonly<Record<Kind, InSixLanguages>> = {
  resolution: {
    en: 'Resolution {n}',
    fr: 'Résolution {n}',
    es: 'Resolución {n}',
    ru: 'Резолюция {n}',
    ar: 'القرار {n}',
    zh: '第{n}号决议',
  },
  decision: {
    en: 'Decision {n}',
    fr: 'Décision {n}',
    es: 'Decisión {n}',
    ru: 'Решение {n}',
    ar: 'المقرر {n}',
    zh: '第{n}号决定',
  },
  'council-decision': {
    en: 'Decision {n}',
    fr: 'Décision {n}',
    es: 'Acuerdo {n}',
    ru: 'Решение {n}',
    ar: 'المقرر {n}',
    zh: '第{n}号决定',
  },
};

/** The bodies as the Union abbreviates them in each language. */
const bodies: Readonly<Record<string, InSixLanguages>> = {
  council: { en: 'Council', fr: 'Conseil', es: 'Consejo', ru: 'Совет', ar: 'المجلس', zh: '理事会' },
  pp: { en: 'PP', fr: 'PP', es: 'PP', ru: 'ПК', ar: 'PP', zh: 'PP' },
  wtdc: { en: 'WTDC', fr: 'CMDT', es: 'CMDT', ru: 'ВКРЭ', ar: 'WTDC', zh: 'WTDC' },
  wtsa: { en: 'WTSA', fr: 'AMNT', es: 'AMNT', ru: 'ВАСЭ', ar: 'WTSA', zh: 'WTSA' },
  ra: { en: 'RA', fr: 'AR', es: 'AR', ru: 'АР', ar: 'RA', zh: 'RA' },
  wrc: { en: 'WRC', fr: 'CMR', es: 'CMR', ru: 'ВКР', ar: 'WRC', zh: 'WRC' },
};

/** `Resolution 77 (PP)` for `pp-resolution:77@Rev.Dubai-2018`; what is no resolution or decision of a body is called by its id. */
export function instrumentName(id: string, language: Language): string {
  const [, body = '', kind, n = ''] = /^(pp|council|wtdc|wtsa|ra|wrc)-(resolution|decision):([^@]+)/u.exec(id) ?? [];
  if (kind !== 'resolution' && kind !== 'decision') return id;
  const name = fill(kinds[body === 'council' && kind === 'decision' ? 'council-decision' : kind][language], { n });
  const of = bodies[body]?.[language] ?? body.toUpperCase();
  return language === 'zh' ? `${name}（${of}）` : `${name} (${of})`;
}
