import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArrivalNotes } from '../../../functions/command-line/arrival-notes.ts';
import { judge } from '../../../shared/judging/judge.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import { languages } from '../../../shared/model/language.ts';
import { observe } from '../../../shared/observe.ts';

const samples = fileURLToPath(new URL('../../../cdk/local/samples/', import.meta.url));
const files = await readdir(join(samples, 'contributions'));
const notes = await readArrivalNotes(samples);

/** Status, agenda items, paper changed and finding codes that each sample is there to show. */
const expectations: Readonly<Record<string, string>> = {
  'BEL_enquetes.docx': 'accepted C21-A2-27:',
  'CHN_WRC-19.docx': 'accepted C21-A2-54:',
  'CIV_unite_contributive.docx': 'held C21-A2-19: late',
  'CMR_deontologie.docx': 'held C21-A2-49: external-relationship',
  'COL_mejoras_PP.docx': 'returned C21-A2-11: page-limit-exceeded',
  'CRI_capacitacion.docx': 'accepted C21-A3-12: agenda-item-inferred priority-2-item',
  'GUY_contribution.docx': 'returned: not-a-document',
  'IND_C21-78_Rev1.docx': 'accepted C21-A2-45 Rev C21/78: tracked-changes comments-present revision',
  'JOR_accountability.pdf': 'returned C21-A2-43: missing-title',
  'JPN_C21-79_Add1.docx': 'accepted C21-A2-42 Add C21/79: revision',
  'KGZ_VCC2020_auditor.docx': 'accepted C20-40:',
  'LUX_protege.pdf': 'returned: encrypted',
  'NOR_coordination.docx': 'held C21-A2-57: page-limit-borderline',
  'NZL_environment.docx': 'accepted C21-A2-58:',
  'OMN_PP-22.docx': 'accepted C21-A2-10:',
  'RWA-UGA_joint_WTISD.pdf': 'accepted C21-A2-17: joint-contribution',
  'SGP_human_resources.pdf': 'returned C21-A2-46: page-limit-exceeded',
  'URY_CITEL_CMR-23.docx': 'accepted C21-A2-14: on-behalf-of-organisation',
  'UZB_sputniki.docx': 'accepted C21-A3-06: priority-2-item',
  'Вклад FINAL v3 (2) – копия.docx': 'accepted C21-A2-40: agenda-item-mismatch',
};

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
  for (const [file, expected] of Object.entries(expectations)) {
    it(`${file}: ${expected}`, async () => {
      const { verdict } = await verdictOn(file);
      const { status, filing, revision, findings } = verdict;
      const head = [status, ...filing.items, ...(revision === null ? [] : [revision.kind, revision.base])].join(' ');
      expect([`${head}:`, ...findings.map(({ code }) => code)].join(' ')).toBe(expected);
    });
  }

  it('are all expected above, and all expected are there', () => {
    expect(new Set(files)).toEqual(new Set(Object.keys(expectations)));
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
