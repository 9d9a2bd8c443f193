import { HTTPException } from 'hono/http-exception';
import { BadToken } from '../../shared/access/verify-token.ts';
import { Conflict, NoSuchThing, NotAllowed, Refused } from '../../shared/desk/desk.ts';
import { Malformed } from '../../shared/desk/malformed.ts';
import { refusalText } from '../../shared/languages/refusals/index.ts';
import type { Caller } from '../../shared/model/caller.ts';
import type { Language } from '../../shared/model/language.ts';
import { Problem } from './problems.ts';

interface Circumstances {
  readonly caller: Caller;
  readonly method: string;
  /** Whether the caller named the version it looked at. */
  readonly named: boolean;
  /** In which the caller is told what to do instead. */
  readonly language: Language;
}

/**
 * What is told of an error: the desk's own four, those of the web server, and for all else that something failed. Of `NoSuchThing` nothing is told but that,
 * so that a foreign draft cannot be told from nothing.
 */
export function problemOf(error: unknown, { caller, method, named, language }: Circumstances): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof NoSuchThing) return new Problem('no-such-thing');
  if (error instanceof BadToken) return badToken();
  if (error instanceof NotAllowed) return caller.role === 'public' ? signInNeeded() : new Problem('not-allowed');
  if (error instanceof Refused) return ofRefused(error, method, language);
  if (error instanceof Conflict) return new Problem(named ? 'changed' : 'conflict');
  if (error instanceof HTTPException) return ofServer(error);
  return new Problem('fault');
}

function ofRefused(error: Refused, method: string, language: Language): Problem {
  const detail = refusalText(error, language);
  const place = method === 'POST' ? 'body' : 'query';
  const errors = error instanceof Malformed ? error.misfits.map((misfit) => ({ in: place, ...misfit }) as const) : undefined;
  return new Problem(method === 'POST' ? 'refused' : 'malformed', { code: error.code, detail, ...(errors && { errors }) });
}

/** How a caller proves who it is (RFC 6750, section 3). */
function badToken(): Problem {
  return new Problem('bad-token', { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });
}

function signInNeeded(): Problem {
  return new Problem('sign-in-needed', { headers: { 'www-authenticate': 'Bearer' } });
}

function ofServer({ status }: HTTPException): Problem {
  if (status === 413) return new Problem('too-large');
  if (status === 415) return new Problem('wrong-type');
  if (status >= 400 && status < 500) return new Problem('malformed', { errors: [{ in: 'body', path: '', message: 'not JSON' }] });
  return new Problem('fault');
}
