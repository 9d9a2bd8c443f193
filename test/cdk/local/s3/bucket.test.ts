import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareKeys, emptyBucket } from '../../../../cdk/local/s3/bucket.ts';
import { listPage } from '../../../../cdk/local/s3/listing.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 6 });
const mixed = fc.string({
  unit: fc.constantFrom('a', 'b', '/', 'é', '\ud7ff', '\ue000', '\uffee', '\u{10000}', '\u{1f600}'),
  maxLength: 5,
});

const filled = (keys: readonly string[]) => {
  const bucket = emptyBucket('ledger', '2021-03-25T00:00:00.000Z');
  for (const [sequence, key] of keys.entries())
    bucket.add({ key, versionId: String(sequence), sequence, storedAt: '2021-03-25T00:00:00.000Z', content: null });
  return bucket;
};

it('orders keys as their UTF-8 bytes', () => {
  fc.assert(
    fc.property(fc.oneof(text, mixed), fc.oneof(text, mixed), (a, b) => {
      expect(Math.sign(compareKeys(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});

it('holds each key once and in order, and forgets it with its last version', () => {
  fc.assert(
    fc.property(fc.array(mixed, { maxLength: 30 }), fc.array(fc.nat({ max: 29 })), (keys, removed) => {
      const bucket = filled(keys);
      for (const n of removed) bucket.remove(keys[n] ?? '', String(n));
      const left = [...new Set(keys.filter((_, n) => !removed.includes(n)))].sort(compareKeys);
      expect([...bucket.keysFrom('')]).toEqual(left);
      for (const from of keys) expect([...bucket.keysFrom(from)]).toEqual(left.filter((key) => compareKeys(key, from) >= 0));
    }),
  );
});

it('lists everything under a prefix exactly once, whatever the size of the pages', () => {
  fc.assert(
    fc.property(
      fc.array(mixed, { maxLength: 30 }),
      mixed,
      fc.constantFrom('', '/', 'b'),
      fc.integer({ min: 1, max: 7 }),
      (keys, prefix, delimiter, limit) => {
        const bucket = filled(keys);
        const seen: string[] = [];
        let after = '';
        for (let more = true; more; ) {
          const asked = { prefix, delimiter, after, afterVersion: null, limit };
          const page = listPage(bucket, asked, (from, key) => from.versionsOf(key).slice(-1));
          const found = [...page.versions.map(({ key }) => key), ...page.commonPrefixes];
          expect(found.length).toBeLessThanOrEqual(limit);
          seen.push(...found);
          after = page.next?.key ?? '';
          more = page.next !== null;
        }
        const folded = keys
          .filter((key) => key.startsWith(prefix) && key !== '')
          .map((key) => {
            const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
            return end < 0 ? key : key.slice(0, end + delimiter.length);
          });
        expect(seen.toSorted(compareKeys)).toEqual([...new Set(folded)].sort(compareKeys));
      },
    ),
  );
});
