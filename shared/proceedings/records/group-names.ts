import type { RecordGrammar } from './grammar/record-grammar.ts';

/** A group as the record introduces it: its name with the abbreviation behind it in brackets. */
export interface GroupName {
  /** What stands before the bracket; the name ends it, and a sentence may begin it. */
  readonly before: string;
  /** `CWG-SFP`, `IEG-WTPF-21`. */
  readonly abbreviation: string;
}

const bracket = /[（(] ?(?<abbreviation>\p{Lu}{2,8}(?: ?[-\u2010\u2011] ?[\p{L}\p{N}]{1,12}){1,3}) ?[）)]/gu;

/** The name of a group ends before its bracket within so many characters; or a word for a group stands right behind it. */
const longestName = 160;
const nearBehind = 12;

/** A record names a dozen groups. */
const mostGroups = 200;

/** The groups that a record introduces with their abbreviations, as often as it does. */
export function groupNamesIn(text: string, { sameGroup }: RecordGrammar): GroupName[] {
  const names: GroupName[] = [];
  for (const { 0: printed, index, groups } of text.matchAll(bracket)) {
    const before = clauseBefore(text.slice(Math.max(0, index - longestName), index));
    const end = index + printed.length;
    const behind = /^[^，。；、,.;:：()（）\n]*/u.exec(text.slice(end, end + nearBehind))?.[0] ?? '';
    if (!sameGroup.word.test(before) && !sameGroup.word.test(behind)) continue;
    const abbreviation = (groups?.abbreviation ?? '').replace(/ /gu, '').replace(/[\u2010\u2011]/gu, '-');
    names.push({ before, abbreviation });
    if (names.length === mostGroups) break;
  }
  return names;
}

function clauseBefore(text: string): string {
  return (/[^，。；、,.;:：()（）\n]*$/u.exec(text)?.[0] ?? '').trim();
}

/**
 * The fullest name that the record gives for who is to do something; the printed words where none or several would do. Short for an
 * abbreviation that goes on (`IEG` for `IEG-WTPF-21`): the longer one, if the section has one only, or failing that the record. A group named
 * without its subject ("the Council Working Group"): with the abbreviation of the one whose subject the section or the sentence names.
 */
export function fullNameOf(
  who: string,
  about: { section: () => string; title: string; sentence: string },
  names: readonly GroupName[],
): string {
  if (/^\p{Lu}{2,8}$/u.test(who)) {
    const longer = unique(names.map(({ abbreviation }) => abbreviation).filter((one) => one.startsWith(`${who}-`)));
    const words = longer.length > 1 ? about.section() : '';
    const here = longer.filter((one) => words.includes(one));
    return only(here) ?? (here.length === 0 ? only(longer) : null) ?? who;
  }
  const meant = names.filter(({ before }) => {
    const subject = subjectOf(before, who);
    return subject !== null && [about.title, about.sentence].some((text) => folded(text).includes(subject));
  });
  const abbreviation = only(unique(meant.map((one) => one.abbreviation)));
  if (abbreviation === null || who.includes(abbreviation)) return who;
  return /\p{Script=Han}/u.test(who) ? `${who}（${abbreviation}）` : `${who} (${abbreviation})`;
}

/** A subject shorter than this tells no group from another. */
const shortestSubject = 4;

/** What a name says beside the words of `who`, which may stand round it: "of the plans" in "Council Working Group for the plans". */
function subjectOf(name: string, who: string): string | null {
  const [whole, words] = [folded(name), folded(who)];
  for (let cut = words.length; cut > 0; cut -= 1) {
    const start = whole.lastIndexOf(words.slice(0, cut));
    const tail = words.slice(cut);
    if (start < 0 || !whole.endsWith(tail)) continue;
    const between = whole.slice(start + cut, whole.length - tail.length).trim();
    const subject = /^\p{Script=Han}|^\d/u.test(between) ? between : between.replace(/^\S+ /u, '');
    return subject.length >= shortestSubject ? subject : null;
  }
  return null;
}

function folded(text: string): string {
  return text.toLowerCase();
}

function only(texts: readonly string[]): string | null {
  const [first, second] = texts;
  return second === undefined ? (first ?? null) : null;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
