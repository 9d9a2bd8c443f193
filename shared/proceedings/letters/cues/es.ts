import type { LetterCues } from './letter-cues.ts';

export const spanish: LetterCues = {
  confirmed: false,
  reference: /(?<!\p{L})ref(?:erencia)?\.? ?:?/iu,
  meeting: /consulta virtual|(?<!\p{L})VCC|consulta de (?:los )?consejeros/iu,
  contribution: /contribuci/iu,
  deadline: /fecha límite|plazo|a más tardar|antes del|hasta el/iu,
  extended: /prorrog|ampl[ií]|prolong/iu,
  send: /env[ií]|remit|present|direcci|correo/iu,
  elsewhere: /inscri|registr|documentos? de la secretaría|orador|sesión informativa|reunión informal/iu,
  begins: /comenz|comienz|inici|celebr|tendrá lugar|a partir del|apertura/iu,
  pages:
    /(?:máxim[oa]|máx\.?|más de|como mucho|exced\p{L}+|super(?:ar|en|e|an|ior)\p{L}*|sobrepas\p{L}+|rebas\p{L}+|limitad[oa]s? a)(?: \p{L}+){0,2}? (\d{1,2}|una|dos|tres|cuatro|cinco|seis|diez) páginas?|(?<!\p{L})(\d{1,2}|una|dos|tres|cuatro|cinco|seis|diez) páginas? ?(?:\(?como )?(?:máx|como máximo)/iu,
  advised: /recom(?:ienda|endad|endación)|suger|sugier|preferib|aconsej/iu,
  numbers: { una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, diez: 10 },
  annex: /^anexo ?(\d{1,2}|[ivx]{1,4})(?![\d\p{L}])/iu,
  group: /grupo ?(?:de prioridad )?([12]\+?)|prioridad ?([12]\+?)/iu,
  columns: {
    number: ['no', 'n.º', 'nº', 'núm', 'número', 'punto', 'puntos', '#'],
    title: ['título', 'asunto', 'tema', 'temas', 'punto del orden del día', 'punto'],
    document: ['documento', 'documentos', 'doc', 'n.º de documento', 'nº de documento', 'número de documento', 'documento(s)'],
    priority: ['final', 'prioridad', 'grupo', 'grupo de prioridad', 'prioridad final'],
    decision: [
      'decisión o resolución',
      'acuerdo o resolución',
      'resolución o acuerdo',
      'contiene un acuerdo o resolución',
      'acuerdo/resolución',
      'acuerdo',
    ],
    comments: ['comentarios', 'comentario', 'observaciones', 'notas'],
  },
  decisionWords: ['no', 'sí', 'acuerdo', 'decisión', 'resolución', 'ninguno'],
  comment: /nuevo punto|traslad|\d+ estados miembros/iu,
  requests: /(\d{1,3}|un|dos|tres|cuatro|cinco|seis|diez) estados? miembros?/iu,
  package: /en bloque|como paquete|conjuntamente/iu,
  record: /acta resumida|actas? de la|resumen de los debates/iu,
};
