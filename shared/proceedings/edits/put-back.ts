import type { RegisteredConclusion } from '../../model/conclusion.ts';
import type { EditedWording, EditFinding } from '../../model/edit.ts';
import { editFinding } from './finding.ts';
import type { EditsReading } from './read-edits.ts';
import { comparable } from './same-words.ts';
import { wordingNamed } from './wordings.ts';

/** Words outside of a control are taken for moved ones from this many signs on: shorter ones stand in any report. */
const shortestMoved = 12;

/** A paragraph outside of every control, as found and as it is compared. */
interface Stray {
  readonly text: string;
  readonly words: string;
}

/**
 * Holds back every edit that lacks words of the wording it was made on while they stand outside of all controls: they were moved there, by
 * mistake or not, and to take the edit would lose them.
 */
export function withoutMoved(
  standing: readonly RegisteredConclusion[],
  { edits, findings, outside }: EditsReading,
): Pick<EditsReading, 'edits' | 'findings'> {
  const strays = outside
    .map((text): Stray => ({ text, words: comparable(text) }))
    .filter(({ words }) => words.length >= shortestMoved);
  const byId = new Map(standing.map((conclusion) => [conclusion.conclusion.id, conclusion]));
  const moved = edits.flatMap((edit): EditFinding[] => {
    const texts = movedFrom(edit, byId.get(edit.conclusionId), strays);
    return texts.length === 0 ? [] : [editFinding('moved-out', edit.conclusionId, [edit.text, ...texts])];
  });
  const held = new Set(moved.map(({ conclusionId }) => conclusionId));
  return {
    edits: edits.filter(({ conclusionId }) => !held.has(conclusionId)),
    findings: [...findings.map((finding) => withStrays(finding, byId.get(finding.conclusionId ?? ''), strays)), ...moved],
  };
}

function movedFrom(
  edit: EditedWording,
  conclusion: RegisteredConclusion | undefined,
  strays: readonly Stray[],
): readonly string[] {
  const base = comparable(conclusion === undefined ? '' : (wordingNamed(conclusion, edit.wording) ?? ''));
  const now = comparable(edit.text);
  if (base === now) return [];
  return strays.filter(({ words }) => base.includes(words) && !now.includes(words)).map(({ text }) => text);
}

/** Of a control that is empty or gone, the words may stand elsewhere. */
function withStrays(finding: EditFinding, conclusion: RegisteredConclusion | undefined, strays: readonly Stray[]): EditFinding {
  if (finding.code !== 'emptied' && finding.code !== 'control-missing') return finding;
  const words = comparable(conclusion?.text ?? '');
  const texts = strays.filter((stray) => words.includes(stray.words)).map(({ text }) => text);
  return { ...finding, texts: [...new Set([...finding.texts, ...texts])] };
}
