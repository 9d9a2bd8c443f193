import type { Citation } from '../model/examination.ts';
import type { Body } from './grammar/conferences.ts';
import type { InstrumentSubject, Mention } from './mention.ts';
import { printSymbol, type SymbolParts } from './symbol.ts';

/** A mention that has its id: what it points to is settled. */
export type Resolved = Pick<Citation, 'id' | 'kind' | 'form' | 'certainty' | 'withAll'> & Pick<Mention, 'start' | 'end'>;

/**
 * Gives mentions their ids. A short symbol (`DT/8`) without neighbours belongs to the session of the meeting; an instrument whose
 * body no word names is the one that the paper names elsewhere by the same number, or else that of its number's range. A mention
 * that stays open is left out.
 */
export function resolve(mentions: readonly Mention[], session: string | null): Resolved[] {
  const named = namedBodies(mentions);
  return mentions.flatMap(({ subject, start, end, form, certainty, withAll }): Resolved[] => {
    const rest = { start, end, form, certainty, ...(withAll === undefined ? {} : { withAll: [...withAll] }) };
    if (subject.type === 'foreign') return [{ id: subject.symbol, kind: 'foreign', ...rest }];
    if (subject.type === 'provision') return [{ id: `${subject.text}:${subject.number}`, kind: 'instrument', ...rest }];
    if (subject.type === 'symbol') {
      const parts = inSession(subject.parts, session);
      return parts === null ? [] : [{ id: printSymbol(parts), kind: kindOf(parts), ...rest }];
    }
    const { body, form: instrument, sure } = ownerOf(subject, named);
    const version = subject.version === null ? '' : `@${subject.version}`;
    const id = `${body}-${instrument}:${subject.number}${version}`;
    return [{ id, kind: 'instrument', ...rest, certainty: sure ? certainty : 'low' }];
  });
}

function inSession(parts: SymbolParts, session: string | null): SymbolParts | null {
  if (parts.series !== '') return parts;
  return session === null ? null : { ...parts, series: session };
}

function kindOf({ series }: SymbolParts): Citation['kind'] {
  return series.startsWith('DM-') || series.startsWith('CL-') ? 'letter' : 'document';
}

/** Form and number → the bodies that the paper names for it. */
function namedBodies(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<Body>> {
  const named = new Map<string, Set<Body>>();
  for (const { subject } of mentions) {
    if (subject.type !== 'instrument' || subject.body === null) continue;
    const key = `${subject.form}:${subject.number}`;
    named.set(key, (named.get(key) ?? new Set()).add(subject.body));
  }
  return named;
}

interface Owner {
  readonly body: Body;
  readonly form: InstrumentSubject['form'];
  readonly sure: boolean;
}

function ownerOf(subject: InstrumentSubject, named: ReadonlyMap<string, ReadonlySet<Body>>): Owner {
  const { form, number, loose } = subject;
  if (subject.body !== null) return { body: subject.body, form, sure: true };
  const [only, second] = named.get(`${form}:${number}`) ?? [];
  if (only !== undefined && second === undefined) return { body: only, form, sure: true };
  // No resolution has such a number, so the looser word stands for a decision.
  if (loose && number >= firstModernDecision && number < 700) return { body: 'council', form: 'decision', sure: false };
  return form === 'resolution' ? ownerOfResolution(number) : ownerOfDecision(number);
}

/** Numbers below 300 are of the Plenipotentiary Conference, four-digit ones of the Council, which stood at 925 in 1985. */
function ownerOfResolution(number: number): Owner {
  if (number < 300) return { body: 'pp', form: 'resolution', sure: true };
  return { body: 'council', form: 'resolution', sure: number >= 925 };
}

/** Oldest decision of the Council in its book of decisions in force. */
const firstModernDecision = 387;

/** Numbers below 20 are of the Plenipotentiary Conference, 400 to 699 of the Council. */
function ownerOfDecision(number: number): Owner {
  if (number < 20) return { body: 'pp', form: 'decision', sure: true };
  return { body: 'council', form: 'decision', sure: number >= firstModernDecision && number < 700 };
}
