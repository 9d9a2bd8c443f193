import { describe, expect, it } from 'vitest';
import { meetings } from '../../../../shared/meetings/index.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { meetingProposalSchema } from '../../../../shared/model/meeting-proposal.ts';
import { meetingFrom } from '../../../../shared/proceedings/letters/meeting-from.ts';
import { codesOf, letterInFile } from './letters-read.ts';

function known(id: string): Meeting {
  const found = meetings.find((meeting) => meeting.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe.each(['dm-21-1008.txt', 'dm-21-1008.docx', 'dm-21-1008.pdf'])('DM-21/1008 as %s', async (file) => {
  const proposal = await letterInFile(file);
  const meeting = known('C21-VCC-1');

  it('is a proposal that fits the form', () => expect(meetingProposalSchema.safeParse(proposal).success).toBe(true));

  it('gives the rules of the letter', () => {
    const { reference, date, edition, session, opens, closes, deadline, pageLimit, intakeAddress, language } = proposal;
    const values = [reference, date, proposal.meeting, edition, session, opens, closes, deadline, intakeAddress].map(
      ({ value }) => value,
    );
    expect(values).toEqual([
      'DM-21/1008',
      '2021-03-25',
      'C21/VCC-1',
      'C21',
      'C21',
      '2021-06-08',
      '2021-06-18',
      '2021-05-25',
      'contributions@itu.int',
    ]);
    expect([pageLimit.value, language]).toEqual([{ pages: 2, binding: true }, 'zh']);
  });

  it('gives all 74 items', () => {
    const urls = file.endsWith('pdf') ? { url: null } : {};
    const expected = meeting.agenda.items.map((item) => ({ ...item, ...urls }));
    expect(proposal.items.map(({ item }) => item)).toEqual(expected);
  });

  it('is sure of all but the hour of the deadline and the item without a document', () => {
    expect(codesOf(proposal)).toEqual(['deadline-inclusive-assumed', 'item-without-document']);
  });
});

describe.each(['dm-20-1008.md', 'dm-20-1008.docx', 'dm-20-1008.pdf'])('DM-20/1008 as %s', async (file) => {
  const proposal = await letterInFile(file);
  const blank = (text: string): string => text.replaceAll(' ', '');

  it('gives the rules of the letter, and says what it leaves out', () => {
    const { reference, edition, session, opens, deadline, pageLimit, intakeAddress } = proposal;
    expect([reference, edition, session, opens, deadline, intakeAddress].map(({ value }) => value)).toEqual([
      'DM-20/1008',
      'C20',
      'C20',
      '2020-06-09',
      '2020-06-02',
      'contributions@itu.int',
    ]);
    expect(pageLimit.value).toEqual({ pages: 2, binding: false });
    expect(proposal.findings.filter(({ code }) => code === 'field-missing').map(({ detail }) => detail)).toEqual([
      'meeting',
      'closes',
    ]);
  });

  it('gives all 52 items with their notes', () => {
    // The typesetter's gaps of a pdf cannot be told from a blank before a figure, so notes are compared without blanks.
    const items = (some: Meeting['agenda']['items']): unknown[] =>
      some.map((item) => ({ ...item, notes: item.notes.map(blank) }));
    expect(items(proposal.items.map(({ item }) => item))).toEqual(items(known('C20-VCC-1').agenda.items));
  });

  it('counts the Member States behind each comment', () => {
    const requests = proposal.items.map(({ comments }) => comments?.requests);
    expect([requests[0], requests[14], requests[31]]).toEqual([1, 5, 6]);
    expect(requests).not.toContain(null);
  });
});

describe('a proposal accepted as it is', () => {
  it('of DM-21/1008 is the meeting that the project knows', async () => {
    const made = meetingFrom(await letterInFile('dm-21-1008.txt'));
    const { received: _received, agenda, ...rules } = known('C21-VCC-1');
    if (!('meeting' in made)) throw new Error(made.problems.join());
    const { received, agenda: madeAgenda, ...madeRules } = made.meeting;
    expect(madeRules).toEqual(rules);
    expect(received).toEqual([]);
    expect(madeAgenda).toEqual(agenda);
    expect(made.open.map(({ field }) => field)).toEqual(['names', 'submission.closes', 'numbering', 'received']);
  });

  it('of DM-20/1008 takes its code and its last day from what is known, and says so', async () => {
    const made = meetingFrom(await letterInFile('dm-20-1008.md'));
    expect('meeting' in made && made.meeting.closes).toBe('2020-06-12');
    expect(made.open.map(({ field }) => field).slice(0, 3)).toEqual(['closes', 'id', 'names']);
  });
});

describe('places', () => {
  it('lead to the words in the letter', async () => {
    const { items, deadline, intakeAddress } = await letterInFile('dm-21-1008.txt');
    expect([deadline.place?.line, intakeAddress.place?.line]).toEqual([26, 101]);
    const item = items.find(({ item: { id } }) => id === 'C21-A2-32');
    expect(item?.lines).toEqual([289, 295]);
    expect(item?.place.quote.startsWith('32')).toBe(true);
  });
});
