import {
  Conflict,
  type Desk,
  NoSuchThing,
  NotAllowed,
  type Page,
  type PageWanted,
  type PaperStory,
  Refused,
  type Ticket,
} from '../../../shared/desk/desk.ts';
import { scopesOf, viewOf } from '../../../shared/desk/views.ts';
import type { Caller, Role } from '../../../shared/model/caller.ts';
import { type PaperRecord, paperId } from '../../../shared/model/contribution.ts';
import type { Decision, DecisionDraft } from '../../../shared/model/decision.ts';
import { conclusion } from '../../shared/report/proceedings.ts';
import { meetingOf } from '../../shared/report/records.ts';
import { lineOf, meetingId, papersOfKenya } from './papers-of-a-meeting.ts';

const meeting = meetingOf(meetingId);
const records = papersOfKenya.map(({ record }) => record);
const conclusions = [conclusion({ line: 3, words: ['The Council is invited to note.'], title: 'Strategic plan' })];
const versionOfAll = 3;
const plan = { path: 'papers in the order of receipt', filters: [], readUnits: 1 };

function allow(caller: Caller, ...roles: Role[]): void {
  if (!roles.includes(caller.role)) throw new NotAllowed(`not for ${caller.role}`);
}

function known(id: string): void {
  if (id !== meetingId) throw new NoSuchThing('meeting');
}

function seen(caller: Caller, record: PaperRecord) {
  return viewOf(caller, { published: record.published !== undefined, owners: record.verdict.states });
}

function found(caller: Caller, meeting: string, paper: string): PaperRecord {
  known(meeting);
  const record = records.find((one) => paperId(one) === paper && seen(caller, one) !== null);
  if (record === undefined) throw new NoSuchThing('paper');
  return record;
}

/** Tokens of this desk are the place of the next line; any other is refused, as by the true one. */
function pageOf<T>(lines: readonly T[], { limit, token }: PageWanted): Page<T> {
  const from = token === null ? 0 : Number(/^from-(\d+)$/u.exec(token)?.[1] ?? Number.NaN);
  if (Number.isNaN(from)) throw new Refused('page-token');
  const next = from + limit < lines.length ? `from-${from + limit}` : null;
  return { lines: lines.slice(from, from + limit), next, plan };
}

const ticket = (id: string): Ticket => ({
  id,
  url: `https://ledger.example/${id}?signature=s`,
  headers: { 'if-none-match': '*' },
  expiresAt: '2021-05-20T12:10:00.000Z',
});

/** A desk over the papers of this test, with the rules on who sees what of the true one. */
export function deskInMemory(changed: Partial<Desk> = {}): Desk {
  return { ...reading, ...deciding, ...sending, ...operating, ...changed };
}

const reading: Pick<
  Desk,
  | 'meetings'
  | 'items'
  | 'papers'
  | 'paper'
  | 'readingCopy'
  | 'original'
  | 'citing'
  | 'followUps'
  | 'conclusions'
  | 'reconciliation'
> = {
  meetings: async () => [meeting],
  async items(caller, id) {
    known(id);
    const visible = records.filter((record) => seen(caller, record) !== null);
    return meeting.agenda.items.map((item) => ({
      item,
      counts: item.id === 'C21-A2-07' ? { accepted: visible.length } : {},
      published: 0,
      conclusions: 0,
      flags: visible.length === 0 ? (['no-paper'] as const) : [],
    }));
  },
  async papers(caller, id, criteria, page) {
    scopesOf(caller);
    known(id);
    const { statuses, states } = criteria;
    const lines = records
      .filter((record) => seen(caller, record) !== null)
      .filter(({ status }) => statuses === undefined || statuses.includes(status))
      .filter(({ verdict }) => states === undefined || verdict.states.some((state) => states.includes(state)));
    return pageOf(lines.map(lineOf), page);
  },
  async paper(caller, id, paper): Promise<PaperStory> {
    const record = found(caller, id, paper);
    return {
      view: seen(caller, record) ?? 'published',
      line: lineOf(record),
      paper: record,
      notes: [],
      revisions: { of: null, by: [] },
      versions: [],
      conclusions,
      letters: [],
      decisions: [],
      history: [],
      version: versionOfAll,
    };
  },
  readingCopy: async (caller, id, paper) => `<p>${found(caller, id, paper).template?.fields.title.value}</p>`,
  async original(caller, id, paper) {
    const { file } = found(caller, id, paper);
    return {
      fileName: file.name,
      contentType: 'application/pdf',
      size: file.size,
      url: 'https://ledger.example/original?signature=s',
    };
  },
  async citing(caller, id, cited, page) {
    scopesOf(caller);
    known(id);
    const lines = records
      .filter((record) => seen(caller, record) !== null)
      .flatMap((record) =>
        record.citations
          .filter((citation) => citation.id === cited)
          .map((citation) => ({ line: lineOf(record), citation, sentence: String(record.template?.fields.title.value) })),
      );
    return pageOf(lines, page);
  },
  async followUps(caller, id) {
    scopesOf(caller);
    known(id);
    return [];
  },
  async conclusions(caller, id) {
    scopesOf(caller);
    known(id);
    return conclusions;
  },
  async reconciliation(caller, id) {
    allow(caller, 'secretariat', 'operator');
    known(id);
    const counts = { pending: 1, accepted: 2, returned: 1, held: 1, duplicate: 0, withdrawn: 1, ignored: 0 };
    return { received: 6, counts, unread: [], itemsWithoutPaper: [], late: 0, agrees: true };
  },
};

const deciding: Pick<Desk, 'decide' | 'extend' | 'consent' | 'replay'> = {
  async decide(caller, id, paper, draft: DecisionDraft, version): Promise<Decision> {
    if (caller.role !== 'secretariat') throw new NotAllowed('decisions');
    const record = found(caller, id, paper);
    if (version !== null && version !== versionOfAll) throw new Conflict('changed');
    if (draft.kind === 'publish' && record.status !== 'accepted') throw new Refused('publish-accepted-only');
    return { ...draft, meetingId: id, paperId: paper, n: 1, by: caller.name, at: '2021-05-20T12:00:00.000Z' };
  },
  async extend(caller, id, extension) {
    if (caller.role !== 'secretariat') throw new NotAllowed('extensions');
    known(id);
    return { ...extension, meetingId: id, n: 1, by: caller.name, at: '2021-05-20T12:00:00.000Z' };
  },
  async consent(caller, id, paper, answer) {
    allow(caller, 'member');
    found(caller, id, paper);
    if (answer === 'withdrawn') throw new Refused('consent-none-stands');
  },
  async replay(caller, id) {
    allow(caller, 'secretariat');
    known(id);
    const [record] = records;
    return record === undefined ? [] : [{ line: lineOf(record), from: record.verdict, to: record.verdict }];
  },
};

const sending: Pick<Desk, 'ticket' | 'precheckTicket' | 'precheck' | 'closing'> = {
  async ticket(caller, id, { onBehalf }) {
    allow(caller, 'member', 'secretariat');
    known(id);
    if (caller.role === 'member' && onBehalf !== undefined) throw new NotAllowed('a member sends for its own State');
    if (caller.role === 'secretariat' && onBehalf === undefined) throw new Refused('on-behalf-wanted');
    return ticket('b'.repeat(32));
  },
  async precheckTicket(caller, id) {
    allow(caller, 'member', 'secretariat');
    known(id);
    return ticket(`KE-${'c'.repeat(32)}`);
  },
  async precheck(caller, id, ticketId) {
    allow(caller, 'member', 'secretariat');
    known(id);
    if (ticketId === 'under-way') return null;
    if (!ticketId.startsWith('KE-') || (caller.role === 'member' && caller.state !== 'KE')) throw new NoSuchThing('precheck');
    const [record] = records;
    if (record === undefined) throw new Error('the test has no paper');
    const { verdict, template, citations, pages, language } = record;
    return { verdict, examination: { kind: 'docx', template, citations, pages, language }, closes: meeting.submission.closes };
  },
  async closing(caller, id) {
    known(id);
    const isKenya = caller.role === 'member' && caller.state === 'KE';
    return { closes: meeting.submission.closes, extended: isKenya ? '2021-05-28T15:00:00Z' : null };
  },
};

const operating: Pick<Desk, 'health' | 'redrive' | 'verifyAudit'> = {
  async health(caller) {
    allow(caller, 'secretariat', 'operator');
    return { queues: [{ queue: 'paper-stored', waiting: 0, inFlight: 0, dead: 0 }] };
  },
  async redrive(caller, queue) {
    allow(caller, 'secretariat', 'operator');
    if (queue !== 'paper-stored') throw new NoSuchThing('queue');
    return 0;
  },
  async verifyAudit(caller, id) {
    allow(caller, 'secretariat', 'operator');
    known(id);
    return { papers: 6, events: 12, digests: 1, broken: [] };
  },
};
