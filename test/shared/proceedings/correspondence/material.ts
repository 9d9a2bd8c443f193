import type { RegisteredConclusion } from '../../../../shared/model/conclusion.ts';
import type { Answer, Consultation, Electorate, Reply } from '../../../../shared/model/consultation.ts';
import { consultation } from '../../../../shared/proceedings/correspondence/consultation.ts';
import { electorateOn } from '../../../../shared/proceedings/correspondence/electorate.ts';
import { meetingOf } from '../../report/records.ts';
import { registered } from '../edits/registered.ts';

export const meeting = meetingOf('C21-VCC-1');
export const letter = { symbol: 'DM-21/1014', opens: '2021-07-01T00:00:00+02:00', closes: '2021-07-31T23:59:59+02:00' };
export const afterwards = '2021-08-03T10:00:00+02:00';

/** A conclusion that calls for a consultation by correspondence. */
export function called(id: string, text: string, more: Partial<RegisteredConclusion> = {}): RegisteredConclusion {
  const one = registered(id, text);
  return { ...one, conclusion: { ...one.conclusion, procedure: 'correspondence' }, ...more };
}

export const asked: Consultation = consultation(
  meeting,
  [
    called('a1.53.1', 'The report be approved.', { items: ['C21-A2-01'] }),
    called('a1.60.1', '以信函方式批准C21/42号文件。', { language: 'zh', items: ['C21-A2-02'] }),
  ],
  letter,
);

export const council: Electorate = councilOn('2021-07-31');

function councilOn(day: string): Electorate {
  const electorate = electorateOn(day);
  if (electorate === null) throw new Error(`no Council on ${day}`);
  return electorate;
}

/** A reply with the same answer to every question. */
export function reply(state: string, answer: Answer, more: Partial<Reply> = {}): Reply {
  const answers = asked.questions.map(({ conclusionId }) => ({ conclusionId, answer }));
  return { id: `reply-${state}`, state, receivedAt: '2021-07-10T10:00:00Z', answers, ...more };
}

/** The first so many States of the Council, all of one answer. */
export function replies(count: number, answer: Answer): Reply[] {
  return council.states.slice(0, count).map(({ state }) => reply(state, answer));
}
