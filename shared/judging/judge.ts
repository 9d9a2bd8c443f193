import { findingMessage } from '../languages/findings/index.ts';
import type { Arrival } from '../model/arrival.ts';
import type { Examination } from '../model/examination.ts';
import type { Language } from '../model/language.ts';
import type { Meeting, RuleReference } from '../model/meeting.ts';
import { type Filing, type Finding, type Severity, severities, type Verdict } from '../model/verdict.ts';
import { weighPages } from '../pages/weigh.ts';
import type { FindingDraft, Known } from './finding.ts';
import { type Basis, findingCodes, rules } from './index.ts';
import { placeUnderAgenda } from './place-under-agenda.ts';
import { formOf, wasRead } from './reading.ts';
import { revisionOf } from './revision.ts';

/**
 * Applies the rules of one meeting to the facts of one file: findings (strongest first), status, place on the agenda. `known` holds
 * the papers that this one may refer to; the caller looks up no more than that. Pure: the same four arguments give the same verdict.
 */
export function judge(examination: Examination, meeting: Meeting, arrival: Arrival, known: Known): Verdict {
  const language = languageOf(examination, arrival);
  const findings = rules
    .flatMap((rule) => rule(examination, meeting, arrival, known))
    .map((draft) => finished(draft, meeting, language))
    .sort((one, other) => severities.indexOf(other.severity) - severities.indexOf(one.severity));
  const read = wasRead(examination);
  const source = formOf(examination)?.fields.source.value;
  return {
    status: statusOf(findings),
    findings,
    pages: weighPages(read ? examination.pages : null, meeting.pageLimit.pages),
    filing: filingOf(examination, meeting, known),
    revision: revisionOf(examination),
    states: [...(source?.states ?? [])],
    organisations: [...(source?.organisations ?? [])],
    language,
    rulesVersion: meeting.version,
  };
}

/** Where a person has placed it, it stays. */
function filingOf(examination: Examination, meeting: Meeting, { placed }: Known): Filing {
  if (placed !== undefined) return { items: [...placed], how: 'decided' };
  return wasRead(examination) ? placeUnderAgenda(examination, meeting).filing : { items: [], how: 'none' };
}

/** The sender's own choice of language first, then what the paper shows; English for a file that shows nothing. */
function languageOf(examination: Examination, arrival: Arrival): Language {
  return arrival.sender?.language ?? examination.language ?? examination.template?.labelLanguage ?? 'en';
}

/**
 * What speaks for nobody is held, whatever else is to be said of it: it is no sender's to mend. Then one finding that asks the sender to mend something returns the
 * paper, whatever a person could decide about the others.
 */
function statusOf(findings: readonly Finding[]): Verdict['status'] {
  const has = (severity: Severity) => findings.some((finding) => finding.severity === severity);
  if (has('quarantine')) return 'held';
  if (has('return')) return 'returned';
  return has('hold') ? 'held' : 'accepted';
}

function finished({ code, values, place }: FindingDraft, meeting: Meeting, language: Language): Finding {
  const { severity, basis } = findingCodes[code];
  const message = findingMessage(code, values, language);
  return { code, severity, rule: ruleOf(basis, meeting), place, values: { ...values }, message };
}

function ruleOf(basis: Basis, meeting: Meeting): RuleReference {
  switch (basis) {
    case 'submission':
      return meeting.submission.rule;
    case 'page limit':
      return meeting.pageLimit.rule;
    case 'template':
      return meeting.templateRule;
    case 'source':
      return meeting.sourceRule;
    case 'agenda':
      return { document: meeting.letter, paragraph: 'draft agenda' };
    default:
      return { document: 'Practice of the register', paragraph: basis };
  }
}
