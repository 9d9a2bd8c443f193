import { readFileSync } from 'node:fs';
import { readLetter } from '../../../shared/proceedings/letters/read-letter.ts';
import { readRecord } from '../../../shared/proceedings/records/read-record.ts';
import { paperOfText } from '../../../shared/readers/text.ts';
import type { ProceedingRow } from '../../../shared/register/rows.ts';
import { recordText } from '../../functions/import-proceedings/proceedings-of.ts';
import { type AgendaWorld, c21, worldWith } from './agenda-world.ts';

const letterText = readFileSync(new URL('../../../cdk/local/samples/letters/dm-21-1008.txt', import.meta.url), 'utf-8');
export const object = { key: 'letters/C21-VCC-1/a/dm.txt', versionId: null, storedAt: '2021-05-20T09:00:00.000Z' };
export const proposal = readLetter(paperOfText(letterText), { sha256: 'a'.repeat(64), fileName: 'dm.txt' });
export const record = readRecord(paperOfText(recordText()), { sha256: 'b'.repeat(64), fileName: 'sitting.txt' }, c21, {});

export function row(arrivalId: string, some: Partial<ProceedingRow> = {}): ProceedingRow {
  const key = `records/${c21.id}/${arrivalId}/${arrivalId}.docx`;
  const storedAt = '2021-06-08T18:00:00Z';
  return { kind: 'record', arrivalId, key, proceedingId: null, outcome: 'registered', storedAt, merge: null, ...some };
}

/** A world to which the letter of 25 March 2021 (`l`), a record (`r`) and a letter that cannot be read (`u`) have come. */
export function worldThatRead(inForce: AgendaWorld['inForce'] = c21): AgendaWorld {
  const world = worldWith(inForce);
  world.readings.set('aaaaaaaaaaaa', { kind: 'letter', object, proposal });
  world.readings.set(record.recordId, { kind: 'record', object: { ...object, key: 'records/C21-VCC-1/r/r.txt' }, record });
  world.readings.set('cccccccccccc', { kind: 'unread', object, sha256: 'c'.repeat(64), reason: 'encrypted' });
  world.rows.set('l', row('l', { kind: 'letter', key: object.key, proceedingId: 'aaaaaaaaaaaa', outcome: 'proposed' }));
  world.rows.set('r', row('r', { proceedingId: record.recordId }));
  world.rows.set('u', row('u', { kind: 'letter', proceedingId: 'cccccccccccc', outcome: 'unread' }));
  return world;
}
