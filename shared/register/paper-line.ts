import { type PaperRecord, paperId } from '../model/contribution.ts';
import type { PaperLine } from '../model/paper-query.ts';
import type { PaperRow } from './rows.ts';

/** Longest title in a line, in characters: a line stands in each pointer, and DynamoDB charges by the kilobyte. The paper's own row has it whole. */
const titleCharacters = 240;

/** What the lists of the register say of a paper. */
export function lineOf(row: PaperRow): PaperLine {
  const { verdict } = row;
  return {
    meetingId: row.meetingId,
    paperId: paperId(row),
    symbol: row.symbol,
    status: row.status,
    published: isPublished(row),
    title: titleOf(row.template),
    states: [...new Set(verdict.states)],
    organisations: [...new Set(verdict.organisations)],
    items: [...new Set(verdict.filing.items)],
    language: row.language,
    channel: row.channel,
    receivedAt: row.receivedAt,
    fileName: row.file.name,
    findings: [...new Set(verdict.findings.map(({ code }) => code))],
    pages: verdict.pages.count,
    version: row.version,
  };
}

/**
 * Whether anybody may see it: a person published it, and it still stands. A paper that was returned or withdrawn after its publication is shown to nobody
 * outside any more: withdrawing is how a person takes back what should not have been published.
 */
export function isPublished({ status, published }: Pick<PaperRecord, 'status' | 'published'>): boolean {
  return published !== undefined && status === 'accepted';
}

/** Statuses in which a paper is shown to the States that it names beside its sender's: what waits, was sent back or repeats another is its sender's alone. */
const shownToNamed: readonly PaperRecord['status'][] = ['accepted', 'held', 'withdrawn'];

/**
 * The States that see a paper as their own. The State of the sender, if it is proved who sent it; then also the States that the paper names as its sources,
 * once it is filed or waits for a person. Without that proof nobody: a forger could otherwise put words under the eyes of any delegation as its own, and learn
 * from nothing but a name on a title page who is told of what. Such a paper is the secretariat's until its sender is confirmed, or it is published.
 */
export function ownersOf({ sender, verdict, status }: Pick<PaperRecord, 'sender' | 'verdict' | 'status'>): string[] {
  if (sender?.authenticated !== true) return [];
  const named = shownToNamed.includes(status) ? verdict.states : [];
  return [...new Set([...(sender.state === null ? [] : [sender.state]), ...named])];
}

/** The title as a line has it. */
export function titleOf(template: PaperRecord['template']): string | null {
  const title = template?.fields.title.value ?? null;
  return title !== null && title.length > titleCharacters ? `${title.slice(0, titleCharacters)}…` : title;
}
