import { stateName } from '../../shared/languages/states/state-name.ts';
import type { Arrival } from '../../shared/model/arrival.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Finding, Verdict } from '../../shared/model/verdict.ts';
import { indented, placeWords, type Section } from './terminal-lines.ts';

const effects: Readonly<Record<Finding['severity'], string>> = {
  quarantine: 'a person decides; the sender, of whom nobody knows who it is, is told nothing',
  return: 'the sender must mend it',
  hold: 'a person decides',
  warning: 'told to the sender; no obstacle',
  info: 'noted',
};

const statuses: Readonly<Record<Verdict['status'], string>> = {
  accepted: 'accepted',
  returned: 'returned to its sender',
  held: 'held for a person of the secretariat',
};

/** The findings, each with its sentence, its authority and its place. */
export function verdictSection({ status, findings, states }: Verdict, width: number): Section {
  const heading = `Verdict: ${statuses[status]}`;
  const consents = states.length < 2 ? [] : indented(consentWords(states), 2, width);
  if (findings.length === 0) return { heading, lines: ['  No rule has anything to say.', ...consents] };
  return { heading, lines: [...findings.flatMap((finding) => findingLines(finding, width)), ...consents] };
}

/** Who would be asked about a joint paper, once it is sent. */
function consentWords(states: readonly string[]): string {
  const names = states.map((state) => stateName(state, 'en')).join(', ');
  return `Joint paper of ${names}: each of them but the sender's is asked for its consent. What it answers stands beside the paper and changes no verdict; silence is no consent.`;
}

/** A finding: its code with its effect and its authority, its sentence, its place. */
export function findingLines({ code, severity, rule, place, message }: Finding, width: number): string[] {
  return [
    ...indented(`${code}: ${effects[severity]} (${rule.document}, ${rule.paragraph})`, 2, width),
    ...indented(message, 6, width),
    ...(place === null ? [] : indented(`at ${placeWords(place)}`, 6, width)),
  ];
}

/** When it came, against the closing time. */
export function arrivalLine(receivedAt: string | null, { id, submission }: Meeting): string {
  if (receivedAt === null) return `For ${id}. The time of receipt was not given: whether it is late was not judged.`;
  return `For ${id}. Received ${receivedAt}; papers were taken until ${submission.closes}.`;
}

/** The arrival that is judged: without a time of its own, the paper is taken as in time. */
export function arrivalFor(
  fileName: string,
  receivedAt: string | null,
  meeting: Meeting,
  language: Verdict['language'],
): Arrival {
  return {
    meetingId: meeting.id,
    arrivalId: 'explained',
    n: 1,
    fileName,
    receivedAt: receivedAt ?? meeting.submission.closes,
    channel: 'bucket',
    sender: { state: null, address: null, authenticated: false, language },
  };
}
