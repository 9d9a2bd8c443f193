import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Sender } from '../../shared/model/arrival.ts';
import { checked } from './arrival-notes.ts';
import { readJson } from './named-files.ts';
import { UsageError } from './usage-error.ts';

const membersSchema = z.object({
  members: z.array(z.object({ iso: z.string().length(2), domain: z.string(), focalPoint: z.string() })),
});
type Members = z.infer<typeof membersSchema>['members'];

/**
 * Makes the sender that a person named: a two-letter code stands for that Member State; an address is looked up, by its domain, in the
 * `members.json` beside the papers or in the folder above. The computer's user vouches for it, as the ticket desk does on AWS.
 */
export async function senderNamed(who: string, nearPath: string): Promise<Sender> {
  if (/^[A-Z]{2}$/u.test(who)) return { state: who, address: null, authenticated: true, language: null };
  const domain = /^[^\s@<>]+@([^\s@<>]+)$/u.exec(who)?.[1]?.toLowerCase();
  if (domain === undefined) {
    throw new UsageError(`${who} is neither a mail address nor the two-letter code of a Member State (such as KE).`);
  }
  const member = (await membersNear(nearPath)).find((candidate) => candidate.domain.toLowerCase() === domain);
  return { state: member?.iso ?? null, address: who, authenticated: true, language: null };
}

async function membersNear(path: string): Promise<Members> {
  const own = dirname(path);
  for (const folder of [own, dirname(own)]) {
    const file = join(folder, 'members.json');
    const json = await readJson(file);
    if (json !== null) return checked(membersSchema, json, file).members;
  }
  return [];
}
