import { describe, expect, it } from 'vitest';
import { conclusions2021 } from '../../../shared/report/proceedings-2021.ts';
import { staffWorld } from './staff-world.ts';

const reports = '/en/secretariat/meetings/C21-VCC-1/reports';
const records = '/en/secretariat/meetings/C21-VCC-1/records';

function form(file: File | null): FormData {
  const data = new FormData();
  if (file !== null) data.set('file', file);
  return data;
}

describe('an edited report', () => {
  it('is sent back, and the page says what was merged, what stands and what is in conflict', async () => {
    const world = staffWorld();
    const answer = await world.post(reports, form(new File(['words'], 'report.docx')));
    expect(answer.headers.get('location')).toBe(`${reports}?sent=edits-1`);
    const sent = { kind: 'edits', fileName: 'report.docx', bytes: 5, sitting: null, date: null };
    expect(world.asked).toEqual([{ act: 'send', what: ['C21-VCC-1', sent] }]);
    const markup = await (await world.get(`${reports}?sent=edits-1`)).text();
    expect(markup).toMatch(/Words changed: 1[\s\S]*Words as they were: 1[\s\S]*In conflict: 1[\s\S]*Not taken as found: 2/u);
    expect(markup).toContain(`/conclusions/${conclusions2021[2]?.conclusion.id}"`);
    expect(markup).toContain('The conclusion stands twice with different words');
    expect(markup).toContain('One &lt;b&gt;');
  });

  it('is waited for, and what waits or was not read is said', async () => {
    const world = staffWorld();
    const underWay = await world.get(`${reports}?sent=edits-9`);
    expect([underWay.headers.get('refresh'), await underWay.text()]).toEqual(['2', expect.stringContaining('is being read')]);
    expect(await (await world.get(`${reports}?sent=edits-2`)).text()).toContain('waits for the summary records');
    expect(await (await world.get(`${reports}?sent=letter-3`)).text()).toContain('could not be read as an edited report');
    expect((await world.post(reports, form(null))).status).toBe(422);
  });
});

describe('what a record states of the agenda', () => {
  it('stands in its words beside the changes that it makes, and what could not be read is said', async () => {
    const markup = await (await staffWorld().get(records)).text();
    expect(markup).toMatch(
      /Changes of the agenda that it states and that are not in force[\s\S]*C21\/45[\s\S]*Priority: 2 → 1[\s\S]*Accept these changes/u,
    );
    expect(markup).toContain('Could not be read as a change of the agenda');
    expect(markup).toContain('The agenda &lt;b&gt; was changed.');
  });

  it('is accepted with one press', async () => {
    const world = staffWorld();
    const answer = await world.post(`${records}/111111111111/stated`, { evenSo: 'yes' });
    expect(answer.headers.get('location')).toBe('/en/secretariat/meetings/C21-VCC-1/agenda?decided=2&papers=1');
    expect(world.asked).toEqual([{ act: 'acceptStated', what: ['C21-VCC-1', '111111111111', true] }]);
  });
});
