import { parseSymbol } from '../citations/symbol.ts';
import type { Meeting } from '../model/meeting.ts';

/**
 * Pages above which a limit is surely a slip of the pen: the letters ask for two (DM-21/1008, Annex 1; DM-20/1008, Annex 2), and
 * papers of the secretariat for the Council seldom reach this many.
 */
const longestLimit = 50;

/** What the parts of a meeting's data say against each other, one plain sentence each; empty when they agree. */
export function contradictions(meeting: Meeting): string[] {
  return [...dates(meeting), ...limit(meeting), ...identities(meeting), ...documents(meeting), ...received(meeting)];
}

function dates(meeting: Meeting): string[] {
  const problems: string[] = [];
  if (meeting.closes < meeting.opens)
    problems.push(`closes: expected a date on or after opens (${meeting.opens}), found ${meeting.closes}`);
  const { opens, closes, timeZone } = meeting.submission;
  if (Date.parse(closes) <= Date.parse(opens))
    problems.push(`submission.closes: expected a time after submission.opens (${opens}), found ${closes}`);
  if (Date.parse(closes) > Date.parse(`${meeting.closes}T23:59:59Z`))
    problems.push(`submission.closes: expected a time before the meeting ends (${meeting.closes}), found ${closes}`);
  if (!isTimeZone(timeZone))
    problems.push(`submission.timeZone: expected a time zone such as Europe/Zurich, found ${JSON.stringify(timeZone)}`);
  return problems;
}

/** The list of zones leaves out older names that are still in use, so the formatter is asked; it refuses by a RangeError. */
function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone.length > 0;
  } catch (refusal) {
    if (refusal instanceof RangeError) return false;
    throw refusal;
  }
}

function limit(meeting: Meeting): string[] {
  const { pages } = meeting.pageLimit;
  return pages > longestLimit ? [`pageLimit.pages: expected at most ${longestLimit}, found ${pages}`] : [];
}

function identities(meeting: Meeting): string[] {
  const { items } = meeting.agenda;
  return [
    ...repeats(items.map((item) => item.id)).map(({ n, first, value }) => {
      return `agenda.items[${n}].id: expected an id of its own, found ${value}, which agenda.items[${first}] has`;
    }),
    ...repeats(items.map((item) => `${item.annex ?? '-'} ${Number(item.itemNo)}`)).map(({ n, first }) => {
      const item = items[n];
      const annex = item?.annex === null || item === undefined ? 'the agenda' : `Annex ${item.annex}`;
      return `agenda.items[${n}].itemNo: expected a number used once in ${annex}, found ${item?.itemNo}, which agenda.items[${first}] has`;
    }),
  ];
}

function documents(meeting: Meeting): string[] {
  const placed = meeting.agenda.items.flatMap((item, i) =>
    item.documents.map((symbol, d) => ({ symbol, path: `agenda.items[${i}].documents[${d}]` })),
  );
  return [
    ...placed.flatMap(({ symbol, path }) => unlessSymbol(path, symbol)),
    ...repeats(placed.map(({ symbol }) => symbol)).map(({ n, first, value }) => {
      return `${placed[n]?.path}: expected a document under one item only, found ${value}, which ${placed[first]?.path} has`;
    }),
  ];
}

function received(meeting: Meeting): string[] {
  const symbols = meeting.received.map(({ symbol }) => symbol);
  return [
    ...symbols.flatMap((symbol, n) => unlessSymbol(`received[${n}].symbol`, symbol)),
    ...repeats(symbols).map(({ n, first, value }) => {
      return `received[${n}].symbol: expected a symbol of its own, found ${value}, which received[${first}] has`;
    }),
  ];
}

function unlessSymbol(path: string, symbol: string): string[] {
  return parseSymbol(symbol) === symbol
    ? []
    : [`${path}: expected a document symbol such as C21/35 or VC/3, found ${JSON.stringify(symbol)}`];
}

/** Later places of a value that stood before, each with the place of the first. */
function repeats(values: readonly string[]): { n: number; first: number; value: string }[] {
  return values.flatMap((value, n) => {
    const first = values.indexOf(value);
    return first < n ? [{ n, first, value }] : [];
  });
}
