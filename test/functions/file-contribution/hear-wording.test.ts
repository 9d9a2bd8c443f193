import { describe, expect, it } from 'vitest';
import { hearWording, type WordingDeps } from '../../../functions/file-contribution/hear-wording.ts';
import type { RegisteredConclusion } from '../../../shared/model/conclusion.ts';
import type { WordingFact } from '../../../shared/register/wording-facts.ts';
import { conclusions2021 } from '../../shared/report/proceedings-2021.ts';

const [one] = conclusions2021;
if (one === undefined) throw new Error('no conclusion');
const { id } = one.conclusion;
const given = { worded: { meetingId: 'C21-VCC-1', conclusionId: id } };
const fact = (n: number, text: string): WordingFact => ({
  conclusionId: id,
  text,
  wordings: [],
  conflict: null,
  n,
  at: `2021-06-2${n}T09:00:00Z`,
  source: 'portal',
});

function world(facts: readonly WordingFact[], { entered = true, refusals = 0 } = {}) {
  const written: { text: string; at: string }[] = [];
  const reports: string[] = [];
  let left = refusals;
  const deps: WordingDeps = {
    readConclusion: async () =>
      entered ? { ...(one as RegisteredConclusion), version: 1, changedAt: '2021-06-11T09:00:00Z' } : null,
    wordings: async () => new Map([[id, facts]]),
    writeConclusion: async (_standing, { text }, at) => {
      if (left > 0) {
        left -= 1;
        return false;
      }
      written.push({ text, at });
      return true;
    },
    requestReport: async (meetingId) => {
      reports.push(meetingId);
    },
  };
  return { deps, written, reports };
}

describe('a wording that stands in the ledger', () => {
  it('is given to the row, the last one of several, and the report is compiled anew', async () => {
    const { deps, written, reports } = world([fact(1, 'First.'), fact(2, 'Second.')]);
    await hearWording(deps, given);
    expect(written).toEqual([{ text: 'Second.', at: '2021-06-22T09:00:00Z' }]);
    expect(reports).toEqual(['C21-VCC-1']);
  });

  it('is given again where somebody else has changed the row meanwhile', async () => {
    const { deps, written } = world([fact(1, 'First.')], { refusals: 2 });
    await hearWording(deps, given);
    expect(written).toHaveLength(1);
  });

  it('waits where its record is not entered, and is nothing where nobody gave one', async () => {
    for (const { deps, written, reports } of [world([fact(1, 'First.')], { entered: false }), world([])]) {
      await hearWording(deps, given);
      expect([written, reports]).toEqual([[], []]);
    }
  });
});
