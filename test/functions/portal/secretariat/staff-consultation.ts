import type { OpenedConsultation } from '../../../../functions/portal/secretariat/secretariat-deps.ts';
import { consultation } from '../../../../shared/proceedings/correspondence/consultation.ts';
import { electorateOn } from '../../../../shared/proceedings/correspondence/electorate.ts';
import { conclusions2021 } from '../../../shared/report/proceedings-2021.ts';
import { meeting } from './staff-papers.ts';

const letter = { symbol: 'DM-21/1013', opens: '2021-07-01T00:00:00+02:00', closes: '2021-08-01T23:59:59+02:00' };
const asked = consultation(meeting, conclusions2021, letter);

/** A consultation on the proposed conclusions of the meeting, with some replies, one of them of a State that is not on the Council. */
export const openedConsultation: OpenedConsultation = {
  consultation: { ...asked, opens: '2021-06-15T00:00:00+02:00' },
  electorate: electorateOn('2021-06-20'),
  replies: ['KE', 'FR', 'JP', 'NL'].map((state, i) => ({
    id: `reply-${i}`,
    state,
    receivedAt: `2021-06-1${6 + (i % 2)}T10:00:00+02:00`,
    answers: asked.questions.map(({ conclusionId }) => ({ conclusionId, answer: i === 1 ? 'no' : 'yes' })),
  })),
};
