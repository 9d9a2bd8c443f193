import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetings } from '../../../shared/meetings/index.ts';
import { readMeeting } from '../../../shared/meetings/read-meeting.ts';
import { type Meeting, meetingSchema } from '../../../shared/model/meeting.ts';

/** The data of the first meeting of the project, changed at one place. */
function changed(change: (data: Meeting) => unknown): unknown {
  const [first] = meetings;
  const copy = structuredClone(first);
  if (copy === undefined) throw new Error('no meeting');
  change(copy);
  return copy;
}

function problems(json: unknown): string[] {
  const reading = readMeeting(json);
  return 'problems' in reading ? reading.problems : [];
}

describe('readMeeting', () => {
  it('reads the meetings of the project', () => {
    for (const meeting of meetings) expect(readMeeting(structuredClone(meeting))).toEqual({ meeting });
  });

  it.each<[string, (data: Meeting) => unknown, string]>([
    [
      'a missing title',
      (m) => Reflect.deleteProperty(m.agenda.items[3] ?? {}, 'title'),
      'agenda.items[3].title: expected text, found nothing',
    ],
    [
      'a list that is text',
      (m) => Reflect.set(m.agenda.items[3] ?? {}, 'documents', 'C20/24'),
      'agenda.items[3].documents: expected a list, found "C20/24"',
    ],
    ['no items', (m) => Reflect.set(m.agenda, 'items', []), 'agenda.items: expected a list of at least 1, found an empty list'],
    ['an unknown edition', (m) => Reflect.set(m, 'edition', 'C19'), 'edition: expected one of "C20", "C21", found "C19"'],
    [
      'a time without its offset',
      (m) => Reflect.set(m.submission, 'closes', '2020-06-02T23:59:59'),
      'submission.closes: expected a time with its offset, such as 2021-05-25T23:59:59+02:00, found "2020-06-02T23:59:59"',
    ],
    [
      'a date that is none',
      (m) => Reflect.set(m, 'opens', '9 June 2020'),
      'opens: expected a date such as 2021-06-08, found "9 June 2020"',
    ],
    ['no pages', (m) => Reflect.set(m.pageLimit, 'pages', 0), 'pageLimit.pages: expected a number above 0, found 0'],
    [
      'an address',
      (m) => Reflect.set(m, 'intakeAddress', 'contributions'),
      'intakeAddress: expected an e-mail address, found "contributions"',
    ],
    ['an empty name', (m) => Reflect.set(m.names, 'fr', ''), 'names.fr: expected text that is not empty, found ""'],
    ['a missing language', (m) => Reflect.deleteProperty(m.names, 'zh'), 'names.zh: expected text, found nothing'],
  ])('tells of %s', (_name, change, expected) => {
    expect(problems(changed(change))).toEqual([expected]);
  });

  it.each<[string, (data: Meeting) => unknown, string]>([
    [
      'an end before the beginning',
      (m) => Reflect.set(m, 'opens', '2020-06-13'),
      'closes: expected a date on or after opens (2020-06-13), found 2020-06-12',
    ],
    [
      'a submission that closes as it opens',
      (m) => Reflect.set(m.submission, 'opens', m.submission.closes),
      'submission.closes: expected a time after submission.opens (2020-06-02T23:59:59+02:00), found 2020-06-02T23:59:59+02:00',
    ],
    [
      'a submission that outlasts the meeting',
      (m) => Reflect.set(m.submission, 'closes', '2021-06-02T23:59:59+02:00'),
      'submission.closes: expected a time before the meeting ends (2020-06-12), found 2021-06-02T23:59:59+02:00',
    ],
    [
      'a place that is no time zone',
      (m) => Reflect.set(m.submission, 'timeZone', 'Geneva'),
      'submission.timeZone: expected a time zone such as Europe/Zurich, found "Geneva"',
    ],
    ['a limit of many pages', (m) => Reflect.set(m.pageLimit, 'pages', 200), 'pageLimit.pages: expected at most 50, found 200'],
    [
      'an id used twice',
      (m) => Reflect.set(m.agenda.items[1] ?? {}, 'id', 'C20-01'),
      'agenda.items[1].id: expected an id of its own, found C20-01, which agenda.items[0] has',
    ],
    [
      'a number used twice',
      (m) => Reflect.set(m.agenda.items[1] ?? {}, 'itemNo', '01'),
      'agenda.items[1].itemNo: expected a number used once in the agenda, found 01, which agenda.items[0] has',
    ],
    [
      'a document under two items',
      (m) => Reflect.set(m.agenda.items[1] ?? {}, 'documents', ['C20/21']),
      'agenda.items[1].documents[0]: expected a document under one item only, found C20/21, which agenda.items[0].documents[0] has',
    ],
    [
      'a document that is no symbol',
      (m) => Reflect.set(m.agenda.items[1] ?? {}, 'documents', ['17']),
      'agenda.items[1].documents[0]: expected a document symbol such as C21/35 or VC/3, found "17"',
    ],
    [
      'a symbol in another spelling',
      (m) => Reflect.set(m.received[0] ?? {}, 'symbol', 'C20/66-R'),
      'received[0].symbol: expected a document symbol such as C21/35 or VC/3, found "C20/66-R"',
    ],
    [
      'a paper received twice',
      (m) => Reflect.set(m.received[1] ?? {}, 'symbol', 'C20/66'),
      'received[1].symbol: expected a symbol of its own, found C20/66, which received[0] has',
    ],
  ])('tells of %s', (_name, change, expected) => {
    expect(problems(changed(change))).toEqual([expected]);
  });

  it('allows the same number in two annexes', () => {
    const [, second] = meetings;
    expect(second?.agenda.items.filter((item) => item.itemNo === '7').map((item) => item.annex)).toEqual([2, 3]);
    expect(problems(second)).toEqual([]);
  });

  it.each([
    [null, 'the file: expected an object, found null'],
    [[], 'the file: expected an object, found an empty list'],
    ['x', 'the file: expected an object, found "x"'],
  ])('tells when the file is %j', (json, expected) => {
    expect(problems(json)).toEqual([expected]);
  });

  it('survives anything, and lets nothing pass that the model does not allow', () => {
    const [first] = meetings;
    const keys = fc.constantFrom(...Object.keys(first ?? {}));
    fc.assert(
      fc.property(keys, fc.jsonValue(), (key, value) => {
        const reading = readMeeting({ ...structuredClone(first), [key]: value });
        if ('meeting' in reading) expect(meetingSchema.safeParse(reading.meeting).success).toBe(true);
        else for (const problem of reading.problems) expect(problem).toMatch(/^[a-zA-Z].*: expected .+, found .+$/su);
      }),
      { numRuns: 60 },
    );
  });
});
