import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestHash, digestText, headsHash, readDigest } from '../../../shared/register/audit-digest.ts';
import { recordHash } from '../../../shared/register/record-hash.ts';

const digest = {
  meetingId: 'C21-VCC-1',
  n: 2,
  at: '2021-05-21T10:10:00.000Z',
  heads: { 'b.1': { n: 3, hash: 'bb' }, 'a.1': { n: 1, hash: 'aa' } },
  previous: { at: '2021-05-21T10:00:00.000Z', hash: 'cc' },
};

describe('a digest of the audit', () => {
  it('is the same bytes in whatever order its heads were read, and is read again as it was', () => {
    const { heads, ...rest } = digest;
    const turned = { heads: { 'a.1': heads['a.1'], 'b.1': heads['b.1'] }, ...rest };
    expect(digestText(turned)).toBe(digestText(digest));
    expect(headsHash(turned.heads)).toBe(headsHash(heads));
    expect(readDigest(digestText(digest))).toEqual(digest);
    expect(digestHash(digestText(digest))).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('is none where a text is no JSON or another one', () => {
    expect([readDigest(''), readDigest('{'), readDigest('{"n":1}'), readDigest('null')]).toEqual([null, null, null, null]);
  });
});

describe('the hash of what a row says', () => {
  const row = {
    meetingId: 'C21-VCC-1',
    status: 'held',
    citations: [{ id: 'C21/35', place: { start: 1, end: 2 } }],
    symbol: null,
  };

  it('leaves out bookkeeping, and keys that are none of the record', () => {
    const bookkeeping = {
      version: 7,
      attempt: { series: 'C21', number: 84 },
      awaits: 'C21/80',
      changedAt: 'now',
      pk: 'p',
      sk: 's',
    };
    expect(recordHash({ ...bookkeeping, ...row })).toBe(recordHash(row));
    expect(recordHash({ ...row, decided: undefined })).toBe(recordHash(row));
  });

  it('is another for any change of what is said', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('status', 'symbol', 'language'), (value, key) => {
        fc.pre(value !== row.status);
        expect(recordHash({ ...row, [key]: value })).not.toBe(recordHash(row));
      }),
    );
    const moved = { ...row, citations: [{ id: 'C21/35', place: { start: 1, end: 3 } }] };
    expect(recordHash(moved)).not.toBe(recordHash(row));
  });
});
