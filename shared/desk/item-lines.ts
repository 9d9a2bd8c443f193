import type { Caller } from '../model/caller.ts';
import type { RegisteredConclusion } from '../model/conclusion.ts';
import type { Meeting } from '../model/meeting.ts';
import type { PaperLine } from '../model/paper-query.ts';
import { stands } from '../register/stands.ts';
import { type AllLinesDeps, allLines } from './all-lines.ts';
import type { ItemLine } from './desk.ts';
import { lineIn, viewOf } from './views.ts';

/** The agenda with what came under each item, of what the caller may see: an operator sees the agenda alone. */
export async function itemLines(
  deps: AllLinesDeps,
  caller: Caller,
  { id: meetingId, agenda }: Meeting,
  conclusions: readonly RegisteredConclusion[],
): Promise<ItemLine[]> {
  const under = new Map(agenda.items.map((item) => [item.id, [] as PaperLine[]]));
  if (caller.role !== 'operator') {
    for await (const { line, owners } of allLines(deps, caller, meetingId)) {
      const view = viewOf(caller, { published: line.published, owners });
      if (view !== null) for (const item of line.items) under.get(item)?.push(lineIn(view, line));
    }
  }
  return agenda.items.map((item) => {
    const lines = under.get(item.id) ?? [];
    return {
      item,
      counts: countsOf(lines),
      published: lines.filter(({ published }) => published).length,
      conclusions: conclusions.filter(({ items, supersededBy }) => supersededBy === null && items.includes(item.id)).length,
      flags: flagsOf(lines),
    };
  });
}

function countsOf(lines: readonly PaperLine[]): ItemLine['counts'] {
  const counts: { -readonly [K in keyof ItemLine['counts']]: ItemLine['counts'][K] } = {};
  for (const { status } of lines) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function flagsOf(lines: readonly PaperLine[]): ItemLine['flags'] {
  const standing = lines.filter(stands);
  return [
    ...(standing.length === 0 ? (['no-paper'] as const) : []),
    ...(standing.some(({ status }) => status === 'held') ? (['held'] as const) : []),
    ...(standing.some(({ findings }) => findings.includes('late')) ? (['late'] as const) : []),
  ];
}
