import { readMailbox } from './address.ts';
import type { HeaderField } from './headers.ts';

/** Most addresses of To and Cc together that are read: more are a list, and no co-sponsor is looked for in a list. */
const mostAddresses = 500;

export interface Addresses {
  readonly addresses: readonly string[];
  /** Entries that are no plain address, and those beyond the limit. */
  readonly unread: number;
}

/**
 * The addresses of all fields of that name (To, Cc), in lower case, each once. Read less strictly than From: a group's members count, comments do not
 * matter, and what is no address is counted and left out. They say who was copied, never who speaks.
 */
export function readAddresses(fields: readonly HeaderField[], name: string): Addresses {
  const entries = fields.filter((field) => field.name === name).flatMap(({ value }) => entriesOf(value));
  const found = new Set<string>();
  let unread = Math.max(0, entries.length - mostAddresses);
  for (const entry of entries.slice(0, mostAddresses)) {
    const sender = readMailbox(entry);
    if ('address' in sender) found.add(sender.address);
    else unread += 1;
  }
  return { addresses: [...found], unread };
}

/** Cut at commas and semicolons outside quotations, comments and brackets; the name of a group goes with its colon. */
function entriesOf(value: string): string[] {
  const entries: string[] = [];
  let entry = '';
  let quoted = false;
  let comment = 0;
  let bracket = false;
  for (let i = 0; i < value.length; i += 1) {
    const character = value.charAt(i);
    if (character === '\\' && (quoted || comment > 0)) {
      if (quoted) entry += character + value.charAt(i + 1);
      i += 1;
    } else if (comment > 0 || (!quoted && character === '(')) {
      comment += character === '(' ? 1 : character === ')' ? -1 : 0;
    } else if (!quoted && !bracket && (character === ',' || character === ';')) {
      entries.push(entry);
      entry = '';
    } else if (!quoted && !bracket && character === ':') {
      entry = '';
    } else {
      if (character === '"') quoted = !quoted;
      if (!quoted && (character === '<' || character === '>')) bracket = character === '<';
      entry += character;
    }
  }
  return [...entries, entry].map((one) => one.replace(/\s+/gu, ' ').trim()).filter((one) => one !== '');
}
