/**
 * `npm run bench:queries -- [--papers 100,4000] [--rounds N] [--json]`: eight questions to registers of several sizes over the embedded table: how long each takes
 * and how many read units, whatever the register's size. Nothing is asserted: times are of this computer, read units are DynamoDB's.
 */
import { parseArgs } from 'node:util';
import { readingDesk } from '../../shared/desk/reading-desk.ts';
import type { Caller } from '../../shared/model/caller.ts';
import type { PaperCriteria } from '../../shared/model/paper-query.ts';
import { textTable } from '../corpora/text-table.ts';
import { openTable } from '../register-table.ts';
import { depsOver } from '../shared/desk/memory-deps.ts';
import { c21 } from '../shared/register/paper-rows.ts';
import { fillRegister } from './register-of.ts';
import { median, quantile } from './statistics.ts';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '100,4000' },
    rounds: { type: 'string', default: '15' },
    json: { type: 'boolean', default: false },
  },
});

const secretariat: Caller = { role: 'secretariat', name: 'A secretary' };
const member: Caller = { role: 'member', state: 'KE', name: 'A delegate' };

/** Lines of one part, as the portal asks for them. */
const limit = 50;

const questions: readonly { readonly name: string; readonly caller: Caller; readonly asked: PaperCriteria }[] = [
  { name: 'of one agenda item', caller: secretariat, asked: { items: ['C21-A2-07'] } },
  { name: 'of one State', caller: secretariat, asked: { states: ['KE'] } },
  { name: 'held', caller: secretariat, asked: { statuses: ['held'] } },
  { name: 'cite a resolution, any version', caller: secretariat, asked: { cites: 'pp-resolution:77' } },
  { name: 'one finding, in French', caller: secretariat, asked: { findings: ['late'], languages: ['fr'] } },
  {
    name: 'of RCC, in one week',
    caller: secretariat,
    asked: { membersOf: ['RCC'], from: '2021-04-05T00:00:00Z', to: '2021-04-12T00:00:00Z' },
  },
  { name: 'all a member may see', caller: member, asked: {} },
  { name: 'published, of one State', caller: { role: 'public' }, asked: { states: ['KE'] } },
];

interface Figure {
  readonly question: string;
  readonly papers: number;
  readonly lines: number;
  readonly p50: number;
  readonly p95: number;
  readonly readUnits: number;
  readonly path: string;
}

const figures: Figure[] = [];
for (const papers of values.papers.split(',').map(Number)) {
  const { table, close } = await openTable();
  try {
    const meeting = { ...c21, id: `C21-VCC-${papers}` };
    const begun = performance.now();
    const rows = await fillRegister(table, meeting, papers);
    process.stderr.write(`${papers} papers: ${rows} rows written in ${((performance.now() - begun) / 1_000).toFixed(0)} s\n`);
    const desk = readingDesk(depsOver(table, [], { meeting: async () => meeting }));
    for (const { name, caller, asked } of questions) {
      const ask = async () => await desk.papers(caller, meeting.id, asked, { limit, token: null });
      const { lines, plan } = await ask();
      const times: number[] = [];
      for (let round = 0; round < Number(values.rounds); round += 1) {
        const start = performance.now();
        await ask();
        times.push(performance.now() - start);
      }
      figures.push({
        question: name,
        papers,
        lines: lines.length,
        p50: median(times),
        p95: quantile(times, 0.95),
        readUnits: plan.readUnits,
        path: plan.path,
      });
    }
  } finally {
    await close();
  }
}

process.stdout.write(`${values.json ? JSON.stringify(figures, null, 2) : printed()}\n`);

function printed(): string {
  return [
    `The first ${limit} lines of each list: milliseconds over the embedded table, and read units`,
    textTable(
      ['papers that are', 'in the register', 'lines', 'p50', 'p95', 'read units'],
      figures.map(({ question, papers, lines, p50, p95, readUnits }) => [
        question,
        papers,
        lines,
        p50.toFixed(1),
        p95.toFixed(1),
        readUnits,
      ]),
    ),
  ].join('\n\n');
}
