import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownDocuments, knownDocuments } from '../../../shared/citations/known-documents.ts';
import { citationNotes, type OwnNumber } from '../../../shared/citations/notes.ts';
import { meetingOf } from '../judging/examination-of.ts';

const meeting = meetingOf('C21');
const accepted = (symbol: string) => ({ symbol, status: 'accepted' as const });
const rows = ['C21/84', 'C21/85', 'C21/87', 'C21/76(Rev.1)', 'C21/78(Rev.1)', 'C21/78(Rev.2)', 'C21/84(Add.1)'].map(accepted);
/** C21/86 was withdrawn: its number is never used again. */
const register = [...rows, { symbol: 'C21/86', status: 'withdrawn' as const }];
const known = knownDocuments(meeting, register);
const nobody: OwnNumber = { symbol: null, base: null };

function noted(ids: string, own: OwnNumber = nobody, documents: KnownDocuments = known): string {
  const citations = ids.split(' ').map((id) => ({ id, kind: 'document' as const }));
  return citationNotes(citations, documents, own)
    .map(({ id, note, by }) => `${id} ${note}${by === null ? '' : ` ${by}`}`)
    .join('; ');
}

describe('citationNotes', () => {
  it.each([
    ['a revision stands', 'C21/76', 'C21/76 superseded C21/76(Rev.1)'],
    ['a later revision stands', 'C21/78(Rev.1)', 'C21/78(Rev.1) superseded C21/78(Rev.2)'],
    ['the number was given, and its paper stands no more', 'C21/86', 'C21/86 dangling'],
    ['no such revision of a contribution was filed', 'C21/84(Rev.1)', 'C21/84(Rev.1) dangling'],
    ['nor such an addendum of one received before', 'C21/79(Add.1)', 'C21/79(Add.1) dangling'],
    ['the number is above the last', 'C21/88', 'C21/88 future C21/87'],
    ['so is that of its revision', 'C21/99(Rev.1)', 'C21/99(Rev.1) future C21/87'],
    ['the session is later', 'C22/5', 'C22/5 future'],
    ['the same twice', 'C21/88 C21/88', 'C21/88 future C21/87'],
  ])('%s', (_name, ids, expected) => {
    expect(noted(ids)).toBe(expected);
  });

  it.each([
    ['what stands', 'C21/84 C21/84(Add.1) C21/76(Rev.1) C21/79 C21/30'],
    // numbers below those that the register gives may be papers of the secretariat
    ['numbers of others', 'C21/80 C21/53 C21/30(Corr.1) C21/30(Rev.2)'],
    ['other series of the session', 'C21/DT/99 C21/INF/99 C21/ADM/9'],
    ['other sessions and bodies', 'C20/99 C95/111 C2000/89 VC/99 PP-22/5 WTDC-21/5'],
    ['ids that are no symbol', 'nonsense C21/xx'],
  ])('says nothing of %s', (_name, ids) => {
    expect(noted(ids)).toBe('');
  });

  it('says nothing of letters, instruments and documents of others', () => {
    const kinds = ['letter', 'foreign', 'instrument'] as const;
    expect(
      citationNotes(
        kinds.map((kind) => ({ id: 'C21/99', kind })),
        known,
        nobody,
      ),
    ).toEqual([]);
  });

  it('knows a paper that cites itself, or what it changes', () => {
    expect(noted('C21/84 C21/85', { symbol: 'C21/85', base: null })).toBe('C21/85 self');
    expect(noted('C21/76 C21/76(Rev.1)', { symbol: 'C21/76(Rev.1)', base: 'C21/76' })).toBe('C21/76 self; C21/76(Rev.1) self');
    expect(noted('C21/76 C21/78', { symbol: null, base: 'C21/76' })).toBe('C21/76 self; C21/78 superseded C21/78(Rev.2)');
  });

  it('keeps what was future when the paper was filed, and not for a change of an earlier paper', () => {
    expect(noted('C21/85', { symbol: 'C21/84', base: null })).toBe('C21/85 future C21/84');
    expect(noted('C21/85', { symbol: 'C21/84(Add.1)', base: 'C21/84' })).toBe('');
  });

  it('calls nothing dangling where the register was not asked, or a paper waits for its number', () => {
    expect(noted('C21/84(Rev.1) C21/79(Add.1)', nobody, knownDocuments(meeting, null))).toBe('C21/84(Rev.1) future C21/83');
    const waiting = knownDocuments(meeting, [...register, { symbol: null, status: 'pending' }]);
    expect(noted('C21/86 C21/84(Rev.1)', nobody, waiting)).toBe('');
  });

  it('reads the series of the first virtual consultation', () => {
    const first = knownDocuments(meetingOf('C20'), [accepted('VC/18')]);
    expect(noted('VC/18 VC/19 C20/99 C21/5 VC/DT/9 VC/13', nobody, first)).toBe('VC/19 future VC/18; C21/5 future');
  });

  it('notes each document once at most, and none that stands unrevised', () => {
    const ids = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 120 }).map((n) => `C21/${n}`),
        fc
          .tuple(fc.integer({ min: 70, max: 90 }), fc.constantFrom('Rev', 'Add', 'Corr'), fc.integer({ min: 1, max: 3 }))
          .map(([n, kind, index]) => `C21/${n}(${kind}.${index})`),
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(ids, (cited) => {
        const notes = citationNotes(
          cited.map((id) => ({ id, kind: 'document' as const })),
          known,
          nobody,
        );
        expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
        for (const { id, note, by } of notes) {
          if (note === 'superseded') expect(known.contributions.has(by ?? '')).toBe(true);
          else expect(known.contributions.has(id) || known.agenda.has(id)).toBe(false);
        }
      }),
    );
  });
});
