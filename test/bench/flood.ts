/**
 * `npm run bench:flood -- [--seconds N] [--rate N] [--papers N] [--json]`: what the flood of one caller costs the others. Eight delegations ask the API calmly; then
 * one caller more asks a thousand times a second, whatever is answered: first without a token, then with a true one; last the same flood to the same API without
 * its limits, as the rival. Others' times are counted from the moment at which they meant to ask. Nothing is asserted: times are of this computer.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { textTable } from '../corpora/text-table.ts';
import { tokenOf } from '../journeys/token-of.ts';
import { type Flooded, serveFlooded } from './flooded.ts';
import { quantile } from './statistics.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    rate: { type: 'string', default: '1000' },
    papers: { type: 'string', default: '100' },
    json: { type: 'boolean', default: false },
    /** The process that is flooded, started by the one that floods. */
    flooded: { type: 'boolean', default: false },
  },
});
const seconds = Number(values.seconds);

const delegations = ['KE', 'FR', 'JP', 'BR', 'RW', 'UG', 'SE', 'EG'];
/** Of each delegation: as people ask, who read what they are answered. */
const calmRate = 1;
/** Whoever floods opens as many connections as it may. */
const floodConnections = 200;
/** A flood goes on for so long before others are measured: until then the allowance of a burst is spent. */
const warmSeconds = 1;
/** After the last question; what has no answer by then counts as having waited so long. */
const patienceMilliseconds = 10_000;

const questions = ['papers?limit=50', 'items', 'papers?statuses=accepted&limit=50', 'papers?items=C21-A2-07'];
const addressOf = (origin: string, n: number) => `${origin}/v1/meetings/C21-VCC-1/${questions[n % questions.length]}`;

/** Milliseconds from when it was meant to be asked to the end of the answer. */
interface Asked {
  readonly status: number;
  readonly took: number;
}

interface Caller {
  readonly agent: Agent;
  readonly token: string | null;
  /** Ends what is under way or waits in line. */
  readonly signal: AbortSignal;
}

function ask(address: string, { agent, token, signal }: Caller, meant: number): Promise<Asked> {
  return new Promise((resolve) => {
    const done = (status: number) => resolve({ status, took: performance.now() - meant });
    const headers = token === null ? {} : { authorization: `Bearer ${token}` };
    request(address, { agent, headers, signal }, (response) => {
      response
        .resume()
        .on('end', () => done(response.statusCode ?? 0))
        .on('error', () => done(0));
    })
      .on('error', () => done(0))
      .end();
  });
}

/** Asks so often a second for so long, whatever is answered. */
async function askedAt(origin: string, caller: Caller, rate: number, forSeconds: number): Promise<Promise<Asked>[]> {
  const began = performance.now();
  const asked: Promise<Asked>[] = [];
  const all = Math.round(rate * forSeconds);
  while (asked.length < all) {
    const due = Math.min(all, Math.floor(((performance.now() - began) / 1_000) * rate) + 1);
    while (asked.length < due) asked.push(ask(addressOf(origin, asked.length), caller, began + (asked.length / rate) * 1_000));
    await pause(1);
  }
  return asked;
}

async function calm(origin: string, tokens: readonly string[]): Promise<Asked[]> {
  const each = tokens.map(async (token) => {
    const agent = new Agent({ keepAlive: true });
    const signal = AbortSignal.timeout(seconds * 1_000 + patienceMilliseconds);
    const asked = await Promise.all(await askedAt(origin, { agent, token, signal }, calmRate, seconds));
    agent.destroy();
    return asked;
  });
  return (await Promise.all(each)).flat();
}

interface Phase {
  readonly name: string;
  readonly others: readonly Asked[];
  readonly flood: readonly Asked[];
}

/** The others' times while one caller floods; `flooder` undefined: while nobody does. */
async function phase(name: string, origin: string, flooder?: string | null): Promise<Phase> {
  const tokens = await Promise.all(delegations.map((country) => tokenOf(origin, { role: 'member', country })));
  if (flooder === undefined) return { name, others: await calm(origin, tokens), flood: [] };
  const agent = new Agent({ keepAlive: true, maxSockets: floodConnections });
  const ending = new AbortController();
  const caller = { agent, token: flooder, signal: ending.signal };
  const flooding = askedAt(origin, caller, Number(values.rate), seconds + warmSeconds);
  await pause(warmSeconds * 1_000);
  const others = await calm(origin, tokens);
  const flood = await flooding;
  ending.abort();
  agent.destroy();
  return { name, others, flood: await Promise.all(flood) };
}

const figuresOf = ({ name, others, flood }: Phase) => {
  const took = others.map((one) => one.took);
  return {
    name,
    asked: others.length,
    answered: others.filter(({ status }) => status === 200).length,
    p50: quantile(took, 0.5),
    p95: quantile(took, 0.95),
    p99: quantile(took, 0.99),
    flood: flood.length,
    tooMany: flood.filter(({ status }) => status === 429).length,
    served: flood.filter(({ status }) => status === 200).length,
  };
};

if (values.flooded) {
  process.send?.(await serveFlooded(Number(values.papers)));
  process.once('disconnect', () => process.exit(0));
} else {
  await flood();
}

async function flood(): Promise<void> {
  /** As quiet as `npm run serve`; the logger reads it when it is loaded. */
  const env = { ...process.env, POWERTOOLS_LOG_LEVEL: 'ERROR' };
  const child = fork(import.meta.filename, ['--flooded', '--papers', values.papers], { env });
  try {
    const [{ limited, free }] = (await once(child, 'message')) as [Flooded];
    const other = await tokenOf(limited, { role: 'member', country: 'TZ' });
    for (const origin of [limited, free]) await warm(origin);
    const figures = [
      await phase('calm', limited),
      await phase('flood without a token', limited, null),
      await phase('flood with a token', limited, other),
      await phase('rival: flood, no limits', free, null),
    ].map(figuresOf);
    process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : printed(figures));
  } finally {
    child.disconnect();
  }
}

/** Loads what the first questions load, and has the keys of the issuer fetched. */
async function warm(origin: string): Promise<void> {
  const token = await tokenOf(origin, { role: 'secretariat' });
  for (let n = 0; n < 40; n += 1)
    await ask(
      addressOf(origin, n),
      { agent: new Agent(), token, signal: AbortSignal.timeout(patienceMilliseconds) },
      performance.now(),
    );
}

function printed(figures: readonly ReturnType<typeof figuresOf>[]): string {
  const [, flooded, , rival] = figures;
  const ms = (value: number) => value.toFixed(1);
  const rows = figures.map(({ name, asked, answered, p50, p95, p99, flood, tooMany, served }) => [
    name,
    `${answered}/${asked}`,
    ms(p50),
    ms(p95),
    ms(p99),
    ...(flood === 0 ? [null, null, null] : [flood, tooMany, served]),
  ]);
  const head = ['others, milliseconds', 'answered', 'p50', 'p95', 'p99', 'flood', '429', '200'];
  const ratio = (rival?.p99 ?? Number.NaN) / (flooded?.p99 ?? Number.NaN);
  return `${availableParallelism()} processors, load average ${loadavg()
    .map((one) => one.toFixed(1))
    .join(', ')}; ${values.papers} papers, ${seconds} s each.
${textTable(head, rows)}
Without the limits others' p99 under the same flood is ${ratio.toFixed(1)} times as long.
`;
}
