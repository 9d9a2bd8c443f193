import type { Answer, Consultation, Electorate, Question, Reply } from '../../model/consultation.ts';
import { mayVote } from './electorate.ts';
import { inOrderReceived } from './replies.ts';

/** What a reply is in the count. `second`: an earlier reply of the State counts; `outside`: the State is not on the Council. */
export type ReplyStanding = 'counted' | 'second' | 'early' | 'late' | 'outside' | 'without-vote';

/** The only words for a result: a count of replies decides nothing by itself. */
export type TallyOutcome = 'majority-reached' | 'majority-not-reached' | 'open';

/** What each Council Member State said to a question; every one of them stands in exactly one list (ISO codes, in the order of the Council). */
export type StatesByAnswer = Readonly<Record<Answer | 'silent' | 'without-vote', readonly string[]>>;

export interface Tally {
  readonly symbol: string;
  readonly asOf: string;
  /** Day (ISO date, Geneva) on which the right to vote was looked at. */
  readonly day: string;
  readonly members: number;
  /** How many of them have the right to vote. */
  readonly entitled: number;
  /** More than half of those. */
  readonly needed: number;
  readonly questions: readonly { readonly question: Question; readonly states: StatesByAnswer; readonly outcome: TallyOutcome }[];
  /** Every reply received by then, in the order in which they came. */
  readonly replies: readonly { readonly reply: Reply; readonly standing: ReplyStanding }[];
}

/**
 * Counts the replies received by a moment: a simple majority of the Council Member States that have the right to vote (DM-21/1008, Annex 1).
 * The first reply of a State between opening and closing counts, and no other; no reply, or none to a question, is never a yes. The right to
 * vote is that of the day of closing, or of the moment while the consultation is open. Until it closes, every question is open.
 * @param asOf ISO 8601 with offset
 * @throws RangeError where the electorate is not in office on that day
 */
export function tally(consultation: Consultation, electorate: Electorate, replies: readonly Reply[], asOf: string): Tally {
  const day = votingDay(consultation, asOf);
  if (day < electorate.from || day > electorate.to)
    throw new RangeError(`the Council of ${electorate.term} is not in office on ${day}`);
  const received = inOrderReceived(replies).filter(({ receivedAt }) => Date.parse(receivedAt) <= Date.parse(asOf));
  const standings = standingsOf(received, consultation, electorate, day);
  const counted = new Map(
    standings.flatMap(({ reply, standing }) => (standing === 'counted' ? [[reply.state, reply] as const] : [])),
  );
  const entitled = electorate.states.filter(({ state }) => mayVote(electorate, state, day)).length;
  const needed = Math.floor(entitled / 2) + 1;
  return {
    symbol: consultation.symbol,
    asOf,
    day,
    members: electorate.states.length,
    entitled,
    needed,
    questions: consultation.questions.map((question) => {
      const states = byAnswer(question, electorate, counted, day);
      const reached = states.yes.length >= needed ? 'majority-reached' : 'majority-not-reached';
      return { question, states, outcome: isClosed(consultation, asOf) ? reached : 'open' };
    }),
    replies: standings,
  };
}

/** The day (ISO date) whose Council and right to vote count: that of closing, or that of the moment while the consultation is open. */
export function votingDay(consultation: Consultation, asOf: string): string {
  return genevaDay(isClosed(consultation, asOf) ? consultation.closes : asOf);
}

function isClosed({ closes }: Consultation, asOf: string): boolean {
  return Date.parse(asOf) > Date.parse(closes);
}

function standingsOf(
  received: readonly Reply[],
  { opens, closes }: Consultation,
  electorate: Electorate,
  day: string,
): Tally['replies'] {
  const members = new Set(electorate.states.map(({ state }) => state));
  const heard = new Set<string>();
  return received.map((reply) => {
    const { state, receivedAt } = reply;
    const standing = (): ReplyStanding => {
      if (!members.has(state)) return 'outside';
      if (Date.parse(receivedAt) < Date.parse(opens)) return 'early';
      if (Date.parse(receivedAt) > Date.parse(closes)) return 'late';
      if (!mayVote(electorate, state, day)) return 'without-vote';
      if (heard.has(state)) return 'second';
      heard.add(state);
      return 'counted';
    };
    return { reply, standing: standing() };
  });
}

function byAnswer(
  { conclusionId }: Question,
  electorate: Electorate,
  counted: ReadonlyMap<string, Reply>,
  day: string,
): StatesByAnswer {
  const answerOf = (state: string): keyof StatesByAnswer => {
    if (!mayVote(electorate, state, day)) return 'without-vote';
    return counted.get(state)?.answers.find((given) => given.conclusionId === conclusionId)?.answer ?? 'silent';
  };
  const states = Map.groupBy(
    electorate.states.map(({ state }) => state),
    answerOf,
  );
  const of = (answer: keyof StatesByAnswer) => states.get(answer) ?? [];
  return { yes: of('yes'), no: of('no'), abstain: of('abstain'), silent: of('silent'), 'without-vote': of('without-vote') };
}

/** The Union sits in Geneva. */
function genevaDay(moment: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Zurich', dateStyle: 'short' }).format(new Date(moment));
}
