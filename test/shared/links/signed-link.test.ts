import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink, signLink } from '../../../shared/links/signed-link.ts';
import type { Link } from '../../../shared/model/link.ts';

const secret = 's'.repeat(32);
const link: Link = {
  kind: 'co-sponsor',
  meetingId: 'C21-VCC-1',
  subject: 'mail-ab.1',
  state: 'KZ',
  language: 'ru',
  expires: 2_000,
};

describe('signed links', () => {
  it('say what they are for until they expire', () => {
    const token = signLink(link, secret);
    expect(readLink(token, secret, 1_999)).toEqual(link);
    expect(readLink(token, secret, 2_000)).toBe('expired');
    expect(token).toMatch(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u);
  });

  it('are none of ours under another secret, and need one that nobody guesses', () => {
    expect(readLink(signLink(link, secret), 't'.repeat(32), 1)).toBeNull();
    expect(() => signLink(link, 'short')).toThrow(RangeError);
  });

  it('do not survive a change of any one character', () => {
    const token = signLink(link, secret);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'ABCxyz019-_.'), (at, character) => {
        const changed = `${token.slice(0, at)}${character}${token.slice(at + 1)}`;
        // The last character of base64 has bits that mean nothing; what it seals is the same all the same.
        const read = readLink(changed, secret, 1);
        expect(read === null || (typeof read === 'object' && read.subject === link.subject && read.state === 'KZ')).toBe(true);
        if (at < token.indexOf('.') && changed !== token) expect(read).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('answer nothing to anything else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (text) => {
        expect(readLink(text, secret, 1)).toBeNull();
      }),
    );
  });
});
