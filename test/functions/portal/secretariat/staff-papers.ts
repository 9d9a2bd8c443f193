import { membersOf } from '../../../../shared/members/regional-organisations.ts';
import { type PaperRecord, paperId } from '../../../../shared/model/contribution.ts';
import type { PaperCriteria, PaperLine } from '../../../../shared/model/paper-query.ts';
import { papers2021 } from '../../../shared/report/papers-2021.ts';
import { finding, meetingOf, paper } from '../../../shared/report/records.ts';
import { lineOf } from '../fake-desk.ts';

export const meeting = meetingOf('C21-VCC-1');

/** States of every region, one and several to a paper. */
const authors = [
  'AU JP',
  'KE',
  'DE',
  'BR',
  'EG',
  'RU BY',
  'KZ',
  'GH ZA',
  'FR',
  'MX AR',
  'SA KW',
  'IN',
  'CH',
  'CA',
  'ET',
  'UZ',
  'GB',
  'CN',
  'TH',
];
const cited = [
  'C21/30',
  'C21/35',
  'C21/64',
  'pp-resolution:77@Rev.Dubai-2018',
  'council-decision:611',
  'C21/28',
  'pp-resolution:2',
  'C21/5',
];

/** A meeting as it stands in the days round its closing time: papers of six languages, and as many more under one item after the other. */
export function papersOfMeeting(more = 30): PaperRecord[] {
  const { items } = meeting.agenda;
  const others = Array.from({ length: more }, (_, i) => {
    const days = Math.floor((30 * (i + 1)) / (more + 1));
    const item = items[(i * 7) % items.length];
    const late = days > 28;
    return paper({
      n: 100 + i,
      status: late ? 'held' : 'accepted',
      symbol: late ? null : `C21/${92 + i}`,
      states: (authors[i % authors.length] ?? 'KE').split(' '),
      source: 'An administration',
      title: `Views on the subject of item ${item?.itemNo}, with proposals for the work of the Council and its groups in the years to come`,
      summary: 'A summary of the views.',
      action: 'Councillors are invited to comment.',
      items: item === undefined ? [] : [item.id],
      citations: cited.filter((_id, c) => (i + c) % 4 === 0 || (c === 3 && i % 3 === 0)),
      receivedAt: new Date(Date.UTC(2021, 3, 27 + days, 9, 20)).toISOString(),
      ...(late
        ? { findings: [finding('late', 'hold', { closes: '2021-05-25T23:59:59+02:00', received: '2021-05-26T09:20:00Z' })] }
        : {}),
    });
  });
  return [...papers2021.map(withEvidence), ...others];
}

/** The same paper with a full account of how its pages were counted. */
function withEvidence(record: PaperRecord): PaperRecord {
  const witness = { fraction: null, detail: null };
  return {
    ...record,
    sender: { state: record.verdict.states[0] ?? null, address: 'mission@example.org', authenticated: true, language: 'en' },
    pages: {
      witnesses: [
        { ...witness, witness: 'declared', pages: 2, confidence: 0.4 },
        { ...witness, witness: 'layout', pages: 3, fraction: 2.07, confidence: 0.7 },
      ],
      trailingBlankPages: 0,
      lastPageLines: 4,
      pageStarts: [],
    },
  };
}

/** The lines that fit, as the register chooses them. */
export function fitting(papers: readonly PaperRecord[], criteria: PaperCriteria): PaperLine[] {
  const any = <T>(wanted: readonly T[] | undefined, has: readonly T[]) =>
    wanted === undefined || wanted.some((one) => has.includes(one));
  return papers
    .filter((record) => {
      const line = lineOf(record);
      const items = meeting.agenda.items.filter(({ id }) => line.items.includes(id));
      return (
        any(criteria.items, line.items) &&
        any(
          criteria.groups,
          items.flatMap(({ priority }) => priority ?? []),
        ) &&
        any(criteria.statuses, [line.status]) &&
        any(criteria.findings, line.findings) &&
        any(criteria.membersOf?.flatMap(membersOf), line.states) &&
        (criteria.published === undefined || criteria.published === line.published) &&
        (criteria.cites === undefined || record.citations.some(({ id }) => id.split('@')[0] === criteria.cites))
      );
    })
    .map(lineOf);
}

export function idOf(record: PaperRecord | undefined): string {
  return record === undefined ? 'none' : paperId(record);
}
