import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSearch } from '../../../functions/compile-report/keep-search.ts';
import { type PaperRecord, paperId } from '../../../shared/model/contribution.ts';
import { paper } from '../../shared/report/records.ts';
import { SearchWorld } from './search-world.ts';

const meetingId = 'C21-VCC-1';

/** A world in which these papers were observed, each with its text. */
function worldOf(texts: Readonly<Record<number, string>>): { world: SearchWorld; papers: PaperRecord[] } {
  const world = new SearchWorld();
  const papers = Object.entries(texts).map(([n, text]) => {
    const record = paper({ n: Number(n), title: `Title ${n}` });
    world.observations.set(paperId(record), text);
    return record;
  });
  return { world, papers };
}

const idsOf = (papers: readonly PaperRecord[]) => papers.map(paperId);

describe('the index of a meeting', () => {
  it('holds every paper of the register, and costs one look where nothing changed', async () => {
    const { world, papers } = worldOf({ 1: 'satellites', 2: 'ports and satellites' });
    await keepSearch(world, meetingId, papers);
    expect(await world.found('satellite')).toEqual(idsOf(papers));
    const [written, tag] = [[...world.storedParts.keys()], world.standingList?.tag];
    await keepSearch(world, meetingId, papers);
    expect(world.examined).toHaveLength(2);
    expect([...world.storedParts.keys()]).toEqual(written);
    expect(world.standingList?.tag).toBe(tag);
  });

  it('is brought up to date with the new papers alone', async () => {
    const { world, papers } = worldOf({ 1: 'satellites', 2: 'satellites' });
    await keepSearch(world, meetingId, papers.slice(0, 1));
    await keepSearch(world, meetingId, papers);
    expect(world.examined).toEqual(idsOf(papers));
    expect(await world.found('satellites')).toEqual(idsOf(papers));
  });

  it('has a paper as it stands now, by its number and the title that a person corrected', async () => {
    const { world, papers } = worldOf({ 1: 'satellites', 2: 'ports' });
    await keepSearch(world, meetingId, papers);
    const numbered = { ...paper({ n: 1, title: 'Another heading', symbol: 'C21/84' }) };
    await keepSearch(world, meetingId, [numbered, ...papers.slice(1)]);
    expect(await world.found('C21/84')).toEqual([paperId(numbered)]);
    expect(await world.found('heading satellites')).toEqual([paperId(numbered)]);
    expect(await world.found('title')).toEqual(idsOf(papers.slice(1)));
  });

  it('finds a changed paper once where its older entry stands in a part that is full', async () => {
    const many = Object.fromEntries(Array.from({ length: 251 }, (_, i) => [i + 1, `satellite number${i}`]));
    const { world, papers } = worldOf(many);
    await keepSearch(world, meetingId, papers);
    const [first, ...rest] = papers;
    const changed = paper({ n: 1, title: 'Corrected heading' });
    await keepSearch(world, meetingId, [changed, ...rest]);
    expect(world.standingList?.list?.parts).toMatchObject([{ full: true }, { full: false }]);
    expect(await world.found('number0')).toEqual(idsOf([changed]));
    expect(await world.found('title 1 number0')).toEqual([]);
    expect(await world.found('satellite')).toHaveLength(251);
    expect(paperId(changed)).toBe(first === undefined ? null : paperId(first));
  });

  it('waits for what is not examined yet, and has it when it is', async () => {
    const { world, papers } = worldOf({ 1: 'satellites', 2: 'satellites' });
    const [, second] = idsOf(papers);
    world.observations.delete(second ?? '');
    await keepSearch(world, meetingId, papers);
    expect(await world.found('satellites')).toEqual(idsOf(papers.slice(0, 1)));
    world.observations.set(second ?? '', 'satellites');
    await keepSearch(world, meetingId, papers);
    expect(await world.found('satellites')).toEqual(idsOf(papers));
  });

  it('is no fact: made again at will, it answers the same, byte for byte', async () => {
    const { world, papers } = worldOf({ 1: 'satellites', 2: 'ports', 3: 'satellite ports' });
    await keepSearch(world, meetingId, papers);
    const [content] = [...world.storedParts.keys()];
    await keepSearch(world, meetingId, papers.toReversed(), { rebuild: true });
    expect(world.examined).toHaveLength(6);
    expect([...world.storedParts.keys()]).toEqual([content]);
  });

  it.each([
    ['its list is of another form', (world: SearchWorld) => Object.assign(world, { standingList: { list: null, tag: 'old' } })],
    ['its list is gone', (world: SearchWorld) => Object.assign(world, { standingList: null })],
    ['a part of it is gone', (world: SearchWorld) => world.storedParts.clear()],
  ])('is made again where %s', async (_, lose) => {
    const { world, papers } = worldOf({ 1: 'satellites', 2: 'satellites', 3: 'satellites' });
    await keepSearch(world, meetingId, papers.slice(0, 2));
    lose(world);
    await keepSearch(world, meetingId, papers);
    expect(await world.found('satellites')).toEqual(idsOf(papers));
  });

  it('loses no paper where several writers keep it at once, in whatever order they go', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 3 }), async (scheduler, known) => {
        const { world, papers } = worldOf({ 1: 'satellites', 2: 'satellites', 3: 'satellites', 4: 'satellites' });
        const slowly = Object.assign(Object.create(world) as SearchWorld, {
          searchList: scheduler.scheduleFunction(world.searchList),
          replaceSearchList: scheduler.scheduleFunction(world.replaceSearchList),
          storePart: scheduler.scheduleFunction(world.storePart),
        });
        await scheduler.waitFor(
          Promise.all([keepSearch(slowly, meetingId, papers), keepSearch(slowly, meetingId, papers.slice(0, known))]),
        );
        expect(await world.found('satellites')).toEqual(idsOf(papers));
      }),
      { numRuns: 40 },
    );
  });
});
