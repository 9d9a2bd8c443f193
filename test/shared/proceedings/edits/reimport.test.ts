import { describe, expect, it } from 'vitest';
import type { RegisteredConclusion } from '../../../../shared/model/conclusion.ts';
import { mergeEdits } from '../../../../shared/proceedings/edits/merge-edits.ts';
import { reimport } from '../../../../shared/proceedings/edits/reimport.ts';
import { wordingHash } from '../../../../shared/proceedings/wording-tag.ts';
import { editor, registered } from './registered.ts';

const id = 'a1.53.1';
const at = '2021-07-01T00:00:00Z';
const note = registered(id, 'The report be noted.');
const worded = (text: string, conclusion = note): RegisteredConclusion =>
  mergeEdits([conclusion], [{ conclusionId: id, wording: wordingHash(conclusion.text), text }], editor).changed[0] ?? conclusion;
const approve = worded('The report be approved.');
const again = (standing: RegisteredConclusion, fresh: RegisteredConclusion) => reimport([standing], [fresh], at).conclusions[0];

describe('a record that is read again', () => {
  it('brings what it states where no person has worded it', () => {
    const fresh = { ...registered(id, 'The report be noted with thanks.'), items: ['C21-A2-01'] };
    expect(again(note, fresh)).toEqual(fresh);
  });

  it('never overwrites the words of a person, and renews all else', () => {
    const fresh = { ...note, items: ['C21-A2-01'] };
    expect(again(approve, fresh)).toEqual({ ...approve, items: ['C21-A2-01'] });
  });

  it('is a conflict where it now reads otherwise', () => {
    const fresh = registered(id, 'The report be endorsed.');
    expect(again(approve, fresh)).toMatchObject({
      text: 'The report be approved.',
      wordings: approve.wordings,
      conflict: { base: 'The report be noted.', theirs: { text: 'The report be endorsed.', by: 'record', at } },
    });
  });

  it('gives way or agrees where the person came back to the words of the record', () => {
    const back = worded('The report be noted.', approve);
    expect(again(back, registered(id, 'The report be endorsed.'))).toMatchObject({
      text: 'The report be endorsed.',
      conflict: null,
    });
    expect(again(approve, registered(id, 'The report be approved.'))).toMatchObject({
      text: 'The report be approved.',
      conflict: null,
    });
  });

  it('does not replace a conflict that is open', () => {
    const conflict = { base: 'The report be noted.', theirs: { text: 'The report be deferred.', ...editor } };
    expect(again({ ...approve, conflict }, registered(id, 'The report be endorsed.'))?.conflict).toEqual(conflict);
  });

  it('keeps what a later record said of the conclusion', () => {
    const superseded = { ...note, supersededBy: 'b2.3.1', supersedes: ['z9.1.1'] };
    expect(again(superseded, { ...note, supersedes: ['y8.1.1'] })).toMatchObject({
      supersededBy: 'b2.3.1',
      supersedes: ['z9.1.1', 'y8.1.1'],
    });
  });

  it('takes away what it no longer states, except what a person has worded', () => {
    expect(reimport([note], [], at)).toEqual({ conclusions: [], findings: [] });
    expect(reimport([approve], [], at)).toMatchObject({
      conclusions: [approve],
      findings: [{ code: 'record-silent', conclusionId: id, texts: ['The report be approved.'] }],
    });
  });

  it('changes nothing when it is read once more', () => {
    const fresh = registered(id, 'The report be endorsed.');
    const [once = approve] = reimport([approve], [fresh], at).conclusions;
    expect(again(once, fresh)).toEqual(once);
  });
});
