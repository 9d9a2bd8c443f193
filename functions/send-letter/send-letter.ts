import { createHash } from 'node:crypto';
import { isLanguageVersion, paperId } from '../../shared/model/contribution.ts';
import type { LetterDue } from '../../shared/model/letter-due.ts';
import type { MailRecord } from '../../shared/model/mail-record.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import { type LetterOutcome, postLetter } from './post-letter.ts';
import type { SendingDeps } from './sending.ts';

export type SendingOutcome =
  /** By the ids of the letters. */
  | { readonly letters: Readonly<Record<string, LetterOutcome>> }
  | { readonly nothing: 'not all papers have a verdict' | 'nobody is answered' | 'another mail of this Message-ID is answered' };

/**
 * Sends what is due about one mail, at most once: the receipt where its papers still wait, the verdict when all have one with a notice to the contact of each
 * co-sponsor, or the question to a contact whether a mail is theirs. A mail that speaks for nobody is not answered.
 */
export async function sendLetter(deps: SendingDeps, due: LetterDue): Promise<SendingOutcome> {
  const record = await deps.mailRecord(due.meetingId, due.mailId);
  if (record === null) throw new Error(`a letter is due about mail ${due.mailId}, which was not received`);
  if (due.letter === 'confirmation') return await askContact(deps, record);
  const to = record.verdict?.answerTo ?? null;
  if (to === null) return { nothing: 'nobody is answered' };
  const messageId = record.message?.messageId ?? null;
  if (messageId !== null && (await deps.mailAnswered(messageId, record.mailId)) !== record.mailId)
    return { nothing: 'another mail of this Message-ID is answered' };
  const papers = await settledPapers(deps, record);
  if (papers !== null) return await tellVerdict(deps, record, to, papers);
  if (due.letter === 'verdict') return { nothing: 'not all papers have a verdict' };
  const letterId = `receipt.${record.mailId}`;
  const compose = () => deps.compose.receipt(record, to);
  const outcome = await postLetter(deps, { letterId, kind: 'receipt', meetingId: record.meetingId, to, answers: true, compose });
  return { letters: { [letterId]: outcome } };
}

/** The papers of a mail once each is at its end for now; null before. */
async function settledPapers(deps: SendingDeps, { meetingId, arrivalId, papers }: MailRecord): Promise<PaperRow[] | null> {
  const rows: PaperRow[] = [];
  for (const { n } of papers) {
    const row = arrivalId === null ? null : await deps.readPaper(meetingId, paperId({ arrivalId, n }));
    if (row === null || row.status === 'pending') return null;
    rows.push(row);
  }
  return rows;
}

async function tellVerdict(
  deps: SendingDeps,
  record: MailRecord,
  to: string,
  papers: readonly PaperRow[],
): Promise<SendingOutcome> {
  const { meetingId } = record;
  const letterId = verdictLetterId(record, papers, deps.now());
  const compose = () => deps.compose.verdict(record, to, papers);
  const outcome = await postLetter(deps, { letterId, kind: 'verdict', meetingId, to, answers: true, compose });
  return { letters: { [letterId]: outcome, ...(await tellCoSponsors(deps, record, papers)) } };
}

/**
 * One letter for each verdict: a paper that is judged again and ends otherwise has another, and so has one about which a person has decided. What only repeats standing papers is told again at most
 * once a day.
 */
function verdictLetterId({ mailId }: MailRecord, papers: readonly PaperRow[], now: string): string {
  const [first] = papers;
  const repeats = papers.every(
    (paper) => !isLanguageVersion(paper) && paper.duplicateOf !== null && !paper.duplicateOf.startsWith(`${paper.arrivalId}.`),
  );
  if (first !== undefined && repeats) return `repeat.${first.duplicateOf}.${now.slice(0, 10)}`;
  const said = papers.map((paper) => [
    paperId(paper),
    paper.status,
    paper.symbol,
    paper.duplicateOf,
    ...(paper.decided?.outcome === undefined ? [] : [paper.decided.outcome.n]),
  ]);
  return `verdict.${mailId}.${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12)}`;
}

/** Every State named as a source beside the sender's hears of a paper once, whatever becomes of the paper later. */
async function tellCoSponsors(deps: SendingDeps, record: MailRecord, papers: readonly PaperRow[]) {
  const letters: Record<string, LetterOutcome> = {};
  const registry = papers.some(isJoint) ? await deps.registry() : null;
  for (const paper of papers.filter(isJoint)) {
    for (const state of paper.verdict.states.filter((one) => one !== record.verdict?.authority.state)) {
      const to = registry?.members.find((member) => member.state === state)?.focalPoints[0];
      if (to === undefined) continue;
      const letterId = `co-sponsor.${paperId(paper)}.${state}`;
      const compose = () => deps.compose.coSponsor(record, to, paper, state);
      const wanted = { letterId, kind: 'co-sponsor' as const, meetingId: record.meetingId, to, answers: false, compose };
      letters[letterId] = await postLetter(deps, wanted);
    }
  }
  return letters;
}

function isJoint({ status, verdict }: PaperRow): boolean {
  return (status === 'accepted' || status === 'held') && verdict.states.length > 1;
}

/** A contact is asked at most once a day, however many mails bear the domain of the State. */
async function askContact(deps: SendingDeps, record: MailRecord): Promise<SendingOutcome> {
  const state = record.verdict?.authority.state ?? null;
  const to = record.verdict?.confirmBy ?? null;
  if (to === null || state === null) return { nothing: 'nobody is answered' };
  const letterId = `confirmation.${state}.${deps.now().slice(0, 10)}`;
  const compose = () => deps.compose.confirmation(record, to, state);
  const wanted = { letterId, kind: 'confirmation' as const, meetingId: record.meetingId, to, answers: false, compose };
  return { letters: { [letterId]: await postLetter(deps, wanted) } };
}
