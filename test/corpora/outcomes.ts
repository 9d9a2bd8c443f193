import type { Comparison } from './comparison.ts';

/** How often something happened that a figure of agreement hides: a State wrongly refused is worse than a person asked. */
export interface Outcome {
  readonly name: string;
  readonly count: number;
  readonly of: number;
}

interface Question {
  readonly name: string;
  readonly measure: Comparison['measure'];
  readonly happened: (expected: string | undefined, found: string | undefined) => boolean;
}

const questions: readonly Question[] = [
  {
    name: 'wrong refusals (returned; accepted or held is right)',
    measure: 'status',
    happened: (expected, found) => found === 'returned' && expected !== 'returned',
  },
  {
    name: 'wrong acceptances (returned or held is right)',
    measure: 'status',
    happened: (expected, found) => found === 'accepted' && expected !== 'accepted',
  },
  {
    name: 'pages: wrong over',
    measure: 'policy, side of two',
    happened: (expected, found) => found === 'over' && expected !== found,
  },
  {
    name: 'pages: missed over',
    measure: 'policy, side of two',
    happened: (expected, found) => found === 'within' && expected !== found,
  },
  {
    name: 'pages: sent to a person',
    measure: 'policy, side of two',
    happened: (_, found) => found === 'borderline-review' || found === 'unreadable',
  },
  { name: 'placeholders taken for citations', measure: 'placeholders', happened: (_, found) => found !== undefined },
];

/** Only questions for which there is anything to ask. */
export function outcomesOf(comparisons: readonly Comparison[]): Outcome[] {
  return questions.flatMap(({ name, measure, happened }) => {
    const asked = comparisons.filter((comparison) => comparison.measure === measure);
    const count = asked.filter(({ expected, found }) => happened(expected[0], found[0])).length;
    return asked.length === 0 ? [] : [{ name, count, of: asked.length }];
  });
}
