import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { citedIds } from '../../shared/citations/ids.ts';
import { judge } from '../../shared/judging/judge.ts';
import { meetings } from '../../shared/meetings/index.ts';
import type { Examination, TemplateReading } from '../../shared/model/examination.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import { comparable } from './comparable.ts';
import type { Comparison, Measure } from './comparison.ts';
import type { Examine } from './examiner.ts';
import { type ExpectedFields, type ExpectedPaper, expectedPapers } from './expected-record.ts';

/** Observes and judges each file of a folder with records, with the papers that its meeting had received before. */
export async function compareContributions(folder: string, examine: Examine): Promise<Comparison[]> {
  const expectations = expectedPapers(JSON.parse(await readFile(join(folder, 'gold.json'), 'utf8')));
  const comparisons: Comparison[] = [];
  for (const expected of expectations) {
    const examination = await examine(await readFile(join(folder, expected.file)));
    comparisons.push(...comparePaper(expected, examination, judged(expected, examination)));
  }
  return comparisons;
}

function judged({ edition, file, receivedAt }: ExpectedPaper, examination: Examination): Verdict {
  const meeting = meetings.find((one) => one.edition === edition);
  if (meeting === undefined) throw new Error(`no meeting asks for the form ${edition}`);
  const arrival = { meetingId: meeting.id, arrivalId: 'evaluated', n: 1, fileName: basename(file), receivedAt } as const;
  return judge(examination, meeting, { ...arrival, channel: 'bucket', sender: null }, { symbols: meeting.received });
}

/** All that can be compared of one file; fewer things where it stops at the gate or a person converts it. */
export function comparePaper(expected: ExpectedPaper, examination: Examination, verdict: Verdict): Comparison[] {
  const { file, language, kind } = expected;
  const one = (measure: Measure, wanted: readonly string[], found: readonly string[], rule: string | null = null): Comparison => {
    return { measure, file, language, kind, rule, place: rule ?? measure, expected: wanted, found };
  };
  const codes = (info: boolean) =>
    verdict.findings.filter(({ severity }) => (severity === 'info') === info).map(({ code }) => code);
  const atTheGate = [
    one('status', [expected.expectedStatus], [verdict.status]),
    one('findings', expected.expectedFindings, codes(false)),
  ];
  if (expected.scored === 'gate' || (expected.scored === 'optional' && !examination.read)) return atTheGate;
  const { info, pageLimitVerdict, fields, placeholders, citations, filing } = expected;
  const template = examination.template?.fields ?? null;
  const left = Object.entries(template ?? {}).flatMap(([key, { placeholder }]) => (placeholder ? [key] : []));
  const way = filing?.how === undefined ? [] : [verdict.filing.how];
  return [
    ...atTheGate,
    ...(info === undefined ? [] : [one('notes', info, codes(true))]),
    ...(pageLimitVerdict === undefined ? [] : [one('page verdict', [pageLimitVerdict], [verdict.pages.verdict])]),
    ...(fields == null ? [] : fieldValues(fields, template).map(({ field, values }) => one('fields', ...values, field))),
    ...(placeholders === undefined ? [] : [one('placeholders left', placeholders, left)]),
    ...(citations === undefined ? [] : [one('citations', citations, citedIds(examination.citations))]),
    ...(filing === undefined
      ? []
      : [one('filing', [...filing.items, ...(filing.how === undefined ? [] : [filing.how])], [...verdict.filing.items, ...way])]),
  ];
}

type Values = readonly [expected: readonly string[], found: readonly string[]];

function fieldValues(expected: ExpectedFields, found: TemplateReading['fields'] | null): { field: string; values: Values }[] {
  const { source, references, ...texts } = expected;
  const read = found?.source.value;
  const lists: { field: string; values: Values }[] = [
    { field: 'source', values: [listed(source?.raw), listed(read?.raw)] },
    { field: 'source.states', values: [source?.states ?? [], read?.states ?? []] },
    { field: 'source.organisations', values: [source?.organisations ?? [], read?.organisations ?? []] },
    { field: 'references', values: [references, found?.references.value ?? []] },
  ];
  const single = (Object.keys(texts) as (keyof typeof texts)[]).map((field) => {
    return { field, values: [listed(texts[field]), listed(found?.[field].value)] as const };
  });
  return [...single, ...lists];
}

function listed(value: string | null | undefined): string[] {
  return value === null || value === undefined ? [] : [comparable(value)];
}
