/** What was measured in one place of one file. A single value is a list of one; nothing is an empty list. */
export interface Comparison {
  readonly measure: Measure;
  readonly file: string;
  readonly language: string | null;
  /** True type of the content. */
  readonly kind: string;
  /** The field for fields; else null, and the values themselves are grouped. */
  readonly rule: string | null;
  /** Where a person looks: a field, a line. */
  readonly place: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

export const measures = [
  'status',
  'findings',
  'notes',
  'page verdict',
  'fields',
  'placeholders left',
  'citations',
  'filing',
  'references',
  'links',
  'placeholders',
  'agenda items',
  'agenda titles',
  'agenda documents',
  'agenda priorities',
  'agenda instruments',
  'agenda links',
  'record sections',
  'record section documents',
  'record items',
  'record paragraph kinds',
  'record speakers',
  'record documents cited',
  'record outcome kinds',
  'record procedures',
  'record quotes',
  'record documents concluded',
  'record follow-ups',
  'mail status',
  'mail findings',
  'mail notes',
  'attachment fates',
  'attachment findings',
  'layout, side of two',
  'layout, exact',
  'policy, side of two',
  'policy, exact',
] as const;
export type Measure = (typeof measures)[number];

/** How often found and expected agree, over places (`exact` of `places`) and over the values in them. */
export interface Tally {
  readonly places: number;
  readonly exact: number;
  readonly expected: number;
  readonly found: number;
  readonly correct: number;
}

const nothing: Tally = { places: 0, exact: 0, expected: 0, found: 0, correct: 0 };

/** Lists are sets: order and repetition say nothing. */
export function agrees({ expected, found }: Pick<Comparison, 'expected' | 'found'>): boolean {
  return expected.every((value) => found.includes(value)) && found.every((value) => expected.includes(value));
}

export function tally(comparisons: readonly Pick<Comparison, 'expected' | 'found'>[]): Tally {
  return comparisons.reduce<Tally>((sum, comparison) => {
    const expected = new Set(comparison.expected);
    const found = new Set(comparison.found);
    return {
      places: sum.places + 1,
      exact: sum.exact + (agrees(comparison) ? 1 : 0),
      expected: sum.expected + expected.size,
      found: sum.found + found.size,
      correct: sum.correct + [...expected].filter((value) => found.has(value)).length,
    };
  }, nothing);
}

/** Correct of what was found; null where nothing was. */
export const precision = ({ correct, found }: Tally): number | null => (found === 0 ? null : correct / found);
/** Correct of what should have been found; null where nothing should. */
export const recall = ({ correct, expected }: Tally): number | null => (expected === 0 ? null : correct / expected);
export const exactness = ({ exact, places }: Tally): number | null => (places === 0 ? null : exact / places);

/** One tally a rule: the field, the finding's code, the kind of a citation. */
export function talliesByRule(comparisons: readonly Comparison[]): Map<string, Tally> {
  const named = comparisons.flatMap((comparison) =>
    rulesOf(comparison).map((rule) => ({
      rule,
      expected: comparison.expected.filter((value) => comparison.rule !== null || ruleOf(value, comparison.measure) === rule),
      found: comparison.found.filter((value) => comparison.rule !== null || ruleOf(value, comparison.measure) === rule),
    })),
  );
  const groups = Map.groupBy(named, ({ rule }) => rule);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, members]) => [rule, tally(members)]));
}

function rulesOf({ rule, expected, found, measure }: Comparison): string[] {
  if (rule !== null) return [rule];
  return [...new Set([...expected, ...found].map((value) => ruleOf(value, measure)))];
}

/** The form of a normalised id: `pp-resolution` of an instrument, `document` of a symbol. */
function ruleOf(value: string, measure: Measure): string {
  if (measure !== 'citations' && measure !== 'references' && measure !== 'links') return value;
  const colon = value.indexOf(':');
  if (colon > 0) return value.slice(0, colon);
  return /^(?:DM|CL)-/.test(value) ? 'letter' : 'document';
}
