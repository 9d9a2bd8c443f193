import type { Authentication, authenticationVerdicts } from '../../model/mail.ts';
import type { HeaderField } from './headers.ts';

type Check = (typeof authenticationVerdicts)[number];

/**
 * What our own receiving server found (RFC 8601). It writes above what came in, so only the topmost Authentication-Results counts, and only if it bears our
 * server's name: any other was written by a stranger.
 */
export function readAuthentication(fields: readonly HeaderField[], server: string): Authentication {
  const topmost = fields.find(({ name }) => name === 'authentication-results');
  const results = topmost === undefined || topmost.malformed ? [] : resultsOf(topmost.value, server);
  const check = (method: string): Check =>
    checkOf(results.filter((result) => result.method === method).map(({ verdict }) => verdict));
  const dmarc = results.find(({ method }) => method === 'dmarc');
  return {
    spf: check('spf'),
    dkim: dkimOf(results),
    dmarc: check('dmarc'),
    fromDomain: dmarc?.fromDomain ?? null,
    spam: scanOf(fields, 'x-ses-spam-verdict'),
    virus: scanOf(fields, 'x-ses-virus-verdict'),
  };
}

interface Result {
  readonly method: string;
  readonly verdict: string;
  readonly fromDomain: string | null;
}

function resultsOf(value: string, server: string): Result[] {
  const [name = '', ...statements] = withoutComments(value).split(';');
  const [identity = ''] = name.trim().split(/\s+/u);
  if (identity.toLowerCase() !== server.toLowerCase()) return [];
  return statements.flatMap((statement) => {
    const [, method, verdict] = /^\s*([a-z0-9-]+)\s*=\s*([a-z0-9-]+)/iu.exec(statement) ?? [];
    const [, domain] = /\bheader\.from\s*=\s*"?([^\s";]+)/iu.exec(statement) ?? [];
    if (method === undefined || verdict === undefined) return [];
    const fromDomain = domain?.split('@').at(-1)?.toLowerCase() ?? null;
    return [{ method: method.toLowerCase(), verdict: verdict.toLowerCase(), fromDomain }];
  });
}

/** Comments nest, so they are counted; one that does not end takes the rest with it. */
function withoutComments(value: string): string {
  let depth = 0;
  let kept = '';
  for (const character of value) {
    if (character === '(') depth += 1;
    else if (character === ')' && depth > 0) depth -= 1;
    else if (depth === 0) kept += character;
  }
  return kept;
}

/** Answers that contradict each other are none that can be relied on. */
function checkOf(verdicts: readonly string[]): Check {
  const [first] = verdicts;
  if (first === undefined) return 'none';
  if (verdicts.some((verdict) => verdict !== first)) return 'other';
  return first === 'pass' || first === 'fail' || first === 'none' ? first : 'other';
}

/** A mail may bear several signatures, of the ministry and of a list; one that holds is one that holds. */
function dkimOf(results: readonly Result[]): Check {
  const verdicts = results.filter(({ method }) => method === 'dkim').map(({ verdict }) => verdict);
  return verdicts.includes('pass') ? 'pass' : checkOf(verdicts);
}

const scans = { PASS: 'pass', FAIL: 'fail', GRAY: 'gray', PROCESSING_FAILED: 'failed' } as const;

/** The scanner's word, of the topmost field: one below it came with the mail. */
function scanOf(fields: readonly HeaderField[], name: string): Authentication['spam'] {
  const field = fields.find((one) => one.name === name);
  if (field === undefined) return 'absent';
  const word = field.value.trim().toUpperCase();
  return word in scans ? scans[word as keyof typeof scans] : 'failed';
}
