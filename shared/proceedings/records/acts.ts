import type { OutcomeKind } from '../../model/proceeding-words.ts';
import type { Act, RecordGrammar, TaskCue } from './grammar/record-grammar.ts';

/** Something proposed to be done with a document, found in one sentence; offsets count in it. */
export interface FoundAct {
  readonly act: Act;
  readonly start: number;
  /** Where what it governs ends: at the next act, or with the words of the cue. */
  readonly end: number;
  readonly verb: string;
  readonly object: string;
  /** Group to which something is referred. */
  readonly group: { readonly who: string; readonly end: number } | null;
  readonly year: number | null;
  readonly scope: 'correspondence' | 'recommended' | 'meeting';
}

export interface FoundTask {
  readonly kind: TaskCue['kind'];
  readonly start: number;
  readonly end: number;
  readonly verb: string;
  readonly who: string | null;
  readonly implied: TaskCue['implied'];
  readonly what: string;
  readonly whatStart: number;
}

/** The acts of a sentence in order. Where consultation by correspondence is spoken of, the verbs behind it are its purpose. */
export function actsIn(text: string, { acts, scopes }: RecordGrammar): FoundAct[] {
  const matches = acts.flatMap(({ act, pattern, objectFollows }) =>
    [...text.matchAll(pattern)].map((match) => ({
      act,
      match,
      objectFollows,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const correspondence = text.search(scopes.correspondence);
  const verbs = matches.map(({ match, start }) => start + Math.max(0, match[0].indexOf(match.groups?.verb ?? '')));
  const anyBehind = verbs.some((at, n) => at > correspondence && byCorrespondence.has(matches[n]?.act ?? 'refer'));
  let recommendedUpTo = -1;
  return matches.flatMap(({ act, match, objectFollows, start, end }, n): FoundAct[] => {
    if (matches.some((other, m) => m < n && other.act === act && start < other.end && start >= other.start)) return [];
    if (act === 'recommend') recommendedUpTo = end;
    const verbAt = verbs[n] ?? start;
    const isPurpose = correspondence >= 0 && byCorrespondence.has(act) && (verbAt > correspondence || !anyBehind);
    if (correspondence >= 0 && byCorrespondence.has(act) && !isPurpose && act !== 'note') return [];
    const next = objectFollows ? matches.find((other) => other.start > verbAt)?.start : undefined;
    const last = Math.min(end, next ?? end);
    const scope = isPurpose ? 'correspondence' : act !== 'recommend' && start < recommendedUpTo ? 'recommended' : 'meeting';
    return [
      {
        act,
        start,
        end: last,
        ...wordsOf(match),
        ...(objectFollows ? { object: objectOf(text, match, verbAt, last) } : {}),
        scope,
      },
    ];
  });
}

/** Only these may be the purpose of a consultation by correspondence. */
const byCorrespondence: ReadonlySet<Act> = new Set(['note', 'approve', 'adopt', 'endorse', 'authorize']);

/** What follows the verb, without the word that joins it to the next. */
function objectOf(text: string, match: RegExpExecArray, verbAt: number, last: number): string {
  const words = text.slice(verbAt + (match.groups?.verb ?? '').length, last);
  return words.replace(/(?:[\s,，;；.。]|(?<=\s)(?:and|to|et|de|d'|à|y|e|a|и)(?=\s|$))+$/gu, '').trim();
}

function wordsOf(match: RegExpExecArray): Pick<FoundAct, 'verb' | 'object' | 'group' | 'year'> {
  const { verb = '', object = '', who, year } = match.groups ?? {};
  const at = who === undefined ? -1 : match[0].lastIndexOf(who);
  return {
    verb: verb.trim(),
    object: object.trim(),
    group: who === undefined ? null : { who: who.trim(), end: match.index + at + who.length },
    year: year === undefined ? null : Number(year),
  };
}

/** The outcome kind of an act; null where the closed vocabulary has none for it at the meeting itself. */
export function outcomeOf({ act, scope, object }: FoundAct, { subjects }: RecordGrammar): OutcomeKind | null {
  if (act === 'defer') return 'deferred';
  if (act === 'refer') return 'referred';
  if (act === 'recommend' || scope === 'recommended') return 'recommend-to-physical-session';
  if (scope === 'correspondence') return `${act}-by-correspondence`;
  if (act === 'note') return 'noted';
  return act === 'approve' || act === 'adopt' ? approvedAtMeeting(object, subjects) : null;
}

/** A consultation approves its own agenda, time plan and chair (DM-21/1008, Annex 1: it decides nothing else). */
export function approvedAtMeeting(words: string, subjects: RecordGrammar['subjects']): OutcomeKind | null {
  if (subjects.appointment.test(words)) return 'appointment-approved';
  if (subjects.timePlan.test(words)) return 'time-plan-approved';
  return subjects.agenda.test(words) ? 'agenda-approved' : null;
}

/** Who is to do what, in order; what is implied gives way to what is said. */
export function tasksIn(text: string, { tasks }: RecordGrammar): FoundTask[] {
  const found: FoundTask[] = [];
  const explicitFirst = [...tasks].sort((a, b) => Number(a.implied === 'secretariat') - Number(b.implied === 'secretariat'));
  for (const { kind, pattern, implied } of explicitFirst) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const { verb = '', who, what = '' } = match.groups ?? {};
      const clash = found.some(
        (other) => start < other.end && end > other.start && (other.kind === kind || implied === 'secretariat'),
      );
      if (clash) continue;
      const whatStart = start + Math.max(0, match[0].indexOf(what));
      found.push({ kind, start, end, verb: verb.trim(), who: who?.trim() ?? null, implied, what: what.trim(), whatStart });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
