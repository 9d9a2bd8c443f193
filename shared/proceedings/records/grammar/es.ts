import type { RecordGrammar } from './record-grammar.ts';

const office =
  '(?:President[ea](?: de[^,.;]{1,160}?)?|Secretari[oa] General(?: Adjunt[oa])?|(?:Vice|Sub)?[Dd]irector(?:a)?(?: [^,.;]{1,80}?)?|Jef[ea](?: de [^,.;]{1,80}?)?|' +
  'representantes? de[^,.;]{1,80}?|consejer[oa]s?(?: (?:de|del|procedente)[^,.;]{1,60}?)?|observador(?:a|es)?(?: de[^,.;]{1,60}?)?|' +
  'Asesor(?:a)? Jurídic[oa]|[Ss]ecretaría|Secretari[oa] de la [^,.;]{1,40}?|Ministr[oa][^,.;]{0,80}?|coordinadores|participantes)';
const speech =
  '(?:present|dic|señal|manifest|declar|not|propon|sugier|agradec|entiend|consider|estim|pregunt|solicit|pid|desea|explic|respond|contest|record|recuerd|subray|apoy|respald|' +
  'anunci|invit|inform|añad|agreg|confirm|aclar|expres|acog|recomiend|encarg|toma|toman|acuerdan|acuerda|aprueb|indic|destac|opin|ha |han |se |no |comunic|asegur|pronunci|inaugur|resum|coincid|deplor|felicit)';
/** A person by title and name, with State or office behind it; one who is elected or appointed does not speak. */
const person =
  '(?:(?:El|La) )?(?:Sra?\\.|Dra?\\.|Excm[oa]\\. Sra?\\.) (?![^,.;]{1,80} (?:es|son|ha sido|queda) (?:re)?(?:elegid|nombrad|designad))[^,.;:]{2,80}?(?:, [^,.;:]{2,80}?){0,2}?';
const members =
  '(?:consejeros|Estados [Mm]iembros del Consejo|Estados [Mm]iembros|coordinadores regionales|coordinadores|regiones|administraciones|delegaciones|participantes)';
const month = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const lead =
  '(?<=(?:\\bpara|\\by|\\be|\\ba|\\bde|\\bfin de|\\bconsejeros|\\bque|\\bdesean?|\\bacuerda|\\bdecide|\\bobjeto de|\\breunión|\\bvirtual) |, |: |^)';

/** Spanish: from the opening of a record of the Council (C17/114) and one of the United Nations; conclusions from forms in use. */
export const spanishRecords: RecordGrammar = {
  language: 'es',
  names: { secretariat: 'la Secretaría', meeting: 'la reunión' },
  speakers: {
    first: new RegExp(
      `^(?:(?:En|Al|A|Tras|Después|Presentando|Respondiendo|Refiriéndose|Habida cuenta|Con|Durante|Por último)(?![\\p{L}])[^.;]{0,160}?, )?(?<speaker>${person}|[^,.;:]{0,60}?(?<![\\p{L}])${office})(?=,? ${speech}|, \\p{L}+ndo [^.;]{1,200}?, ${speech})`,
      'iu',
    ),
    later: /(?:^|\.\s)(?<speaker>(?:Un|Una|Otro|Otra|Dos|Tres|Varios|Algunos|Otros) consejer[oa]s?)(?![\p{L}])/u,
    chair: /^(?:el|la) president[ea](?: saliente| en funciones)?(?: del consejo| de la (?:reunión|sesión|consulta virtual))?$/iu,
    secretaryGeneral: /^(?:el|la) secretari[oa] general(?: adjunt[oa])?$/iu,
    many: /^(?:los|todos los|muchos) (?:consejeros|participantes)$/iu,
    one: /(?:consejer[oa]s?|observador(?:a|es)?)(?![\p{L}])/iu,
    pronoun: /^(?:él|ella)\s/iu,
  },
  kinds: {
    meetingClosure: /^se levanta la sesión/iu,
    closure: /^se da por concluido el debate|^(?:el debate|la discusión) (?:queda|ha) (?:concluid|terminad|finalizad)/iu,
    agreement: /^así se (?:acuerda|decide)|^se acuerda (?:así|proceder)/iu,
    opening: /declara (?:abierta|inaugurada)|pronuncia (?:un|su) (?:discurso|alocución)|discurso (?:de apertura|inaugural)/iu,
    closingTitle: /^clausura/iu,
    opener: /(?:entiende|considera) que[ ,][^.]{0,160}?(?:desean|desea|conclu|acuerdan)/iu,
    proposes: /^(?:[^,.]{0,120}, )?(?:el|la) president[ea] (?:propone|sugiere)/iu,
    puts: /^(?:el|la) secretari[oa] general (?:propone|invita a la|sugiere)/iu,
    asksForInput: new RegExp(
      `(?:invita|pide|solicita|ruega) a l[oa]s ${members}[^.]{0,200}?(?:env[ií]|present|remit|comunic|observaciones|comentarios|respond|transmit)`,
      'iu',
    ),
    adds: /^(?:el|la) president[ea] (?:añade|agrega)/iu,
    approved:
      /^se adoptan?(?![\p{L}])|(?:se aprueban?|qued[ae]n? aprobad[oa]s?|es elegid[oa]|es nombrad[oa]|es aprobad[oa]s?)(?![\p{L}])/iu,
    noted: /^(?:el consejo|la plenaria|la reunión|la consulta virtual|la secretaría) toma nota|^se toma nota/iu,
    introduces: /(?<![\p{L}])(?:presenta|presentan|al presentar|presentando|ha presentado)(?![\p{L}])/iu,
    replies:
      /^(?:en respuesta al?|respondiendo al?|al responder)(?![\p{L}])|^[^.;]{1,160}?, (?:en respuesta al?|respondiendo al?|al responder)(?![\p{L}])|(?:dice|indica|señala|precisa),? en respuesta|responden? (?:al?|que)(?![\p{L}])|aclara/iu,
    agrees:
      /^se (?:acuerda|decide) (?:que|\p{L}+[aei]r)(?![\p{L}])|^(?:el consejo|la plenaria) (?:acuerda|decide|conviene)(?![\p{L}])|^los consejeros (?:(?:agradecen|acogen)[^.]{0,200}?,? (?:y )?)?(?:toman nota|acuerdan|deciden|convienen)/iu,
    instructs: /^los consejeros (?:además )?(?:encargan|piden|solicitan)|^el consejo (?:encarga|pide|solicita)(?![\p{L}])/iu,
    debate: /^(?:en el debate|durante el debate|en las deliberaciones|muchos consejeros)/iu,
    thanks: /^[^.,;]{0,40}(?:agradecen?|dan? las gracias|expresan? su agradecimiento)(?:(?! y )[^.,;])*\.?$/iu,
  },
  acts: [
    {
      act: 'recommend',
      pattern:
        /(?<verb>recom(?:end|iend)\p{L}*|prop(?:on|us)\p{L}*|suge?r\p{L}*) a la próxima reunión (?:presencial|física) del Consejo(?<object>[^;]{0,300})/giu,
      objectFollows: true,
    },
    {
      act: 'note',
      pattern: new RegExp(`${lead}(?<verb>tomar nota|toman nota|toma nota)(?! de que)(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    { act: 'note', pattern: /(?<=^se )(?<verb>toma nota)(?! de que)(?<object>[^;]{1,300})/giu, objectFollows: true },
    {
      act: 'approve',
      pattern: new RegExp(`${lead}(?<verb>aprobar|confirmar)(?![\\p{L}])(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    {
      act: 'approve',
      pattern:
        /(?<=(?:con miras a|con vistas a|con el fin de|a efectos de|a los efectos de|con objeto de|para|sobre|y|y a) )(?<verb>(?:la|su) aprobación|(?:la|su) confirmación)(?<object>[^;]{1,300})/giu,
      objectFollows: true,
    },
    {
      act: 'adopt',
      pattern:
        /(?<=(?:con miras a|con vistas a|con el fin de|a efectos de|a los efectos de|con objeto de|para|sobre|y|y a) )(?<verb>(?:la|su) adopción)(?<object>[^;]{1,300})/giu,
      objectFollows: true,
    },
    {
      act: 'endorse',
      pattern:
        /(?<=(?:con miras a|con vistas a|con el fin de|a efectos de|a los efectos de|con objeto de|para|sobre|y|y a) )(?<verb>(?:el|su) refrendo|(?:la|su) ratificación)(?<object>[^;]{1,300})/giu,
      objectFollows: true,
    },
    {
      act: 'adopt',
      pattern: new RegExp(`${lead}(?<verb>adoptar)(?![\\p{L}])(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    {
      act: 'endorse',
      pattern: new RegExp(`${lead}(?<verb>refrendar|suscribir|hacer suy[oa]s?)(?![\\p{L}])(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    {
      act: 'approve',
      pattern: /(?<object>(?:(?!\. )[^;]){1,200}?) (?:será|serán|sea|sean) (?<verb>aprobad[oa]s?)(?= por correspondencia)/giu,
      objectFollows: false,
    },
    {
      act: 'adopt',
      pattern: /(?<object>(?:(?!\. )[^;]){1,200}?) (?:será|serán|sea|sean) (?<verb>adoptad[oa]s?)(?= por correspondencia)/giu,
      objectFollows: false,
    },
    {
      act: 'endorse',
      pattern: /(?<object>(?:(?!\. )[^;]){1,200}?) (?:será|serán|sea|sean) (?<verb>refrendad[oa]s?)(?= por correspondencia)/giu,
      objectFollows: false,
    },
    {
      act: 'authorize',
      pattern: new RegExp(`${lead}(?<verb>autorizar)(?![\\p{L}])(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    {
      act: 'defer',
      pattern:
        /(?<![\p{L}])(?<verb>aplaz(?:ar|an|ad[oa]s?)|pospon(?:er|en)|pospuest[oa]s?)(?<object>[^;]{0,200}?)(?: hasta| a| para) (?:la |su )?(?:próxima reunión|reunión (?:del Consejo )?de \d{4})(?: (?:presencial |física )?del Consejo)?/giu,
      objectFollows: false,
    },
    {
      act: 'refer',
      pattern:
        /(?<![\p{L}])(?<verb>remit(?:ir|an?|id[oa]s?)|present(?:ar|ad[oa]s?)|transmit(?:ir|id[oa]s?)|someter)(?<object>[^;]{0,240}?) (?:al|a la próxima reunión del) (?<who>(?:GTC|CWG)-[A-Z]{2,12}(?: y (?:al )?(?:GTC|CWG)-[A-Z]{2,12}){0,3}|Grupo de Trabajo del Consejo (?:sobre|encargado)[^;,.]{1,100}?(?=,| para |\.|$))/giu,
      objectFollows: false,
    },
  ],
  tasks: [
    {
      kind: 'secretariat-action',
      pattern:
        /(?<verb>encarg\p{L}*|pid\p{L}*|ped\p{L}*|solicit\p{L}*|invit\p{L}*|alent\p{L}*|alient\p{L}*) (?:a|al) (?<who>la Secretaría|Secretari[oa] General|Director(?:a)? [^,;]{1,60}?) (?:que |a )(?<what>[^;]{1,400})/giu,
    },
    {
      kind: 'secretariat-action',
      pattern:
        /(?:^|que |; |, )(?<who>la Secretaría|el Secretario General) (?<verb>debería |deberá |actualizará |preparará )(?<what>[^;]{1,400})/giu,
    },
    {
      kind: 'secretariat-action',
      pattern:
        /(?<verb>se |será |serán )(?<what>(?:actualizará|publicará|revisará|distribuirá|actualizad[oa]s?|publicad[oa]s?|revisad[oa]s?)n?[^;,]{0,160})/giu,
      implied: 'secretariat',
    },
    {
      kind: 'member-action',
      pattern: new RegExp(
        `(?<verb>invita|pide|solicita|ruega|insta) a l[oa]s (?<who>${members}(?:(?:,| y)(?: a)?(?: l[oa]s)? ${members}){0,3}) (?:que |a )(?<what>[^;]{1,300}?)(?=\\.?$|, a fin de que|, para que|, de modo que)`,
        'giu',
      ),
    },
    {
      kind: 'continue-later',
      pattern:
        /(?<what>(?<verb>volver\p{L}*|retomar\p{L}*|reanudar\p{L}*|examinar(?:á|án)? de nuevo|proseguir\p{L}*)(?![\p{L}])[^;]{0,120}?(?:la (?:próxima|siguiente) semana|la semana (?:próxima|siguiente|que viene)|al día siguiente|en la próxima sesión|de nuevo|el \d{1,2} de \p{L}{3,10}(?: de \d{4})?))/giu,
      implied: 'speaker',
    },
    {
      kind: 'contingency-agreed',
      pattern:
        /(?<![\p{L}])(?<verb>si)(?! (?:es|fuera|procede|necesario))(?![\p{L}])[^;]{1,240}?, (?:entonces )?(?:el |la |los |las )?(?<who>[^,;]{1,40}?) (?<what>(?:retirar|celebrar|organizar|tendr|podr|ser)(?:á|án)[^;]{1,200})/giu,
    },
  ],
  scopes: {
    correspondence: /consultas? por correspondencia|por correspondencia/iu,
    physicalSession: /próxima reunión (?:presencial|física)/iu,
    sessionYear: /reunión de (?<year>\d{4})|Consejo(?: de)? (?<year2>\d{4})/u,
    laterSitting:
      /la (?:próxima|siguiente) semana|la semana (?:próxima|siguiente|que viene)|al día siguiente|próxima sesión|de nuevo/iu,
  },
  subjects: {
    appointment: /nombramiento|nombrad|elegid|elección|designación/iu,
    timePlan: /plan (?:de gestión )?del tiempo|plan de gestión|calendario/iu,
    agenda: /orden del día/iu,
  },
  amendment: {
    with: /a reserva de|con sujeción a|en su forma enmendada|con las modificaciones|modificad[oa]s? (?:en|según|conforme)|con la adición|revisad[oa]s? (?:conforme|según)/iu,
    what: /(?<what>(?:a reserva de|con sujeción a|con la adición)[^;]{1,300})/iu,
    heldIn:
      /(?:modificad[oa]s?|modificaciones|enmiendas|revisiones|enmendad[oa]s?)[^;]{0,60}?(?:en el|figuran en el|contenidas en el|del)(?= Documento)/iu,
    ofOutcome:
      /(?:conclusi[oó]n|resultado)(?:e?s)?[^.;]{0,120}(?:modific|añad|suprim|sustitu|corrig|enmiend)|(?:modific|añad|suprim|sustitu|corrig|enmiend|enmend)\p{L}*[^.;]{0,120}(?:conclusi[oó]n|resultado)/iu,
    paragraph: /(?:párrafo|§) ?(?<paragraph>\d{1,3}\.\d{1,3})/iu,
  },
  sameGroup: {
    word: /(?<![\p{L}])(?:grupo|comisión|comité)(?![\p{L}])/iu,
    that: /^(?:ese|dicho|el) grupo$/iu,
    group: /Grupo de Trabajo(?: del Consejo)?(?: (?:sobre|encargado)[^,.;]{1,80}?(?=,|\.|;))?/gu,
  },
  undertaking:
    /(?:^|\. |, |; |que )(?<who>la Secretaría|el Secretario General|él|ella) (?=\p{L}+rá(?![\p{L}]))(?<what>[^;.]{1,200})/giu,
  deferral: {
    noConsensus:
      /(?:no (?:se )?(?:ha sido posible |pudo |ha |se )?(?:alcanz|lleg|logr|existe|hay|hubo)\p{L}*[^.]{0,40}consenso|falta de consenso|sin consenso)/iu,
    request:
      /(?:pid|solicit|propon|sugier|prefier|dese)\p{L}*[^.]{0,120}(?:aplac|aplaz|pospon|pospong|suspend)\p{L}*|se opone a la conclusión/iu,
  },
  dates: {
    forms: [
      {
        form: 'either-month',
        pattern: new RegExp(
          `(?:en|a finales de|a principios de) (?<month>${month}) o (?:en |a )?(?:finales de |principios de )?(?<month2>${month})(?: de (?<year>\\d{4}))?`,
          'giu',
        ),
      },
      {
        form: 'day',
        pattern: new RegExp(
          `(?:antes del|hasta el|a más tardar el|para el|el)(?: día)? (?:(?<weekday>lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?(?<day>\\d{1,2}) de (?<month>${month})(?: de (?<year>\\d{4}))?(?:,? a las (?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?: horas)?)?(?!\\s*(?:-|–|al\\b))`,
          'giu',
        ),
      },
      {
        form: 'month',
        pattern: new RegExp(
          `(?:(?:antes de|a|para) (?<edge>finales|fines|principios) de|en|antes de) (?<month>${month})(?: de (?<year>\\d{4}))?(?! \\d)`,
          'giu',
        ),
      },
      { form: 'year', pattern: /(?:antes de|a) (?<edge>finales|fines) de (?<year>\d{4})/giu },
      { form: 'next-week', pattern: /la (?:próxima|siguiente) semana|la semana (?:próxima|siguiente|que viene)/giu },
      { form: 'next-day', pattern: /al día siguiente/giu },
    ],
    months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep|set', 'oct', 'nov', 'dic'],
    weekdays: ['lun', 'mar', 'mie', 'jue', 'vie', 'sab', 'dom'],
    endWords: /final|fines/iu,
    beginningWords: /principios/iu,
  },
  sitting: {
    outcomesOf: new RegExp(
      `(?:Resultados|Conclusiones)(?: de los debates| de la sesión| de las deliberaciones)? del (?<day>\\d{1,2}) de (?<month>${month}) de (?<year>\\d{4})`,
      'iu',
    ),
    ordinal:
      /(?<![\p{L}])(?<ordinal>primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena|décima|undécima|duodécima)(?: y última)? (?:sesión|reunión)/iu,
    ordinals: [
      'primera',
      'segunda',
      'tercera',
      'cuarta',
      'quinta',
      'sexta',
      'séptima',
      'octava',
      'novena',
      'décima',
      'undécima',
      'duodécima',
    ],
    openingTitle: /^(?:Apertura|Clausura) de la (?<meeting>.{2,120})$/iu,
    appointed:
      /^(?:Se aprueba el nombramiento d(?:e|el) )(?<name>(?:Sr\.|Sra\.|Excmo\.)[^,;]{2,60}?)(?: \([^)]*\))?(?: como [^.]{1,80}?)?\.?$/u,
  },
  signatures: /^(?:el |la )?secretari[oa] general\s*[:\t]|^(?:el |la )?president[ea]\s*:/iu,
  signed: {
    secretaryGeneral: /secretari[oa] general\s*:\s*(?<name>(?!(?:el |la )?presid)[^\t:]*)/iu,
    chair: /president[ea]\s*:\s*(?<name>(?!(?:el |la )?secr)[^\t:]*)/iu,
  },
  allAddenda: /y sus (?:addenda|adiciones)/iu,
  annex: /(?<![\p{L}])Anexos?(?: (?<part>[A-Z](?![\p{L}])|\d{1,2}(?:(?: a | y )\d{1,2})?))?/u,
  bareDocument: /^(?:el|este|dicho) (?:documento|informe)$/iu,
  documentWords: /(?<![\p{L}])(?:documentos?|y|sus|addenda|addéndum|cont\.?|continuación|a)(?![\p{L}])|[,;+\s]/giu,
};
