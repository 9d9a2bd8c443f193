import { type CorrespondenceDesk, correspondenceDesk } from '../../../../shared/desk/correspondence-desk.ts';
import type { Consultation, Reply, WithoutVote } from '../../../../shared/model/consultation.ts';
import { consultation } from '../../../../shared/proceedings/correspondence/consultation.ts';
import { electorateOn } from '../../../../shared/proceedings/correspondence/electorate.ts';
import { conclusions2021 } from '../../../shared/report/proceedings-2021.ts';
import { meeting } from './staff-papers.ts';

const letter = { symbol: 'DM-21/1013', opens: '2021-06-15T00:00:00+02:00', closes: '2021-08-01T23:59:59+02:00' };
export const asked = consultation(meeting, conclusions2021, letter);

/** The true desk over a consultation on the proposed conclusions of the meeting, with some replies, one of them of a State that is not on the Council. */
export function correspondenceOfStaff(now: string): CorrespondenceDesk {
  const opened = new Map<string, Consultation>([[asked.symbol, asked]]);
  const replies: Reply[] = ['KE', 'FR', 'JP', 'NL'].map((state, i) => ({
    id: `reply-${i}`,
    state,
    receivedAt: `2021-06-1${6 + (i % 2)}T10:00:00+02:00`,
    answers: asked.questions.map(({ conclusionId }) => ({ conclusionId, answer: i === 1 ? 'no' : 'yes' })),
  }));
  const lists: (readonly WithoutVote[])[] = [];
  const known = (id: string) => id === meeting.id;
  const repliesTo = (symbol: string) => (symbol === asked.symbol ? replies : []);
  return correspondenceDesk({
    now: () => now,
    meeting: async (id) => (known(id) ? meeting : null),
    conclusions: async () => conclusions2021.map((one) => ({ ...one, version: 1, changedAt: now })),
    wordings: async () => new Map(),
    opened: async () => [...opened.values()].map((one) => ({ consultation: one, replies: repliesTo(one.symbol).length })),
    consultation: async (_meetingId, symbol) => opened.get(symbol) ?? null,
    putConsultation: async (put) => {
      opened.set(put.symbol, opened.get(put.symbol) ?? put);
      return opened.get(put.symbol) ?? put;
    },
    replies: async (_meetingId, symbol) => repliesTo(symbol),
    putReply: async (_meetingId, _symbol, reply) => replies.push(reply) > 0,
    council: async (day) => {
      const electorate = electorateOn(day);
      return electorate === null
        ? null
        : { electorate: { ...electorate, withoutVote: [...(lists.at(-1) ?? [])] }, lists: lists.length };
    },
    putWithoutVote: async (_term, n, list) => n === lists.push(list),
  });
}
