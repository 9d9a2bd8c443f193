import { type PaperRecord, type PaperStatus, paperStatuses } from '../model/contribution.ts';
import { type ChangingPart, changingParts, type PaperLine } from '../model/paper-query.ts';
import type { AuditDraft, AuditEvent } from './audit.ts';
import { isPublished, titleOf } from './paper-line.ts';

type Standing = Pick<PaperRecord, 'status' | 'symbol' | 'verdict' | 'published' | 'template'>;
type Told = AuditEvent['details'][string];

/** What a change made of a paper, for the details of its event: so its history tells how it stood at any time. Only what is otherwise than before. */
export function standingTold(before: Standing | null, after: Standing): AuditDraft['details'] {
  const [told, tells] = [before === null ? null : facts(before), facts(after)];
  return Object.fromEntries(Object.entries(tells).filter(([name, value]) => told?.[name as ChangingPart] !== value));
}

/** All that a line says of a paper and that may change, as the details of an event hold it. What is there once and for all (its file, its language, how it came) is no part of it. */
function facts({ status, symbol, verdict, published, template }: Standing): Readonly<Record<ChangingPart, Told>> {
  return {
    status,
    symbol,
    items: joined(verdict.filing.items),
    published: published?.at ?? null,
    title: titleOf(template),
    states: joined(verdict.states),
    organisations: joined(verdict.organisations),
    findings: joined(verdict.findings.map(({ code }) => code)),
    pages: verdict.pages.count,
  };
}

/** Ids and codes have no blanks in them. */
function joined(values: readonly string[]): string {
  return [...new Set(values)].join(' ');
}

/**
 * A line as it read at a moment, by the paper's history, oldest event first. Null where it was not entered yet. What no event tells, for it was made before
 * events told it, is as it is now, and `asNow` names it. The version is that of the row now: it is what a decision names.
 */
export function lineAt(line: PaperLine, events: readonly AuditEvent[], moment: string): PaperLine | null {
  const isBy = ({ at }: AuditEvent) => Date.parse(at) <= Date.parse(moment);
  const [entered] = events;
  if (entered === undefined || !isBy(entered)) return null;
  const by = events.filter(isBy);
  const last = (part: ChangingPart) => by.findLast(({ details }) => part in details)?.details[part];
  const values = changingParts.map((part) => [part, readers[part](last)] as const);
  const told = Object.fromEntries(values.filter(([, value]) => value !== undefined));
  const asNow = values.flatMap(([part, value]) => (value === undefined ? [part] : []));
  return { ...line, ...told, ...(asNow.length === 0 ? {} : { asNow }) };
}

/** What the last event before the moment said of a part; undefined where none said anything. */
type Last = (part: ChangingPart) => Told | undefined;

/** Each part as a line has it; undefined where it is not told. */
const readers: { readonly [Part in ChangingPart]: (last: Last) => PaperLine[Part] | undefined } = {
  status,
  symbol: (last) => textIn(last('symbol')),
  items: (last) => listIn(last('items')),
  /** A person published it, and it stood. */
  published(last) {
    const [standing, at] = [status(last), textIn(last('published'))];
    if (standing === undefined || at === undefined) return undefined;
    return isPublished({ status: standing, ...(at === null ? {} : { published: { at, by: '' } }) });
  },
  title: (last) => textIn(last('title')),
  states: (last) => listIn(last('states')),
  organisations: (last) => listIn(last('organisations')),
  findings: (last) => listIn(last('findings')),
  pages(last) {
    const told = last('pages');
    return typeof told === 'number' || told === null ? told : undefined;
  },
};

function status(last: Last): PaperStatus | undefined {
  const told = last('status');
  return paperStatuses.find((one) => one === told);
}

function textIn(told: Told | undefined): string | null | undefined {
  return typeof told === 'number' ? undefined : told;
}

function listIn(told: Told | undefined): string[] | undefined {
  return typeof told === 'string' ? told.split(' ').filter((value) => value !== '') : undefined;
}
