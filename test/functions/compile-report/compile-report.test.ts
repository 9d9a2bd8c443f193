import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileReport } from '../../../functions/compile-report/compile-report.ts';
import type { ReportRequest } from '../../../shared/register/report-request.ts';
import type { ReportInput } from '../../../shared/report/compile.ts';
import { conclusion, record, recordId } from '../../shared/report/proceedings.ts';
import { meetingOf, paper } from '../../shared/report/records.ts';
import { ReportWorld } from './report-world.ts';

const request: ReportRequest = { meetingId: 'C21-VCC-1', requestedAt: '2021-06-01T09:59:00.000Z', languages: ['en'] };
const council = { meetingId: 'C21-VCC-1', variant: { kind: 'council' }, language: 'en' } as const;
const sitting = { ...council, variant: { kind: 'sitting', recordId: recordId(1), revision: 0 } } as const;

/** A register whose one conclusion reads so. */
function rows(words: string, changedAt = '2021-06-01T08:00:00Z'): ReportInput {
  const conclusions = [{ ...conclusion({ line: 3, words: [words] }), changedAt }];
  return { meeting: meetingOf('C21-VCC-1'), papers: [], conclusions, records: [{ ...record(1, []), changedAt }] };
}

/** The wish of a moment, compiled a second later. */
async function compiledAt(world: ReportWorld, hour: number, change: ReportInput = world.rows): Promise<void> {
  const padded = String(hour).padStart(2, '0');
  Object.assign(world, { rows: change, time: `2021-06-02T${padded}:00:01.000Z` });
  await compileReport(world, { ...request, requestedAt: `2021-06-02T${padded}:00:00.000Z` });
}

describe('a wish for a report', () => {
  it('is met in each language asked for, from one reading of the register, and the sittings with it', async () => {
    const world = new ReportWorld(rows('The report was noted.'));
    expect(await compileReport(world, { ...request, languages: ['en', 'fr', 'en'] })).toEqual(['en', 'fr']);
    expect(new Set(Object.keys(world.kept()))).toEqual(
      new Set(['outcome-report/en', 'outcome-report/fr', `sitting-${recordId(1)}/en`, `sitting-${recordId(1)}/fr`]),
    );
    expect(world.reads).toBe(1);
  });

  it('costs one look where a later reading has met it', async () => {
    const world = new ReportWorld(rows('The report was noted.'));
    await compileReport(world, request);
    expect(await compileReport(world, request)).toEqual([]);
    expect(world.reads).toBe(1);
  });

  it('is compiled anew when the register was read in the very moment of the wish', async () => {
    const world = new ReportWorld(rows('The report was noted.'));
    await compileReport(world, request);
    expect(await compileReport(world, { ...request, requestedAt: world.time })).toEqual(['en']);
  });
});

describe('the index of words', () => {
  it('is brought up to date before the report, and made anew on wish where the report is not', async () => {
    const papers = [paper({ n: 1, title: 'Satellites' })];
    const world = new ReportWorld({ ...rows('The report was noted.'), papers });
    world.observations.set('20210520T0900-0001.1', 'ports');
    await compileReport(world, request);
    expect(await world.found('satellite ports')).toEqual(['20210520T0900-0001.1']);
    world.observations.set('20210520T0900-0001.1', 'harbours');
    await compileReport(world, request);
    expect(await world.found('harbours')).toEqual([]);
    expect(await compileReport(world, { ...request, rebuildSearch: true })).toEqual([]);
    expect(await world.found('harbours')).toEqual(['20210520T0900-0001.1']);
  });
});

describe('revisions', () => {
  it('begin without a number, and go up with what is said otherwise, each compared with the one before', async () => {
    const world = new ReportWorld(rows('The report was noted.'));
    await compiledAt(world, 1);
    await compiledAt(world, 2, rows('The report was approved.'));
    for (const place of [council, sitting]) {
      const [first, second, ...more] = world.revisions(place);
      expect(more).toEqual([]);
      expect(first).toMatchObject({ report: { variant: { revision: 0 } }, previous: null });
      expect(second).toMatchObject({ report: { variant: { revision: 1 } }, previous: first?.report });
    }
  });

  it('do not go up for the same rows, nor for a change that the report does not show', async () => {
    const world = new ReportWorld(rows('The report was noted.'));
    await compiledAt(world, 1);
    const [before, reports] = [world.kept(), [...world.reports]];
    await compiledAt(world, 2);
    await compiledAt(world, 3, rows('The report was noted.', '2021-06-02T02:30:00Z'));
    expect(world.kept()).toEqual(before);
    expect([...world.reports]).toEqual(reports);
    expect((await world.standing(council))?.kept.readAt).toBe('2021-06-02T03:00:01.000Z');
  });

  it('go on after one that this version of the program cannot read', async () => {
    const world = new ReportWorld(rows('The report was noted.'));
    await compiledAt(world, 1);
    const stored = world.stored;
    world.stored = async () => null;
    await compiledAt(world, 2);
    world.stored = stored;
    const kept = world.revisions(council);
    expect(kept.map((one) => one?.report.variant)).toMatchObject([{ revision: 0 }, { revision: 1 }]);
    expect(kept[1]?.previous).toBeNull();
  });
});

describe('writers at the same time', () => {
  it('never put an older reading after a newer one, and count every revision once, in whatever order they go', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('Noted.', 'Approved.', 'Deferred.'), { minLength: 2, maxLength: 4 }),
        async (scheduler, readings) => {
          const world = new ReportWorld(rows('Noted.'));
          const writers = readings.map((words, i) => {
            const of = new ReportWorld(rows(words));
            return Object.assign(of, {
              time: `2021-06-03T00:00:0${i}.000Z`,
              standing: scheduler.scheduleFunction(world.standing),
              stored: scheduler.scheduleFunction(world.stored),
              store: scheduler.scheduleFunction(world.store),
              replace: scheduler.scheduleFunction(world.replace),
            });
          });
          await scheduler.waitFor(Promise.all(writers.map((writer) => compileReport(writer, request))));
          const kept = world.kept()['outcome-report/en'] ?? [];
          expect(kept.map(({ revision }) => revision)).toEqual(kept.map((_, i) => i));
          expect(kept.map(({ readAt }) => readAt)).toEqual(kept.map(({ readAt }) => readAt).toSorted());
          const last = world.revisions(council).at(-1)?.report;
          expect(last?.conclusions[0]?.text).toBe(readings.at(-1));
          for (const [i, one] of world.revisions(council).entries()) {
            expect(one?.previous ?? null).toEqual(world.revisions(council)[i - 1]?.report ?? null);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
