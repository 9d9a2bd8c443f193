import type { PaperRecord } from '../../../shared/model/contribution.ts';
import { paper } from './records.ts';

/** Papers of the first consultation of 2020, whose agenda is one list without groups. */
export const papers2020: readonly PaperRecord[] = [
  paper({
    n: 1,
    meetingId: 'C20-VCC-1',
    symbol: 'VC/18',
    states: ['PL'],
    source: 'Poland',
    title: 'Remote participation in the meetings of the Union',
    summary: 'Lessons of the first months of meetings at a distance.',
    action: 'Councillors are invited to note this contribution.',
    items: ['C20-15'],
    receivedAt: '2020-05-29T08:00:00Z',
  }),
  paper({
    n: 2,
    meetingId: 'C20-VCC-1',
    symbol: 'VC/19',
    language: 'zh',
    states: ['CN'],
    source: '中国',
    title: '关于全球网络安全指数的意见',
    items: ['C20-35', 'C20-15'],
    receivedAt: '2020-06-01T08:00:00Z',
  }),
];
