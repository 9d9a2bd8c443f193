import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Caller } from '../model/caller.ts';
import { canonical } from '../register/canonical.ts';
import { Refused } from './desk.ts';

/** Whose list, and of what: a token opens the following part for the same two and for no others. */
export interface Asked {
  readonly caller: Caller;
  /** What is listed, with all that was asked. */
  readonly question: unknown;
}

/** Longest token that is looked at at all; ours are shorter than half of it. */
const longestToken = 1_000;
const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const sealBytes = 16;

/** Seals how far a list was read. Nobody can read it (it may name a paper that was passed over), change it, or use it for another list. */
export function sealPosition(position: string, asked: Asked, secret: string): string {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, keyFrom(secret), nonce).setAAD(boundTo(asked));
  const sealed = Buffer.concat([sealing.update(position, 'utf-8'), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64url');
}

/** How far a list was read. Throws Refused, without a reason that helps to make one, where the token is not ours, or of another list or caller. */
export function openPosition(token: string, asked: Asked, secret: string): string {
  const bytes = token.length > longestToken ? Buffer.alloc(0) : Buffer.from(token, 'base64url');
  if (bytes.byteLength <= nonceBytes + sealBytes || bytes.toString('base64url') !== token) throw refused();
  const opening = createDecipheriv(cipher, keyFrom(secret), bytes.subarray(0, nonceBytes))
    .setAAD(boundTo(asked))
    .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + sealBytes));
  const opened = opening.update(bytes.subarray(nonceBytes + sealBytes));
  try {
    return Buffer.concat([opened, opening.final()]).toString('utf-8');
  } catch {
    throw refused();
  }
}

function refused(): Refused {
  return new Refused('page-token');
}

function boundTo(asked: Asked): Buffer {
  return Buffer.from(canonical(asked));
}

/** 32 characters of a random password have more than the 128 bits that nobody guesses. */
const shortestSecret = 32;

function keyFrom(secret: string): Buffer {
  if (secret.length < shortestSecret) throw new RangeError('the secret of the lists is too short');
  return Buffer.from(hkdfSync('sha256', secret, '', 'rapporteur list 1', 32));
}
