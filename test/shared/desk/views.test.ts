import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotAllowed, type View } from '../../../shared/desk/desk.ts';
import { decisionsIn, historyIn, lettersIn, lineIn, recordIn, scopesOf, viewOf } from '../../../shared/desk/views.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { type PaperStatus, paperStatuses } from '../../../shared/model/contribution.ts';
import type { OutboxRow } from '../../../shared/model/letter.ts';
import { pointedOf, pointersOf } from '../../../shared/register/facets.ts';
import { isPublished, lineOf, ownersOf } from '../../../shared/register/paper-line.ts';
import { paperRow, rowsOf, usual } from '../register/paper-rows.ts';

const member = (state: string): Caller => ({ role: 'member', state, name: 'A delegate' });
const secretariat: Caller = { role: 'secretariat', name: 'A secretary' };
const operator: Caller = { role: 'operator', name: 'An operator' };
const anybody: Caller = { role: 'public' };
const callers = [secretariat, member('KE'), member('FR'), member('JP'), anybody, operator];

/** KE has sent it, FR is named in it, JP is neither. */
const paper = (status: PaperStatus, published: boolean) =>
  paperRow({ status, published, states: ['KE', 'FR'], findings: ['late'], sender: usual.sender });

const named: readonly PaperStatus[] = ['accepted', 'held', 'withdrawn'];

describe('who sees how much of a paper', () => {
  it.each(paperStatuses.flatMap((status) => [true, false].map((published) => ({ status, published }))))(
    'of status $status, published: $published',
    ({ status, published }) => {
      const row = paper(status, published);
      const shown = published && status === 'accepted';
      const outside: View | null = shown ? 'published' : null;
      const views = callers.map((caller) => viewOf(caller, { published: isPublished(row), owners: ownersOf(row) }));
      expect(views).toEqual(['whole', 'own', named.includes(status) ? 'own' : outside, outside, outside, null]);
    },
  );

  it('is what the classes of pointers say: nobody is led to a paper that it may not see, and everybody to each that it may', () => {
    fc.assert(
      fc.property(rowsOf('C21-VCC-1', 3), fc.constantFrom(...callers), (rows, caller) => {
        for (const row of rows) {
          const view = viewOf(caller, { published: isPublished(row), owners: ownersOf(row) });
          if (caller.role === 'operator') {
            expect(() => scopesOf(caller)).toThrow(NotAllowed);
            continue;
          }
          const scopes = scopesOf(caller);
          const leads = pointersOf(pointedOf(row)).some(({ pk }) =>
            scopes.some((scope) => pk.startsWith(`MEETING#C21-VCC-1#${scope}#`)),
          );
          expect(leads).toBe(view !== null);
        }
      }),
    );
  });
});

describe('what a view shows', () => {
  const row = { ...paper('accepted', true), consents: [{ state: 'FR', answer: 'consented' as const, at: usual.receivedAt }] };

  it('whole: all of it', () => {
    expect(recordIn('whole', secretariat, row)).toBe(row);
    expect(lineIn('whole', lineOf(row)).findings).toEqual(['late']);
  });

  it('own: all of it to who has sent it, and no address to who is named', () => {
    expect(recordIn('own', member('KE'), row)).toBe(row);
    const shared = recordIn('own', member('FR'), row);
    expect(shared.verdict.findings.map(({ code }) => code)).toEqual(['late']);
    expect(JSON.stringify(shared)).not.toContain('@');
    const event = { ...row.lastEvent, details: { confirmed: 'contact@ministry.example', verdict: 'accepted' } };
    expect(historyIn('own', member('KE'), row, [event])).toEqual([event]);
    expect(JSON.stringify(historyIn('own', member('FR'), row, [event]))).not.toContain('@');
  });

  it('published: neither sender nor findings, key, evidence, answers, history, decisions or letters', () => {
    const shown = recordIn('published', anybody, row);
    expect(shown).toMatchObject({
      sender: null,
      pages: null,
      file: { key: '', versionId: null, name: 'a.pdf' },
      verdict: { findings: [] },
    });
    expect(shown).not.toHaveProperty('consents');
    expect(JSON.stringify(shown)).not.toContain('@');
    expect(JSON.stringify(shown)).not.toContain('inbox/');
    expect(lineIn('published', lineOf(row)).findings).toEqual([]);
    expect(historyIn('published', anybody, row, [row.lastEvent])).toEqual([]);
    expect(
      decisionsIn('published', [
        {
          kind: 'publish',
          reason: 'for all',
          meetingId: 'C21-VCC-1',
          paperId: 'a.1',
          n: 1,
          by: 'A secretary',
          at: usual.receivedAt,
        },
      ]),
    ).toEqual([]);
  });

  it('letters: to the secretariat all, to the sender its own, to a State named that to its own contact', () => {
    const letter = (kind: OutboxRow['kind'], letterId: string): OutboxRow => ({
      letterId,
      kind,
      meetingId: 'C21-VCC-1',
      to: 'somebody@ministry.example',
      state: 'sent',
      claimedAt: usual.receivedAt,
      serviceId: null,
      answeredAt: null,
      detail: null,
    });
    const letters = [
      letter('verdict', 'verdict.m.1'),
      letter('co-sponsor', 'co-sponsor.a.1.FR'),
      letter('co-sponsor', 'co-sponsor.a.1.JP'),
    ];
    const ids = (view: View, caller: Caller) => lettersIn(view, caller, row, letters).map(({ letterId }) => letterId);
    expect(ids('whole', secretariat)).toEqual(letters.map(({ letterId }) => letterId));
    expect(ids('own', member('KE'))).toEqual(['verdict.m.1']);
    expect(ids('own', member('FR'))).toEqual(['co-sponsor.a.1.FR']);
    expect(ids('published', member('JP'))).toEqual([]);
  });
});
