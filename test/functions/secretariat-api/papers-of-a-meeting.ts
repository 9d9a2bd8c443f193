import { type PaperRecord, paperId } from '../../../shared/model/contribution.ts';
import type { PaperLine } from '../../../shared/model/paper-query.ts';
import { type PaperSketch, paper } from '../../shared/report/records.ts';

export const meetingId = 'C21-VCC-1';

/** In every draft; nobody who may not see it ever gets it in an answer, nor does a log. */
export const canary = 'kingfisher-7141';

/** What can have become of a paper, as far as it decides who sees it. */
export const standings = ['pending', 'accepted', 'published', 'returned', 'held', 'withdrawn'] as const;
export type Standing = (typeof standings)[number];

const sender = (state: string) => ({
  state,
  address: `contact@${state.toLowerCase()}.example`,
  authenticated: true,
  language: null,
});

/** One paper of Kenya in each standing, the words of those that are not published bearing the canary. */
export const papersOfKenya: readonly { readonly standing: Standing; readonly record: PaperRecord }[] = standings.map(
  (standing, i) => ({
    standing,
    record: standingPaper(standing, i + 1, 'KE'),
  }),
);

function standingPaper(standing: Standing, n: number, state: string): PaperRecord {
  const words = standing === 'published' ? 'the published contribution' : canary;
  const sketch: PaperSketch = {
    n,
    status: standing === 'published' ? 'accepted' : standing,
    symbol: standing === 'accepted' || standing === 'published' || standing === 'withdrawn' ? `C21/${83 + n}` : null,
    states: [state],
    source: words,
    title: words,
    summary: words,
    action: words,
    fileName: `${words}.docx`,
    items: ['C21-A2-07'],
    citations: ['C21/35', 'pp-resolution:77'],
    findings: [],
  };
  const record = { ...paper(sketch), sender: sender(state) };
  return standing === 'published' ? { ...record, published: { at: '2021-05-21T09:00:00.000Z', by: 'A. Editor' } } : record;
}

export function lineOf(record: PaperRecord): PaperLine {
  return {
    meetingId: record.meetingId,
    paperId: paperId(record),
    symbol: record.symbol,
    status: record.status,
    published: record.published !== undefined,
    title: record.template?.fields.title.value ?? null,
    states: record.verdict.states,
    organisations: record.verdict.organisations,
    items: record.verdict.filing.items,
    language: record.language,
    channel: record.channel,
    receivedAt: record.receivedAt,
    fileName: record.file.name,
    findings: record.verdict.findings.map(({ code }) => code),
    pages: record.verdict.pages.count,
    version: 3,
  };
}
