import type * as z from 'zod';
import { type Decision, decisionSchema, type Extension, extensionSchema } from '../model/decision.ts';
import { ledgerKeys, parseDecisionKey } from '../register/ledger-keys.ts';
import type { ObjectStore } from './object-store.ts';

/** What people of the secretariat have decided about a paper, in the order in which they did. */
export async function decisionsAbout(ledger: ObjectStore, meetingId: string, paper: string): Promise<Decision[]> {
  return await factsUnder(ledger, ledgerKeys.decisions(meetingId, paper), decisionSchema);
}

/** Puts a decision into the ledger, once. False where another took its number. */
export async function recordDecision(ledger: ObjectStore, decision: Decision): Promise<boolean> {
  const { meetingId, paperId, n } = decision;
  return await ledger.putOnce(ledgerKeys.decision(meetingId, paperId, n), `${JSON.stringify(decision)}\n`, 'application/json');
}

/** How often people have decided about each paper of a meeting, read off the keys. */
export async function decisionsCounted(ledger: ObjectStore, meetingId: string): Promise<Map<string, number>> {
  return await lastNumbers(ledger, ledgerKeys.decisions(meetingId));
}

/** The closing time put off for a State, each time that it was; the last one holds. */
export async function extensionsOf(ledger: ObjectStore, meetingId: string, state: string): Promise<Extension[]> {
  return await factsUnder(ledger, ledgerKeys.extensions(meetingId, state), extensionSchema);
}

/** Puts an extension into the ledger, once. False where another took its number. */
export async function recordExtension(ledger: ObjectStore, extension: Extension): Promise<boolean> {
  const { meetingId, state, n } = extension;
  return await ledger.putOnce(ledgerKeys.extension(meetingId, state, n), `${JSON.stringify(extension)}\n`, 'application/json');
}

/** How often the closing time was put off for each State, read off the keys. */
export async function extensionsCounted(ledger: ObjectStore, meetingId: string): Promise<Map<string, number>> {
  return await lastNumbers(ledger, ledgerKeys.extensions(meetingId));
}

async function lastNumbers(ledger: ObjectStore, prefix: string): Promise<Map<string, number>> {
  const last = new Map<string, number>();
  for await (const { key } of ledger.list(prefix)) {
    const { of, n } = parseDecisionKey(key);
    last.set(of, Math.max(n, last.get(of) ?? 0));
  }
  return last;
}

async function factsUnder<T extends { readonly n: number }>(
  ledger: ObjectStore,
  prefix: string,
  schema: z.ZodType<T>,
): Promise<T[]> {
  const facts: T[] = [];
  for await (const { key } of ledger.list(prefix)) {
    const text = await ledger.text(key);
    if (text === null) throw new Error(`${key} was present and is gone`);
    facts.push(schema.parse(JSON.parse(text)));
  }
  return facts.sort((one, other) => one.n - other.n);
}
