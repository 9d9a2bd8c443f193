import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetings } from '../../../shared/meetings/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { type Sandbox, startSandbox } from '../../../shared/sandbox/sandbox.ts';
import { recordText } from '../../functions/import-proceedings/proceedings-of.ts';
import { docxOf, paragraph } from '../readers/docx-of.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
const entry = fileURLToPath(new URL('../../../shared/sandbox/child.ts', import.meta.url));
let sandbox: Sandbox;

beforeAll(() => {
  sandbox = startSandbox({ entry, size: 1, seconds: 60 });
});
afterAll(() => sandbox.close());

describe('the process that opens proceedings', () => {
  it('reads a letter', async () => {
    const told = await sandbox.letter(Buffer.from('DM-21/1008\n2021年3月25日，日内瓦'), 'letter.txt');
    expect(told).toMatchObject({
      outcome: 'done',
      value: { read: { fileName: 'letter.txt', reference: { value: 'DM-21/1008' } } },
    });
  });

  it('reads a record by its meeting and by what is given of its sitting, in whatever form it comes', async () => {
    const docx = docxOf({ body: recordText().split('\n').map(paragraph).join('') });
    for (const bytes of [docx, Buffer.from(recordText())]) {
      const told = await sandbox.record(bytes, 'record', c21, { sitting: 3 });
      expect(told).toMatchObject({ outcome: 'done', value: { read: { meetingId: 'C21-VCC-1', sitting: 3 } } });
    }
  });

  it('reads the edits of a report, and says what a file without any is', async () => {
    const told = await sandbox.edits(docxOf({ body: paragraph('No conclusion.') }));
    expect(told).toMatchObject({ outcome: 'done', value: { edits: [], findings: [], outside: ['No conclusion.'] } });
    expect(await sandbox.edits(Buffer.from('text'))).toMatchObject({ value: { findings: [{ code: 'not-a-docx' }] } });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'image'],
    ['half a docx', Buffer.from('504b0304140000', 'hex'), /.+/u],
  ])('says why it does not read %s', async (_, bytes, reason) => {
    const told = await sandbox.letter(bytes, 'letter.docx');
    expect(told).toMatchObject({ outcome: 'done', value: { unread: expect.stringMatching(reason) as string } });
  });
});
