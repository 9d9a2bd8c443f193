import { secretariat } from '../../../functions/command-line/desk-arguments.ts';
import { paperRows, paperTable, queryLines } from '../../../functions/command-line/paper-table.ts';
import { type QueryArguments, queryHelp, readQuery } from '../../../functions/command-line/query-command.ts';
import { citedNamed } from '../../../functions/command-line/things-named.ts';
import type { Desk, Page } from '../../../shared/desk/desk.ts';
import { csvText } from '../../../shared/exports/csv-text.ts';
import type { PaperLine } from '../../../shared/model/paper-query.ts';
import { told, withDesk } from './with-desk.ts';

/** `query`: answers the exit code. */
export async function runQuery(args: readonly string[]): Promise<number> {
  const wanted = readQuery(args);
  if (wanted.help) {
    process.stdout.write(queryHelp);
    return 0;
  }
  const cited = wanted.cites === null ? {} : { cites: citedNamed(wanted.cites, wanted.meetingId) };
  const asked = { ...wanted, criteria: { ...wanted.criteria, ...cited } };
  return await withDesk(wanted, async ({ desk, width }) => {
    const found = await papersFound(desk, asked);
    if (wanted.csv) return { text: csvText(paperRows(found.lines)), done: true };
    return told(wanted, [...paperTable(found.lines, width), '', ...queryLines(found)], found);
  });
}

/** As many as one part of a list has at most. */
const linesAtATime = 200;

/** The papers, part after part, until there are as many as a person wants; the plan is that of the first part, at the cost of all. */
async function papersFound(desk: Desk, { criteria, limit, meetingId, by }: QueryArguments): Promise<Page<PaperLine>> {
  const caller = secretariat({ by });
  const lines: PaperLine[] = [];
  for (let token: string | null = null, readUnits = 0; ; ) {
    const page: Page<PaperLine> = await desk.papers(caller, meetingId, criteria, {
      limit: Math.min(limit - lines.length, linesAtATime),
      token,
    });
    lines.push(...page.lines);
    token = page.next;
    readUnits += page.plan.readUnits;
    if (token === null || lines.length >= limit) return { lines, next: token, plan: { ...page.plan, readUnits } };
  }
}
