import type { FollowUp } from '../../model/conclusion.ts';
import type { FoundAct, FoundTask } from './acts.ts';
import type { FoundDate } from './deadlines.ts';
import { fullNameOf } from './group-names.ts';
import type { ReadParagraph, RecordContext, SectionContext } from './record-context.ts';
import type { Statement } from './statements.ts';
import { placeIn } from './stretch.ts';

/** A follow-up, and the words of a date in it that could not be read. */
export interface FoundFollowUp {
  readonly followUp: FollowUp;
  readonly unread: FoundDate | null;
}

/** What somebody is to do by a statement: its tasks, and the work of the group to which a document is referred. */
export function followUpsOf(
  statement: Statement,
  paragraph: ReadParagraph,
  section: SectionContext,
  context: RecordContext,
): FoundFollowUp[] {
  const { words, tasks, acts } = statement;
  const fullName = (printed: string) => {
    const about = { section: () => textOf(section), title: section.title, sentence: words.text };
    return fullNameOf(printed, about, context.groups);
  };
  const ofTasks = tasks.flatMap((task): FoundFollowUp[] => {
    const printed = whoOf(task, paragraph, context);
    if (printed === null) return [];
    const who = fullName(printed);
    const implicit = task.implied === 'secretariat';
    return [
      made(
        statement,
        who,
        task.what.replace(/(?:[.。]|[；;](?:且|和|and|et|y|и)?)$/u, ''),
        [task.start, task.end],
        dateOf(task, statement),
        implicit,
        context,
      ),
    ];
  });
  const ofGroups = acts.flatMap((act): FoundFollowUp[] => {
    const { group } = act;
    if (group === null || tasks.some((task) => task.start <= act.start && task.end >= act.end)) return [];
    const rest = segmentAfter(words.text, group.end);
    const date = statement.dates.find(({ start, end }) => start >= act.start && end <= group.end + rest.length) ?? null;
    const what = rest === '' ? words.text.slice(act.start, act.end) : rest;
    return [made(statement, fullName(group.who), what, [act.start, group.end + rest.length], date, false, context)];
  });
  return [...ofTasks, ...ofGroups];
}

function textOf({ title, paragraphs }: SectionContext): string {
  return [title, ...paragraphs.map(({ paragraph }) => paragraph.text)].join('\n');
}

function made(
  { words }: Statement,
  who: string,
  what: string,
  [start, end]: readonly [number, number],
  date: FoundDate | null,
  implicit: boolean,
  { paper }: RecordContext,
): FoundFollowUp {
  const followUp = { who, what, deadline: date?.deadline ?? null, implicit, place: placeIn(paper, words, start, end) };
  return { followUp, unread: date !== null && date.deadline === null ? date : null };
}

/** Words for a group that stand for one named before ("that group"), resolved within the paragraph; a pronoun is never guessed further. */
function whoOf({ who, implied, start }: FoundTask, { paragraph }: ReadParagraph, { grammar }: RecordContext): string | null {
  if (who !== null) return resolved(who, paragraph.text, grammar.sameGroup);
  if (implied === 'secretariat') return grammar.names.secretariat;
  if (implied === 'speaker')
    return start >= 0 && paragraph.kind === 'council-conclusion' ? paragraph.speaker : grammar.names.meeting;
  return null;
}

function resolved(who: string, text: string, { that, group }: RecordContext['grammar']['sameGroup']): string {
  if (!that.test(who)) return who;
  const before = text.slice(0, Math.max(0, text.indexOf(who)));
  return [...before.matchAll(group)].at(-1)?.[0].trim() ?? who;
}

/** The date within the words of the task; for members and for the meeting also one beside them in the same part of the sentence. */
function dateOf(task: FoundTask, { dates, words }: Statement): FoundDate | null {
  const whole = task.kind === 'contingency-agreed' ? task.start : task.whatStart;
  const inside = dates.find(({ start, end }) => start >= whole && end <= task.end);
  if (inside !== undefined || (task.kind !== 'member-action' && task.kind !== 'continue-later')) return inside ?? null;
  const from = Math.max(words.text.lastIndexOf('；', task.start), words.text.lastIndexOf(';', task.start));
  const to = task.end + segmentAfter(words.text, task.end).length;
  return dates.find(({ start, end }) => start > from && end <= to) ?? null;
}

/** What follows up to the next semicolon or the end of the sentence. */
function segmentAfter(text: string, from: number): string {
  return (/^[^；;。]{0,400}/u.exec(text.slice(from))?.[0] ?? '').replace(/^[，,、\s]+|[.\s]+$/gu, '');
}

/** A document referred by the secretariat's hand is referred, and no task of its own. */
export function onlyRefers(task: FoundTask, acts: readonly FoundAct[]): boolean {
  return acts.some(({ act, start }) => act === 'refer' && start >= task.start && start <= task.whatStart + 2);
}
