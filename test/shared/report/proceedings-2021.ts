import type { AgendaHistory } from '../../../shared/model/agenda-change.ts';
import type { RegisteredConclusion } from '../../../shared/model/conclusion.ts';
import type { RegisteredRecord } from '../../../shared/model/summary-record.ts';
import { conclusion, followUp, record, recordId } from './proceedings.ts';

/** Two sittings: conclusions of several kinds and languages, on one item and on two, amended, edited, in conflict and off the agenda. */
export const conclusions2021: readonly RegisteredConclusion[] = [
  conclusion({
    line: 12,
    section: '2',
    title: 'Agenda of the consultation',
    words: ['The agenda was approved, document C21/45 being moved to group 1.'],
    kinds: ['agenda-approved'],
    procedure: 'approved-at-meeting',
    documents: ['C21/1(Rev.1)'],
    relatedDocuments: ['C21/45'],
    withAmendment: true,
    followUps: [followUp('secretariat', 'move C21/45 to group 1', undefined, true)],
  }),
  conclusion({
    line: 19,
    section: '3',
    items: ['C21-A2-01', 'C21-A2-02'],
    words: [
      'The chair took it that councillors wished to consult Council Member States by correspondence, so as to note the outcomes in document C21/14 and the report in document C21/27.',
    ],
    documents: ['C21/14', 'C21/27'],
    paragraphs: ['3.2'],
  }),
  conclusion({
    line: 30,
    section: '4',
    items: ['C21-A2-07'],
    words: [
      'Councillors noted document C21/30(Corr.1) and the contribution in document C21/84.',
      'Regions were invited to send their views to the secretariat by 14 June 2021.',
    ],
    kinds: ['noted', 'member-action'],
    procedure: 'noted-at-meeting',
    documents: ['C21/30(Corr.1)', 'C21/84'],
    paragraphs: ['4.5', '4.6'],
    followUps: [
      followUp('regions', 'send their views to the secretariat', { from: '2021-06-14', text: 'by 14 June 2021' }),
      followUp('secretariat', 'compile the views received', { from: '2021-06-17', time: '17:00', text: 'by 17 June at 17:00' }),
    ],
    supersededBy: `${recordId(2)}.40.1`,
  }),
  conclusion({
    line: 44,
    section: '5',
    language: 'zh',
    items: ['C21-A2-08'],
    words: ['主席认为，理事们希望进行理事国信函磋商，以便将C21/5号文件记录在案，并请秘书处在十月或十一月安排一次会议。'],
    kinds: ['note-by-correspondence', 'secretariat-action'],
    documents: ['C21/5'],
    paragraphs: ['5.9#2'],
    followUps: [followUp('秘书处', '安排一次会议', { from: '2021-10-01', to: '2021-11-30', text: '十月或十一月' })],
    edit: '主席认为，理事们希望进行理事国信函磋商，以便将C21/5号文件记录在案，并请秘书处在10月或11月安排一次会议。',
    conflict: '主席认为，理事们希望进行理事国信函磋商，以便将C21/5号文件记录在案。',
  }),
  conclusion({
    record: recordId(2),
    line: 25,
    section: '1',
    language: 'ar',
    items: ['C21-A2-55'],
    words: ['اتفق أعضاء المجلس على إرجاء النظر في الوثيقة C21/10 إلى دورة المجلس لعام 2022.'],
    kinds: ['deferred'],
    procedure: 'deferred-council',
    session: 2022,
    documents: ['C21/10'],
    paragraphs: ['1.11'],
    deferral: { noConsensus: 'لم يتحقق توافق في الآراء.', request: 'طلبت إحدى الدول الأعضاء في المجلس الإرجاء.' },
  }),
  conclusion({
    record: recordId(2),
    line: 40,
    section: '2',
    items: ['C21-A2-07'],
    words: ['Councillors noted document C21/30(Corr.1) and both contributions, and came to no view on the calendar.'],
    kinds: ['noted'],
    procedure: 'noted-at-meeting',
    documents: ['C21/30(Corr.1)', 'C21/84', 'C21/85'],
    paragraphs: ['2.4'],
    supersedes: [`${recordId(1)}.30.1`],
    followUps: [followUp('Secretariat', 'propose a calendar', { from: '2021-06-17', text: 'by Thursday' })],
  }),
  conclusion({
    record: recordId(2),
    line: 60,
    section: '3',
    words: ['Councillors thanked the interpreters.'],
    kinds: ['no-decision'],
    procedure: 'none',
    paragraphs: [],
  }),
];

export const records2021: readonly RegisteredRecord[] = [
  record(1, [
    { number: '1', title: 'Opening', concluded: false },
    { number: '2', title: 'Agenda of the consultation', documents: ['C21/1(Rev.1)'] },
    { number: '3', items: ['C21-A2-01', 'C21-A2-02'], documents: ['C21/14', 'C21/27'] },
    { number: '4', items: ['C21-A2-07'], documents: ['C21/30(Corr.1)', 'C21/76', 'C21/84'] },
    { number: '5', items: ['C21-A2-08'], documents: ['C21/5'] },
  ]),
  record(2, [
    { number: '1', items: ['C21-A2-55'], documents: ['C21/10', 'C21/79'] },
    { number: '2', items: ['C21-A2-07'], documents: ['C21/30(Corr.1)'] },
    { number: '3', title: 'Closing' },
  ]),
];

export const history2021: readonly AgendaHistory[] = [
  {
    meetingId: 'C21-VCC-1',
    version: 2,
    at: '2021-06-08T12:00:00Z',
    by: 'secretariat',
    reason: 'Approved at the opening.',
    source: 'C21/1(Rev.1)',
    changes: [
      { kind: 'priority', itemId: 'C21-A3-10', from: '2', to: '1' },
      { kind: 'spill-over', itemIds: ['C21-A3-01'] },
      { kind: 'remove', itemId: 'C21-A2-99' },
    ],
  },
];
