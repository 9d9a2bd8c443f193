import {
  type AuditDigest,
  type ChainHead,
  type ChainHeads,
  digestHash,
  digestText,
  headsHash,
  readDigest,
} from '../../shared/register/audit-digest.ts';
import type { Seal } from '../../shared/register/seals.ts';

export interface SealDeps {
  now(): number;
  chainHeads(meetingId: string): AsyncIterable<readonly [paper: string, head: ChainHead]>;
  lastSeal(meetingId: string): Promise<Seal | null>;
  /** Answers the seal that stands under this number, whoever claimed it. */
  claimSeal(meetingId: string, claim: Seal): Promise<Seal>;
  settleSeal(meetingId: string, seal: Seal): Promise<void>;
  /** Puts a digest, unless one stands there; answers the text that stands. */
  putDigest(meetingId: string, at: string, text: string): Promise<string>;
  /** Digests in the ledger after this time, oldest first. */
  digestsAfter(meetingId: string, at: string): AsyncIterable<{ readonly at: string; readonly text: string }>;
}

/** Seals the audit of each of these meetings where it has changed since it was sealed last. Answers how many digests were put. */
export async function sealAudits(deps: SealDeps, meetings: readonly string[]): Promise<number> {
  let sealed = 0;
  for (const meetingId of meetings) if (await sealAudit(deps, meetingId)) sealed += 1;
  return sealed;
}

/** Two sweeps at once, or one after a crash, claim the same seal and so put one digest: the chain of digests never forks. */
async function sealAudit(deps: SealDeps, meetingId: string): Promise<boolean> {
  const last = await lastKnown(deps, meetingId);
  const heads: ChainHeads = Object.fromEntries(await Array.fromAsync(deps.chainHeads(meetingId)));
  if (last?.put === null) {
    await put(deps, meetingId, last, heads);
    return true;
  }
  const unchanged = last === null ? Object.keys(heads).length === 0 : last.put.heads === headsHash(heads);
  if (unchanged) return false;
  await put(deps, meetingId, await deps.claimSeal(meetingId, following(last, deps.now())), heads);
  return true;
}

function following(last: Seal | null, now: number): Seal {
  if (last === null) return { n: 1, at: instant(now), previous: null, put: null };
  // Digests are read in the order of their times: a clock that was set back does not change it.
  const at = instant(Math.max(now, Date.parse(last.at) + 1));
  return { n: last.n + 1, at, previous: { at: last.at, hash: last.put?.hash ?? '' }, put: null };
}

async function put(deps: SealDeps, meetingId: string, { n, at, previous }: Seal, heads: ChainHeads): Promise<void> {
  const digest: AuditDigest = { meetingId, n, at, heads, previous };
  const standing = await deps.putDigest(meetingId, at, digestText(digest));
  await deps.settleSeal(meetingId, sealOf(at, standing));
}

/** The last seal, after those that a table restored from an earlier time does not know any more are entered again from the ledger. */
async function lastKnown(deps: SealDeps, meetingId: string): Promise<Seal | null> {
  let last = await deps.lastSeal(meetingId);
  for await (const { at, text } of deps.digestsAfter(meetingId, last?.at ?? '')) {
    const seal = sealOf(at, text);
    // One that does not go on with the numbers is not ours, and for the verification to name.
    if (seal.n !== (last?.n ?? 0) + 1) continue;
    await deps.settleSeal(meetingId, seal);
    last = seal;
  }
  return last;
}

function sealOf(at: string, text: string): Seal & { readonly put: NonNullable<Seal['put']> } {
  const digest = readDigest(text);
  if (digest === null) throw new Error(`the digest of ${at} is none`);
  return { n: digest.n, at, previous: digest.previous, put: { hash: digestHash(text), heads: headsHash(digest.heads) } };
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
