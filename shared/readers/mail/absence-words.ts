/**
 * How mail programs head the answers that they write by themselves, in the languages of the Union and as the common programs
 * translate them; in lower case.
 */
export const automaticSubjects: readonly string[] = [
  'automatic reply',
  'auto reply',
  'auto-reply',
  'autoreply',
  'out of office',
  'out of the office',
  'vacation reply',
  'réponse automatique',
  'reponse automatique',
  'absence du bureau',
  'absent du bureau',
  'message d’absence',
  "message d'absence",
  'respuesta automática',
  'respuesta automatica',
  'fuera de la oficina',
  'ausente de la oficina',
  'автоматический ответ',
  'автоответ',
  'вне офиса',
  'нет на работе',
  'رد تلقائي',
  'رد آلي',
  'خارج المكتب',
  '自动回复',
  '自動回覆',
  '自动答复',
  '不在办公室',
];

/** How a notice of absence begins where nothing else marks it. The first person and the absence are both asked for: a letter may tell of another's. */
export const absencePhrases: readonly RegExp[] = [
  /\bI(?: am|['’]m| will be)(?: currently)? (?:out of(?: the)? office|away from(?: the| my) office|on (?:annual |sick )?leave|on (?:vacation|holiday|mission))\b/iu,
  /\bje (?:suis|serai)(?: actuellement)? (?:absente?|en (?:congés?|vacances|mission)|hors du bureau)/iu,
  /\b(?:estoy|estaré|me encuentro|me encontraré)(?: actualmente)? (?:fuera de (?:la|mi) oficina|ausente|de vacaciones|de licencia|en misión)/iu,
  /(?<!\p{L})я (?:сейчас |временно )?(?:нахожусь|буду|отсутствую)(?: находиться)? ?(?:в отпуске|в командировке|вне офиса|на работе до|до \d|с \d)/iu,
  /(?:أنا|سأكون|إنني)\s+(?:حالياً\s+|حاليا\s+)?(?:خارج المكتب|في إجازة|في مهمة)/u,
  /我(?:目前|现在|正在|将|會|会)?(?:不在办公室|外出|出差|休假|休年假|度假)/u,
];
