import { describe, expect, it } from 'vitest';
import { meetings } from '../../../shared/meetings/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { type StandingRows, standingAsOf } from '../../../shared/register/as-of.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
const second = { ...c21, version: 2 };
const at = (hour: number) => `2021-06-08T${String(hour).padStart(2, '0')}:00:00.000Z`;
const change = { meetingId: c21.id, version: 2, at: at(13), by: 'B', reason: 'r', source: null, changes: [] };

const rows = {
  meeting: second,
  papers: [
    { changedAt: at(9), symbol: 'C21/84' },
    { changedAt: at(15), symbol: 'C21/85' },
  ],
  conclusions: [{ changedAt: at(14), conclusion: { id: 'a.1.1' } }],
  records: [{ changedAt: at(14), recordId: 'a' }],
  history: [change],
} as unknown as StandingRows;

describe('the register as of a moment', () => {
  it('leaves out and names what was changed since, and takes the agenda of the moment', () => {
    const { rows: standing, leftOut } = standingAsOf(rows, [c21, second], '2021-06-08T14:00:00+02:00');
    expect(standing.papers).toHaveLength(1);
    expect([standing.records, standing.conclusions, standing.history]).toEqual([[], [], []]);
    expect(standing.meeting.version).toBe(1);
    expect(leftOut).toEqual(['paper C21/85', 'record a', 'conclusion a.1.1', 'version 2 of the agenda']);
  });

  it('is whole at a moment after the last change', () => {
    expect(standingAsOf(rows, [c21, second], at(16))).toEqual({ rows, leftOut: [] });
  });
});
