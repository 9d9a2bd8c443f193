import type { Link } from '../../shared/model/link.ts';
import {
  type AnswerGiven,
  answerId,
  confirmationAnswers,
  coSponsorAnswers,
  type LinkAnswer,
} from '../../shared/model/link-answer.ts';
import { gonePage, notedPage, type Page, questionPage } from './pages.ts';

export interface AnsweringDeps {
  now(): string;
  readLink(token: string): Link | 'expired' | null;
  /** What stands in the ledger under this name; null where nothing was answered. */
  answerGiven(meetingId: string, id: string): Promise<LinkAnswer | null>;
  /** Puts an answer into the ledger, once. False where one was there. */
  recordAnswer(answer: LinkAnswer): Promise<boolean>;
  announceAnswer(answer: AnswerGiven): Promise<void>;
  /** What the page calls the subject of a link: a symbol, else a title. */
  nameOf(link: Link): Promise<string>;
}

export interface LinkRequest {
  readonly method: string;
  readonly token: string;
  /** The button that was pressed; empty where none was. */
  readonly answer: string;
}

/**
 * Opens the page of a link, or takes its answer. To look at a link does nothing: mail systems open every link to see whether it is harmful. Only the button
 * acts, once; what was answered stands in the ledger before anyone is told.
 */
export async function answerLink(deps: AnsweringDeps, { method, token, answer }: LinkRequest): Promise<Page> {
  const link = deps.readLink(token);
  if (link === null) return gonePage('en', 404);
  if (link === 'expired') return gonePage('en', 410);
  const offered = await answersOffered(deps, link);
  if (method !== 'POST')
    return offered.length === 0 ? gonePage(link.language, 410) : questionPage(link, offered, await deps.nameOf(link));
  const chosen = offered.find((one) => one === answer);
  const { kind, meetingId, subject, state, language } = link;
  if (chosen === undefined) {
    // Whoever presses again after an answer that was cut off has it told again; it is registered once all the same.
    if (offered.length === 0) await deps.announceAnswer({ answered: { kind, meetingId, subject } });
    return gonePage(language, 410);
  }
  const recorded = await deps.recordAnswer({ kind, meetingId, subject, state, answer: chosen, at: deps.now() });
  await deps.announceAnswer({ answered: { kind, meetingId, subject } });
  return recorded ? notedPage(language) : gonePage(language, 410);
}

/** Consent may be withdrawn, once; every other answer is the last. */
async function answersOffered(deps: AnsweringDeps, link: Link): Promise<readonly LinkAnswer['answer'][]> {
  const [first, ...others] = link.kind === 'confirmation' ? confirmationAnswers : coSponsorAnswers;
  const given = await deps.answerGiven(link.meetingId, answerId({ ...link, answer: first }));
  if (given === null) return [first, ...others.filter((one) => one !== 'withdrawn')];
  if (given.answer !== 'consented') return [];
  const withdrawn = await deps.answerGiven(link.meetingId, answerId({ ...link, answer: 'withdrawn' }));
  return withdrawn === null ? ['withdrawn'] : [];
}
