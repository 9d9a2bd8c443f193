import { describe, expect, it } from 'vitest';
import { againstRegister } from '../../../shared/citations/against-register.ts';
import { knownDocuments, numberIn } from '../../../shared/citations/known-documents.ts';
import { meetingOf } from '../judging/examination-of.ts';
import { citationsIn } from './written-paper.ts';

const meeting = meetingOf('C21');

describe('knownDocuments', () => {
  it('knows what the data of the meeting say where no register is asked', () => {
    const known = knownDocuments(meeting, null);
    expect(known).toMatchObject({ session: 'C21', series: 'C21', after: 83, last: 83, whole: false });
    expect(known.agenda.has('C21/30')).toBe(true);
    expect([...known.contributions]).toEqual(meeting.received.map(({ symbol }) => symbol));
  });

  it('takes the highest number ever given, and for standing what is accepted', () => {
    const known = knownDocuments(meeting, [
      { symbol: 'C21/85', status: 'withdrawn' },
      { symbol: 'C21/84', status: 'accepted' },
      { symbol: null, status: 'held' },
    ]);
    expect(known).toMatchObject({ last: 85, whole: true });
    expect([known.contributions.has('C21/84'), known.contributions.has('C21/85')]).toEqual([true, false]);
  });

  it('knows the register as a whole only when no paper waits for its number', () => {
    expect(knownDocuments(meeting, [{ symbol: null, status: 'pending' }]).whole).toBe(false);
    expect(knownDocuments(meeting, []).whole).toBe(true);
  });
});

describe('numberIn', () => {
  it.each([
    ['C21/84(Rev.1)', 84],
    ['C21/DT/8', 0],
    ['C20/84', 0],
    ['nonsense', 0],
  ])('%s', (symbol, number) => {
    expect(numberIn('C21', symbol)).toBe(number);
  });
});

describe('againstRegister', () => {
  it('adds the addenda that are filed by now, and notes what is to be noted of each', () => {
    const known = knownDocuments(meeting, [
      { symbol: 'C21/84', status: 'accepted' },
      { symbol: 'C21/84(Add.1)', status: 'accepted' },
      { symbol: 'C21/84(Rev.1)', status: 'accepted' },
    ]);
    const { citations, notes } = againstRegister(citationsIn('C21/84 and its addenda'), known, { symbol: null, base: null });
    expect(citations.map(({ id }) => id)).toEqual(['C21/84', 'C21/84(Add.1)']);
    expect(notes).toEqual([{ id: 'C21/84', note: 'superseded', by: 'C21/84(Rev.1)' }]);
  });
});
