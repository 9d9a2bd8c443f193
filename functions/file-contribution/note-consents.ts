import { isDeepStrictEqual } from 'node:util';
import { type Consent, paperId } from '../../shared/model/contribution.ts';
import type { LinkAnswer } from '../../shared/model/link-answer.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import type { FilingDeps } from './filing.ts';
import { readAgain } from './read-again.ts';

/**
 * Enters what the co-sponsors of a joint paper have answered, which the ledger knows already. It changes no verdict: whether a paper stands without one of its
 * sponsors is for a person. Done twice, it changes nothing.
 */
export async function noteConsents(deps: FilingDeps, row: PaperRow): Promise<PaperRow> {
  const answers = await deps.answersAbout(row.meetingId, paperId(row));
  for (let current = row; ; ) {
    const consents = consentsIn(answers, current);
    const last = consents.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1);
    if (last === undefined || isDeepStrictEqual(consents, current.consents)) return current;
    await deps.copyLastEvent(current);
    const details = { state: last.state, answer: last.answer };
    const changed = await deps.changePaper(
      current,
      { consents },
      { kind: 'answered', by: `contact of ${last.state}`, details, at: last.at },
    );
    current = changed ?? (await readAgain(deps, current));
    await deps.copyLastEvent(current);
  }
}

/** The last answer of each State that the paper names, in the order in which it names them. */
function consentsIn(answers: readonly LinkAnswer[], { verdict }: PaperRow): Consent[] {
  return verdict.states.flatMap((state) => {
    const last = answers.filter((one) => one.state === state).at(-1);
    if (last === undefined || last.answer === 'confirmed' || last.answer === 'disowned') return [];
    return [{ state, answer: last.answer, at: last.at }];
  });
}
