import { readFileSync } from 'node:fs';
import type { PortalDeps } from '../../../../functions/portal/visiting.ts';
import { Conflict, NoSuchThing, Refused } from '../../../../shared/desk/desk.ts';
import type { ArrivedProceeding, ProceedingRead } from '../../../../shared/desk/proceeding-desk.ts';
import type { AgendaHistory } from '../../../../shared/model/agenda-change.ts';
import type { MeetingProposal } from '../../../../shared/model/meeting-proposal.ts';
import { changesStated } from '../../../../shared/proceedings/agenda/changes-stated.ts';
import { meetingFrom } from '../../../../shared/proceedings/letters/meeting-from.ts';
import { planSittings } from '../../../../shared/proceedings/time-plan/plan-sittings.ts';
import type { ProceedingRow } from '../../../../shared/register/rows.ts';
import { letterInText } from '../../../shared/proceedings/letters/letters-read.ts';
import { letterFolder } from '../../../shared/proceedings/letters/sample-letters.ts';
import { readText, sampleRecord } from '../../../shared/proceedings/records/in-short.ts';
import { linePlace } from '../../../shared/report/proceedings.ts';
import { conclusions2021, records2021 } from '../../../shared/report/proceedings-2021.ts';
import { idOf, meeting, papersOfMeeting } from './staff-papers.ts';

type Note = (act: string, ...what: unknown[]) => void;

export const history: readonly AgendaHistory[] = [
  {
    meetingId: meeting.id,
    version: 1,
    at: '2021-04-01T08:00:00Z',
    by: 'A. Editor',
    reason: 'convening letter DM-21/1008',
    source: 'DM-21/1008',
    changes: [],
  },
  {
    meetingId: meeting.id,
    version: 2,
    at: '2021-06-08T12:00:00Z',
    by: 'B. Editor <b>',
    reason: 'opening of C21/VCC-1',
    source: 'record 111111111111 line 19',
    changes: [
      { kind: 'priority', itemId: 'C21-A3-10', from: '2', to: '1' },
      { kind: 'remove', itemId: 'C21-A3-99' },
      { kind: 'spill-over', itemIds: ['C21-A2-07', 'C21-A2-08'] },
      { kind: 'title', itemId: 'C21-A2-07', title: 'A <i>title' },
      { kind: 'documents', itemId: 'C21-A2-07', documents: ['C21/35'] },
    ],
  },
];

const of = (kind: ProceedingRow['kind'], arrivalId: string, fileName: string, outcome: ProceedingRow['outcome']) => ({
  kind,
  arrivalId,
  key: `${{ letter: 'letters', record: 'records', edits: 'edited-reports' }[kind]}/C21-VCC-1/${arrivalId}/${fileName}`,
  proceedingId: null,
  outcome,
  storedAt: '2021-06-08T18:00:00Z',
  merge: null,
});

let arrivals: ReadonlyMap<string, ArrivedProceeding> | null = null;
function arrived(id: string): ArrivedProceeding | null {
  arrivals ??= allArrivals();
  return arrivals.get(id) ?? null;
}

/** A letter that says all, one that leaves out its days and rules, a record that raises an item, an edited report with every outcome, files that are none. */
function allArrivals(): ReadonlyMap<string, ArrivedProceeding> {
  const amended = readText(sampleRecord('c21-vcc-1-sitting-1'), meeting);
  return new Map<string, ArrivedProceeding>([
    ['letter-1', { row: of('letter', 'letter-1', 'DM-21-1008.docx', 'proposed'), read: letterRead(wholeLetter()) }],
    ['letter-2', { row: of('letter', 'letter-2', 'short <b>.txt', 'proposed'), read: letterRead(shortLetter) }],
    ['letter-3', { row: of('letter', 'letter-3', 'picture.pdf', 'unread'), read: { kind: 'unread', why: 'no-text-layer' } }],
    [
      'record-1',
      {
        row: of('record', 'record-1', 'sitting.docx', 'registered'),
        read: {
          kind: 'record',
          record: amended,
          stated: [
            ...changesStated(amended, meeting),
            { change: null, words: 'The agenda <b> was changed.', place: linePlace(7, 'x'), doubt: 'names no group' },
          ],
        },
      },
    ],
    ['edits-1', { row: of('edits', 'edits-1', 'report.docx', 'merged'), read: { kind: 'edits', merge } }],
    ['edits-2', { row: of('edits', 'edits-2', 'early.docx', 'waiting'), read: { kind: 'waiting' } }],
  ]);
}

const [first, second, third] = conclusions2021.map(({ conclusion }) => conclusion.id);
const merge: NonNullable<ProceedingRow['merge']> = {
  changed: [first ?? ''],
  unchanged: [second ?? ''],
  conflicts: [third ?? ''],
  findings: [
    { code: 'copied', conclusionId: first ?? '', texts: ['One <b>', 'Another'], detail: null, hazard: null },
    { code: 'tag-unreadable', conclusionId: null, texts: [], detail: 'conclusion:x', hazard: null },
  ],
};

function wholeLetter(): MeetingProposal {
  return letterInText(...readFileSync(new URL('dm-21-1008.txt', letterFolder), 'utf8').split('\n'));
}

const shortLetter = letterInText(
  '2023年3月14日，日内瓦',
  '文号：DM-23/1021',
  '附件1',
  '标题 文件号 最终',
  '1 甲项 C23/30 1',
  '2 乙项 C23/31 1',
);

function letterRead(proposal: MeetingProposal): ProceedingRead {
  const made = meetingFrom(proposal);
  if ('meeting' in made) return { kind: 'letter', proposal, meeting: made.meeting, problems: [], open: made.open };
  return { kind: 'letter', proposal, meeting: null, problems: made.problems, open: made.open };
}

/** Removing an item, and accepting a letter, would orphan a paper unless it is done even so; version 99 comes too late. */
export function agendaOfStaff(note: Note): Pick<PortalDeps['secretariat'], 'agenda' | 'proceedings'> {
  const paper = idOf(papersOfMeeting()[0]);
  const orphans = [{ paper, symbol: 'C21/84', items: ['C21-A2-07'] }];
  const accepted = { outcome: 'accepted', meeting: { ...meeting, version: 2 }, changes: [], refiled: [paper] } as const;
  return {
    agenda: {
      history: async () => history,
      async change(_caller, _meetingId, wish, version) {
        if (version === 99) throw new Conflict('somebody was faster');
        if (wish.change.kind === 'spill-over') return { outcome: 'unchanged', meeting };
        if (wish.change.kind === 'add') throw new Refused('item-id-used', { item: wish.change.item.id });
        if (wish.change.kind === 'remove' && !wish.evenSo) return { outcome: 'refused', orphans };
        note('change', wish, version);
        return accepted;
      },
      timePlan: async () => planSittings(meeting),
    },
    proceedings: {
      async send(_caller, meetingId, { kind, fileName, bytes, sitting, date }) {
        if (sitting === 99) throw new Refused('sitting-number', { most: 60 });
        note('send', meetingId, { kind, fileName, bytes: bytes.byteLength, sitting, date });
        return `${kind}-1`;
      },
      records: async () => ({
        records: records2021.map((record, i) => ({
          ...record,
          key: `records/C21-VCC-1/record-${i + 1}/${record.name}`,
          changedAt: '2021-06-09T08:00:00Z',
        })),
        others: [of('record', 'torn', 'torn <b>.docx', 'unread'), of('record', 'early', 'early.docx', 'waiting')],
      }),
      arrived: async (_caller, _meetingId, id) => arrived(id),
      ticket: async () => {
        throw new NoSuchThing('no page asks for it');
      },
      async letters(_caller, meetingId) {
        if (meetingId !== meeting.id) throw new NoSuchThing('no such meeting');
        return ['letter-1', 'letter-2', 'letter-3'].flatMap((id) => arrived(id)?.row ?? []);
      },
      async acceptLetter(_caller, meetingId, arrivalId, wanted) {
        if (wanted.version === 99) throw new Conflict('somebody was faster');
        if (!wanted.evenSo) return { outcome: 'refused', orphans };
        note('acceptLetter', meetingId, arrivalId, wanted);
        return accepted;
      },
      async acceptStated(_caller, meetingId, recordId, { evenSo }) {
        note('acceptStated', meetingId, recordId, evenSo);
        return accepted;
      },
    },
  };
}
