import type * as z from 'zod';
import type { Refusal } from '../languages/refusals/refusal-words.ts';
import { longestReason } from '../model/decision.ts';
import { Refused } from './desk.ts';

/** A part of what was given that does not fit: the path to it (`items.0`), empty where the message names it, and what is asked for there, in English. */
export interface Misfit {
  readonly path: string;
  readonly message: string;
}

/** Most misfits that are told of one thing given: a long agenda may have one in every item. */
const mostMisfits = 20;

/** What was given has not the shape that is asked for. People are told the plain sentence of the code, programs and the terminal each part that does not fit. */
export class Malformed extends Refused {
  override name = 'Malformed';
  readonly misfits: readonly Misfit[];

  constructor(misfits: readonly Misfit[], ...refusal: Refusal) {
    super(...refusal);
    this.misfits = misfits.slice(0, mostMisfits);
    this.message = [this.message, ...this.misfits.map(line)].join('\n  ');
  }
}

/**
 * The refusal of what does not fit its schema, by the first part that does not. `called`: parts that people know by another name than the schema
 * (`shared/languages/refusals/field-words.ts`).
 */
export function malformed({ issues }: z.ZodError, called: ReadonlyMap<string, string> = new Map()): Malformed {
  const misfits = issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const part = String(issues[0]?.path[0] ?? 'kind');
  if (part === 'reason') return new Malformed(misfits, 'reason-wanted', { longest: longestReason });
  return new Malformed(misfits, 'does-not-fit', { field: called.get(part) ?? part });
}

function line({ path, message }: Misfit): string {
  return path === '' ? message : `${path}: ${message}`;
}
