import type { RegisteredConclusion } from '../../model/conclusion.ts';
import type { EditedWording, EditFinding, Editor } from '../../model/edit.ts';
import { editFinding } from './finding.ts';
import { comparable, sameWords } from './same-words.ts';
import { recordWords, wordingNamed } from './wordings.ts';

export interface MergedEdits {
  /** Conclusions whose new words stand. */
  readonly changed: readonly RegisteredConclusion[];
  /** Conclusions that an edit leaves as they are. */
  readonly unchanged: readonly string[];
  /** Conclusions whose words stand as they did, with the edit that disagrees beside them. */
  readonly conflicts: readonly RegisteredConclusion[];
  readonly findings: readonly EditFinding[];
}

/**
 * Merges edits three ways, conclusion by conclusion: the wording an edit was made on, the words that stand, the words of the edit. Whoever
 * changed nothing gives way; where both changed, the standing words stay, and the edit is kept beside them for a person to choose.
 * The order of edits changes nothing, and the same edits merged again change nothing more.
 */
export function mergeEdits(
  standing: readonly RegisteredConclusion[],
  edits: readonly EditedWording[],
  editor: Editor,
): MergedEdits {
  const byId = new Map(standing.map((conclusion) => [conclusion.conclusion.id, conclusion]));
  const outcomes = [...Map.groupBy(edits, ({ conclusionId }) => conclusionId)].map(([id, wordings]): Outcome => {
    const [edit, ...more] = wordings;
    const conclusion = byId.get(id);
    const texts = wordings.map(({ text }) => text);
    if (edit === undefined || conclusion === undefined) return { finding: editFinding('conclusion-unknown', id, texts) };
    if (more.some(({ text }) => !sameWords(text, edit.text))) return { finding: editFinding('copied', id, texts) };
    return merged(conclusion, edit, editor);
  });
  return {
    changed: outcomes.flatMap(({ changed }) => changed ?? []),
    unchanged: outcomes.flatMap(({ unchanged }) => unchanged ?? []),
    conflicts: outcomes.flatMap(({ conflict }) => conflict ?? []),
    findings: outcomes.flatMap(({ finding }) => finding ?? []),
  };
}

/** A person has seen both sides of a conflict: these words stand now, and it is settled. */
export function settleConflict(conclusion: RegisteredConclusion, text: string, editor: Editor): RegisteredConclusion {
  return { ...withWords(conclusion, text, editor), conflict: null };
}

interface Outcome {
  readonly changed?: RegisteredConclusion;
  readonly unchanged?: string;
  readonly conflict?: RegisteredConclusion;
  readonly finding?: EditFinding;
}

function merged(conclusion: RegisteredConclusion, edit: EditedWording, editor: Editor): Outcome {
  const { text: theirs, conclusionId: id } = edit;
  if (comparable(theirs) === '') return { finding: editFinding('emptied', id) };
  if (sameWords(theirs, conclusion.text)) return { unchanged: id };
  const base = wordingNamed(conclusion, edit.wording);
  if (base === null) return { finding: editFinding('wording-unknown', id, [theirs], { detail: edit.wording }) };
  if (sameWords(theirs, base)) return { unchanged: id };
  if (sameWords(base, conclusion.text)) return { changed: withWords(conclusion, theirs, editor) };
  const open = conclusion.conflict;
  if (open === null) return { conflict: { ...conclusion, conflict: { base, theirs: { text: theirs, ...editor } } } };
  if (sameWords(open.theirs.text, theirs)) return { unchanged: id };
  return { finding: editFinding('conflict-open', id, [theirs]) };
}

/** Whoever writes the words of the other side settles the conflict by that. */
function withWords(conclusion: RegisteredConclusion, text: string, editor: Editor): RegisteredConclusion {
  const { conflict } = conclusion;
  const settled = conflict !== null && sameWords(conflict.theirs.text, text);
  // The record's own words, written again, are no wording in place of the record's; but that somebody chose them is told.
  const { by, at, reason } = editor;
  return {
    ...conclusion,
    text: sameWords(text, recordWords(conclusion)) ? recordWords(conclusion) : text,
    wordings: [...conclusion.wordings, { text, by, at, reason }],
    conflict: settled ? null : conflict,
  };
}
