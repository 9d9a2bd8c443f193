import type { Caller } from '../model/caller.ts';
import type { PaperRecord } from '../model/contribution.ts';
import type { Decision } from '../model/decision.ts';
import type { OutboxRow } from '../model/letter.ts';
import type { PaperLine } from '../model/paper-query.ts';
import type { AuditEvent } from '../register/audit.ts';
import type { Scope } from '../register/facets.ts';
import { NotAllowed, type View } from './desk.ts';

/** What decides who sees a paper. */
export interface Seen {
  readonly published: boolean;
  /** States that see it as their own (`ownersOf`). */
  readonly owners: readonly string[];
}

/** How much of a paper a caller sees; null: it is not there. The operator keeps the service running and sees no paper at all, not even a published one. */
export function viewOf(caller: Caller, { published, owners }: Seen): View | null {
  switch (caller.role) {
    case 'secretariat':
      return 'whole';
    case 'member':
      if (owners.includes(caller.state)) return 'own';
      return published ? 'published' : null;
    case 'public':
      return published ? 'published' : null;
    case 'operator':
      return null;
  }
}

/** The classes of pointers that a caller's lists are read from: nothing that it may not see is among them. Throws NotAllowed for the operator. */
export function scopesOf(caller: Caller): Scope[] {
  switch (caller.role) {
    case 'secretariat':
      return ['PUB', 'DRAFT'];
    case 'member':
      return ['PUB', `OWN#${caller.state}`];
    case 'public':
      return ['PUB'];
    case 'operator':
      throw new NotAllowed('an operator keeps the service running and reads no papers');
  }
}

/** A line as a view shows it. What was found about a published paper is between its sender and the secretariat. */
export function lineIn(view: View, line: PaperLine): PaperLine {
  return view === 'published' ? { ...line, findings: [] } : line;
}

/** A paper's record as a view shows it. */
export function recordIn(view: View, caller: Caller, paper: PaperRecord): PaperRecord {
  if (view === 'whole') return paper;
  if (view === 'own') return isSender(caller, paper) ? paper : withoutAddresses(paper);
  const { consents: _consents, decided: _decided, published, ...rest } = paper;
  return {
    ...rest,
    sender: null,
    file: { ...paper.file, key: '', versionId: null },
    verdict: { ...paper.verdict, findings: [], pages: { ...paper.verdict.pages, verdict: 'unreadable', grade: 'none' } },
    pages: null,
    ...(published === undefined ? {} : { published: { at: published.at, by: '' } }),
  };
}

/** Of what happened to a paper, what a view shows. Addresses are the business of the mail that brought it. */
export function historyIn(view: View, caller: Caller, paper: PaperRecord, events: readonly AuditEvent[]): readonly AuditEvent[] {
  if (view === 'whole') return events;
  if (view === 'published') return [];
  if (isSender(caller, paper)) return events;
  return events.map((event) => ({ ...event, details: withoutAddressesIn(event.details) }));
}

/** Decisions of people are told to those whose paper it is. */
export function decisionsIn(view: View, decisions: readonly Decision[]): readonly Decision[] {
  return view === 'published' ? [] : decisions;
}

/** A State that only shares in a paper sees the letters to its own contact, and no other's address. */
export function lettersIn(view: View, caller: Caller, paper: PaperRecord, letters: readonly OutboxRow[]): readonly OutboxRow[] {
  if (view === 'whole') return letters;
  if (view === 'published' || caller.role !== 'member') return [];
  return letters.filter(({ kind, letterId }) =>
    kind === 'co-sponsor' ? letterId.endsWith(`.${caller.state}`) : isSender(caller, paper),
  );
}

function isSender(caller: Caller, { sender }: PaperRecord): boolean {
  return caller.role === 'member' && sender?.authenticated === true && sender.state === caller.state;
}

function withoutAddresses(paper: PaperRecord): PaperRecord {
  const findings = paper.verdict.findings.map((finding) => {
    const { address, ...values } = finding.values;
    return address === undefined ? finding : { ...finding, values, message: finding.message.replaceAll(String(address), hidden) };
  });
  const sender = paper.sender === null ? null : { ...paper.sender, address: null };
  return { ...paper, sender, verdict: { ...paper.verdict, findings } };
}

function withoutAddressesIn(details: AuditEvent['details']): AuditEvent['details'] {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, typeof value === 'string' && value.includes('@') ? hidden : value]),
  );
}

/** Stands where another person's address was. */
const hidden = '…';
