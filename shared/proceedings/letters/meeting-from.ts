import { parseSymbol, symbolParts } from '../../citations/symbol.ts';
import { meetings } from '../../meetings/index.ts';
import { readMeeting } from '../../meetings/read-meeting.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { MeetingProposal } from '../../model/meeting-proposal.ts';
import { genevaZone, instantIn } from './geneva-time.ts';
import { composedNames } from './meeting-names.ts';

/** Something that the letter leaves open: the field of the meeting, the value that was put there, and why that one. */
export interface OpenPoint {
  readonly field: string;
  readonly value: string;
  readonly why: string;
}

/** A meeting out of a proposal, with all that a person should still decide; or what prevents it, a sentence each. */
export type MeetingMade =
  | { readonly meeting: Meeting; readonly open: readonly OpenPoint[] }
  | { readonly problems: readonly string[]; readonly open: readonly OpenPoint[] };

/** Why a value was put that stands in the data of the meeting as it is known. */
export const fromDataKnown = 'from the data known of this letter';

/** What the secretariat decided itself: it goes before the letter. */
export type Decided = Partial<Meeting>;

/**
 * Version 1 of a meeting, as its letter proposes it and the secretariat decided. What the letter does not say is taken from `decided`, else
 * from the data that is known of the same letter, else from the usual, and listed in either of the last cases; a day or a rule that nobody
 * gave is a problem, never invented.
 */
export function meetingFrom(
  proposal: MeetingProposal,
  decided: Decided = {},
  known: Meeting | null = knownMeeting(proposal),
): MeetingMade {
  const { draft, open } = meetingDraft(proposal, decided, known);
  const reading = readMeeting(draft);
  return 'meeting' in reading ? { meeting: reading.meeting, open } : { problems: reading.problems, open };
}

/** The same before it is looked at: what a person completes where the letter leaves out what a meeting needs. */
export function meetingDraft(
  proposal: MeetingProposal,
  decided: Decided = {},
  known: Meeting | null = knownMeeting(proposal),
): { readonly draft: object; readonly open: readonly OpenPoint[] } {
  const open: OpenPoint[] = [];
  const choose = chooser(open);
  const identity = identityOf(proposal, decided, known, choose);
  return { draft: { ...identity, ...rulesOf(proposal, decided, known, identity, choose) }, open };
}

interface Identity extends Pick<Meeting, 'session' | 'letter'> {
  readonly [field: string]: unknown;
}

/** Which meeting it is, what it is called and when it is held. */
function identityOf(proposal: MeetingProposal, decided: Decided, known: Meeting | null, choose: Choose): Identity {
  const session = decided.session ?? proposal.session.value ?? fromKnown(choose, 'session', known?.session) ?? '';
  const opens = decided.opens ?? proposal.opens.value ?? fromKnown(choose, 'opens', known?.opens) ?? '';
  const closes = decided.closes ?? proposal.closes.value ?? fromKnown(choose, 'closes', known?.closes) ?? '';
  const id =
    decided.id ??
    proposal.meeting.value?.replace('/', '-') ??
    fromKnown(choose, 'id', known?.id) ??
    choose('id', `${session}-VCC-1`, 'the letter gives no code of the meeting');
  const composed = (): Meeting['names'] => composedNames(id.replace('-', '/'), opens || null, closes || null);
  return {
    id,
    version: 1,
    validFrom: decided.validFrom ?? proposal.date.value ?? '',
    names:
      decided.names ??
      fromKnown(choose, 'names', known?.names) ??
      choose('names', composed(), 'composed of the code and the days'),
    session,
    letter: decided.letter ?? proposal.reference.value ?? '',
    opens,
    closes,
  };
}

/** What it asks for, its agenda, and how its papers are numbered. */
function rulesOf(
  proposal: MeetingProposal,
  decided: Decided,
  known: Meeting | null,
  { session, letter }: Pick<Meeting, 'session' | 'letter'>,
  choose: Choose,
): object {
  const { edition, pageLimit, intakeAddress, language, items } = proposal;
  const zone = decided.submission?.timeZone ?? genevaZone;
  return {
    edition:
      decided.edition ??
      edition.value ??
      choose('edition', session === 'C20' ? 'C20' : 'C21', 'the letter annexes no form that was recognised'),
    submission: decided.submission ?? submissionOf(proposal, letter, zone, known, choose),
    pageLimit: decided.pageLimit ?? { ...pageLimit.value, rule: ruleOf(letter, pageLimit.place, known?.pageLimit.rule) },
    templateRule: decided.templateRule ?? ruleOf(letter, edition.place, known?.templateRule),
    sourceRule: decided.sourceRule ?? known?.sourceRule ?? { document: letter, paragraph: 'letter' },
    intakeAddress: decided.intakeAddress ?? intakeAddress.value ?? '',
    numbering:
      decided.numbering ??
      fromKnown(choose, 'numbering', known?.numbering) ??
      choose('numbering', numberingOf(proposal, session), 'the highest number of the agenda: later papers may have more'),
    agenda: decided.agenda ?? { language, items: items.map(({ item }) => item) },
    received: decided.received ?? choose('received', [], 'a letter does not say which papers were received before'),
  };
}

type Choose = <T>(field: string, value: T, why: string) => T;

/** Takes a value that the letter does not give, and lists it. */
function chooser(open: OpenPoint[]): Choose {
  return (field, value, why) => {
    open.push({ field, value: typeof value === 'string' ? value : JSON.stringify(value), why });
    return value;
  };
}

function fromKnown<T>(choose: Choose, field: string, value: T | undefined): T | undefined {
  return value === undefined ? undefined : choose(field, value, fromDataKnown);
}

/** The data that came with the project for the same letter. */
function knownMeeting({ reference }: MeetingProposal): Meeting | null {
  return meetings.find(({ letter }) => letter === reference.value) ?? null;
}

/** From the day of the letter to the end of the last day: no letter gives an hour, and "before" stands beside "closing date". */
function submissionOf(proposal: MeetingProposal, letter: string, zone: string, known: Meeting | null, choose: Choose): object {
  const { date, deadline } = proposal;
  const at = (day: string | null, time: string): string => (day === null ? '' : instantIn(zone, day, time));
  return {
    opens: at(date.value, '00:00:00'),
    closes:
      deadline.value === null
        ? ''
        : choose('submission.closes', at(deadline.value, '23:59:59'), `the end of that day in ${zone}: the letter gives no hour`),
    timeZone: zone,
    rule: ruleOf(letter, deadline.place, known?.submission.rule),
  };
}

/** Where a rule stands. Words of people for the paragraph are kept where they are known of the same letter. */
function ruleOf(
  letter: string,
  place: MeetingProposal['date']['place'],
  known: Meeting['templateRule'] | undefined,
): Meeting['templateRule'] {
  return known ?? { document: letter, paragraph: place === null ? 'letter' : `line ${place.line}` };
}

/** Numbers go on above the highest that the agenda has in the series of its session. */
function numberingOf({ items }: MeetingProposal, session: string): Meeting['numbering'] {
  const numbers = items.flatMap(({ item }) =>
    item.documents.flatMap((text) => {
      const symbol = parseSymbol(text);
      if (symbol === null) return [];
      const { series, kind, number } = symbolParts(symbol);
      return series === session && kind === null ? [number] : [];
    }),
  );
  return { series: session, after: Math.max(0, ...numbers) };
}
