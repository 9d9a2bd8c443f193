import { type PaperRecord, type PaperStatus, paperStatuses } from '../model/contribution.ts';
import type { PaperLine } from '../model/paper-query.ts';
import type { AuditDraft, AuditEvent } from './audit.ts';
import { isPublished } from './paper-line.ts';

type Standing = Pick<PaperRecord, 'status' | 'symbol' | 'verdict' | 'published'>;

/** What a change made of a paper, for the details of its event: so its history tells how it stood at any time. Only what is otherwise than before. */
export function standingTold(before: Standing | null, after: Standing): AuditDraft['details'] {
  const [told, tells] = [before === null ? null : facts(before), facts(after)];
  return Object.fromEntries(Object.entries(tells).filter(([name, value]) => told?.[name as keyof typeof tells] !== value));
}

function facts({ status, symbol, verdict, published }: Standing) {
  return { status, symbol, items: verdict.filing.items.join(' '), published: published?.at ?? null };
}

/** A line as it read at a moment, by the paper's history, oldest event first: title, States and findings as they are now. Null where it was not entered yet. */
export function lineAt(line: PaperLine, events: readonly AuditEvent[], moment: string): PaperLine | null {
  const by = events.filter(({ at }) => Date.parse(at) <= Date.parse(moment));
  if (by.length === 0) return null;
  const last = (name: keyof ReturnType<typeof facts>) => by.findLast(({ details }) => name in details)?.details[name];
  const [status, symbol, items, published] = [last('status'), last('symbol'), last('items'), last('published')];
  const standing = isStatus(status) ? status : line.status;
  const at = typeof published === 'string' ? { published: { at: published, by: '' } } : {};
  return {
    ...line,
    status: standing,
    symbol: typeof symbol === 'string' ? symbol : null,
    published: isPublished({ status: standing, ...at }),
    items: typeof items === 'string' ? items.split(' ').filter((id) => id !== '') : line.items,
  };
}

function isStatus(value: unknown): value is PaperStatus {
  return (paperStatuses as readonly unknown[]).includes(value);
}
