import { stateName } from '../languages/states/state-name.ts';
import type { AgendaItem } from '../model/agenda.ts';
import { type PaperRecord, type PaperStatus, paperId } from '../model/contribution.ts';
import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import type { OutcomeReport, ReportedItem, ReportedPaper } from '../model/outcome-report.ts';
import { byArrival, bySymbol } from './order.ts';
import { reportedPaper } from './reported-paper.ts';

/**
 * The report of a meeting from the register alone: every paper once in the counts, every contribution under each of its agenda
 * items, in the order of the agenda (DM-21/1008, Annex 1: what was proposed under the items goes to the Council in one report).
 * The order in which records are given changes nothing. Throws RangeError on a record of another meeting or one given twice.
 */
export function compile(meeting: Meeting, records: readonly PaperRecord[], language: Language): OutcomeReport {
  const byId = recordsById(meeting, records);
  const papers = records.map((record) => reportedPaper(record, byId, language)).sort(byArrival);
  const of = (...statuses: PaperStatus[]) => papers.filter((paper) => statuses.includes(paper.status));
  const accepted = of('accepted').sort(bySymbol);
  const items = meeting.agenda.items.map((item) => reportedItem(item, accepted));
  const onAgenda = new Set(items.map((item) => item.id));
  return {
    meeting: meetingFacts(meeting, language),
    language,
    asOf: lastChange(records),
    items,
    itemsWithoutContributions: items.filter((item) => item.contributions.length === 0).map((item) => item.id),
    unplaced: accepted.filter((paper) => !paper.filing.items.some((id) => onAgenda.has(id))),
    held: of('held'),
    returned: of('returned'),
    others: of('duplicate', 'withdrawn', 'ignored', 'pending'),
    receivedBefore: meeting.received.map(({ symbol, states }) => ({
      symbol,
      sourceNames: states.map((state) => stateName(state, language)),
    })),
    counts: counted(papers),
  };
}

function recordsById(meeting: Meeting, records: readonly PaperRecord[]): ReadonlyMap<string, PaperRecord> {
  const byId = new Map<string, PaperRecord>();
  for (const record of records) {
    const id = paperId(record);
    if (record.meetingId !== meeting.id) throw new RangeError(`paper ${id} belongs to ${record.meetingId}, not to ${meeting.id}`);
    if (byId.has(id)) throw new RangeError(`paper ${id} was given twice`);
    byId.set(id, record);
  }
  return byId;
}

function meetingFacts(meeting: Meeting, language: Language): OutcomeReport['meeting'] {
  return {
    id: meeting.id,
    name: meeting.names[language],
    letter: meeting.letter,
    opens: meeting.opens,
    closes: meeting.closes,
    submissionCloses: meeting.submission.closes,
    agendaLanguage: meeting.agenda.language,
  };
}

function reportedItem(item: AgendaItem, accepted: readonly ReportedPaper[]): ReportedItem {
  return {
    id: item.id,
    annex: item.annex,
    itemNo: item.itemNo,
    title: item.title,
    documents: item.documents,
    priority: item.priority,
    url: item.url,
    contributions: accepted.filter((paper) => paper.filing.items.includes(item.id)),
  };
}

/** By the moment, not by the spelling: changes may be written in more than one time zone. */
function lastChange(records: readonly PaperRecord[]): string | null {
  const moments = records.map((record) => Date.parse(record.changedAt));
  return moments.length === 0 ? null : new Date(moments.reduce((a, b) => Math.max(a, b))).toISOString();
}

function counted(papers: readonly ReportedPaper[]): OutcomeReport['counts'] {
  const count = (status: PaperStatus) => papers.filter((paper) => paper.status === status).length;
  return {
    received: papers.length,
    accepted: count('accepted'),
    returned: count('returned'),
    held: count('held'),
    duplicate: count('duplicate'),
    ignored: count('ignored'),
    withdrawn: count('withdrawn'),
    pending: count('pending'),
  };
}
