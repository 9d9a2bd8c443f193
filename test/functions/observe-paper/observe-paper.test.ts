import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ObservationDeps, observePaper } from '../../../functions/observe-paper/observe-paper.ts';
import type { Examination } from '../../../shared/model/examination.ts';
import type { StoredExamination } from '../../../shared/model/stored-examination.ts';
import { UnknownKey } from '../../../shared/register/ledger-keys.ts';
import type { Outcome } from '../../../shared/sandbox/job.ts';
import { examinedPaper } from '../examined-paper.ts';

const key = 'inbox/C21-VCC-1/a/1/paper.pdf';
const { examination } = examinedPaper({ arrivalId: 'a' });

interface Ledger {
  readonly examinations: StoredExamination[];
  readonly copies: string[];
  readonly prechecked: StoredExamination[];
}

function depsWith(
  outcomes: Outcome<Examination>[],
  chunks: Uint8Array[] | null = [new Uint8Array([1, 2, 3])],
): ObservationDeps & Ledger {
  const ledger: Ledger = { examinations: [], copies: [], prechecked: [] };
  return {
    ...ledger,
    open: async () => (chunks === null ? null : { versionId: 'v7', chunks: streamOf(chunks) }),
    examine: async () => outcomes.shift() ?? { outcome: 'timed-out' },
    readingCopy: async () => ({ outcome: 'done', value: '<p>words</p>' }),
    storeExamination: async (_paper, stored) => void ledger.examinations.push(stored),
    storeReadingCopy: async (_paper, html) => void ledger.copies.push(html),
    storePrechecked: async (_paper, stored) => void ledger.prechecked.push(stored),
  };
}

async function* streamOf(chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const announced = { key, versionId: 'v7' };

describe('observing a paper', () => {
  it('stores what was observed, with the version it was read from, and a reading copy', async () => {
    const deps = depsWith([{ outcome: 'done', value: examination }]);
    expect(await observePaper(deps, announced)).toBe('observed');
    expect(deps.examinations).toEqual([{ object: { key, versionId: 'v7' }, examination }]);
    expect(deps.copies).toEqual(['<p>words</p>']);
  });

  it('tries a second process when the first died, and believes the second', async () => {
    const deps = depsWith([{ outcome: 'out-of-memory' }, { outcome: 'done', value: examination }]);
    await observePaper(deps, announced);
    expect(deps.examinations[0]?.examination).toEqual(examination);
  });

  it.each(['timed-out', 'out-of-memory'] as const)(
    'says too-complex of a file on which two processes died (%s)',
    async (outcome) => {
      const deps = depsWith([{ outcome }, { outcome }]);
      await observePaper(deps, announced);
      const stored = deps.examinations[0]?.examination;
      expect(stored?.hazards).toEqual([{ code: 'too-complex', detail: outcome, place: null }]);
      expect(stored?.sha256).toBe(
        createHash('sha256')
          .update(new Uint8Array([1, 2, 3]))
          .digest('hex'),
      );
      expect(deps.copies).toEqual([]);
    },
  );

  it('does not open a file above ten megabytes, but hashes it', async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(7);
    const deps = depsWith(
      [],
      Array.from({ length: 11 }, () => megabyte),
    );
    await observePaper(deps, announced);
    const stored = deps.examinations[0]?.examination;
    expect(stored?.hazards.map(({ code }) => code)).toEqual(['too-large']);
    expect(stored?.size).toBe(11 * 1024 * 1024);
    expect(stored?.sha256).toBe(
      createHash('sha256')
        .update(Buffer.concat(Array.from({ length: 11 }, () => megabyte)))
        .digest('hex'),
    );
  });

  it('revives nothing when the object was deleted since', async () => {
    const deps = depsWith([], null);
    expect(await observePaper(deps, announced)).toBe('gone');
    expect(deps.examinations).toEqual([]);
  });

  it('keeps of a precheck what it saw, and nothing else', async () => {
    const deps = depsWith([{ outcome: 'done', value: examination }]);
    const precheck = 'precheck/C21-VCC-1/KE-1/paper.pdf';
    expect(await observePaper(deps, { key: precheck, versionId: 'v7' })).toBe('observed');
    expect(deps.prechecked).toEqual([{ object: { key: precheck, versionId: 'v7' }, examination }]);
    expect([deps.examinations, deps.copies]).toEqual([[], []]);
  });

  it('lets a key that names no paper become a dead letter', async () => {
    await expect(observePaper(depsWith([]), { key: 'inbox/stray.docx', versionId: null })).rejects.toBeInstanceOf(UnknownKey);
  });
});
