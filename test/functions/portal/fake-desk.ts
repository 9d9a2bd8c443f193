import {
  type CitingLine,
  type Desk,
  NoSuchThing,
  NotAllowed,
  type Page,
  type PaperStory,
  type Precheck,
  type TicketWanted,
  type View,
} from '../../../shared/desk/desk.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { type CitationNote, type PaperRecord, paperId } from '../../../shared/model/contribution.ts';
import type { PaperCriteria, PaperLine } from '../../../shared/model/paper-query.ts';
import type { AuditEvent } from '../../../shared/register/audit.ts';

/** What the register holds in a test, and what was done to it. */
export interface FakeRegister {
  readonly papers: PaperRecord[];
  readonly prechecks: Map<string, Precheck | null>;
  readonly notes: CitationNote[];
  readonly story: Partial<PaperStory>;
  readonly copies: Map<string, string>;
  /** The later closing time of a State, by its code. */
  readonly extensions: Map<string, string>;
  readonly done: { act: string; by: Caller; what: unknown }[];
}

export function emptyRegister(papers: readonly PaperRecord[] = []): FakeRegister {
  return { papers: [...papers], prechecks: new Map(), notes: [], story: {}, copies: new Map(), extensions: new Map(), done: [] };
}

/** A desk over a register in memory, with the rules on who sees what: enough to try pages on. */
export function fakeDesk(register: FakeRegister): Desk {
  const unused = (): never => {
    throw new NotAllowed('not in this test');
  };
  const seen = (caller: Caller, meetingId: string) =>
    register.papers.filter((paper) => paper.meetingId === meetingId && viewOf(caller, paper) !== null);
  const known = (caller: Caller, meetingId: string, id: string) => {
    const paper = seen(caller, meetingId).find((one) => paperId(one) === id);
    if (paper === undefined) throw new NoSuchThing('none that you may know of');
    return paper;
  };
  const ticket = (act: string) => async (by: Caller, meetingId: string, wanted: TicketWanted) => {
    if (by.role !== 'member') throw new NotAllowed('delegations only');
    register.done.push({ act, by, what: wanted });
    const id = `${act}-${register.done.length}`;
    return {
      id,
      url: `https://uploads.example/${meetingId}/${id}`,
      headers: { 'if-none-match': '*' },
      expiresAt: '2021-05-20T10:00:00Z',
    };
  };
  return {
    meetings: async () => [...meetings].reverse(),
    items: async (caller, meetingId) =>
      meetings
        .flatMap((meeting) => (meeting.id === meetingId ? meeting.agenda.items : []))
        .map((item) => {
          const here = seen(caller, meetingId).filter(({ verdict }) => verdict.filing.items.includes(item.id));
          const published = here.filter((paper) => paper.published !== undefined).length;
          return { item, counts: {}, published, conclusions: 0, flags: published === 0 ? ['no-paper' as const] : [] };
        }),
    papers: async (caller, meetingId, criteria) =>
      whole(
        seen(caller, meetingId)
          .map(lineOf)
          .filter((line) => fits(line, criteria)),
      ),
    async paper(caller, meetingId, id) {
      const paper = known(caller, meetingId, id);
      return { ...storyOf(paper, viewOf(caller, paper) ?? 'published', register), ...register.story };
    },
    readingCopy: async (caller, meetingId, id) => register.copies.get(paperId(known(caller, meetingId, id))) ?? null,
    async original(caller, meetingId, id) {
      const { file } = known(caller, meetingId, id);
      return {
        fileName: file.name,
        contentType: 'application/pdf',
        size: file.size,
        url: `https://uploads.example/${file.sha256}`,
      };
    },
    citing: async (caller, meetingId, id) => whole(seen(caller, meetingId).flatMap((paper) => citingLines(paper, id))),
    async consent(by, meetingId, id, answer) {
      known(by, meetingId, id);
      register.done.push({ act: 'consent', by, what: { id, answer } });
    },
    ticket: ticket('ticket'),
    precheckTicket: ticket('check'),
    async precheck(_caller, _meetingId, id) {
      const found = register.prechecks.get(id);
      if (found === undefined) throw new NoSuchThing('no such check');
      return found;
    },
    async closing(caller, meetingId) {
      const meeting = meetings.find(({ id }) => id === meetingId);
      if (meeting === undefined) throw new NoSuchThing('no such meeting');
      const given = caller.role === 'member' ? register.extensions.get(caller.state) : undefined;
      return { closes: meeting.submission.closes, extended: given ?? null };
    },
    followUps: unused,
    conclusions: unused,
    reconciliation: unused,
    decide: unused,
    extend: unused,
    replay: unused,
    health: unused,
    redrive: unused,
    verifyAudit: unused,
  };
}

/** As the real desk has it: the secretariat sees all, a State its own and what names it, anybody what is published. */
function viewOf(caller: Caller, paper: PaperRecord): View | null {
  if (caller.role === 'secretariat') return 'whole';
  if (caller.role === 'member' && [paper.sender?.state, ...paper.verdict.states].includes(caller.state)) return 'own';
  return paper.published === undefined ? null : 'published';
}

function fits(line: PaperLine, { published, states, items, text }: PaperCriteria): boolean {
  return (
    (published === undefined || line.published === published) &&
    (states === undefined || states.some((state) => line.states.includes(state))) &&
    (items === undefined || items.some((item) => line.items.includes(item))) &&
    (text === undefined || (line.title ?? '').toLowerCase().includes(text.toLowerCase()))
  );
}

function whole<T>(lines: readonly T[]): Page<T> {
  return { lines, next: null, plan: { path: 'in memory', filters: [], readUnits: 0 } };
}

export function lineOf(paper: PaperRecord): PaperLine {
  const { verdict } = paper;
  return {
    meetingId: paper.meetingId,
    paperId: paperId(paper),
    symbol: paper.symbol,
    status: paper.status,
    published: paper.published !== undefined,
    title: paper.template?.fields.title.value ?? null,
    states: verdict.states,
    organisations: verdict.organisations,
    items: verdict.filing.items,
    language: paper.language,
    channel: paper.channel,
    receivedAt: paper.receivedAt,
    fileName: paper.file.name,
    findings: verdict.findings.map(({ code }) => code),
    pages: verdict.pages.count,
    version: 1,
  };
}

function storyOf(paper: PaperRecord, view: View, register: FakeRegister): PaperStory {
  const event: AuditEvent = {
    n: 1,
    at: paper.receivedAt,
    kind: 'judged',
    by: 'rapporteur',
    details: {},
    previous: null,
    hash: 'f00d',
  };
  const isOpen = view !== 'published';
  return {
    view,
    line: lineOf(paper),
    paper: isOpen ? paper : { ...paper, sender: null, pages: null, verdict: { ...paper.verdict, findings: [] } },
    notes: register.notes,
    revisions: { of: null, by: [] },
    versions: [],
    conclusions: [],
    letters: isOpen ? [{ kind: 'verdict', to: 'mission@example.org', at: paper.receivedAt, outcome: 'sent' }] : [],
    decisions: [],
    history: isOpen ? [event] : [],
    version: 1,
  };
}

function citingLines(paper: PaperRecord, id: string): CitingLine[] {
  return paper.citations
    .filter((citation) => citation.id === id)
    .map((citation) => ({
      line: lineOf(paper),
      citation,
      sentence: `As set out in ${citation.place.quote}, councillors are invited to comment.`,
    }));
}
