import { describe, expect, it } from 'vitest';
import type { ObjectStore } from '../../../shared/aws/object-store.ts';
import { putProceeding } from '../../../shared/aws/proceedings-ledger.ts';

describe('a proceeding that is sent', () => {
  it('stands behind the note of who sends it, each written once', async () => {
    const puts: [string, unknown][] = [];
    const ledger: Pick<ObjectStore, 'putOnce'> = {
      async putOnce(key, body) {
        puts.push([key, typeof body === 'string' ? JSON.parse(body) : Buffer.from(body).toString('utf-8')]);
        return true;
      },
    };
    const file = { kind: 'record', meetingId: 'C21-VCC-1', arrivalId: 'arrival-1', fileName: 'sitting.docx' } as const;
    await putProceeding(ledger, file, 'A. Editor', Buffer.from('words'));
    const sender = { state: null, address: 'A. Editor', authenticated: true, language: null };
    expect(puts).toEqual([
      ['arrivals/C21-VCC-1/arrival-1.json', { channel: 'ticket', sender, files: 1, mail: null }],
      ['records/C21-VCC-1/arrival-1/sitting.docx', 'words'],
    ]);
  });
});
