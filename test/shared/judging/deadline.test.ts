import { describe, expect, it } from 'vitest';
import { judge } from '../../../shared/judging/judge.ts';
import { arrivalOf, examinationOf, meetingOf, nothingKnown } from './examination-of.ts';
import { inShort, judged } from './judged.ts';

describe('the deadline', () => {
  it.each([
    ['C21', '2021-05-25T23:59:59+02:00', 'accepted:'],
    ['C21', '2021-05-25T21:59:59.999Z', 'accepted:'],
    ['C21', '2021-05-25T22:00:00Z', 'held: late'],
    ['C21', '2021-05-26T00:00:00+02:00', 'held: late'],
    // Still 25 May where the sender is, and long past midnight in Geneva.
    ['C21', '2021-05-25T20:00:00-08:00', 'held: late'],
    ['C21', '2021-03-01T00:00:00Z', 'accepted:'],
    ['C20', '2020-06-02T23:59:59+02:00', 'accepted:'],
    ['C20', '2020-06-03T00:00:00+02:00', 'held: late'],
  ] as const)('%s, received %s', (edition, receivedAt, expected) => {
    expect(inShort(judged({}, { receivedAt }, edition))).toBe(expected);
  });

  it('tells both times as they were in Geneva', () => {
    const [late] = judged({}, { receivedAt: '2021-05-25T22:00:01Z' }).findings;
    expect(late?.message).toContain('on 26 May 2021 at 00:00:01');
    expect(late?.message).toContain('25 May 2021 at 23:59:59 (Geneva time)');
  });

  it('is later for a State for which it was put off, and never earlier', () => {
    const at = (receivedAt: string, closes: string) => {
      const arrival = arrivalOf({ receivedAt }, 'C21');
      return inShort(judge(examinationOf({}, 'C21'), meetingOf('C21'), arrival, { ...nothingKnown, closes }));
    };
    expect(at('2021-05-26T08:00:00Z', '2021-05-26T12:00:00+02:00')).toBe('accepted:');
    expect(at('2021-05-26T10:00:01Z', '2021-05-26T12:00:00+02:00')).toBe('held: late');
    expect(at('2021-05-25T12:00:00Z', '2021-05-20T12:00:00+02:00')).toBe('accepted:');
  });

  it('refuses an arrival without a time', () => {
    expect(() => judged({}, { receivedAt: 'yesterday' })).toThrow(RangeError);
  });
});
