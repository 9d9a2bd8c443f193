import type { FoundAct, FoundTask } from './acts.ts';
import { actsIn, tasksIn } from './acts.ts';
import { datesIn, type FoundDate } from './deadlines.ts';
import type { ReadParagraph, RecordContext } from './record-context.ts';
import { beginningOf, sentencesOf, sentenceToRead } from './sentences.ts';
import type { Stretch } from './stretch.ts';

/** One sentence of a conclusion, with what it says to be done. */
export interface Statement {
  readonly words: Stretch;
  readonly acts: readonly FoundAct[];
  readonly tasks: readonly FoundTask[];
  readonly dates: readonly FoundDate[];
}

/**
 * The sentences of a paragraph that state its conclusion. In the Chair's words it begins with the formula ("took it that the councillors
 * wished"); what stands before counts only where it announces a change to be made. Thanks, and the words that open a list, state nothing.
 */
export function statementsOf(
  { paragraph, raw }: ReadParagraph,
  context: RecordContext,
): { stated: Statement[]; before: Statement[] } {
  const { kinds } = context.grammar;
  const sentences = raw.units.flatMap(({ words }) => sentencesOf(words));
  const opened = openedAt(paragraph, sentences, context);
  const all = sentences.map((words) => statementOf(words, context));
  const isWorthless = ({ words, acts, tasks }: Statement) =>
    acts.length === 0 && tasks.length === 0 && (/[:：]$/u.test(words.text) || kinds.thanks.test(sentenceToRead(words.text)));
  const before = all.slice(0, Math.max(0, opened));
  const announced = before.filter(
    ({ tasks, words }) => tasks.some(({ implied }) => implied === 'secretariat') && !kinds.thanks.test(words.text),
  );
  const behind = all.slice(Math.max(0, opened)).filter((statement) => !isWorthless(statement));
  return { stated: [...announced, ...behind], before: before.filter((statement) => !announced.includes(statement)) };
}

/** Index of the sentence with which the conclusion begins. */
function openedAt({ kind }: ReadParagraph['paragraph'], sentences: readonly Stretch[], { grammar }: RecordContext): number {
  const { kinds } = grammar;
  if (kind === 'chair-conclusion') return sentences.findIndex(({ text }) => kinds.opener.test(sentenceToRead(text)));
  const [first] = sentences;
  if (kind !== 'council-conclusion' || first === undefined || kinds.agrees.test(first.text)) return 0;
  return sentences.findIndex(({ text }, n) => n > 0 && (kinds.concludesWithin?.test(beginningOf(text)) ?? false));
}

function statementOf(words: Stretch, { grammar, date }: RecordContext): Statement {
  const text = sentenceToRead(words.text);
  const tasks = tasksIn(text, grammar);
  const acts = actsIn(text, grammar).map((act) => upToTask(act, tasks));
  return { words, acts, tasks, dates: datesIn(text, grammar.dates, date) };
}

/** What somebody else is asked to do behind an act is not governed by its verb. */
function upToTask(act: FoundAct, tasks: readonly FoundTask[]): FoundAct {
  const next = tasks.find(({ start, who }) => who !== null && start > act.start && start < act.end)?.start;
  if (next === undefined || act.group !== null) return act;
  const object = act.object.slice(0, Math.max(0, act.object.length - (act.end - next)));
  return { ...act, end: next, object: object.replace(/[，,、并\s]+$/u, '') };
}
