import { describe, expect, it } from 'vitest';
import { type CompilationDeps, compileReport } from '../../../functions/compile-report/compile-report.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { OutcomeReport } from '../../../shared/model/outcome-report.ts';
import type { ReportRequest } from '../../../shared/register/report-request.ts';

const request: ReportRequest = { meetingId: 'C21-VCC-1', requestedAt: '2021-06-01T10:00:00.000Z', languages: ['en', 'fr'] };

function deps(compiledAt: Readonly<Record<string, string>>): CompilationDeps & { stored: OutcomeReport[]; reads: number[] } {
  const stored: OutcomeReport[] = [];
  const reads: number[] = [];
  return {
    stored,
    reads,
    now: () => '2021-06-01T10:01:00.000Z',
    register: async () => {
      reads.push(1);
      return { meeting: meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting, papers: [], conclusions: [], records: [] };
    },
    compiledAt: async (_meeting, language) => compiledAt[language] ?? null,
    store: async (report) => void stored.push(report),
  };
}

describe('compiling the report', () => {
  it('compiles each language that no later report has met, from one reading of the register', async () => {
    const world = deps({ en: '2021-06-01T09:59:59.000Z' });
    expect(await compileReport(world, request)).toEqual(['en', 'fr']);
    expect(world.stored.map(({ language }) => language)).toEqual(['en', 'fr']);
    expect(world.reads).toHaveLength(1);
  });

  it('does nothing for a wish that was met since it was made', async () => {
    const world = deps({ en: '2021-06-01T10:00:30.000Z', fr: '2021-06-01T10:00:30.000Z' });
    expect(await compileReport(world, request)).toEqual([]);
    expect(world.reads).toEqual([]);
  });

  it('compiles again when the register was read in the very moment of the wish', async () => {
    const world = deps({ en: request.requestedAt, fr: '2021-06-01T10:00:30.000Z' });
    expect(await compileReport(world, request)).toEqual(['en']);
  });
});
