import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../../shared/sandbox/sandbox.ts';
import { docxOf } from '../readers/docx-of.ts';
import { pdfOf } from '../readers/pdf/pdf-of.ts';

const entry = fileURLToPath(new URL('reading-child.ts', import.meta.url));
const sandbox = startSandbox({ entry, size: 1, seconds: 3 });
afterAll(() => sandbox.close());

/** A page whose operators inflate to 150 MB. */
function pdfBomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(150 * 1024 * 1024, 'q Q ')).toString('latin1');
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
  return pdfOf({ pages: [{ entries: '/Contents 4 0 R' }], objects: [stream] });
}

describe('the readers in a sandbox', () => {
  it('end at a pdf of 150 MB within their limits, and go on with the next file', { timeout: 60_000 }, async () => {
    expect((await sandbox.examine(pdfBomb())).outcome).toMatch(/^(timed-out|out-of-memory|done)$/);
    expect(await sandbox.examine(docxOf())).toMatchObject({ outcome: 'done', value: { kind: 'docx', read: true, hazards: [] } });
    expect(await sandbox.readingCopy(docxOf(), 'docx')).toEqual({ outcome: 'done', value: '<p>Contribution</p>' });
  });
});
