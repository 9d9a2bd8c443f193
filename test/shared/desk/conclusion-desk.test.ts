import { describe, expect, it } from 'vitest';
import { type ConclusionDeps, conclusionDesk } from '../../../shared/desk/conclusion-desk.ts';
import { Conflict, NoSuchThing, NotAllowed } from '../../../shared/desk/desk.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import type { RegisteredConclusion } from '../../../shared/model/conclusion.ts';
import { wordingHash } from '../../../shared/proceedings/wording-tag.ts';
import { type WordingFact, withWording } from '../../../shared/register/wording-facts.ts';
import { conclusions2021 } from '../report/proceedings-2021.ts';

const secretary: Caller = { role: 'secretariat', name: 'A. Editor' };
const at = '2021-06-20T09:00:00.000Z';

function deskOver(one: RegisteredConclusion, facts: WordingFact[] = []) {
  const announced: string[] = [];
  const deps: ConclusionDeps = {
    now: () => at,
    readConclusion: async (_meeting, id) => (id === one.conclusion.id ? { ...one, version: 1, changedAt: at } : null),
    wordings: async () => new Map([[one.conclusion.id, [...facts]]]),
    recordWording: async (_meeting, fact) => {
      if (facts.some(({ n }) => n === fact.n)) return false;
      facts.push(fact);
      return true;
    },
    announceWording: async (_meeting, id) => {
      announced.push(id);
    },
  };
  return { ...conclusionDesk(deps), deps, facts, announced, id: one.conclusion.id, seen: wordingHash(one.text) };
}

const found = (isDisputed: boolean) => conclusions2021.find(({ conflict }) => (conflict !== null) === isDisputed);
const [plain, disputed] = [found(false), found(true)];
if (plain === undefined || disputed === undefined) throw new Error('no such conclusions');

describe('new words', () => {
  it('are a fact in the ledger before anybody is told', async () => {
    const { reword, facts, announced, id, seen } = deskOver(plain);
    const changed = await reword(secretary, 'C21-VCC-1', id, { text: 'Other words.', reason: 'as agreed', wording: seen });
    const wording = { text: 'Other words.', by: 'A. Editor', at, reason: 'as agreed' };
    expect(facts).toEqual([
      { conclusionId: id, text: 'Other words.', wordings: [wording], conflict: null, n: 1, at, source: 'desk' },
    ]);
    expect(changed).toEqual({ ...plain, text: 'Other words.', wordings: [wording] });
    expect(announced).toEqual([id]);
  });

  it('follow those that stand in the ledger, whatever the row still says', async () => {
    const fact = {
      conclusionId: plain.conclusion.id,
      text: 'First change.',
      wordings: [],
      conflict: null,
      n: 1,
      at,
      source: 'desk',
    };
    const { reword, facts, id, seen } = deskOver(plain, [fact]);
    const words = { text: 'Second change.', reason: 'as agreed' };
    await expect(reword(secretary, 'C21-VCC-1', id, { ...words, wording: seen })).rejects.toThrow(Conflict);
    await reword(secretary, 'C21-VCC-1', id, { ...words, wording: wordingHash(withWording(plain, fact).text) });
    expect(facts.map(({ n, text }) => [n, text])).toEqual([
      [1, 'First change.'],
      [2, 'Second change.'],
    ]);
  });

  it('take the place of whatever stands where the person names no wording', async () => {
    const { reword, facts, id } = deskOver(plain);
    await reword(secretary, 'C21-VCC-1', id, { text: 'Other words.', reason: 'as agreed', wording: null });
    await reword(secretary, 'C21-VCC-1', id, { text: 'Still others.', reason: 'as agreed', wording: null });
    expect(facts.map(({ text }) => text)).toEqual(['Other words.', 'Still others.']);
  });

  it('of two persons at once are taken once', async () => {
    const { deps, id, seen } = deskOver(plain);
    const desk = conclusionDesk({ ...deps, recordWording: async () => false });
    await expect(desk.reword(secretary, 'C21-VCC-1', id, { text: 'Mine.', reason: 'as agreed', wording: seen })).rejects.toThrow(
      Conflict,
    );
  });

  it.each<[string, Caller]>([
    ['a delegation', { role: 'member', state: 'KE', name: 'Kenya' }],
    ['an operator', { role: 'operator', name: 'O. Perator' }],
    ['anybody', { role: 'public' }],
  ])('are not taken from %s', async (_name, caller) => {
    const { reword, facts, id, seen } = deskOver(plain);
    await expect(reword(caller, 'C21-VCC-1', id, { text: 'x', reason: 'as agreed', wording: seen })).rejects.toThrow(NotAllowed);
    expect(facts).toEqual([]);
  });

  it('of no conclusion, or the same words again, change nothing', async () => {
    const { reword, facts, announced, id, seen } = deskOver(plain);
    await expect(reword(secretary, 'C21-VCC-1', 'abc.1.1', { text: 'x', reason: 'why', wording: seen })).rejects.toThrow(
      NoSuchThing,
    );
    await expect(
      reword(secretary, 'C21-VCC-1', id, { text: `  ${plain.text} `, reason: 'why', wording: seen }),
    ).rejects.toMatchObject({
      code: 'words-unchanged',
    });
    expect([facts, announced]).toEqual([[], []]);
  });
});

describe('words in dispute', () => {
  it('are settled by a person, and by nothing else', async () => {
    const { reword, settle, facts, id, seen } = deskOver(disputed);
    const words = { text: disputed.conflict?.theirs.text ?? '', reason: 'agreed with the Chair', wording: seen };
    await expect(reword(secretary, 'C21-VCC-1', id, words)).rejects.toMatchObject({ code: 'words-in-dispute' });
    const settled = await settle(secretary, 'C21-VCC-1', id, words);
    expect([settled.text, settled.conflict, settled.wordings.length]).toEqual([words.text, null, disputed.wordings.length + 1]);
    expect(facts).toHaveLength(1);
  });

  it('where there are none, cannot be settled', async () => {
    const { settle, id, seen } = deskOver(plain);
    await expect(settle(secretary, 'C21-VCC-1', id, { text: 'x', reason: 'why', wording: seen })).rejects.toMatchObject({
      code: 'words-not-in-dispute',
    });
  });
});
