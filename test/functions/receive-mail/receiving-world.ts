import type { ReceivingDeps } from '../../../functions/receive-mail/receiving.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { readRegistry } from '../../../shared/members/read-registry.ts';
import type { LetterDue } from '../../../shared/model/letter-due.ts';
import { readMail } from '../../../shared/readers/mail/read-mail.ts';
import { ledgerKeys } from '../../../shared/register/ledger-keys.ts';
import { mailKeys } from '../../../shared/register/mail-keys.ts';

export type Gate = (step: string) => void;

/** The ledger as a map, and what was announced. */
export interface ReceivingWorld {
  readonly objects: Map<string, { readonly body: Uint8Array | string; readonly storedAt: string }>;
  readonly due: (LetterDue & { readonly delaySeconds: number })[];
  readonly reported: string[];
  registry: string | null;
}

export const registryCsv = `state,language,domains,focal_points,council_terms
KE,en,ke.example,focal@ke.example,2019-2022
FR,fr,fr.example,focal@fr.example,2019-2022
`;

export function receivingWorld(
  mails: Readonly<Record<string, Uint8Array>>,
  storedAt = '2021-05-20T08:00:00.000Z',
): ReceivingWorld {
  const objects = new Map(Object.entries(mails).map(([id, body]) => [mailKeys.raw(id), { body, storedAt }] as const));
  return { objects, due: [], reported: [], registry: registryCsv };
}

export function receivingIn(world: ReceivingWorld, gate: Gate = () => undefined): ReceivingDeps {
  const putOnce = (key: string, body: Uint8Array | string) => {
    gate(`before ${key}`);
    if (!world.objects.has(key)) world.objects.set(key, { body, storedAt: '2021-05-20T08:00:01.000Z' });
    gate(`after ${key}`);
    return world.objects.get(key)?.body as string;
  };
  return {
    async open(key, versionId) {
      const object = world.objects.get(key);
      if (object === undefined) return null;
      const bytes = Buffer.from(object.body);
      const chunks = (async function* () {
        yield bytes;
      })();
      return { versionId, size: bytes.byteLength, storedAt: object.storedAt, chunks };
    },
    readMail: async (bytes) => ({ outcome: 'done', value: await readMail(bytes, 'amazonses.com') }),
    meetings: async () => meetings,
    registry: async () =>
      world.registry === null ? null : readRegistry(world.registry, { version: 7, validFrom: '2021-01-01' }),
    storeRecord: async (record) => JSON.parse(putOnce(mailKeys.record(record.meetingId, record.mailId), JSON.stringify(record))),
    storeArrival: async (meetingId, arrivalId, arrival) =>
      void putOnce(ledgerKeys.arrival(meetingId, arrivalId), JSON.stringify(arrival)),
    storePaper: async (paper, bytes) => void putOnce(ledgerKeys.inbox(paper), bytes),
    async announceLetter(due, delaySeconds) {
      gate('before letter');
      world.due.push({ ...due, delaySeconds });
      gate('after letter');
    },
    report: (what) => void world.reported.push(what),
  };
}
