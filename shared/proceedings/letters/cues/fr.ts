import type { LetterCues } from './letter-cues.ts';

export const french: LetterCues = {
  confirmed: false,
  reference: /(?<!\p{L})r[ée]f(?:[ée]rence)?\.? ?:?/iu,
  meeting: /consultation virtuelle|(?<!\p{L})VCC|consultation des conseillers/iu,
  contribution: /contribution/iu,
  deadline: /date limite|délai|au plus tard|avant le|jusqu'au|d'ici au?|échéance/iu,
  extended: /prolong|repouss|report[ée]e? au|prorog/iu,
  send: /envoy|adress|soum|transm|courriel|courrier/iu,
  elsewhere: /inscri|enregistre|documents? (?:du|soumis par le) secrétariat|orateur|séance d'information|réunion informelle/iu,
  begins: /commenc|début|ouvr|ouvert|tiendra|à compter du|à partir du|aura lieu/iu,
  pages:
    /(?:max(?:imum|imale)?|au plus|plus de|dépass\p{L}+|exc[éè]d\p{L}+|limitée?s? à|jusqu'à)(?: \p{L}+){0,2}? (\d{1,2}|une|deux|trois|quatre|cinq|six|dix) pages?|(?<!\p{L})(\d{1,2}|une|deux|trois|quatre|cinq|six|dix) pages? ?(?:\(?au )?(?:max|plus)/iu,
  advised: /recommand|conseill|suggér|préférence|préférable|souhaitable/iu,
  numbers: { une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, dix: 10 },
  annex: /^annexe ?(\d{1,2}|[ivx]{1,4})(?![\d\p{L}])/iu,
  group: /groupe ?(?:de priorité )?([12]\+?)|priorité ?([12]\+?)/iu,
  columns: {
    number: ['no', 'n°', 'nº', 'numéro', 'point', 'points', 'n° du point', '#'],
    title: ['titre', 'sujet', 'objet', 'intitulé', 'thème', 'question', "point de l'ordre du jour", 'point'],
    document: ['document', 'documents', 'doc', 'n° du document', 'numéro du document', 'n° de document', 'document(s)'],
    priority: ['final', 'finale', 'priorité', 'groupe', 'groupe de priorité', 'priorité finale'],
    decision: [
      'décision ou résolution',
      'résolution ou décision',
      'contient une décision ou une résolution',
      'décision/résolution',
      'décision',
    ],
    comments: ['commentaires', 'commentaire', 'observations', 'remarques'],
  },
  decisionWords: ['non', 'oui', 'décision', 'résolution', 'néant'],
  comment: /nouveau point|déplac|transf[ée]r|\d+ états membres/iu,
  requests: /(\d{1,3}|un|deux|trois|quatre|cinq|six|dix) états? membres?/iu,
  package: /en bloc|globalement/iu,
  record: /compte rendu|procès-verbal/iu,
};
