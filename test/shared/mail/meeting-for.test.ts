import { describe, expect, it } from 'vitest';
import { meetingFor } from '../../../shared/mail/meeting-for.ts';
import { meetings } from '../../../shared/meetings/index.ts';

describe('the meeting that a mail is for', () => {
  it.each([
    ['within its time', '2021-05-20T10:00:00+02:00', 'C21-VCC-1'],
    ['in its last second', '2021-05-25T23:59:59+02:00', 'C21-VCC-1'],
    ['after it closed', '2021-05-26T00:00:00+02:00', 'C21-VCC-1'],
    ['long after the one before closed', '2020-12-01T10:00:00+01:00', 'C20-VCC-1'],
    ['before any', '2019-01-01T00:00:00Z', 'C20-VCC-1'],
  ])('%s', (_when, at, id) => {
    expect(meetingFor(at, meetings)?.id).toBe(id);
  });

  it('is none where there is none', () => {
    expect(meetingFor('2021-05-20T10:00:00Z', [])).toBeNull();
  });
});
