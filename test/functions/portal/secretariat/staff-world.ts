import type { PortalDeps } from '../../../../functions/portal/visiting.ts';
import { Conflict, type Desk, NoSuchThing, type Reconciliation } from '../../../../shared/desk/desk.ts';
import type { Caller } from '../../../../shared/model/caller.ts';
import type { PaperRecord, PaperStatus } from '../../../../shared/model/contribution.ts';
import { conclusions2021 } from '../../../shared/report/proceedings-2021.ts';
import { reportOf } from '../../../shared/report/records.ts';
import { emptyRegister, fakeDesk } from '../fake-desk.ts';
import { type PortalWorld, portalWorld } from '../portal-world.ts';
import { correspondenceOfStaff } from './staff-consultation.ts';
import { fitting, idOf, meeting, papersOfMeeting } from './staff-papers.ts';
import { agendaOfStaff } from './staff-proceedings.ts';

export const secretary: Caller = { role: 'secretariat', name: 'A. Editor' };
export const operator: Caller = { role: 'operator', name: 'O. Perator' };

export interface StaffWorld extends PortalWorld {
  readonly papers: readonly PaperRecord[];
  /** What was asked of the desks, in order. */
  readonly asked: { readonly act: string; readonly what: readonly unknown[] }[];
}

interface Given {
  readonly caller?: Caller;
  readonly papers?: readonly PaperRecord[];
  readonly desk?: Partial<Desk>;
  readonly secretariat?: Partial<PortalDeps['secretariat']>;
}

/** The portal as the secretariat has it, over a meeting with papers of every status. A decision on version 99 comes too late. */
export function staffWorld({
  caller = secretary,
  papers = papersOfMeeting(),
  desk = {},
  secretariat = {},
}: Given = {}): StaffWorld {
  const asked: StaffWorld['asked'] = [];
  const register = emptyRegister(papers);
  for (const record of papers)
    register.copies.set(idOf(record), `<p>${record.template?.fields.summary.value ?? 'Text of the paper.'}</p>`);
  const world = portalWorld({
    caller,
    register,
    now: '2021-06-20T09:00:00Z',
    desk: { ...staffDesk(papers, (act, ...what) => asked.push({ act, what })), ...desk },
    deps: { secretariat: { ...staffDeps(papers, (act, ...what) => asked.push({ act, what })), ...secretariat } },
  });
  return { ...world, papers, asked };
}

type Note = (act: string, ...what: unknown[]) => void;

function staffDesk(papers: readonly PaperRecord[], note: Note): Partial<Desk> {
  const byItem = (id: string) => papers.filter(({ verdict }) => verdict.filing.items.includes(id));
  return {
    items: async () =>
      meeting.agenda.items.map((item) => {
        const here = byItem(item.id);
        const counts: Partial<Record<PaperStatus, number>> = {};
        for (const { status } of here) counts[status] = (counts[status] ?? 0) + 1;
        const conclusions = conclusions2021.filter(({ items }) => items.includes(item.id)).length;
        return {
          item,
          counts,
          published: 0,
          conclusions,
          flags: [...(here.length === 0 ? (['no-paper'] as const) : []), ...((counts.held ?? 0) > 0 ? (['held'] as const) : [])],
        };
      }),
    async papers(_caller, _meetingId, criteria, wanted) {
      note('papers', criteria, wanted);
      return {
        lines: fitting(papers, criteria).slice(0, wanted.limit),
        next: null,
        plan: { path: 'papers by time', filters: ['status'], readUnits: 3 },
      };
    },
    reconciliation: async () => reconciliationOf(papers),
    conclusions: async () => conclusions2021,
    async decide(caller, meetingId, paper, draft, version) {
      if (version === 99) throw new Conflict('somebody was faster');
      note('decide', paper, draft, version);
      return {
        ...draft,
        meetingId,
        paperId: paper,
        n: 1,
        by: caller.role === 'secretariat' ? caller.name : '',
        at: '2021-06-01T10:00:00Z',
      };
    },
    async extend(_caller, meetingId, extension) {
      note('extend', extension);
      return { ...extension, meetingId, n: 1, by: 'A. Editor', at: '2021-05-20T10:00:00Z' };
    },
    async ticket(_caller, _meetingId, wanted) {
      note('ticket', wanted);
      return { id: '20210601T0900-0001', url: 'https://uploads.example/one', headers: {}, expiresAt: '2021-06-01T10:00:00Z' };
    },
    async health() {
      const queue = { waiting: 2, inFlight: 1, dead: 0 };
      return {
        queues: [
          { queue: 'filing', ...queue },
          { queue: 'examining', ...queue, dead: 4 },
        ],
      };
    },
    async redrive(_caller, queue) {
      note('redrive', queue);
      return 4;
    },
    verifyAudit: async () => ({
      papers: papers.length,
      events: 90,
      digests: 3,
      broken: ['PAPER#x.1: event 2 does not follow event 1'],
    }),
    paper: async (caller, meetingId, id) => {
      const story = await fakeDesk(emptyRegister(papers)).paper(caller, meetingId, id);
      const decision = {
        meetingId,
        paperId: id,
        n: 1,
        by: 'A. Editor',
        at: '2021-05-27T08:00:00Z',
        kind: 'correct',
        field: 'title',
        value: 'Better',
        reason: 'misread',
      } as const;
      return { ...story, decisions: [decision], conclusions: conclusions2021.slice(0, 1) };
    },
  };
}

function staffDeps(papers: readonly PaperRecord[], note: Note): PortalDeps['secretariat'] {
  const word = (act: string) => async (_caller: Caller, _meetingId: string, id: string, words: object) => {
    const one = conclusions2021.find(({ conclusion }) => conclusion.id === id);
    if (one === undefined) throw new NoSuchThing('none');
    note(act, id, words);
    return one;
  };
  return {
    conclusions: { reword: word('reword'), settle: word('settle') },
    ...agendaOfStaff(note),
    compiledReport: async (_meetingId, language) => reportOf(meeting, papers, language),
    keptReports: async () => [
      { revision: 1, readAt: '2021-06-10T10:00:00Z', forms: [{ form: 'docx', url: 'https://reports.example/one.docx' }] },
    ],
    correspondence: correspondenceOfStaff('2021-06-20T09:00:00Z'),
  };
}

function reconciliationOf(papers: readonly PaperRecord[]): Reconciliation {
  const counts = { accepted: 0, returned: 0, held: 0, duplicate: 0, withdrawn: 0, ignored: 0, pending: 0 };
  for (const { status } of papers) counts[status] += 1;
  return { received: papers.length, counts, unread: ['20210526T0900-0009.1'], itemsWithoutPaper: [], late: 2, agrees: true };
}
