import { describe, expect, it } from 'vitest';
import { Conflict, NoSuchThing, NotAllowed, Refused } from '../../../shared/desk/desk.ts';
import type { RefusalCode } from '../../../shared/languages/refusals/refusal-words.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { type PaperStatus, paperId, paperStatuses } from '../../../shared/model/contribution.ts';
import type { DecisionDraft } from '../../../shared/model/decision.ts';
import { clerk, decidingWorld, deskOver, meeting, member, reason, rowOf } from './deciding-world.ts';

const main = rowOf({ n: 9, status: 'accepted', symbol: 'C21/84', language: 'fr' });
const drafts: Readonly<Record<DecisionDraft['kind'], DecisionDraft>> = {
  accept: { kind: 'accept', reason },
  return: { kind: 'return', reason },
  move: { kind: 'move', items: ['C21-A2-09'], reason },
  withdraw: { kind: 'withdraw', reason },
  publish: { kind: 'publish', reason },
  correct: { kind: 'correct', field: 'title', value: 'The true title', reason },
  join: { kind: 'join', to: paperId(main), reason },
  'judge-again': { kind: 'judge-again', reason },
};
/** What can be decided about a paper of which status. */
const possible: Readonly<Record<PaperStatus, readonly DecisionDraft['kind'][]>> = {
  pending: [],
  accepted: ['move', 'withdraw', 'publish', 'correct', 'join', 'judge-again'],
  returned: ['accept', 'withdraw', 'correct', 'judge-again'],
  held: ['accept', 'return', 'move', 'withdraw', 'correct', 'join', 'judge-again'],
  duplicate: [],
  withdrawn: ['accept'],
  ignored: [],
};

describe('deciding', () => {
  it('puts the decision into the ledger, then tells the register, and changes no row itself', async () => {
    const row = rowOf();
    const world = decidingWorld(row);
    const decision = await deskOver(world).decide(clerk, meeting.id, paperId(row), drafts.accept, row.version);
    expect(decision).toMatchObject({ kind: 'accept', reason, n: 1, by: 'A. Clerk', at: '2021-06-01T10:00:00.000Z' });
    expect(world.decisions).toEqual([decision]);
    expect(world.told).toEqual([`decided ${paperId(row)} ${meeting.version}`]);
    expect(world.rows.get(paperId(row))).toBe(row);
  });

  it.each(
    paperStatuses.flatMap((status) => (Object.keys(drafts) as DecisionDraft['kind'][]).map((kind) => [status, kind] as const)),
  )('of a paper that is %s: %s is possible, or it is said what to do instead', async (status, kind) => {
    const row = rowOf({ status });
    const world = decidingWorld(row, main);
    const deciding = deskOver(world).decide(clerk, meeting.id, paperId(row), drafts[kind], null);
    if (possible[status].includes(kind)) await expect(deciding).resolves.toMatchObject({ kind, n: 1 });
    else await expect(deciding).rejects.toThrow(Refused);
    expect(world.decisions).toHaveLength(possible[status].includes(kind) ? 1 : 0);
  });

  it('lets a language version be made a contribution of its own again, and nothing else', async () => {
    const decided = { n: 1, status: null, items: null, versionOf: paperId(main), corrected: [] };
    const row = rowOf({ status: 'duplicate', duplicateOf: paperId(main), decided });
    const world = decidingWorld(row, main);
    world.decisions.push({ ...drafts.join, meetingId: meeting.id, paperId: paperId(row), n: 1, by: 'A. Clerk', at: 'before' });
    for (const kind of ['move', 'publish', 'judge-again'] as const)
      await expect(deskOver(world).decide(clerk, meeting.id, paperId(row), drafts[kind], null)).rejects.toMatchObject({
        code: 'joined-already',
      });
    await expect(deskOver(world).decide(clerk, meeting.id, paperId(row), drafts.accept, null)).resolves.toMatchObject({ n: 2 });
  });

  it.each<[string, DecisionDraft, Parameters<typeof rowOf>[0], RefusalCode]>([
    ['an item that is not on the agenda', { ...drafts.move, items: ['C21-A2-99'] } as DecisionDraft, {}, 'items-unknown'],
    ['an item named twice', { kind: 'accept', items: ['C21-A2-07', 'C21-A2-07'], reason }, {}, 'items-twice'],
    ['a date that is none', { kind: 'correct', field: 'date', value: '2021-02-30', reason }, {}, 'date-wanted'],
    ['a source that names no State', { kind: 'correct', field: 'source', value: 'Somebody', reason }, {}, 'source-without-state'],
    ['publishing twice', drafts.publish, { status: 'accepted', published: { at: 'then', by: 'A. Clerk' } }, 'published-already'],
    ['joining a paper of the same language', drafts.join, { language: 'fr' }, 'join-same-language'],
    ['joining with a paper that is not there', { kind: 'join', to: 'nothing.1', reason }, {}, 'join-unknown'],
    ['a reason of no words', { kind: 'accept', reason: '  ' }, {}, 'reason-wanted'],
    ['an unknown kind', { kind: 'burn', reason } as never, {}, 'does-not-fit'],
  ])('refuses %s, and says what to do instead', async (_, draft, changes, code) => {
    const world = decidingWorld(rowOf(changes), main);
    const deciding = deskOver(world).decide(clerk, meeting.id, paperId(rowOf()), draft, null);
    await expect(deciding).rejects.toMatchObject({ code });
    expect(world.decisions).toEqual([]);
  });

  it('refuses to join two papers that name no State in common, or with one that is not accepted', async () => {
    const row = rowOf();
    const others: readonly (readonly [typeof main, RefusalCode])[] = [
      [{ ...main, verdict: { ...main.verdict, states: ['FR'] } }, 'join-no-common-state'],
      [{ ...main, status: 'held' }, 'join-not-accepted'],
      [rowOf({ status: 'accepted' }), 'join-self'],
    ];
    for (const [other, code] of others) {
      const world = decidingWorld(row, other);
      const to = paperId(other);
      await expect(
        deskOver(world).decide(clerk, meeting.id, paperId(row), { ...drafts.join, to } as never, null),
      ).rejects.toMatchObject({ code });
    }
  });

  it('refuses to join a paper that has language versions of its own', async () => {
    const decided = { n: 1, status: null, items: null, versionOf: paperId(rowOf()), corrected: [] };
    const world = decidingWorld(rowOf(), main, rowOf({ n: 5, status: 'duplicate', decided }));
    await expect(deskOver(world).decide(clerk, meeting.id, paperId(rowOf()), drafts.join, null)).rejects.toMatchObject({
      code: 'join-has-versions',
    });
  });

  it('is refused where the paper has changed, or an earlier decision is not taken up, which is then told again', async () => {
    const row = rowOf();
    const world = decidingWorld(row);
    const desk = deskOver(world);
    await expect(desk.decide(clerk, meeting.id, paperId(row), drafts.accept, row.version - 1)).rejects.toThrow(Conflict);
    await desk.decide(clerk, meeting.id, paperId(row), drafts.accept, null);
    await expect(desk.decide(clerk, meeting.id, paperId(row), drafts.return, null)).rejects.toThrow(Conflict);
    expect(world.decisions).toHaveLength(1);
    expect(world.told).toHaveLength(2);
  });

  it('lets one of two people who decide at the same moment be first', async () => {
    const row = rowOf();
    const world = decidingWorld(row);
    const both = await Promise.allSettled(
      [drafts.accept, drafts.return].map((draft) => deskOver(world).decide(clerk, meeting.id, paperId(row), draft, row.version)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(Conflict);
    expect(world.decisions).toHaveLength(1);
  });

  it('knows no paper and no meeting that is not there', async () => {
    const desk = deskOver(decidingWorld());
    await expect(desk.decide(clerk, meeting.id, 'nothing.1', drafts.accept, null)).rejects.toThrow(NoSuchThing);
    await expect(desk.decide(clerk, 'C99-VCC-1', 'nothing.1', drafts.accept, null)).rejects.toThrow(NoSuchThing);
    await expect(desk.replay(clerk, 'C99-VCC-1')).rejects.toThrow(NoSuchThing);
  });

  const others: Caller[] = [member('KE'), { role: 'public' }, { role: 'operator', name: 'An operator' }];
  it.each(others)('is nothing for the role $role, and the wish is kept', async (caller) => {
    const row = rowOf();
    const world = decidingWorld(row);
    const desk = deskOver(world);
    const extension = { state: 'KE', until: '2021-05-28T23:59:59+02:00', reason };
    for (const wish of [
      () => desk.decide(caller, meeting.id, paperId(row), drafts.accept, null),
      () => desk.decide(caller, meeting.id, 'nothing.1', drafts.accept, null),
      () => desk.extend(caller, meeting.id, extension),
      () => desk.replay(caller, meeting.id),
    ])
      await expect(wish()).rejects.toThrow(NotAllowed);
    expect(world.refusals.map(({ did }) => did)).toEqual(['decide accept', 'decide accept', 'extend', 'replay']);
    expect(world.refusals[0]).toMatchObject({ role: caller.role, paperId: paperId(row) });
    expect([world.decisions, world.extensions, world.told]).toEqual([[], [], []]);
  });
});

describe('putting the closing time off', () => {
  const until = '2021-05-28T23:59:59+02:00';

  it('is a fact for one State, the last of which holds', async () => {
    const world = decidingWorld();
    for (let i = 0; i < 2; i += 1) await deskOver(world).extend(clerk, meeting.id, { state: 'KE', until, reason });
    expect(world.extensions.map(({ n, by }) => [n, by])).toEqual([
      [1, 'A. Clerk'],
      [2, 'A. Clerk'],
    ]);
    expect(world.told).toEqual(['extended KE', 'extended KE']);
  });

  it.each([
    ['a time before that for all', { state: 'KE', until: '2021-05-20T00:00:00Z', reason }, 'extension-too-early'],
    ['a time without its offset', { state: 'KE', until: '2021-05-28T23:59:59', reason }, 'does-not-fit'],
    ['what is no Member State', { state: 'ZZ', until, reason }, 'state-unknown'],
    ['what is no State at all', { state: '../KE', until, reason }, 'does-not-fit'],
    ['no reason', { state: 'KE', until, reason: '' }, 'reason-wanted'],
  ])('refuses %s', async (_, wanted, code) => {
    const world = decidingWorld();
    await expect(deskOver(world).extend(clerk, meeting.id, wanted)).rejects.toMatchObject({ code });
    expect(world.extensions).toEqual([]);
  });

  it('lets one of two at the same moment be first', async () => {
    const world = decidingWorld();
    const desk = deskOver(world, { extensionsOf: async () => [] });
    await desk.extend(clerk, meeting.id, { state: 'KE', until, reason });
    await expect(desk.extend(clerk, meeting.id, { state: 'KE', until, reason })).rejects.toThrow(Conflict);
  });
});

describe('the answer of a State about a joint paper', () => {
  const joint = rowOf();
  const id = paperId(joint);

  it('is the same fact as an answer by link: given once, and a consent withdrawn once', async () => {
    const world = decidingWorld(joint);
    const desk = deskOver(world);
    await expect(desk.consent(member('UG'), meeting.id, id, 'withdrawn')).rejects.toMatchObject({ code: 'consent-none-stands' });
    await desk.consent(member('UG'), meeting.id, id, 'consented');
    await expect(desk.consent(member('UG'), meeting.id, id, 'declined')).rejects.toMatchObject({ code: 'consented-already' });
    await desk.consent(member('UG'), meeting.id, id, 'withdrawn');
    await expect(desk.consent(member('UG'), meeting.id, id, 'withdrawn')).rejects.toThrow(Conflict);
    expect([...world.answers.keys()]).toEqual([`co-sponsor.${id}.UG`, `co-sponsor.${id}.UG.withdrawn`]);
    expect(world.told).toEqual([`answered ${id}`, `answered ${id}`]);
  });

  it('cannot be told from nothing by a State that the paper does not name', async () => {
    const world = decidingWorld(joint, rowOf({ n: 2, sender: null }));
    const desk = deskOver(world);
    const of = async (paper: string, state: string) =>
      await desk
        .consent(member(state), meeting.id, paper, 'consented')
        .catch((error: Error) => [error.name, error.message.replace(paper, '')]);
    expect(await of(id, 'RW')).toEqual(await of('nothing.1', 'RW'));
    expect(await of(paperId(rowOf({ n: 2 })), 'UG')).toEqual(await of('nothing.1', 'UG'));
    expect(world.refusals).toEqual([]);
  });

  it('is for no other: the wish of who may see the paper and may not answer is kept', async () => {
    const published = { ...joint, status: 'accepted' as const, published: { at: 'then', by: 'A. Clerk' } };
    const world = decidingWorld(published);
    const desk = deskOver(world);
    for (const caller of [member('RW'), member('KE'), clerk])
      await expect(desk.consent(caller, meeting.id, id, 'consented')).rejects.toThrow(NotAllowed);
    expect(world.refusals).toHaveLength(3);
    expect(world.answers.size).toBe(0);
  });

  it('is not taken for a paper that does not stand', async () => {
    const world = decidingWorld({ ...joint, status: 'withdrawn' });
    await expect(deskOver(world).consent(member('UG'), meeting.id, id, 'consented')).rejects.toMatchObject({
      code: 'consent-without-paper',
    });
  });

  it('is given once where it was declined', async () => {
    const desk = deskOver(decidingWorld(joint));
    await desk.consent(member('UG'), meeting.id, id, 'declined');
    await expect(desk.consent(member('UG'), meeting.id, id, 'consented')).rejects.toMatchObject({ code: 'declined-already' });
  });
});

describe('judging a meeting again', () => {
  it('lists what the rules now say otherwise, changes nothing, and leaves alone what a person accepted', async () => {
    const decided = { n: 1, status: 'accepted' as const, items: null, versionOf: null, corrected: [] };
    const rows = [
      ...Array.from({ length: 45 }, (_, i) => rowOf({ n: i + 1 })),
      rowOf({ n: 90, status: 'accepted', decided }),
      rowOf({ n: 91, status: 'withdrawn' }),
    ];
    const world = decidingWorld(...rows);
    const [first, second, third] = rows;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no rows');
    const returned = { ...first.verdict, status: 'returned' as const };
    const elsewhere = { ...first.verdict, filing: { items: ['C21-A2-09'], how: 'cited' as const } };
    world.verdicts.set(paperId(first), returned);
    world.verdicts.set(paperId(second), elsewhere);
    world.verdicts.set(paperId(third), { ...third.verdict, rulesVersion: 7 });
    for (const row of rows.slice(-2)) world.verdicts.set(paperId(row), returned);
    const changed = await deskOver(world).replay(clerk, meeting.id);
    expect(changed.map(({ line, to }) => [line.paperId, to])).toEqual([
      [paperId(first), returned],
      [paperId(second), elsewhere],
    ]);
    expect(world.decisions).toEqual([]);
  });
});
