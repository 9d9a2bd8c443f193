import type { Tally } from '../../shared/proceedings/correspondence/tally.ts';
import { counted } from './terminal-lines.ts';

const columns = ['yes', 'no', 'abstain', 'silent', 'without-vote'] as const;
const columnWidth = 13;

/** The count as a table: a row a question. */
export function tallyLines({ symbol, asOf, day, entitled, members, needed, questions, replies }: Tally): string[] {
  const uncounted = replies.filter(({ standing }) => standing !== 'counted');
  return [
    `${symbol}, counted as of ${asOf}: ${entitled} of ${counted(members, 'Council Member State')} with a vote on ${day}, ${needed} needed.`,
    `  ${'question'.padEnd(10)}${columns.map((name) => name.padStart(columnWidth)).join('')}   outcome`,
    ...questions.map(({ question, states, outcome }) => {
      const counts = columns.map((name) => String(states[name].length).padStart(columnWidth)).join('');
      return `  ${String(question.number).padEnd(10)}${counts}   ${outcome}`;
    }),
    ...uncounted.map(({ reply, standing }) => `  not counted: ${reply.state}, ${reply.receivedAt} (${standing})`),
  ];
}
