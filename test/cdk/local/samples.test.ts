import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readArrivalNotes } from '../../../functions/command-line/arrival-notes.ts';
import { judge } from '../../../shared/judging/judge.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { languages } from '../../../shared/model/language.ts';
import { observe } from '../../../shared/observe.ts';

const samples = fileURLToPath(new URL('../../../cdk/local/samples/', import.meta.url));
const files = await readdir(join(samples, 'contributions'));
const notes = await readArrivalNotes(samples);

/** What each sample is there to show, in the format of an evaluation. */
const expectationSchema = z.array(
  z.object({
    file: z.string().startsWith('contributions/'),
    expectedStatus: z.enum(['accepted', 'returned', 'held']),
    expectedFindings: z.array(z.string()),
    info: z.array(z.string()),
    filing: z.object({ items: z.array(z.string()) }),
    revisionOf: z.string().nullable(),
  }),
);
const expectations = expectationSchema.parse(JSON.parse(await readFile(join(samples, 'gold.json'), 'utf-8')));

async function verdictOn(file: string) {
  const note = notes?.[`contributions/${file}`];
  const meeting = meetings.find(({ id }) => id === note?.meetingId);
  if (note?.receivedAt == null || meeting === undefined)
    throw new Error(`arrivals.json does not say when or for what ${file} came`);
  const examination = await observe(await readFile(join(samples, 'contributions', file)));
  const { receivedAt } = note;
  const arrival = {
    meetingId: meeting.id,
    arrivalId: 'one',
    n: 1,
    fileName: file,
    receivedAt,
    channel: 'ticket',
    sender: null,
  } as const;
  return { examination, verdict: judge(examination, meeting, arrival, { symbols: [] }) };
}

describe('the samples', () => {
  it.each(expectations)('$file: $expectedStatus', async (expected) => {
    const { verdict } = await verdictOn(expected.file.slice('contributions/'.length));
    const codes = (info: boolean) =>
      verdict.findings.flatMap(({ code, severity }) => ((severity === 'info') === info ? code : []));
    expect({
      status: verdict.status,
      items: verdict.filing.items,
      findings: new Set(codes(false)),
      info: new Set(codes(true)),
      revisionOf: verdict.revision?.base ?? null,
    }).toEqual({
      status: expected.expectedStatus,
      items: expected.filing.items,
      findings: new Set(expected.expectedFindings),
      info: new Set(expected.info),
      revisionOf: expected.revisionOf,
    });
  });

  it('are all expected in gold.json, and all expected are there', () => {
    expect(new Set(files.map((file) => `contributions/${file}`))).toEqual(new Set(expectations.map(({ file }) => file)));
  });

  it('are all named in arrivals.json, and nothing else is', () => {
    expect(new Set(Object.keys(notes ?? {}))).toEqual(new Set(files.map((file) => `contributions/${file}`)));
  });

  it('are all named in the README', async () => {
    const readme = await readFile(join(samples, 'README.md'), 'utf-8');
    expect(files.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
  });

  it('come from the focal points of members.json', async () => {
    const { members } = JSON.parse(await readFile(join(samples, 'members.json'), 'utf-8'));
    const focalPoints = new Set(members.map(({ focalPoint }: { focalPoint: string }) => focalPoint));
    expect(Object.values(notes ?? {}).filter(({ sender }) => !focalPoints.has(sender))).toEqual([]);
  });

  it('show at least twelve papers, six languages and both formats', async () => {
    const seen = await Promise.all(files.map(async (file) => (await verdictOn(file)).examination));
    expect(seen.length).toBeGreaterThanOrEqual(12);
    expect(new Set(seen.flatMap(({ language }) => language ?? []))).toEqual(new Set(languages));
    expect(seen.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['docx', 'pdf']));
  });

  it('are small enough to be kept with the program', async () => {
    const all = await readdir(samples, { recursive: true, withFileTypes: true });
    const sizes = all
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => (await readFile(join(parentPath, name))).length);
    expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
  });
});
