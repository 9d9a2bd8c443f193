import { placeUnderAgenda } from '../../shared/judging/place-under-agenda.ts';
import type { Arrival } from '../../shared/model/arrival.ts';
import type { Examination } from '../../shared/model/examination.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Finding, Verdict } from '../../shared/model/verdict.ts';
import { indented, placeWords, quoted, type Section } from './terminal-lines.ts';

const effects: Readonly<Record<Finding['severity'], string>> = {
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
export function verdictSection({ status, findings }: Verdict, width: number): Section {
  const heading = `Verdict: ${statuses[status]}`;
  if (findings.length === 0) return { heading, lines: ['  No rule has anything to say.'] };
  return { heading, lines: findings.flatMap((finding) => findingLines(finding, width)) };
}

function findingLines({ code, severity, rule, place, message }: Finding, width: number): string[] {
  return [
    ...indented(`${code}: ${effects[severity]} (${rule.document}, ${rule.paragraph})`, 2, width),
    ...indented(message, 6, width),
    ...(place === null ? [] : indented(`at ${placeWords(place)}`, 6, width)),
  ];
}

/** Under which items the paper is filed, and what speaks for and against it. */
export function filingSection(examination: Examination, verdict: Verdict, meeting: Meeting, width: number): Section {
  const { items } = verdict.filing;
  const placing = placeUnderAgenda(examination, meeting);
  const lines = [
    ...items.map((id) => titleOf(id, meeting)),
    reasonOf(examination, verdict, placing),
    ...(placing.unknown === null ? [] : [`Not on the agenda: ${quoted(placing.unknown)}.`]),
  ];
  const heading = `Filing: ${items.length === 0 ? 'under no item' : items.join(', ')}`;
  return { heading, lines: lines.flatMap((line) => indented(line, 2, width)) };
}

function titleOf(id: string, { agenda }: Meeting): string {
  const item = agenda.items.find((one) => one.id === id);
  if (item === undefined) return id;
  const documents = item.documents.length === 0 ? 'no document of its own' : item.documents.join(', ');
  return `${id}: ${quoted(item.title)} (${documents})`;
}

function reasonOf({ template }: Examination, { filing }: Verdict, placing: ReturnType<typeof placeUnderAgenda>): string {
  const { inferred, against } = placing;
  const declared = quoted(template?.fields.agendaItem.raw ?? template?.fields.agendaItem.value ?? '');
  const later =
    placing.fromLaterAnnex.length > 0
      ? ' The number alone means an earlier item; the documents cited point to the later annex.'
      : '';
  const cites = `it cites ${inferred.documents.join(', ')}`;
  switch (filing.how) {
    case 'declared':
      return `The paper declares it: ${declared}${inferred.documents.length === 0 ? '' : `; ${cites}`}.${later}`;
    case 'conflict':
      return `The paper declares it: ${declared}. Yet ${against.documents.join(', ')} belongs to ${against.items.join(', ')}; what the sender declared stands.${later}`;
    case 'cited':
      return `The paper declares no item of the agenda; ${cites}, which belongs to this item alone.`;
    case 'none':
      return inferred.items.length === 0
        ? 'It declares no item of the agenda, and cites no document that belongs to one.'
        : `It declares no item of the agenda; ${cites}, of several items: ${inferred.items.join(', ')}.`;
  }
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
