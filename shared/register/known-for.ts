import { isLate } from '../judging/deadline.ts';
import type { Known } from '../judging/finding.ts';
import type { Extension } from '../model/decision.ts';
import type { Examination } from '../model/examination.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Finding } from '../model/verdict.ts';
import type { ExaminedPaper } from './examined-paper.ts';
import type { SeriesNumber } from './numbers.ts';
import type { PaperRow } from './rows.ts';
import { numberOf } from './series.ts';
import { stands } from './stands.ts';
import { stateSpeaking } from './state-speaking.ts';

export interface KnowingDeps {
  readPaper(meetingId: string, id: string): Promise<PaperRow | null>;
  holderOf(meetingId: string, number: SeriesNumber): Promise<string | null>;
  /** The closing time put off for a State, as it was last; null where it never was. */
  extensionFor(meetingId: string, state: string): Promise<Extension | null>;
}

/** A paper that was never judged: whether another form of it came along with another text. One that was remembers that, and what people decided. */
type Remembered = boolean | Pick<PaperRow, 'verdict' | 'decided'>;

/**
 * What judging one paper may need to know beside it: who sent the base that it changes, whether another form of it came along with another text, until when
 * its State may send, where a person has placed it, and whether another paper of its title stands. Data, looked up beforehand.
 */
export async function knownFor(
  deps: KnowingDeps,
  meeting: Meeting,
  { arrival, examination }: Pick<ExaminedPaper, 'arrival' | 'examination'>,
  remembered: Remembered = false,
  /** Id of a paper that has used its title before it. */
  usedBy: string | null = null,
): Promise<Known> {
  const [differs, decided] =
    typeof remembered === 'boolean'
      ? [remembered, undefined]
      : [remembered.verdict.findings.some(isDifference), remembered.decided];
  const closes = isLate(arrival, meeting.submission.closes) ? await closingTimeFor(deps, meeting, arrival, examination) : null;
  const sameTitle = usedBy === null ? await titleStillUsed(deps, meeting, remembered) : await titleUsedBy(deps, meeting, usedBy);
  return {
    symbols: await symbolsFor(deps, meeting, examination),
    ...(differs ? { otherForm: 'differs' } : {}),
    ...(closes === null ? {} : { closes }),
    ...(decided?.items == null ? {} : { placed: decided.items }),
    ...(sameTitle === undefined ? {} : { sameTitle }),
  };
}

function isDifference({ code }: Finding): boolean {
  return code === 'attachments-differ';
}

async function titleUsedBy(deps: KnowingDeps, meeting: Meeting, paper: string): Promise<Known['sameTitle']> {
  const earlier = await deps.readPaper(meeting.id, paper);
  return earlier === null || !stands(earlier) ? undefined : { symbol: earlier.symbol ?? '', fileName: earlier.file.name };
}

/** A paper without a number is not looked for again: a person who had it withdrawn knows of this one. */
async function titleStillUsed(deps: KnowingDeps, meeting: Meeting, remembered: Remembered): Promise<Known['sameTitle']> {
  const findings = typeof remembered === 'boolean' ? [] : remembered.verdict.findings;
  const values = findings.find(({ code }) => code === 'same-title')?.values;
  if (values === undefined) return undefined;
  const number = numberOf(String(values.symbol));
  const holder = number === null ? null : await deps.holderOf(meeting.id, number);
  if (holder !== null) return await titleUsedBy(deps, meeting, holder);
  return { symbol: String(values.symbol), fileName: String(values.fileName) };
}

async function closingTimeFor(
  deps: KnowingDeps,
  meeting: Meeting,
  { sender }: ExaminedPaper['arrival'],
  { template }: Examination,
): Promise<string | null> {
  const state = stateSpeaking(sender, template?.fields.source.value?.states ?? []);
  return state === null ? null : ((await deps.extensionFor(meeting.id, state))?.until ?? null);
}

async function symbolsFor(deps: KnowingDeps, meeting: Meeting, examination: Examination): Promise<Known['symbols']> {
  const base = examination.template?.revision?.base;
  if (base === undefined) return meeting.received;
  const number = numberOf(base);
  const holder = number === null ? null : await deps.holderOf(meeting.id, number);
  const paper = holder === null ? null : await deps.readPaper(meeting.id, holder);
  return paper === null ? meeting.received : [...meeting.received, { symbol: base, states: paper.verdict.states }];
}
