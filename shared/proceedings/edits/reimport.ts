import type { RegisteredConclusion } from '../../model/conclusion.ts';
import type { EditFinding } from '../../model/edit.ts';
import { editFinding } from './finding.ts';
import { sameWords } from './same-words.ts';
import { recordWords } from './wordings.ts';

/** What the register holds of a record after it was read again. */
export interface Reimport {
  readonly conclusions: readonly RegisteredConclusion[];
  readonly findings: readonly EditFinding[];
}

/** Name under which the record itself stands on one side of a conflict. */
const record = 'record';

/**
 * A record is read again, by a better reader or in a rebuild of the register. What the record states is taken as it is read now; the words
 * that a person put in place of the record's stay. Where the record itself now reads otherwise, that is a conflict like another. Conclusions
 * that the record no longer states go, except those that a person has worded.
 * @param standing the conclusions of the same records, as the register holds them
 * @param fresh as they are read now
 * @param at moment of the reading, ISO 8601
 */
export function reimport(
  standing: readonly RegisteredConclusion[],
  fresh: readonly RegisteredConclusion[],
  at: string,
): Reimport {
  const before = new Map(standing.map((conclusion) => [conclusion.conclusion.id, conclusion]));
  const stated = new Set(fresh.map(({ conclusion }) => conclusion.id));
  const silent = standing.filter((one) => !stated.has(one.conclusion.id) && isWorded(one));
  return {
    conclusions: [
      ...fresh.map((one) => {
        const old = before.get(one.conclusion.id);
        return old === undefined ? one : { ...merged(old, one, at), ...succession(old, one) };
      }),
      ...silent,
    ],
    findings: silent.map((one) => editFinding('record-silent', one.conclusion.id, [one.text])),
  };
}

function isWorded({ wordings, conflict }: RegisteredConclusion): boolean {
  return wordings.length > 0 || conflict !== null;
}

function merged(old: RegisteredConclusion, fresh: RegisteredConclusion, at: string): RegisteredConclusion {
  if (!isWorded(old)) return fresh;
  const { wordings } = old;
  const [base, theirs] = [recordWords(old), recordWords(fresh)];
  const kept = { ...fresh, text: old.text, wordings, conflict: old.conflict };
  if (sameWords(base, theirs) || sameWords(old.text, theirs)) return kept;
  if (sameWords(old.text, base)) return { ...kept, text: theirs };
  // An open conflict is not replaced: the record's own words stand in its quotes in any case.
  if (old.conflict !== null) return kept;
  return { ...kept, conflict: { base, theirs: { text: theirs, by: record, at, reason: 'read again' } } };
}

/** A later record is not read again with this one: what it said of these conclusions stays. */
function succession(
  old: RegisteredConclusion,
  fresh: RegisteredConclusion,
): Pick<RegisteredConclusion, 'supersededBy' | 'supersedes'> {
  return {
    supersededBy: fresh.supersededBy ?? old.supersededBy,
    supersedes: [...new Set([...old.supersedes, ...fresh.supersedes])],
  };
}
