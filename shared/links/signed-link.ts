import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Link, linkSchema } from '../model/link.ts';

/** Longest token that is looked at at all; ours are shorter than half of it. */
const longestToken = 1_000;

/** The last part of a link's address: what it is for, and the seal (HMAC-SHA256) without which nobody can make one. */
export function signLink(link: Link, secret: string): string {
  const payload = Buffer.from(JSON.stringify(linkSchema.parse(link))).toString('base64url');
  return `${payload}.${sealOf(payload, secret).toString('base64url')}`;
}

/** What a link is for, if it is ours and has not expired at `now` (seconds since 1970). Null does not say which of the two was wrong. */
export function readLink(token: string, secret: string, now: number): Link | 'expired' | null {
  if (token.length > longestToken) return null;
  const [payload = '', seal = '', ...more] = token.split('.');
  const given = Buffer.from(seal, 'base64url');
  const due = sealOf(payload, secret);
  if (more.length > 0 || given.byteLength !== due.byteLength || !timingSafeEqual(given, due)) return null;
  const link = linkSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf-8')));
  if (!link.success) return null;
  return link.data.expires > now ? link.data : 'expired';
}

function sealOf(payload: string, secret: string): Buffer {
  if (secret.length < shortestSecret) throw new RangeError('the secret of the links is too short');
  return createHmac('sha256', secret).update(`rapporteur link 1\n${payload}`).digest();
}

/** 32 characters of a random password have more than the 128 bits that nobody guesses. */
const shortestSecret = 32;
