import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditEvent, brokenLinks, nextEvent } from '../../../shared/register/audit.ts';

const draft = (verdict: string) => ({ kind: 'judged' as const, by: 'rapporteur', details: { verdict } });

function chain(length: number): AuditEvent[] {
  const events: AuditEvent[] = [];
  for (let n = 0; n < length; n += 1) {
    events.push(nextEvent(events.at(-1) ?? null, draft(`step ${n}`), `2021-05-2${n % 10}T10:00:00.000Z`));
  }
  return events;
}

describe('the audit chain of a paper', () => {
  it('is whole as it was written', () => {
    expect(brokenLinks(chain(5))).toEqual([]);
  });

  it('shows an event that was edited', () => {
    const events = chain(4).map((event) => (event.n === 2 ? { ...event, by: 'somebody' } : event));
    expect(brokenLinks(events)).toContain(2);
  });

  it('shows an event that was edited together with its hash', () => {
    const events = chain(4);
    const forged = nextEvent(events[0] ?? null, draft('forged'), '2021-05-21T10:00:00.000Z');
    expect(brokenLinks([events[0], forged, events[2], events[3]].flatMap((event) => event ?? []))).toEqual([3]);
  });

  it('shows any event dropped or swapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 8 }), fc.nat(), (length, seed) => {
        const events = chain(length);
        const at = seed % (length - 1);
        const dropped = events.filter((_, index) => index !== at);
        const swapped = events.with(at, events[at + 1] as AuditEvent).with(at + 1, events[at] as AuditEvent);
        expect(brokenLinks(dropped)).not.toEqual([]);
        expect(brokenLinks(swapped)).not.toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on the order in which details were written', () => {
    const one = nextEvent(null, { kind: 'numbered', by: 'rapporteur', details: { a: 1, b: 2 } }, 'now');
    const other = nextEvent(null, { kind: 'numbered', by: 'rapporteur', details: { b: 2, a: 1 } }, 'now');
    expect(one.hash).toBe(other.hash);
  });
});
