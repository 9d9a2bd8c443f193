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
    records: under('records'),
    pictures: under('pictures'),
    timePlan: under('time-plan'),
    correspondence: under('correspondence'),
    reports: under('reports'),
    onBehalf: under('on-behalf'),
    extensions: under('extensions'),
    audit: under('audit'),
  };
}
