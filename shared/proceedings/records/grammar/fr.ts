import type { RecordGrammar } from './record-grammar.ts';

const office =
  "(?:Président(?:e)?(?: d[eu'’][^,.;]{1,160}?)?|Secrétaire général(?:e)?(?: adjoint(?:e)?)?|(?:Vice-|Sous-)?Direct(?:eur|rice)(?: [^,.;]{1,80}?)?|Chef(?: d[^,.;]{1,80}?)?|" +
  "représentant(?:e)?s? d[^,.;]{1,80}?|conseill(?:er|ère)s?(?: (?:de|du|d['’]|des|venant)[^,.;]{1,60}?)?|observat(?:eur|rice)s?(?: d[^,.;]{1,60}?)?|" +
  'Conseill(?:er|ère) juridique|secrétariat|Secrétaire de [^,.;]{1,40}?|Ministre[^,.;]{0,80}?|coordonnateurs?|participants)';
const speech =
  "(?:a |ont |est |sont |s['’]|se |n['’]|ne |présent|di[st]|indiqu|déclar|not|propos|remerci|croi|estim|considèr|demand|souhait|expliqu|répond|rappel|soulign|appuie|appuient|" +
  'soutien|convien|annonc|invit|fait|font|signal|ajout|confirm|précis|exprim|accueill|recommand|charg|prie|prennent|prend|approuv|entérin|informe|assure|donne|prononce|ouvre|résume|déplore|félicit|décid)';
/** A person by title and name, with State or office behind it; one who is elected or appointed does not speak. */
const person =
  '(?:M\\.|Mme|Mlle|Dr|S\\.E\\. (?:M\\.|Mme)) (?![^,.;]{1,80} (?:est|sont|a été|ont été) (?:ré)?(?:élu|nommé|désigné))[^,.;:]{2,80}?(?:, [^,.;:]{2,80}?){0,2}?';
const members =
  '(?:conseillers|États [Mm]embres du Conseil|États [Mm]embres|coordonnateurs régionaux|coordonnateurs|régions|administrations|délégations|participants)';
const month =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.)';
const lead =
  "(?<=(?:\\bde|\\bd['’]|\\bà|\\bpour|\\bet|\\bconseillers|\\bqu['’]il|\\bils|\\ben|\\bsouhaite(?:nt)?|\\bafin d['’e]|\\bafin de)\\s?|, |: |^)";

/** French: title pages and speakers from records of the United Nations; all else from forms in use, which no record of the Union has confirmed yet. */
export const frenchRecords: RecordGrammar = {
  language: 'fr',
  names: { secretariat: 'le secrétariat', meeting: 'la réunion' },
  speakers: {
    first: new RegExp(
      `^(?:(?:En|Dans|Au|À|Après|Suite|Présentant|Répondant|Prenant|Au nom|Compte tenu|S['’]agissant|Concernant|Enfin|Étant)(?![\\p{L}])[^.;]{0,160}?, )?(?<speaker>${person}|[^,.;:]{0,60}?(?<![\\p{L}])${office})(?=,? ${speech}|, \\p{L}+ant [^.;]{1,200}?, ${speech})`,
      'iu',
    ),
    later:
      /(?:^|\.\s)(?<speaker>(?:Un|Une|Un autre|Une autre|Deux|Trois|Plusieurs|Certains|Quelques|D['’]autres) (?:autres )?conseill(?:ers?|ères?))(?![\p{L}])/u,
    chair:
      /^l[ae] président(?:e)?(?: sortante?| par intérim)?(?: du conseil| de la (?:réunion|séance|consultation virtuelle))?$/iu,
    secretaryGeneral: /^l[ae] secrétaire général(?:e)?(?: adjoint(?:e)?)?$/iu,
    many: /^(?:les|tous les|de nombreux) (?:conseillers|participants)$/iu,
    one: /(?:conseill(?:er|ère)s?|observat(?:eur|rice)s?)(?! juridique)/iu,
    pronoun: /^(?:il|elle)\s(?!(?:en )?est (?:ainsi |convenu|décidé|pris))/iu,
  },
  kinds: {
    meetingClosure: /^la séance est levée/iu,
    closure: /^le débat est clos|^la discussion est close|^l['’]examen (?:de ce|du) point est (?:achevé|terminé)/iu,
    agreement: /^il en est ainsi (?:décidé|convenu)|^il est ainsi (?:décidé|convenu)/iu,
    opening: /déclare ouverte?|prononce (?:une|son) (?:allocution|discours)|allocution d['’]ouverture|discours d['’]ouverture/iu,
    closingTitle: /^clôture/iu,
    opener: /(?:croit comprendre|considère|comprend) que[ ,][^.]{0,160}?(?:souhait|conviennent|conclu)/iu,
    proposes: /^(?:[^,.]{0,120}, )?l[ae] présidente? (?:propose|suggère)/iu,
    puts: /^l[ae] secrétaire général(?:e)? (?:propose|invite la (?:réunion|séance)|suggère)/iu,
    asksForInput: new RegExp(
      `(?:invite|prie|demande aux?) (?:les |aux )?${members}[^.]{0,200}?(?:envoyer|soumettre|communiquer|faire parvenir|formuler|observations|commentaires|répondre)`,
      'iu',
    ),
    adds: /^l[ae] présidente? ajoute/iu,
    approved: /(?:est|sont) (?:approuvé|adopté|élu|nommé)e?s?(?![\p{L}])/iu,
    noted:
      /^(?:le conseil|la plénière|la réunion|la consultation virtuelle|le secrétariat|la séance) prend note|^il est pris note/iu,
    introduces: /(?<![\p{L}])(?:présent(?:e|ent|ant)|a présenté|ont présenté)(?![\p{L}])/iu,
    replies:
      /^(?:en réponse (?:à|aux?)|répondant (?:à|aux?))(?![\p{L}])|^[^.;]{1,160}?, (?:en réponse (?:à|aux?)|répondant (?:à|aux?))(?![\p{L}])|(?:dit|indique|précise|déclare),? en réponse|répond(?:ent)? (?:à|que|aux?)(?![\p{L}])/iu,
    agrees:
      /^il est (?:convenu|décidé) (?:de|d['’]|que)|^(?:le conseil|la plénière) (?:convient|décide)(?![\p{L}])|^les conseillers (?:(?:remercient|saluent)[^.]{0,200}?,? (?:et )?)?(?:prennent note|conviennent|décident|sont convenus)/iu,
    instructs: /^les conseillers (?:en outre )?(?:chargent|prient|demandent)|^le conseil (?:charge|prie|demande)(?![\p{L}])/iu,
    debate: /^(?:au cours d(?:u débat|e la discussion)|dans le débat|lors du débat|de nombreux conseillers)/iu,
    thanks: /^[^.,;]{0,40}(?:remerci(?:e|ent)|exprim(?:e|ent) (?:ses|leurs) remerciements)(?:(?! et )[^.,;])*\.?$/iu,
  },
  acts: [
    {
      act: 'recommend',
      pattern:
        /(?<verb>recommand\p{L}*|propos\p{L}*|suggér\p{L}*) à la prochaine session physique du Conseil(?<object>[^;]{0,300})/giu,
      objectFollows: true,
    },
    {
      act: 'note',
      pattern: new RegExp(`${lead}(?<verb>prendre note|prennent note|prend note|noter)(?! que)(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    { act: 'note', pattern: /(?<=il est )(?<verb>pris note)(?! que)(?<object>[^;]{1,300})/giu, objectFollows: true },
    {
      act: 'note',
      pattern:
        /(?<=conseillers |conseil |plénière |réunion |consultation virtuelle |séance )(?<verb>prennent note|prend note)(?! que)(?<object>[^;]{1,300})/giu,
      objectFollows: true,
    },
    {
      act: 'approve',
      pattern: new RegExp(`${lead}(?<verb>approuver|confirmer)(?![\\p{L}])(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    {
      act: 'approve',
      pattern:
        /(?<=(?:en vue de|aux fins de|pour|sur|et de) )(?<verb>l['’]approbation|la confirmation|approbation(?= par correspondance))(?<object>[^;]{1,300})/giu,
      objectFollows: true,
    },
    {
      act: 'adopt',
      pattern:
        /(?<=(?:en vue de|aux fins de|pour|sur|et de) )(?<verb>l['’]adoption|adoption(?= par correspondance))(?<object>[^;]{1,300})/giu,
      objectFollows: true,
    },
    {
      act: 'adopt',
      pattern: new RegExp(`${lead}(?<verb>adopter)(?![\\p{L}])(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    {
      act: 'endorse',
      pattern: new RegExp(`${lead}(?<verb>entériner|souscrire à|faire siens?)(?![\\p{L}])(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    {
      act: 'approve',
      pattern: /(?<object>(?:(?!\. )[^;]){1,200}?) (?:sera|seront|soit|soient) (?<verb>approuvée?s?)(?= par correspondance)/giu,
      objectFollows: false,
    },
    {
      act: 'adopt',
      pattern: /(?<object>(?:(?!\. )[^;]){1,200}?) (?:sera|seront|soit|soient) (?<verb>adoptée?s?)(?= par correspondance)/giu,
      objectFollows: false,
    },
    {
      act: 'endorse',
      pattern: /(?<object>(?:(?!\. )[^;]){1,200}?) (?:sera|seront|soit|soient) (?<verb>entérinée?s?)(?= par correspondance)/giu,
      objectFollows: false,
    },
    {
      act: 'authorize',
      pattern: new RegExp(`${lead}(?<verb>autoriser)(?![\\p{L}])(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    {
      act: 'defer',
      pattern:
        /(?<![\p{L}])(?<verb>report(?:er|ent|ée?s?)|renvoy(?:er|ée?s?)|ajourn(?:er|ée?s?))(?<object>[^;]{0,200}?) à (?:la |une )?(?:prochaine session|session (?:du Conseil )?de \d{4}|session \d{4})(?: d(?:u Conseil|e \d{4}))?/giu,
      objectFollows: false,
    },
    {
      act: 'refer',
      pattern:
        /(?<![\p{L}])(?<verb>renvoy(?:er|ée?s?)|soumettre|soumis(?:es?)?|transmettre|transmise?s?)(?<object>[^;]{0,240}?) (?:au|aux|à la prochaine réunion du) (?<who>(?:GTC|CWG)-[A-Z]{2,12}(?: et (?:au )?(?:GTC|CWG)-[A-Z]{2,12}){0,3}|Groupe de travail du Conseil (?:sur|chargé)[^;,.]{1,100}?(?=,| pour | aux fins|\.|$))/giu,
      objectFollows: false,
    },
  ],
  tasks: [
    {
      kind: 'secretariat-action',
      pattern:
        /(?<verb>charg\p{L}*|pri(?:e|ent|er)|invit\p{L}*|encourag\p{L}*) (?<who>le secrétariat|l[ae] Secrétaire général(?:e)?|l[ea] Direct(?:eur|rice) [^,;]{1,60}?) (?:de |d['’]|à )(?<what>[^;]{1,400})/giu,
    },
    {
      kind: 'secretariat-action',
      pattern: /(?<verb>demand\p{L}*) (?<who>au secrétariat|a[ul] Secrétaire général(?:e)?) (?:de |d['’])(?<what>[^;]{1,400})/giu,
    },
    {
      kind: 'secretariat-action',
      pattern:
        /(?:^|que |; |, )(?<who>le secrétariat|l[ae] Secrétaire général(?:e)?) (?<verb>(?:est|soit) (?:prié|chargé|invité)e? (?:de |d['’]|à )|devrait |devra )(?<what>[^;]{1,400})/giu,
    },
    {
      kind: 'secretariat-action',
      pattern:
        /(?<verb>sera|seront|devrait être|devront être) (?<what>(?:mis à jour|publiée?s?|révisée?s?|diffusée?s?|actualisée?s?)[^;,]{0,160})/giu,
      implied: 'secretariat',
    },
    {
      kind: 'member-action',
      pattern: new RegExp(
        `(?<verb>invite|prie|invitent|inviter|encouragent?|encourager) les (?<who>${members}(?:(?:,| et)(?: les)? ${members}){0,3}) (?:à |de |d['’])(?<what>[^;]{1,300}?)(?=\\.?$|, afin que|, de sorte que)`,
        'giu',
      ),
    },
    {
      kind: 'continue-later',
      pattern:
        /(?<what>(?<verb>reviendr\p{L}+|revenir|reprendr\p{L}*|réexaminer|examiner (?:de nouveau|à nouveau)|poursuivr\p{L}*)(?![\p{L}])[^;]{0,120}?(?:la semaine prochaine|le lendemain|à la prochaine séance|à nouveau|de nouveau|le \d{1,2} \p{L}{3,10}(?: \d{4})?))/giu,
      implied: 'speaker',
    },
    {
      kind: 'contingency-agreed',
      pattern:
        /(?<![\p{L}])(?<verb>si)(?! (?:nécessaire|besoin|possible))(?![\p{L}])[^;]{1,240}?, (?:alors )?(?<who>l[ea] [^,;]{1,40}?|l['’][^,;]{1,40}?|les [^,;]{1,40}?) (?<what>(?:retirer|se tiendr|tiendr|aur|ser|organiser)\p{L}*[^;]{1,200})/giu,
    },
  ],
  scopes: {
    correspondence: /consultation[s]? par correspondance|par correspondance/iu,
    physicalSession: /prochaine session physique/iu,
    sessionYear: /session (?:de |du Conseil de )?(?<year>\d{4})|Conseil(?: de)? (?<year2>\d{4})/u,
    laterSitting: /la semaine prochaine|le lendemain|prochaine séance|de nouveau|à nouveau/iu,
  },
  subjects: {
    appointment: /nomination|nommé|élu|désignation/iu,
    timePlan: /plan (?:de gestion )?du temps|plan de gestion|calendrier/iu,
    agenda: /ordre du jour/iu,
  },
  amendment: {
    with: /sous réserve|tel(?:le)?s? que modifiée?s?|ainsi modifiée?s?|avec l['’]ajout|moyennant|révisée?s? (?:compte tenu|conformément)/iu,
    what: /(?<what>(?:sous réserve|avec l['’]ajout|moyennant)[^;]{1,300})/iu,
    heldIn: /(?:modifiée?s?|modifications|amendements|révisions)[^;]{0,60}?(?:dans|figurent dans|au|du)(?= (?:le )?Document)/iu,
    ofOutcome:
      /(?:conclusion|résultat)s?[^.;]{0,120}(?:modifi|ajout|supprim|remplac|corrig)|(?:modifi|ajout|supprim|remplac|corrig)\p{L}*[^.;]{0,120}(?:conclusion|résultat)s?/iu,
    paragraph: /(?:paragraphe|§) ?(?<paragraph>\d{1,3}\.\d{1,3})/iu,
  },
  sameGroup: {
    word: /(?<![\p{L}])(?:groupe|commission|comité)(?![\p{L}])/iu,
    that: /^(?:ce|le) groupe$/iu,
    group: /Groupe de travail(?: du Conseil)?(?: (?:sur|chargé)[^,.;]{1,80}?(?=,|\.|;))?/gu,
  },
  undertaking:
    /(?:^|\. |, |; |que )(?<who>le secrétariat|le Secrétaire général|il|elle) (?=\p{L}+ra(?![\p{L}]))(?<what>[^;.]{1,200})/giu,
  deferral: {
    noConsensus:
      /(?:pas|aucun|absence de|faute de|sans) (?:été possible de parvenir à un |de )?consensus|consensus n['’]a pu|consensus n['’]a pas/iu,
    request:
      /(?:demand|propos|suggèr|souhait|préf)\p{L}*[^.]{0,120}(?:report|renvoy|ajourn|suspend)\p{L}*|s['’]oppose à la conclusion/iu,
  },
  dates: {
    forms: [
      {
        form: 'either-month',
        pattern: new RegExp(
          `(?:en|à la|fin|début) (?:fin |début )?(?<month>${month}) ou (?:(?:en|à la fin|au début|début|fin)(?: de| d['’])? ?)?(?<month2>${month})(?: (?<year>\\d{4}))?`,
          'giu',
        ),
      },
      {
        form: 'day',
        pattern: new RegExp(
          `(?:avant|d['’]ici|jusqu['’]au|au plus tard|pour|le)(?: le| au)? (?:(?<weekday>lun|mar|mercre|jeu|vendre)di |(?<weekday2>samedi|dimanche) )?(?<day>\\d{1,2})(?:er)? (?<month>${month})(?: (?<year>\\d{4}))?(?:,? à (?<hour>\\d{1,2}) ?(?:h|:|heures) ?(?<minute>\\d{2})?)?(?!\\s*(?:-|–|au\\b))`,
          'giu',
        ),
      },
      {
        form: 'month',
        pattern: new RegExp(
          `(?:(?:avant|d['’]ici|à) (?:la )?(?<edge>fin) (?:de |d['’])?|en |fin )(?<month>${month})(?: (?<year>\\d{4}))?(?! \\d)`,
          'giu',
        ),
      },
      { form: 'year', pattern: /(?:avant|d['’]ici|à) (?:la )?(?<edge>fin) (?:de |d['’])?(?:l['’]année )?(?<year>\d{4})/giu },
      { form: 'next-week', pattern: /la semaine (?:prochaine|suivante)/giu },
      { form: 'next-day', pattern: /le lendemain/giu },
    ],
    months: ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'],
    weekdays: ['lun', 'mar', 'mercre', 'jeu', 'vendre', 'sam', 'dim'],
    endWords: /fin/iu,
    beginningWords: /début/iu,
  },
  sitting: {
    outcomesOf: new RegExp(
      `(?:Résultats|Conclusions)(?: des débats| de la séance| des discussions)? du (?<day>\\d{1,2})(?:er)? (?<month>${month}) (?<year>\\d{4})`,
      'iu',
    ),
    ordinal:
      /(?<![\p{L}])(?<ordinal>première|deuxième|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième)(?: et dernière)? (?:séance|réunion)/iu,
    ordinals: [
      'première',
      'deuxième|seconde',
      'troisième',
      'quatrième',
      'cinquième',
      'sixième',
      'septième',
      'huitième',
      'neuvième',
      'dixième',
      'onzième',
      'douzième',
    ],
    openingTitle: /^(?:Ouverture|Clôture) de (?:la |l['’])(?<meeting>.{2,120})$/iu,
    appointed:
      /^(?:La nomination de )?(?<name>(?:M\.|Mme|S\.E\.)[^,;]{2,60}?)(?: \([^)]*\))?(?: (?:en qualité de|comme) [^.]{1,80}?)? est(?![\p{L}])/u,
  },
  signatures: /^(?:l[ae] )?secrétaire général(?:e)?\s*[:\t]|^(?:l[ae] )?présidente?\s*:/iu,
  signed: {
    secretaryGeneral: /secrétaire général(?:e)?\s*:\s*(?<name>(?!l[ae] présid|présid)[^\t:]*)/iu,
    chair: /présidente?\s*:\s*(?<name>(?!l[ae] secr|secr)[^\t:]*)/iu,
  },
  allAddenda: /et (?:ses|leurs) addenda/iu,
  annex: /(?<![\p{L}])Annexes?(?: (?<part>[A-Z](?![\p{L}])|\d{1,2}(?:(?: à | et )\d{1,2})?))?/u,
  bareDocument: /^(?:le|ce) (?:document|rapport)$/iu,
  documentWords: /(?<![\p{L}])(?:documents?|et|ses|addenda|addendum|suite|à)(?![\p{L}])|[,;+\s]/giu,
};
