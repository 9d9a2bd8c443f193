import { createHash } from 'node:crypto';
import { foldedText } from '../languages/fold.ts';
import type { Content } from './content.ts';
import type { PaperRow } from './rows.ts';

/**
 * What a State claims with the title of a paper, so that another of the same title is noticed: null where the paper says that it changes another, where it has no
 * title, where another form of it came along and a person has to choose anyway, and where nobody vouches for its sender, who could otherwise hold up the
 * papers of a State.
 */
export function titleUsed({ meetingId, sender, verdict, template }: PaperRow): Content | null {
  if (sender?.authenticated !== true || sender.state === null || verdict.revision !== null) return null;
  if (verdict.findings.some(({ code }) => code === 'attachments-differ')) return null;
  const title = template?.fields.title;
  const folded = title?.value == null || title.placeholder ? '' : foldedText(title.value).replace(/[^\p{L}\p{N}]+/gu, ' ');
  if (folded.trim() === '') return null;
  return { meetingId, sha256: createHash('sha256').update(`title ${folded.trim()}`).digest('hex'), state: sender.state };
}
