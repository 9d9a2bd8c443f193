import { describe, expect, it } from 'vitest';
import { consultationSchema } from '../../../../shared/model/consultation.ts';
import { consultation } from '../../../../shared/proceedings/correspondence/consultation.ts';
import { recordReply } from '../../../../shared/proceedings/correspondence/replies.ts';
import { wordingHash } from '../../../../shared/proceedings/wording-tag.ts';
import { registered } from '../edits/registered.ts';
import { asked, called, letter, meeting, reply } from './material.ts';

const ids = (conclusions: Parameters<typeof consultation>[1]) =>
  consultation(meeting, conclusions, letter).questions.map(({ conclusionId }) => conclusionId);

describe('a consultation', () => {
  it('puts the words that stand, with their documents', () => {
    expect(asked.questions[0]).toEqual({
      number: 1,
      conclusionId: 'a1.53.1',
      wording: wordingHash('The report be approved.'),
      text: 'The report be approved.',
      language: 'en',
      heading: 'Report on the accounts',
      documents: ['C21/42'],
    });
    expect(consultationSchema.parse(asked)).toEqual(asked);
  });

  it('puts only conclusions that call for it and that no later one amends', () => {
    const amended = called('a1.2.1', 'Two', { supersededBy: 'b2.1.1' });
    expect(ids([called('a1.1.1', 'One'), amended, registered('a1.3.1', 'Three')])).toEqual(['a1.1.1']);
  });

  it('follows the agenda, then the records, whatever order they are given in', () => {
    const conclusions = [
      called('b2.7.1', 'no item'),
      called('b2.3.1', 'second item', { items: ['C21-A2-02'] }),
      called('a1.10.1', 'first item, later', { items: ['C21-A2-01'] }),
      called('a1.9.1', 'first item', { items: ['C21-A3-01', 'C21-A2-01'] }),
    ];
    const ordered = ['a1.9.1', 'a1.10.1', 'b2.3.1', 'b2.7.1'];
    expect(ids(conclusions)).toEqual(ordered);
    expect(ids(conclusions.toReversed())).toEqual(ordered);
  });

  it('holds back what is in dispute', () => {
    const theirs = { text: 'Another', by: 'secretariat', at: '2021-06-17T09:00:00Z', reason: 'edit' };
    const disputed = called('a1.2.1', 'Two', { conflict: { base: 'Zero', theirs } });
    const made = consultation(meeting, [disputed, called('a1.3.1', 'Three')], letter);
    expect(made.heldBack).toEqual(['a1.2.1']);
    expect(made.questions.map(({ number, conclusionId }) => [number, conclusionId])).toEqual([[1, 'a1.3.1']]);
  });

  it('refuses conclusions of another meeting and a closing before the opening', () => {
    expect(() => consultation(meeting, [called('a1.1.1', 'One', { meetingId: 'C20-VCC-1' })], letter)).toThrow(RangeError);
    expect(() => consultation(meeting, [], { ...letter, closes: letter.opens })).toThrow(RangeError);
    expect(() => consultation(meeting, [], { ...letter, closes: 'soon' })).toThrow(RangeError);
  });
});

describe('recording a reply', () => {
  it('keeps all in the order in which they were received', () => {
    const later = reply('KE', 'yes', { id: 'later', receivedAt: '2021-07-12T10:00:00Z' });
    const earlier = reply('GH', 'no', { id: 'earlier', receivedAt: '2021-07-12T11:00:00+02:00' });
    const kept = recordReply(asked, recordReply(asked, [], later), earlier);
    expect(kept.map(({ id }) => id)).toEqual(['earlier', 'later']);
    expect(recordReply(asked, kept, later)).toBe(kept);
  });

  it.each([
    ['a question that was not put', reply('KE', 'yes', { answers: [{ conclusionId: 'z9.1.1', answer: 'yes' }] })],
    [
      'a question answered twice',
      reply('KE', 'yes', {
        answers: [
          { conclusionId: 'a1.53.1', answer: 'yes' },
          { conclusionId: 'a1.53.1', answer: 'no' },
        ],
      }),
    ],
    ['an id that another reply has', reply('GH', 'no', { id: 'reply-KE' })],
  ])('refuses %s', (_, refused) => {
    expect(() => recordReply(asked, [reply('KE', 'yes')], refused)).toThrow(RangeError);
  });
});
