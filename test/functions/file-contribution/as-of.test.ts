import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fileContribution } from '../../../functions/file-contribution/file-contribution.ts';
import type { FilingDeps } from '../../../functions/file-contribution/filing.ts';
import { hearAnswer } from '../../../functions/file-contribution/hear-answer.ts';
import { hearDecision } from '../../../functions/file-contribution/hear-decision.ts';
import { hearExtension } from '../../../functions/file-contribution/hear-extension.ts';
import { refilePaper } from '../../../functions/file-contribution/refile-paper.ts';
import { insteadOf } from '../../../shared/desk/possible-decisions.ts';
import { readingDesk } from '../../../shared/desk/reading-desk.ts';
import type { AgendaHistory } from '../../../shared/model/agenda-change.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import type { DecisionDraft } from '../../../shared/model/decision.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { PaperCriteria, PaperLine } from '../../../shared/model/paper-query.ts';
import { meetingAsOf } from '../../../shared/register/as-of.ts';
import type { ExaminedPaper } from '../../../shared/register/examined-paper.ts';
import { changePaper, enterPaper, readPaper } from '../../../shared/register/papers.ts';
import type { Table } from '../../../shared/register/table.ts';
import { openTable } from '../../register-table.ts';
import { depsOver } from '../../shared/desk/memory-deps.ts';
import { examinedPaper } from '../examined-paper.ts';
import { c21, decide, late } from './decided-world.ts';
import { emptyWorld, momentIn, type World } from './memory-world.ts';
import { filingOver } from './register-world.ts';

const clerk: Caller = { role: 'secretariat', name: 'A. Clerk' };
const reason = 'As agreed with the delegation.';

/** An ordinary one, a joint one, one that came late, one without a title, and another language version of the first. */
const papers = [
  examinedPaper({ arrivalId: 'plain' }),
  joint(examinedPaper({ arrivalId: 'joint', senderState: 'KE', title: 'A joint title' })),
  examinedPaper({ arrivalId: 'late', receivedAt: late, senderState: 'FR', state: 'FR', title: 'A late title' }),
  examinedPaper({ arrivalId: 'untitled', title: null }),
  examinedPaper({ arrivalId: 'version', title: 'Un titre' }),
];
const ids = papers.map(({ arrival }) => paperId(arrival));

function joint(paper: ExaminedPaper): ExaminedPaper {
  const { examination } = paper;
  const { template } = examination;
  if (template === null) throw new Error('no template');
  const source = {
    ...template.fields.source,
    value: { raw: 'Kenya, France', states: ['KE', 'FR'], organisations: [], others: [] },
  };
  return { ...paper, examination: { ...examination, template: { ...template, fields: { ...template.fields, source } } } };
}
/** Milliseconds from the beginning of the world's clock, when the last paper has come. */
const afterAllArrived = 2 * 24 * 3_600_000;
const items = ['C21-A2-07', 'C21-A2-09', 'C21-A3-01'];

const questions: readonly PaperCriteria[] = [
  {},
  { states: ['FR'] },
  { membersOf: ['CEPT'] },
  { items: ['C21-A2-09'] },
  { groups: ['1'] },
  { statuses: ['accepted', 'held'] },
  { findings: ['late', 'missing-title'] },
  { published: true },
  { published: false, statuses: ['accepted'] },
];

/** Whatever may happen to a paper. */
const draft: fc.Arbitrary<DecisionDraft> = fc.oneof(
  fc.constant({ kind: 'accept' as const, reason }),
  fc.subarray(items, { minLength: 1 }).map((some) => ({ kind: 'move' as const, items: some, reason })),
  fc
    .constantFrom('return' as const, 'withdraw' as const, 'publish' as const, 'judge-again' as const)
    .map((kind) => ({ kind, reason })),
  fc
    .constantFrom('A new title', 'Another title', '多边')
    .map((value) => ({ kind: 'correct' as const, field: 'title' as const, value, reason })),
  fc
    .constantFrom('Japan', 'Kenya; Japan', 'RCC')
    .map((value) => ({ kind: 'correct' as const, field: 'source' as const, value, reason })),
  fc.constant({ kind: 'join' as const, to: 'plain.1', reason }),
);
const decision = fc.record({ what: fc.constant('decision' as const), paper: fc.constantFrom(...ids), draft });
const change = fc.oneof(
  { weight: 8, arbitrary: decision },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('extension' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('answer' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('rules' as const), pages: fc.constantFrom(1, 2) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('agenda' as const), paper: fc.constantFrom(...ids) }) },
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** The register over a table, told by the clock of the world; `meetings`: the versions decided, the last of which is in force. */
function registerOf(table: Table, world: World, meetings: readonly Meeting[], history: readonly AgendaHistory[]) {
  const inForce = () => meetings.at(-1) ?? c21;
  const deps: FilingDeps = {
    ...filingOver(table, world),
    meeting: async () => inForce(),
    enterPaper: (record, awaits, told) => enterPaper(table, record, awaits, told, momentIn(world)),
    changePaper: (row, changes, told) =>
      changePaper(table, row, changes, told === null ? null : { draft: told, at: momentIn(world) }),
  };
  const desk = readingDesk(
    depsOver(table, [], {
      meeting: async () => inForce(),
      meetingAsOf: async (meeting, moment) => meetingAsOf(meeting, meetings, history, moment),
    }),
  );
  return { deps, desk };
}

/** Versions and their history grow with the world. */
interface Agendas {
  readonly meetings: Meeting[];
  readonly history: AgendaHistory[];
}

async function happen(one: Change, deps: FilingDeps, table: Table, world: World, { meetings, history }: Agendas): Promise<void> {
  const now = meetings.at(-1) ?? c21;
  switch (one.what) {
    case 'decision': {
      const row = await readPaper(table, c21.id, one.paper);
      if (row === null || insteadOf(one.draft.kind, row) !== null) return;
      if (one.draft.kind === 'join' && one.paper === one.draft.to) return;
      decide(world, one.paper, one.draft);
      return await hearDecision(deps, { decided: { meetingId: c21.id, paperId: one.paper } });
    }
    case 'extension': {
      const extension = {
        meetingId: c21.id,
        state: 'FR',
        n: world.extensions.length + 1,
        until: '2021-05-30T00:00:00Z',
        reason,
        by: 'A. Clerk',
      };
      world.extensions.push({ ...extension, at: momentIn(world) });
      return await hearExtension(deps, { extended: { meetingId: c21.id, state: 'FR' } });
    }
    case 'answer': {
      const answer = {
        kind: 'co-sponsor' as const,
        meetingId: c21.id,
        subject: 'joint.1',
        state: 'FR',
        answer: 'consented' as const,
      };
      world.answers.push({ ...answer, at: momentIn(world) });
      return await hearAnswer(deps, { answered: answer });
    }
    case 'rules':
      meetings[meetings.length - 1] = { ...now, pageLimit: { ...now.pageLimit, pages: one.pages } };
      return;
    case 'agenda': {
      const [first, ...rest] = now.agenda.items;
      if (first === undefined) return;
      const turned = { ...now, version: now.version + 1, agenda: { ...now.agenda, items: [...rest, first].map(regrouped) } };
      const at = momentIn(world);
      meetings.push(turned);
      history.push({ meetingId: c21.id, version: turned.version, at, by: 'A. Clerk', reason, source: null, changes: [] });
      const { arrival } = papers[ids.indexOf(one.paper)] ?? examinedPaper({ arrivalId: 'none' });
      await refilePaper(deps, { refile: arrival, agendaVersion: turned.version, decidedAt: at });
    }
  }
}

/** Items of group 2 rise to group 1, and the other way round. */
function regrouped<T extends Meeting['agenda']['items'][number]>(item: T): T {
  return { ...item, priority: item.priority === '2' ? '1' : item.priority === '1' ? '2' : item.priority };
}

/** The version is that of the row now, whenever it is asked. */
const withoutVersion = ({ version: _version, ...line }: PaperLine) => line;

const opened: Awaited<ReturnType<typeof openTable>>[] = [];
afterAll(async () => {
  for (const one of opened) await one.close();
});

async function emptyTable(): Promise<Table> {
  const one = await openTable();
  opened.push(one);
  return one.table;
}

/** The question for all, and two others in turn. */
function questionsAt(index: number): readonly PaperCriteria[] {
  const others = questions.slice(1);
  return [{}, ...[0, 1].flatMap((next) => others[(2 * index + next) % others.length] ?? [])];
}

/** Files all papers, then lets the changes happen one by one, and keeps what was answered at each moment between. */
async function live(changes: readonly Change[], world: World) {
  const table = await emptyTable();
  const agendas: Agendas = { meetings: [c21], history: [] };
  const { deps, desk } = registerOf(table, world, agendas.meetings, agendas.history);
  const ask = async (criteria: PaperCriteria) =>
    (await desk.papers(clerk, c21.id, criteria, { limit: 50, token: null })).lines.map(withoutVersion);
  for (const paper of papers) {
    world.inbox.set(paperId(paper.arrival), paper);
    await fileContribution(deps, paper.arrival);
  }
  const answers: { readonly asked: PaperCriteria; readonly lines: Awaited<ReturnType<typeof ask>> }[] = [];
  for (const [index, one] of [null, ...changes].entries()) {
    if (one !== null) await happen(one, deps, table, world, agendas);
    const lists = await Promise.all(questionsAt(index).map(async (asked) => ({ asked, lines: await ask(asked) })));
    const asOf = momentIn(world);
    answers.push(...lists.map(({ asked, lines }) => ({ asked: { ...asked, asOf }, lines })));
  }
  return { answers, ask };
}

function worldOfTheMeeting(): World {
  return { ...emptyWorld(c21), clock: { ticks: afterAllArrived } };
}

describe('the register as of a moment', () => {
  it('answers every question as it was answered then', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 8 }), async (changes) => {
        const { answers, ask } = await live(changes, worldOfTheMeeting());
        for (const { asked, lines } of answers) expect(await ask(asked)).toEqual(lines);
      }),
      { numRuns: 2 },
    );
  });

  it('that was built again from the ledger tells the same of what people decided', async () => {
    const changes = fc.array(
      decision.filter(({ draft: { kind } }) => kind !== 'judge-again'),
      { minLength: 4, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(changes, async (decisions) => {
        const world = worldOfTheMeeting();
        const { answers } = await live(decisions, world);
        const { facts, decisions: decided } = world;
        const again = { ...worldOfTheMeeting(), facts, decisions: decided };
        for (const { series, number, paper } of facts.values()) again.numbers.set(`${series}#${number}`, paper);
        const { ask } = await live([], again);
        for (const { asked, lines } of answers) expect(await ask(asked)).toEqual(lines);
      }),
      { numRuns: 1 },
    );
  });
});
