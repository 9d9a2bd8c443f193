import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../../shared/desk/desk.ts';
import { openPosition, sealPosition } from '../../../shared/desk/page-token.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { secret } from './memory-deps.ts';

const caller: Caller = { role: 'member', state: 'KE', name: 'A delegate' };
const asked = { caller, question: { papers: 'C21-VCC-1', asked: { states: ['KE'] } } };
const position = '2021-05-20T08:00:00.000Z#a.1';

describe('the token of the following part of a list', () => {
  it('opens for the same caller and the same question, in whatever order its parts stand', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const token = sealPosition(`p${text}`, asked, secret);
        const reordered = {
          question: { asked: { states: ['KE'] }, papers: 'C21-VCC-1' },
          caller: { name: 'A delegate', state: 'KE', role: 'member' } as const,
        };
        expect(openPosition(token, reordered, secret)).toBe(`p${text}`.toWellFormed());
        expect(token).toMatch(/^[A-Za-z0-9_-]+$/u);
      }),
    );
  });

  it.each([
    ['another State', { ...asked, caller: { ...caller, state: 'FR' } }],
    ['another person', { ...asked, caller: { ...caller, name: 'Another delegate' } }],
    ['another role', { ...asked, caller: { role: 'public' as const } }],
    ['another meeting', { ...asked, question: { papers: 'C20-VCC-1', asked: { states: ['KE'] } } }],
    ['another question', { ...asked, question: { papers: 'C21-VCC-1', asked: { states: ['FR'] } } }],
  ])('does not open for %s', (_what, other) => {
    expect(() => openPosition(sealPosition(position, asked, secret), other, secret)).toThrow(Refused);
  });

  it('does not open with another secret, and says nothing of what it holds', () => {
    const token = sealPosition(position, asked, secret);
    expect(() => openPosition(token, asked, `${secret}!`)).toThrow(Refused);
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('a.1');
    expect(sealPosition(position, asked, secret)).not.toBe(token);
    expect(() => sealPosition(position, asked, 'short')).toThrow(RangeError);
  });

  it('does not open when any bit of it was changed, or with anything that is not ours', () => {
    const bytes = Buffer.from(sealPosition(position, asked, secret), 'base64url');
    fc.assert(
      fc.property(fc.nat(bytes.byteLength * 8 - 1), (bit) => {
        const changed = Buffer.from(bytes);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => openPosition(changed.toString('base64url'), asked, secret)).toThrow(Refused);
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 2_000 }), fc.base64String({ maxLength: 200 })), (text) => {
        expect(() => openPosition(text, asked, secret)).toThrow(Refused);
      }),
    );
    const token = bytes.toString('base64url');
    for (const near of [token.slice(1), `${token}A`, `${token}=`, ` ${token}`, token.slice(0, -2)])
      expect(() => openPosition(near, asked, secret)).toThrow(Refused);
  });
});
