import type { z } from 'zod';
import { type Meeting, meetingSchema } from '../model/meeting.ts';
import { contradictions } from './contradictions.ts';

/**
 * Reads the data of a meeting as a person wrote it: its form first, then what its parts say about each other.
 *
 * Each problem is one sentence in plain English that names the path in the file and what is expected there
 * (`agenda.items[3].documents: expected a list, found text`). Never throws.
 */
export function readMeeting(json: unknown): { meeting: Meeting } | { problems: string[] } {
  const parsed = meetingSchema.safeParse(json);
  if (!parsed.success) return { problems: parsed.error.issues.map((issue) => problem(issue, json)) };
  const problems = contradictions(parsed.data);
  return problems.length === 0 ? { meeting: parsed.data } : { problems };
}

function problem(issue: z.core.$ZodIssue, json: unknown): string {
  return `${pathText(issue.path)}: expected ${expectation(issue)}, found ${describe(valueAt(json, issue.path))}`;
}

/** What the file should hold at that place, for each kind of refusal that the schema of a meeting can give. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return smallest(issue.origin, Number(issue.minimum), issue.inclusive ?? true);
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_format':
      return formatNames[issue.format] ?? `text of the form ${issue.pattern ?? issue.format}`;
    default:
      return issue.message;
  }
}

function smallest(origin: string, minimum: number, inclusive: boolean): string {
  if (origin === 'string') return minimum === 1 ? 'text that is not empty' : `text of at least ${minimum} characters`;
  if (origin === 'array') return `a list of at least ${minimum}`;
  return inclusive ? `a number of at least ${minimum}` : `a number above ${minimum}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const formatNames: Readonly<Record<string, string>> = {
  date: 'a date such as 2021-06-08',
  datetime: 'a time with its offset, such as 2021-05-25T23:59:59+02:00',
  email: 'an e-mail address',
  url: 'a web address',
};

function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path.map((step, n) => (typeof step === 'number' ? `[${step}]` : `${n === 0 ? '' : '.'}${String(step)}`)).join('');
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** Longest value repeated in a problem: enough to recognise it, short enough for one line. */
const quoted = 60;

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value);
  return text.length > quoted ? `${text.slice(0, quoted)}…` : text;
}
