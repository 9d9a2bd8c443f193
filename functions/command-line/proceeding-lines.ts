import type { LinePlace } from '../../shared/model/conclusion.ts';
import type { EditFinding } from '../../shared/model/edit.ts';
import type { MeetingProposal } from '../../shared/model/meeting-proposal.ts';
import type { ProceedingFinding, SummaryRecord } from '../../shared/model/summary-record.ts';
import type { OpenPoint } from '../../shared/proceedings/letters/meeting-from.ts';
import type { MergeOutcome } from '../../shared/register/rows.ts';
import { counted, quoted } from './terminal-lines.ts';
import { isolated } from './terminal-text.ts';

/** What a letter was read to say, for people: its days and rules, its agenda in numbers, and what is doubtful. */
export function proposalLines(proposal: MeetingProposal, open: readonly OpenPoint[]): string[] {
  const { reference, meeting, opens, closes, deadline, pageLimit, intakeAddress, items } = proposal;
  const byPriority = Map.groupBy(items, ({ item }) => item.priority ?? 'without a group');
  const groups = [...byPriority].map(([priority, of]) => `${of.length} of ${priority}`).join(', ');
  const limit = pageLimit.value;
  return [
    `Letter ${said(reference.value)} convenes ${said(meeting.value)}, ${said(opens.value)} to ${said(closes.value)}.`,
    `  contributions by ${said(deadline.value)} to ${said(intakeAddress.value)}, ${limit === null ? 'no page limit read' : `${counted(limit.pages, 'page')} at most${limit.binding ? '' : ' (recommended)'}`}`,
    `  agenda: ${counted(items.length, 'item')} (${groups})`,
    ...findingLines([...proposal.findings, ...items.flatMap(({ findings }) => findings)]),
    ...open.map(({ field, value, why }) => `  open: ${field} = ${quoted(value)} (${why})`),
  ];
}

/** What a record was read to conclude, in numbers, and what is doubtful. */
export function recordLines({ fileName, recordId, sitting, date, dateBasis, sections, findings }: SummaryRecord): string[] {
  const conclusions = sections.flatMap((section) => section.conclusions);
  const byProcedure = Map.groupBy(conclusions, ({ procedure }) => procedure);
  const procedures = [...byProcedure].map(([procedure, of]) => `${of.length} ${procedure}`).join(', ');
  const when = date === null ? 'date unknown (--date gives it)' : `${date}${dateBasis === 'stated' ? '' : ` (${dateBasis})`}`;
  return [
    `Record ${recordId} (${isolated(fileName)}): ${sitting === null ? 'sitting unknown (--sitting gives it)' : `sitting ${sitting}`}, ${when}.`,
    `  ${counted(sections.length, 'section')}, ${counted(conclusions.length, 'conclusion')}${procedures === '' ? '' : `: ${procedures}`}`,
    ...findingLines(findings),
  ];
}

/** What became of the words of an edited report. */
export function mergeLines(fileName: string, { changed, unchanged, conflicts, findings }: MergeOutcome): string[] {
  return [
    `${isolated(fileName)}: ${counted(changed.length, 'conclusion')} changed, ${unchanged.length} as they were, ${conflicts.length} in conflict.`,
    ...changed.map((id) => `  changed   ${id}`),
    ...conflicts.map(
      (id) => `  conflict  ${id}: it has changed since this copy was made; the report shows both, and a person chooses`,
    ),
    ...findings.map(editLine),
  ];
}

function editLine({ code, conclusionId, texts, detail }: EditFinding): string {
  const words = texts.map((text) => quoted(text)).join(' ');
  return `  ${code} ${conclusionId ?? ''} ${detail ?? ''} ${words}`
    .replaceAll(/ {2,}(?=\S)/gu, ' ')
    .replace(/^ /u, '  ')
    .trimEnd();
}

function findingLines(findings: readonly ProceedingFinding[]): string[] {
  return findings.map(({ code, severity, place, detail }) => {
    const where = place === null ? '' : ` at ${lineWords(place)}`;
    return `  ${severity} ${code}${where}${detail === null ? '' : `: ${quoted(detail)}`}`;
  });
}

function lineWords({ line, page }: LinePlace): string {
  return page === null ? `line ${line}` : `page ${page}, line ${line}`;
}

function said(text: string | null): string {
  return text === null ? '(not read)' : isolated(text);
}
