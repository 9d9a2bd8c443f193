import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { meetings } from '../../shared/meetings/index.ts';
import { type AgendaRow, agendaJson } from '../../shared/proceedings/agenda/agenda-json.ts';
import { readLetter } from '../../shared/proceedings/letters/read-letter.ts';
import { read } from '../../shared/readers/read.ts';
import type { Comparison, Measure } from './comparison.ts';

/** `agenda-c21.json` lists the items of the letter that it names. */
export function isAgenda(name: string): boolean {
  return /^agenda-\w+\.json$/u.test(name);
}

/** Letters of the project itself, as text and printed with their tables as docx and pdf. */
const letters = fileURLToPath(new URL('../../cdk/local/samples/letters/', import.meta.url));

const expectedAgenda = z.object({
  source: z.string(),
  letter: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      documents: z.array(z.string()),
      priority: z.string().nullable(),
      references: z.array(
        z.object({ kind: z.string(), number: z.string(), rev: z.string().nullable(), part: z.string().optional() }),
      ),
      url: z.string().nullable(),
    }),
  ),
});

type Expected = Pick<AgendaRow, 'id' | 'title' | 'documents' | 'instruments' | 'url'> & { readonly priority: string | null };

/** Letters read to their items, against lists with the right answers and against the data of the meetings that they convened. */
export async function compareAgendas(folder: string, textFolder: string): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  const listed = new Set<string>();
  for (const name of (await readdir(folder)).filter(isAgenda).sort()) {
    const { source, letter, items } = expectedAgenda.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    const expected = items.map(({ references, ...item }) => ({ ...item, instruments: references.flatMap(instrumentOf) }));
    listed.add(letter);
    comparisons.push(
      ...(await compareLetter(join(textFolder, source), expected)),
      ...(await compareOwnLetters(letter, expected, /\.(?:docx|pdf)$/u)),
    );
  }
  for (const meeting of meetings.filter(({ letter }) => !listed.has(letter)))
    comparisons.push(...(await compareOwnLetters(meeting.letter, agendaJson(meeting).items, /^/u)));
  return comparisons;
}

async function compareOwnLetters(letter: string, expected: readonly Expected[], only: RegExp): Promise<Comparison[]> {
  const prefix = letter.toLowerCase().replace('/', '-');
  const files = existsSync(letters) ? (await readdir(letters)).filter((name) => name.startsWith(prefix) && only.test(name)) : [];
  return (await Promise.all(files.sort().map((file) => compareLetter(join(letters, file), expected)))).flat();
}

/** References to documents in a title are no instruments. */
function instrumentOf({
  kind,
  number,
  rev,
  part,
}: {
  kind: string;
  number: string;
  rev: string | null;
  part?: string | undefined;
}): string[] {
  if (kind === 'document') return [];
  const committee = /^Committee (\d+)/u.exec(part ?? '')?.[1] ?? '';
  const version = rev === 'modified' ? '@mod' : rev === null ? '' : `@${rev.replace(/^Rev\. /u, 'Rev.').replace(', ', '-')}`;
  return [`${kind.replace('-committee-', `-com${committee}-`)}:${number}${version}`];
}

async function compareLetter(path: string, expected: readonly Expected[]): Promise<Comparison[]> {
  const { paper } = await read(await readFile(path));
  const proposal = readLetter(paper, { sha256: '0'.repeat(64), fileName: basename(path) });
  const { items } = agendaJson(proposal);
  const context = { file: basename(path), language: proposal.language, kind: paper?.kind ?? 'unread', rule: null };
  const found = new Map(items.map((item) => [item.id, item]));
  // What a program printed without links has none to be read.
  const linked = items.some(({ url }) => url !== null);
  const one = (measure: Measure, place: string, wanted: readonly string[], got: readonly string[]): Comparison => {
    return { ...context, measure, place, expected: wanted, found: got };
  };
  const ofItems = expected.flatMap((item) => {
    const row = found.get(item.id);
    return [
      one('agenda titles', item.id, [item.title], row === undefined ? [] : [row.title]),
      one('agenda documents', item.id, item.documents, row?.documents ?? []),
      one('agenda priorities', item.id, listOf(item.priority), listOf(row?.priority)),
      one('agenda instruments', item.id, item.instruments, row?.instruments ?? []),
      ...(linked ? [one('agenda links', item.id, listOf(item.url), listOf(row?.url))] : []),
    ];
  });
  const ids = (some: readonly { id: string }[]): string[] => some.map(({ id }) => id);
  return [one('agenda items', 'agenda', ids(expected), ids(items)), ...ofItems];
}

function listOf(value: string | null | undefined): string[] {
  return value === null || value === undefined ? [] : [value];
}
