import type { Visit } from '../visiting.ts';

/** Pages of one meeting, with the language of the visit. */
export type MeetingPaths = ReturnType<typeof pathsOf>;

export function pathsOf(visit: Pick<Visit, 'at'>, meetingId: string) {
  const home = visit.at(`/secretariat/meetings/${meetingId}`);
  const under = (...parts: readonly string[]) => [home, ...parts.map(encodeURIComponent)].join('/');
  return {
    board: home,
    held: under('held'),
    heldPaper: (paperId: string) => under('held', paperId),
    item: (itemId: string) => under('items', itemId),
    papers: under('papers'),
    /** The papers that fit a question, as the form of the search puts it. */
    asking: (question: Readonly<Record<string, string>>) => `${under('papers')}?${new URLSearchParams(question)}`,
    paper: (paperId: string) => under('papers', paperId),
    original: (paperId: string) => under('papers', paperId, 'original'),
    save: (form: string, question: URLSearchParams) => `${under(`papers.${form}`)}?${question}`,
    conclusions: under('conclusions'),
    conclusion: (id: string) => under('conclusions', id),
    agenda: under('agenda'),
    letters: under('letters'),
    /** `of`: the meeting that the letter was sent for, which the register may not know yet. */
    letter: (of: string, arrivalId: string) => under('letters', of, arrivalId),
    proposal: (of: string, arrivalId: string) => under('letters', of, arrivalId, 'proposal.json'),
    records: under('records'),
    stated: (recordId: string) => under('records', recordId, 'stated'),
    pictures: under('pictures'),
    timePlan: under('time-plan'),
    correspondence: under('correspondence'),
    /** One consultation, by the symbol of its letter, in which slashes stand; `asked`: what else is asked of it. */
    consultation: (symbol: string, asked: Readonly<Record<string, string>> = {}) =>
      `${under('correspondence', 'letter')}?${new URLSearchParams({ letter: symbol, ...asked })}`,
    consultationFile: (of: 'sheet' | 'count', asked: Readonly<Record<string, string>>) =>
      `${under('correspondence', of)}?${new URLSearchParams(asked)}`,
    withoutVote: (asked: Readonly<Record<string, string>>) =>
      `${under('correspondence', 'without-vote')}?${new URLSearchParams(asked)}`,
    reports: under('reports'),
    onBehalf: under('on-behalf'),
    extensions: under('extensions'),
  };
}
