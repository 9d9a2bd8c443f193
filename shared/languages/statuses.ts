import type { PaperStatus } from '../model/contribution.ts';
import type { InSixLanguages } from '../model/language.ts';

/**
 * What a list or a letter calls the state of a paper; in each language it agrees with the word for "contribution". Nobody is told
 * of an ignored one.
 */
export const statusWords: Readonly<Record<Exclude<PaperStatus, 'ignored'>, InSixLanguages>> = {
  accepted: { en: 'accepted', fr: 'acceptée', es: 'aceptada', ru: 'принят', ar: 'مقبولة', zh: '已接受' },
  returned: { en: 'returned', fr: 'renvoyée', es: 'devuelta', ru: 'возвращен', ar: 'معادة', zh: '已退回' },
  held: { en: 'held', fr: 'en suspens', es: 'en suspenso', ru: 'на рассмотрении', ar: 'معلقة', zh: '待秘书处处理' },
  duplicate: { en: 'duplicate', fr: 'en double', es: 'duplicada', ru: 'дубликат', ar: 'مكررة', zh: '重复' },
  pending: {
    en: 'being filed',
    fr: 'en cours d’enregistrement',
    es: 'en curso de registro',
    ru: 'регистрируется',
    ar: 'قيد التسجيل',
    zh: '登记中',
  },
  withdrawn: { en: 'withdrawn', fr: 'retirée', es: 'retirada', ru: 'отозван', ar: 'مسحوبة', zh: '已撤回' },
};
