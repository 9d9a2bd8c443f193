import { describe, expect, it } from 'vitest';
import { meetings } from '../../../shared/meetings/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { type AgendaDeps, acceptAgenda } from '../../../shared/register/accept-agenda.ts';
import type { AgendaVersion } from '../../../shared/register/agenda-versions.ts';
import { bringIntoForce } from '../../../shared/register/bring-into-force.ts';
import type { RefilingRequest } from '../../../shared/register/refiling-request.ts';
import type { PaperRow } from '../../../shared/register/rows.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;

class Crash extends Error {}

interface World {
  inForce: Meeting | null;
  papers: PaperRow[];
  readonly facts: Map<number, AgendaVersion>;
  readonly histories: Set<number>;
  readonly refiling: RefilingRequest[];
  readonly announced: string[];
  readonly reports: string[];
}

function worldWith(inForce: Meeting | null, papers: PaperRow[] = []): World {
  return { inForce, papers, facts: new Map(), histories: new Set(), refiling: [], announced: [], reports: [] };
}

function depsIn(world: World, gate: (step: string) => void = () => undefined): AgendaDeps {
  const step = async <T>(name: string, effect: () => T): Promise<T> => {
    gate(`${name} before`);
    const value = effect();
    gate(`${name} after`);
    return value;
  };
  return {
    now: () => '2021-06-08T12:30:00.000Z',
    meeting: () => step('meeting', () => world.inForce),
    isDecided: () => step('isDecided', () => world.histories.size > 0),
    async *papers() {
      yield* world.papers;
    },
    recordVersion: (version) =>
      step('recordVersion', () => {
        const standing = world.facts.get(version.meeting.version) ?? version;
        world.facts.set(version.meeting.version, standing);
        return standing;
      }),
    enterVersion: ({ meeting }) =>
      step('enterVersion', () => {
        world.inForce = meeting;
      }),
    enterHistory: ({ meeting }) => step('enterHistory', () => void world.histories.add(meeting.version)),
    requestRefiling: (request) => step('requestRefiling', () => void world.refiling.push(request)),
    announceProceedings: (meetingId) => step('announceProceedings', () => void world.announced.push(meetingId)),
    requestReport: (meetingId) => step('requestReport', () => void world.reports.push(meetingId)),
  };
}

/** Of a paper's row only what accepting an agenda looks at. */
function paper(arrivalId: string, items: readonly string[], status: PaperRow['status'] = 'accepted'): PaperRow {
  const verdict = { filing: { items, how: items.length === 0 ? 'none' : 'declared' } };
  return {
    meetingId: c21.id,
    arrivalId,
    n: 1,
    status,
    symbol: `C21/${arrivalId}`,
    verdict,
    citations: [],
  } as unknown as PaperRow;
}

const without = (itemId: string): Meeting => ({
  ...c21,
  agenda: { ...c21.agenda, items: c21.agenda.items.filter(({ id }) => id !== itemId) },
});
const raised: Meeting = {
  ...c21,
  agenda: { ...c21.agenda, items: c21.agenda.items.map((item) => (item.id === 'C21-A3-10' ? { ...item, priority: '1' } : item)) },
};
const grounds = { by: 'A. Secretary', reason: 'the opening', source: null, evenSo: false };

describe('accepting an agenda', () => {
  it('makes the next version, with what changed, by whom and why', async () => {
    const world = worldWith(c21);
    const acceptance = await acceptAgenda(depsIn(world), { ...grounds, meeting: raised });
    const changes = [{ kind: 'priority', itemId: 'C21-A3-10', from: '2', to: '1' }];
    expect(acceptance).toMatchObject({ outcome: 'accepted', meeting: { version: 2 }, changes });
    expect(world.facts.get(2)?.history).toEqual({
      meetingId: 'C21-VCC-1',
      version: 2,
      at: '2021-06-08T12:30:00.000Z',
      by: 'A. Secretary',
      reason: 'the opening',
      source: null,
      changes,
    });
    expect([world.announced, world.reports]).toEqual([['C21-VCC-1'], ['C21-VCC-1']]);
  });

  it('keeps a change as a person made it, and not as single differences', async () => {
    const world = worldWith(c21);
    const changes = [{ kind: 'spill-over' as const, itemIds: ['C21-A2-01'] }];
    await acceptAgenda(depsIn(world), { ...grounds, meeting: raised, changes });
    expect(world.facts.get(2)?.history.changes).toEqual(changes);
  });

  it('makes a first version of a meeting that nobody knew, and none of what is in force already', async () => {
    const world = worldWith(null);
    expect(await acceptAgenda(depsIn(world), { ...grounds, meeting: c21 })).toMatchObject({ outcome: 'accepted', changes: [] });
    expect(await acceptAgenda(depsIn(world), { ...grounds, meeting: { ...c21, version: 9 } })).toMatchObject({
      outcome: 'unchanged',
    });
    expect([...world.facts.keys()]).toEqual([1]);
  });

  it('makes a version of what came with the project when a person accepts it', async () => {
    const world = worldWith(c21);
    expect(await acceptAgenda(depsIn(world), { ...grounds, meeting: c21 })).toMatchObject({ outcome: 'accepted', changes: [] });
    expect(world.facts.get(2)?.history).toMatchObject({ by: 'A. Secretary', changes: [] });
    expect(await acceptAgenda(depsIn(world), { ...grounds, meeting: c21 })).toMatchObject({ outcome: 'unchanged' });
  });

  it('places anew the papers under a changed item, those without one and those that wait, and no others', async () => {
    const papers = [
      paper('84', ['C21-A3-10']),
      paper('85', ['C21-A2-07']),
      paper('86', []),
      paper('87', ['C21-A2-07'], 'held'),
      paper('88', [], 'returned'),
    ];
    const world = worldWith(c21, papers);
    const acceptance = await acceptAgenda(depsIn(world), { ...grounds, meeting: raised });
    expect(acceptance).toMatchObject({ refiled: ['84.1', '86.1', '87.1'] });
    expect(world.refiling[0]).toEqual({
      refile: { meetingId: 'C21-VCC-1', arrivalId: '84', n: 1 },
      agendaVersion: 2,
      decidedAt: '2021-06-08T12:30:00.000Z',
    });
  });

  it('refuses with their list to leave contributions without an item, unless it is confirmed', async () => {
    const world = worldWith(c21, [paper('84', ['C21-A2-07']), paper('85', ['C21-A2-07', 'C21-A2-09'])]);
    const wanted = { ...grounds, meeting: without('C21-A2-07') };
    expect(await acceptAgenda(depsIn(world), wanted)).toEqual({
      outcome: 'refused',
      orphans: [{ paper: '84.1', symbol: 'C21/84', items: ['C21-A2-07'] }],
    });
    expect([world.facts.size, world.inForce]).toEqual([0, c21]);
    expect(await acceptAgenda(depsIn(world), { ...wanted, evenSo: true })).toMatchObject({
      outcome: 'accepted',
      refiled: ['84.1', '85.1'],
    });
  });

  it('says so when somebody else decided on the same version, and brings that into force', async () => {
    const world = worldWith(c21);
    const other: AgendaVersion = {
      history: { meetingId: c21.id, version: 2, at: '2021-06-08T12:00:00.000Z', by: 'B', reason: 'r', source: null, changes: [] },
      meeting: { ...without('C21-A2-07'), version: 2 },
    };
    world.facts.set(2, other);
    expect(await acceptAgenda(depsIn(world), { ...grounds, meeting: raised })).toEqual({ outcome: 'overtaken', version: 2 });
    expect(world.inForce).toEqual(other.meeting);
  });

  it('is completed by whoever comes next after a crash at any one step', async () => {
    const papers = [paper('84', ['C21-A3-10'])];
    const steps: string[] = [];
    await acceptAgenda(
      depsIn(worldWith(c21, papers), (step) => void steps.push(step)),
      { ...grounds, meeting: raised },
    );
    for (let crashAt = 0; crashAt < steps.length; crashAt += 1) {
      const world = worldWith(c21, papers);
      let count = 0;
      const gate = (step: string): void => {
        count += 1;
        if (count === crashAt + 1) throw new Crash(step);
      };
      await expect(acceptAgenda(depsIn(world, gate), { ...grounds, meeting: raised })).rejects.toBeInstanceOf(Crash);
      // The sweep: a decision without its history is completed.
      for (const [version, fact] of world.facts) if (!world.histories.has(version)) await bringIntoForce(depsIn(world), fact);
      await acceptAgenda(depsIn(world), { ...grounds, meeting: raised });
      expect(world.inForce).toEqual({ ...raised, version: 2 });
      expect([...world.histories]).toEqual([2]);
      expect(new Set(world.refiling.map(({ refile }) => refile.arrivalId))).toEqual(new Set(['84']));
    }
  });
});
