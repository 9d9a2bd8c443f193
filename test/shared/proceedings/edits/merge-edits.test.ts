import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RegisteredConclusion, registeredConclusionSchema } from '../../../../shared/model/conclusion.ts';
import type { EditedWording } from '../../../../shared/model/edit.ts';
import { mergeEdits, settleConflict } from '../../../../shared/proceedings/edits/merge-edits.ts';
import { sameWords } from '../../../../shared/proceedings/edits/same-words.ts';
import { wordingHash } from '../../../../shared/proceedings/wording-tag.ts';
import { editor, registered } from './registered.ts';

const id = 'a1.53.1';
const note = 'The report be noted.';
const approve = 'The report be approved.';
const endorse = 'The report be endorsed.';
const edit = (text: string, base: string, conclusionId = id): EditedWording => ({
  conclusionId,
  wording: wordingHash(base),
  text,
});
/** The conclusion after an edit on its standing words was taken. */
const worded = (conclusion: RegisteredConclusion, text: string) =>
  mergeEdits([conclusion], [edit(text, conclusion.text)], editor).changed[0] ?? conclusion;

const asRecorded = registered(id, note);
const approved = worded(asRecorded, approve);

describe('an edit of a conclusion', () => {
  it('stands where nobody else changed the words, and says who put it there', () => {
    expect(approved.text).toBe(approve);
    expect(approved.wordings).toEqual([{ text: approve, ...editor }]);
    expect(approved.conflict).toBeNull();
    expect(registeredConclusionSchema.parse(approved)).toEqual(approved);
  });

  it.each([
    ['repeats the words it was made on', approved, edit(note, note)],
    ['says what stands already', approved, edit(approve, note)],
    ['says what stands already, on words that nobody knows', approved, edit(approve, 'unknown')],
    [
      'differs in blanks, invisible marks and hyphens only',
      registered(id, 'pre\u0301-vu\nbis'),
      edit(' pr\u00e9\u2011vu \u200e bis ', 'pre\u0301-vu\nbis'),
    ],
  ])('changes nothing where it %s', (_, standing, given) => {
    expect(mergeEdits([standing], [given], editor)).toEqual({ changed: [], unchanged: [id], conflicts: [], findings: [] });
  });

  it('is kept beside the standing words where both changed, with the words both were made on', () => {
    const { changed, conflicts, findings } = mergeEdits([approved], [edit(endorse, note)], editor);
    expect(conflicts).toEqual([{ ...approved, conflict: { base: note, theirs: { text: endorse, ...editor } } }]);
    expect([changed, findings]).toEqual([[], []]);
  });

  it('stands where it was made on an earlier wording that stands again', () => {
    const back = worded(approved, note);
    expect(back.text).toBe(note);
    expect(mergeEdits([back], [edit(endorse, note)], editor).changed[0]?.wordings.map(({ text }) => text)).toEqual([
      approve,
      note,
      endorse,
    ]);
  });

  it.each([
    ['conclusion-unknown', edit(approve, note, 'b2.1.1'), [approve]],
    ['wording-unknown', edit(endorse, 'words of another report'), [endorse]],
    ['emptied', edit(' \u200e\n', note), []],
  ])('is a finding: %s', (code, given, texts) => {
    const { findings, ...rest } = mergeEdits([approved], [given], editor);
    expect(findings).toMatchObject([{ code, conclusionId: given.conclusionId, texts }]);
    expect(rest).toEqual({ changed: [], unchanged: [], conflicts: [] });
  });

  it('is a finding where two edits of one conclusion disagree', () => {
    const { findings, changed } = mergeEdits([asRecorded], [edit(approve, note), edit(endorse, note)], editor);
    expect(findings).toMatchObject([{ code: 'copied', texts: [approve, endorse] }]);
    expect(changed).toEqual([]);
    expect(mergeEdits([asRecorded], [edit(approve, note), edit(approve, note)], editor).changed).toHaveLength(1);
  });
});

describe('a conflict', () => {
  const [open = approved] = mergeEdits([approved], [edit(endorse, note)], editor).conflicts;

  it('is not shown again for the same edit', () => {
    expect(mergeEdits([open], [edit(endorse, note)], editor).unchanged).toEqual([id]);
  });

  it('is never replaced by another: the other words stand in a finding', () => {
    const { findings, conflicts } = mergeEdits([open], [edit('Something else.', note)], editor);
    expect(findings).toMatchObject([{ code: 'conflict-open', texts: ['Something else.'] }]);
    expect(conflicts).toEqual([]);
  });

  it('stays while the standing words are edited further, and is settled by writing the words of the other side', () => {
    expect(worded(open, 'The report be approved with thanks.').conflict).toEqual(open.conflict);
    expect(worded(open, endorse)).toMatchObject({ text: endorse, conflict: null });
  });

  it('is settled by the words that a person chooses', () => {
    const settled = settleConflict(open, 'The report be approved and endorsed.', editor);
    expect(settled).toMatchObject({ text: 'The report be approved and endorsed.', conflict: null });
    expect(settled.wordings).toHaveLength(2);
  });
});

describe('merging', () => {
  const texts = ['noted', 'approved', 'endorsed', 'deferred', ''];
  const ids = ['a1.1.1', 'a1.2.1', 'b2.1.1'];
  const someEdit = fc.record({
    conclusionId: fc.constantFrom(...ids, 'c3.9.9'),
    wording: fc.constantFrom(...texts).map(wordingHash),
    text: fc.constantFrom(...texts),
  });
  const register = ids.map((one) => registered(one, 'noted'));
  const apply = (standing: readonly RegisteredConclusion[], edits: readonly EditedWording[]) => {
    const { changed, conflicts } = mergeEdits(standing, edits, editor);
    const now = new Map([...changed, ...conflicts].map((one) => [one.conclusion.id, one]));
    return standing.map((one) => now.get(one.conclusion.id) ?? one);
  };
  /** Registers as a few rounds of edits leave them. */
  const worked = fc.array(fc.array(someEdit, { maxLength: 4 }), { maxLength: 4 }).map((rounds) => rounds.reduce(apply, register));

  it('is the same in any order, and for conclusions one by one', () => {
    fc.assert(
      fc.property(worked, fc.uniqueArray(someEdit, { selector: (one) => one.conclusionId }), (standing, edits) => {
        const atOnce = apply(standing, edits);
        expect(apply(standing, edits.toReversed())).toEqual(atOnce);
        expect(edits.reduce((now, one) => apply(now, [one]), standing)).toEqual(atOnce);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(worked, fc.array(someEdit, { maxLength: 6 }), (standing, edits) => {
        const once = apply(standing, edits);
        expect(apply(once, edits)).toEqual(once);
      }),
    );
  });

  it('loses no text: every edit stands, was known, is in conflict or in a finding', () => {
    fc.assert(
      fc.property(worked, fc.array(someEdit, { maxLength: 6 }), (standing, edits) => {
        const after = apply(standing, edits);
        const { findings } = mergeEdits(standing, edits, editor);
        const kept = [...after.flatMap(known), ...findings.flatMap((one) => one.texts)];
        for (const { text } of edits) expect(text === '' || kept.some((one) => sameWords(one, text))).toBe(true);
        const before = standing.flatMap(known);
        for (const text of before) expect(after.flatMap(known)).toContain(text);
      }),
    );
  });

  function known({ text, wordings, conflict, conclusion }: RegisteredConclusion): string[] {
    const [record = ''] = conclusion.quotes.map((quote) => quote.text);
    return [text, record, ...wordings.map((one) => one.text), ...(conflict === null ? [] : [conflict.theirs.text])];
  }
});
