import { letterWords } from '../languages/letters/index.ts';
import { fill } from '../languages/report/index.ts';
import { instantText, isAfter } from './instants.ts';
import { type Block, heading, paragraph } from './letter-document.ts';
import type { VerdictInput } from './letter-input.ts';
import { outsideWords } from './outside-words.ts';

/** What the sender is to do and until when; after the deadline, what becomes of what still comes (no letter of convening names a sanction). */
export function nextSteps(input: VerdictInput): Block[] {
  const { meeting, language, writtenAt } = input;
  const { closes } = meeting.submission;
  const words = letterWords(language);
  const step = words[stepOf(input)][isAfter(writtenAt, closes) ? 'closed' : 'open'];
  const values = { address: outsideWords(meeting.intakeAddress, language), deadline: instantText(closes, language) };
  return [heading(words.nextSteps), paragraph(fill(step, values))];
}

/** What asks for most goes first. A package that was not opened may hold a paper still: the remark on it asks for that. */
function stepOf({ papers, mail }: VerdictInput): 'sendPaper' | 'mend' | 'wait' | 'done' {
  if (papers.length === 0) return 'sendPaper';
  if (papers.some(({ status }) => status === 'returned')) return 'mend';
  const isUnopened = mail?.verdict.fates.some(({ fate }) => fate === 'returned') ?? false;
  return isUnopened || papers.some(({ status }) => status === 'held') ? 'wait' : 'done';
}
