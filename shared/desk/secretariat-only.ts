import type { Caller } from '../model/caller.ts';
import { NotAllowed } from './desk.ts';

/** The name of the person of the secretariat who asks. Throws NotAllowed for anybody else; `what`: what they have no hand in. */
export function secretariatOnly(caller: Caller, what: string): string {
  if (caller.role !== 'secretariat') throw new NotAllowed(`the role ${caller.role} handles no ${what}`);
  return caller.name;
}
