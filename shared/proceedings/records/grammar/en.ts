import type { RecordGrammar } from './record-grammar.ts';

const office =
  '(?:Chair(?:man|person|woman)?(?: of [^,.;]{1,160}?)?|(?:Deputy )?Secretary-General|(?:Deputy )?Director(?: of [^,.;]{1,80}?)?|Chief(?: of [^,.;]{1,80}?)?|' +
  'representatives? (?:of|from) [^,.;]{1,80}?|councillors?(?: from [^,.;]{1,60}?)?|observers?(?: from [^,.;]{1,60}?)?|Legal Adviser|secretariat|' +
  'Secretary of the [^,.;]{1,40}?|Minister[^,.;]{0,80}?|coordinators?|participants)';
const speech =
  '(?:said|introduc|presented|asked|noted|took|proposed|suggested|thanked|expressed|welcomed|considered|explained|replied|recalled|stressed|emphasi[sz]ed|' +
  'supported|endorsed|agreed|announced|invited|requested|reported|informed|pointed|observed|added|confirmed|clarified|stated|speaking|wondered|felt|' +
  'drew|highlighted|appealed|urged|reiterated|declared|delivered|made|summari[sz]ed|understood|opposed|objected|instructed|would|could|did|also|further|' +
  'replying|responding|in reply|in response|on behalf|decided|assured|outlined|called|gave|described|provided|reviewed|indicated|underlined|underscored|commended|congratulated|' +
  'cautioned|concurred|favoured|seconded|preferred|wished|hoped|sought|enquired|inquired|referred|argued|recommended|regretted|welcoming|recalling|were|was)';
/** A person by title and name, with State or office behind it; one who is elected or appointed does not speak. */
const person =
  '(?:Mr|Mrs|Ms|Dr|H\\.E\\.)\\.? (?![^,.;]{1,80} (?:was|were) (?:re-?)?(?:elected|appointed|nominated))[^,.;:]{2,80}?(?:, [^,.;:]{2,80}?){0,2}?';
const members =
  '(?:councillors|Council Member States|Member States of the Council|Member States|regional coordinators|coordinators|regions|administrations|delegations|participants)';
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const lead =
  '(?<=(?:\\bto|\\band|\\bwould|\\bcouncillors|\\bmeeting|\\bCouncil|\\bconsultation|\\bit|\\bthey|\\bbe|\\bof) |, |: |^)';
const council = '(?:of the Council|Council session)';

/** English: from the openings of records of ordinary sessions of the Council (C17/124 and others), and from forms in use where those are silent. */
export const englishRecords: RecordGrammar = {
  language: 'en',
  names: { secretariat: 'the secretariat', meeting: 'the meeting' },
  speakers: {
    first: new RegExp(
      `^(?:(?:In|On|With|Without|After|Following|Replying|Responding|Referring|As|Given|Having|There being|Taking|Considering|Noting|Owing|Summing up|Summarizing|Summarising|Concluding|Speaking|Under|Finally|Lastly)\\b[^.;]{0,160}?, )?(?<speaker>${person}|[^,.;:]{0,60}?\\b${office})(?=,? ${speech}|, \\w{2,20}ing [^.;]{1,160}?, ${speech})`,
      'iu',
    ),
    later: /(?:^|\.\s)(?<speaker>(?:One|Another|Two|Three|Several|Some|Other|A) (?:other )?councillors?)\b/u,
    chair:
      /^(?:the )?(?:(?:acting|outgoing|incoming) )?chair(?:man|person|woman)?(?: of the (?:council|meeting|virtual consultation))?$/iu,
    secretaryGeneral: /^(?:the )?(?:deputy )?secretary-general(?: of the union)?$/iu,
    many: /^(?:(?:the|all|most|many|numerous) )?(?:councillors|participants)$/iu,
    one: /\b(?:councillors?|observers?)\b/iu,
    pronoun: /^(?:he|she)\b/iu,
  },
  kinds: {
    meetingClosure: /^the (?:meeting|sitting) (?:rose|was (?:closed|adjourned))/iu,
    closure: /^the (?:discussion|debate|item) (?:was|is) (?:concluded|closed)|^that concluded|^the discussion ended/iu,
    agreement: /^it was so (?:agreed|decided|concluded)|^so (?:agreed|decided)|^the (?:meeting|council) so (?:agreed|decided)/iu,
    opening:
      /\bdeclared\b[^.]{0,120}\bopen\b|\bopening (?:remarks|statement|address|speech)|\bdelivered an? (?:address|statement|speech)/iu,
    closingTitle: /^(?:closure|closing|close)\b/iu,
    concludesWithin:
      /^(?:the )?(?:Council|plenary|meeting) (?:further |also |therefore )?(?:agreed|decided)\b(?! (?:in|at) (?:its |the )?(?:\d{4}|previous|last))/iu,
    opener:
      /\b(?:took it|understood|considered|it was (?:his|her) understanding) that\b[^.]{0,120}?\b(?:wish|would like|agreed|should|conclu)/iu,
    proposes: /^(?:[^,.]{0,120}, )?the chair\w* (?:proposed|suggested)\b/iu,
    puts: /^the secretary-general (?:proposed|invited the (?:meeting|councillors)|suggested)|\b(?:he|she) (?:therefore )?(?:proposed|suggested) that\b/iu,
    asksForInput: new RegExp(
      `\\b(?:invited|asked|requested|urged) (?:the )?${members}\\b[^.]{0,200}?\\b(?:send|submit|provide|comments?|views|ideas|inform|reply|communicate)`,
      'iu',
    ),
    adds: /^the chair\w* (?:further |also )?added\b/iu,
    approved: /\b(?:was|were) (?:approved|adopted|elected|appointed)\b/iu,
    noted:
      /^(?:the )?(?:meeting|council|plenary|virtual consultation|secretariat) (?:noted|took note of)\b|^(?:(?!\. )[^;]){1,200} (?:was|were) noted\b/iu,
    introduces: /\b(?:introduc(?:ed|ing)|present(?:ed|ing))\b/iu,
    replies:
      /^(?:in (?:reply|response|answer) to|replying|responding)\b|^[^.;]{1,160}?, (?:in (?:reply|response|answer)|replying|responding)\b|\bsaid,? in (?:reply|response|answer)\b|\b(?:replied|clarified)\b/iu,
    agrees:
      /^it was (?:further |also )?(?:agreed|decided) (?:that|to)\b|^(?:the )?(?:meeting|council|plenary) (?:further |also |therefore )?(?:agreed|decided) (?:that|to|on)\b|^(?:the )?councillors (?:(?:thanked|welcomed|expressed)\b[^.]{0,200}?,? (?:and )?)?(?:also )?(?:noted|took note|agreed|decided)\b/iu,
    instructs: /^(?:the )?(?:councillors|meeting|council|plenary) (?:further |also )?(?:instructed|requested|asked)\b/iu,
    debate:
      /^(?:in the (?:ensuing|subsequent|following) (?:discussion|debate)|during the (?:discussion|debate)|many councillors|there was)\b/iu,
    thanks:
      /^(?:the )?[^.,;]{0,40}\b(?:thanked|expressed (?:his |her |their )?(?:appreciation|thanks|gratitude))\b(?:(?! and )[^.,;])*\.?$/iu,
  },
  acts: [
    {
      act: 'recommend',
      pattern:
        /\b(?<verb>recommend|propos|suggest)\w*(?: to| that)? the next physical (?:session|meeting) of the Council\b(?<object>[^;]{0,300})/giu,
      objectFollows: true,
    },
    {
      act: 'note',
      pattern: new RegExp(
        `${lead}(?<verb>take note of|took note of|taking note of|note|noted|noting)(?! that\\b|,| the urgen| with (?:appreciation|satisfaction|concern))\\b(?<object>[^;]{1,300})`,
        'giu',
      ),
      objectFollows: true,
    },
    {
      act: 'note',
      pattern: /(?<object>(?:(?!\. )[^;]){1,200}?) (?:was|were) (?<verb>noted)\b(?! that\b)/giu,
      objectFollows: false,
    },
    {
      act: 'approve',
      pattern: new RegExp(`${lead}(?<verb>approve|approved|approving|confirm|agree to)\\b(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    {
      act: 'approve',
      pattern:
        /(?<=(?:\b(?:for|on|with a view to|as to|regarding|and)(?: the| its| their)?) )(?<verb>approval|confirmation)(?: of\b|(?= by correspondence))(?<object>[^;]{1,300})/giu,
      objectFollows: true,
    },
    {
      act: 'adopt',
      pattern:
        /(?<=(?:\b(?:for|on|with a view to|as to|regarding|and)(?: the| its| their)?) )(?<verb>adoption)(?: of\b|(?= by correspondence))(?<object>[^;]{1,300})/giu,
      objectFollows: true,
    },
    {
      act: 'endorse',
      pattern:
        /(?<=(?:\b(?:for|on|with a view to|as to|regarding|and)(?: the| its| their)?) )(?<verb>endorsement)(?: of\b|(?= by correspondence))(?<object>[^;]{1,300})/giu,
      objectFollows: true,
    },
    {
      act: 'adopt',
      pattern: new RegExp(`${lead}(?<verb>adopt|adopted|adopting)\\b(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    {
      act: 'endorse',
      pattern: new RegExp(`${lead}(?<verb>endorse|endorsed|endorsing)\\b(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    {
      act: 'authorize',
      pattern: new RegExp(`${lead}(?<verb>authori[sz]e|authori[sz]ing)\\b(?<object>[^;]{1,300})`, 'giu'),
      objectFollows: true,
    },
    {
      act: 'defer',
      pattern: new RegExp(
        `\\b(?<verb>defer|deferred|deferring|postpone|postponed|put off)\\b(?<object>[^;]{0,200}?)\\b(?:to|until) (?:(?:the|its|a) )?(?:(?:next|following|ordinary|physical|\\d{4}) ){0,3}(?:sessions? ${council}|Council session|Council \\d{4}|session of the Council)`,
        'giu',
      ),
      objectFollows: false,
    },
    {
      act: 'defer',
      pattern:
        /\b(?<verb>continue|resume|consider)\w* (?<object>[^;]{0,160}?)\bat (?:the )?(?:next physical|\d{4}) (?:session|meeting) of the Council/giu,
      objectFollows: false,
    },
    {
      act: 'refer',
      pattern:
        /\b(?<verb>refer|referred|submit|submitted|transmit|transmitted|forward|forwarded)\b(?<object>[^;]{0,240}?) to (?:the )?(?:next meeting of (?:the )?)?(?<who>CWG-[A-Z]{2,12}(?:,? and (?:the )?CWG-[A-Z]{2,12}){0,3}|Council Working Group on [^;,.]{1,100}?(?=,| for\b|\.|$))/giu,
      objectFollows: false,
    },
  ],
  tasks: [
    {
      kind: 'secretariat-action',
      pattern:
        /\b(?<verb>instruct|request|ask|invite|encourage)(?:e?d|s|ing)? (?:the )?(?<who>secretariat|(?:Deputy )?Secretary-General|Director of [^,;]{1,60}?) to (?<what>[^;]{1,400})/giu,
    },
    {
      kind: 'secretariat-action',
      pattern:
        /(?:^|\bthat |; |, )(?:the )?(?<who>secretariat|Secretary-General) (?<verb>would|should|was (?:requested|asked|invited|instructed|encouraged) to)\b(?<what>[^;]{1,400})/giu,
    },
    {
      kind: 'secretariat-action',
      pattern:
        /\b(?<verb>would|should|will) be (?<what>(?:updated|published|posted|issued|revised|circulated|compiled)\b[^;,]{0,160})/giu,
      implied: 'secretariat',
    },
    {
      kind: 'member-action',
      pattern: new RegExp(
        `\\b(?<verb>invite|ask|request|urge|encourage)d? (?:the )?(?<who>${members}(?:(?:,| and)(?: the)? ${members}){0,3})(?: concerned)? to (?<what>[^;]{1,300}?)(?=\\.?$|, so that\\b|, with a view\\b| so that\\b)`,
        'giu',
      ),
    },
    {
      kind: 'member-action',
      pattern: new RegExp(
        `(?:^|; |\\band |\\bthat )(?:those |the )?(?<who>${members}[^,;]{0,100}?) (?<verb>should|would)\\b(?<what> (?:consult|submit|send|provide|inform)[^;]{1,200}?)(?=\\.?$|;|, and\\b| and (?:that|to|return)\\b)`,
        'giu',
      ),
    },
    {
      kind: 'continue-later',
      pattern:
        /(?<what>\b(?<verb>return to|revert to|resume|take up|come back to|continue|discuss)\b[^;]{0,100}?\b(?:again|next week|the (?:next|following) (?:day|sitting|week)|at (?:its|the) next (?:sitting|meeting)|on \d{1,2} \p{L}{3,10}(?: \d{4})?)[^;]{0,40})/giu,
      implied: 'speaker',
    },
    {
      kind: 'contingency-agreed',
      pattern:
        /\b(?<verb>if)\b(?! (?:necessary|possible|any|so|appropriate|required|needed)\b)[^;]{1,240}?, (?:then )?(?:the )?(?<who>[^,;]{1,40}?) (?<what>would\b[^;]{1,200})/giu,
    },
    {
      kind: null,
      pattern:
        /(?:^|; )(?<who>(?:that|the) (?:working )?group) (?<verb>would)(?<what> [^;]{0,60}\b(?:meet|meeting)\b[^;]{0,100})/giu,
    },
  ],
  scopes: {
    correspondence: /\b(?:consult\w*|decision|approv\w*) by correspondence|\bby correspondence\b/iu,
    physicalSession: /\bnext physical (?:session|meeting)/iu,
    sessionYear: /\b(?<year>\d{4}) (?:session|ordinary session|meeting) of the Council|\bCouncil(?:'s|’s)? (?<year2>\d{4})\b/u,
    laterSitting: /\bnext week|\bthe (?:next|following) (?:day|sitting)|\bdiscuss\w* again|\breturn to|\brevert to/iu,
  },
  subjects: {
    appointment: /\bappoint|\belect|\bnominat/iu,
    timePlan: /\btime(?:-| )?(?:management )?plan|\btimetable/iu,
    agenda: /\bagenda\b/iu,
  },
  amendment: {
    with: /\bsubject to\b|\bas (?:amended|revised)\b|\bwith the (?:addition|deletion)\b|\bas modified\b|\bwith the following amendment/iu,
    what: /(?<what>\b(?:subject to|with the (?:addition|deletion|following amendment))[^;]{1,300})/iu,
    heldIn:
      /\b(?:amendments?|revisions?|changes?|as (?:amended|revised))\b[^;]{0,60}?\b(?:in|contained in|set out in|shown in)(?= )/iu,
    ofOutcome:
      /\b(?:outcome|conclusion)s?\b[^.;]{0,120}\b(?:amend|add|insert|delet|replac|modif|correct)|\b(?:amend|add|insert|delet|replac|modif|correct)\w*\b[^.;]{0,120}\b(?:outcome|conclusion)s?\b/iu,
    paragraph: /\bparagraph (?<paragraph>\d{1,3}\.\d{1,3})/iu,
  },
  sameGroup: {
    word: /\b(?:group|committee|panel)\b/iu,
    that: /^(?:that|the) (?:working )?group$/iu,
    group: /\b(?:Council )?Working Group(?: (?:on|for) [^,.;]{1,80}?(?= to\b|,|\.|;| would| and))?|\bCWG-[A-Z]{2,12}/gu,
  },
  undertaking:
    /(?:^|\. |, |; |\bthat )(?:the )?(?<who>secretariat|Secretary-General|he|she|Bureau) (?:would|will)(?<what> (?!be\b)[^;.]{1,200})/giu,
  deferral: {
    noConsensus:
      /\b(?:no consensus|consensus (?:could|had) not|not (?:been )?(?:possible to )?reach(?:ed)? (?:a )?consensus|lack of consensus|without consensus)/iu,
    request:
      /\b(?:requested|asked|proposed|suggested|preferred|wished)\b[^.]{0,120}\b(?:defer|postpone|put off|suspend)\w*|\bobjected to the proposed conclusion/iu,
  },
  dates: {
    forms: [
      {
        form: 'either-month',
        pattern: new RegExp(
          `\\b(?:by|in|at|before) (?:the )?(?:(?:late|end of|early|beginning of|end) )?(?<month>${month}) or (?:at )?(?:the )?(?:(?:late|early|beginning of|end of) )?(?<month2>${month})(?: (?<year>\\d{4}))?`,
          'giu',
        ),
      },
      {
        form: 'day',
        pattern: new RegExp(
          `\\b(?:by|before|until|no later than|not later than|on|at the latest on)(?: the)?(?: close of business(?: on)?)? (?:(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>${month})(?:,? (?<year>\\d{4}))?(?:,? (?:at )?(?<hour>\\d{1,2})[:.h ]?(?<minute>\\d{2})(?: ?hours| ?h(?:rs)?)?(?: Geneva time)?)?(?!\\s*(?:-|–|to\\b))`,
          'giu',
        ),
      },
      {
        form: 'month',
        pattern: new RegExp(
          `\\b(?:by|in|at|before|until) (?:the )?(?:(?<edge>end|beginning|start|early|late)(?: of)? )?(?<month>${month})(?: (?<year>\\d{4}))?(?!\\s*(?:-|–|to\\b|and\\b|or\\b))(?! \\d)`,
          'giu',
        ),
      },
      { form: 'year', pattern: /\b(?:by|before|until|at) (?:the )?(?<edge>end) of (?<year>\d{4})/giu },
      { form: 'next-week', pattern: /\b(?:the )?(?:next|following) week\b/giu },
      { form: 'next-day', pattern: /\bthe (?:next|following) day\b/giu },
    ],
    months,
    weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    endWords: /end|late/iu,
    beginningWords: /beginning|start|early/iu,
  },
  sitting: {
    outcomesOf: new RegExp(
      `\\b(?:outcomes?|conclusions?|results?) of (?:the (?:discussions?|sitting|meeting) (?:of|on) )?(?<day>\\d{1,2}) (?<month>${month}) (?<year>\\d{4})`,
      'iu',
    ),
    ordinal:
      /\b(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?: and last)? (?:plenary )?(?:sitting|meeting)\b/iu,
    ordinals: [
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'sixth',
      'seventh',
      'eighth',
      'ninth',
      'tenth',
      'eleventh',
      'twelfth',
    ],
    openingTitle: /^(?:Opening|Closure|Close|Closing) of (?:the )?(?<meeting>.{2,120})$/iu,
    appointed:
      /^(?:The appointment of )?(?<name>(?:Mr|Ms|Mrs|Dr|H\.E\.)[^,;]{2,60}?)(?: \([^)]*\))?(?: as \w[^.]{1,80}?)? (?:was|as)\b/u,
  },
  signatures: /^(?:the )?secretary-general\s*[:\t]|^(?:the )?chair(?:man|person)?\s*:/iu,
  signed: {
    secretaryGeneral: /secretary-general\s*:\s*(?<name>(?!chair)[^\t:]*)/iu,
    chair: /chair(?:man|person)?\s*:\s*(?<name>(?!secretary)[^\t:]*)/iu,
  },
  allAddenda: /\band (?:its|their|all) addenda\b/iu,
  annex: /\bAnnex(?:es)?(?: (?<part>[A-Z](?![a-z])|\d{1,2}(?:(?: to |-| and )\d{1,2})?))?/u,
  bareDocument: /^(?:the|that|this) (?:document|report|contribution)$/iu,
  documentWords: /\b(?:documents?|and|its|addenda|addendum|cont\.?|continued|to)\b|[,;+\s]/giu,
};
