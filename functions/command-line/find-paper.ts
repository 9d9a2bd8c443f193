import { type Desk, NoSuchThing } from '../../shared/desk/desk.ts';
import type { Caller } from '../../shared/model/caller.ts';
import type { PaperLine } from '../../shared/model/paper-query.ts';
import { UsageError } from './usage-error.ts';

/** As many as one part of a list has at most. */
const linesAtATime = 200;
/** Shortest beginning of an id that stands for it. */
const shortestBeginning = 4;

/**
 * The id of the paper that a person names by its symbol, by its id, or by the beginning of it. Throws NoSuchThing where there is none, `UsageError` where
 * there are several.
 */
export async function paperNamed(
  desk: Pick<Desk, 'papers' | 'paper'>,
  caller: Caller,
  meetingId: string,
  text: string,
): Promise<string> {
  if (/^[\w-]+\.\d+$/u.test(text)) return (await desk.paper(caller, meetingId, text)).line.paperId;
  const found: PaperLine[] = [];
  const symbol = text.toUpperCase().replaceAll(/\s/gu, '');
  for await (const line of allPapers(desk, caller, meetingId)) {
    if (line.symbol?.toUpperCase() === symbol) return line.paperId;
    if (text.length >= shortestBeginning && line.paperId.startsWith(text)) found.push(line);
  }
  const [first, ...others] = found;
  if (first === undefined) throw new NoSuchThing(`paper ${text} of ${meetingId}`);
  if (others.length > 0)
    throw new UsageError(`Several papers begin with ${text}: ${found.map(({ paperId }) => paperId).join(', ')}.`);
  return first.paperId;
}

async function* allPapers(desk: Pick<Desk, 'papers'>, caller: Caller, meetingId: string): AsyncGenerator<PaperLine> {
  let token: string | null = null;
  do {
    const page: Awaited<ReturnType<Desk['papers']>> = await desk.papers(caller, meetingId, {}, { limit: linesAtATime, token });
    yield* page.lines;
    token = page.next;
  } while (token !== null);
}
