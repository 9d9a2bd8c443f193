import { describe, expect, it } from 'vitest';
import { agendaDesk } from '../../../../shared/desk/agenda-desk.ts';
import { proceedingDesk } from '../../../../shared/desk/proceeding-desk.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import type { StoredProceeding } from '../../../../shared/model/stored-proceeding.ts';
import { takeUpDecisions } from '../../../../shared/register/bring-into-force.ts';
import type { ProceedingRow, RecordRow } from '../../../../shared/register/rows.ts';
import { type AgendaWorld, c21, depsIn, paperUnder, worldWith } from '../../../shared/desk/agenda-world.ts';
import { letterInFile } from '../../../shared/proceedings/letters/letters-read.ts';
import { readText, sampleRecord } from '../../../shared/proceedings/records/in-short.ts';
import { records2021 } from '../../../shared/report/proceedings-2021.ts';
import { staffWorld } from './staff-world.ts';

const home = '/en/secretariat/meetings/C21-VCC-1';

/** The portal over the true desks on agendas and proceedings; meetings are read as they are in force. */
function portalOver(world: AgendaWorld) {
  const deps = depsIn(world);
  const known = async (): Promise<readonly Meeting[]> => (world.inForce === null ? [] : [world.inForce]);
  return staffWorld({ desk: { meetings: known }, secretariat: { agenda: agendaDesk(deps), proceedings: proceedingDesk(deps) } });
}

function arrivedAs(world: AgendaWorld, row: Pick<ProceedingRow, 'kind' | 'key' | 'outcome' | 'merge'>, stored: StoredProceeding) {
  const arrivalId = row.key.split('/')[2] ?? '';
  world.rows.set(arrivalId, { ...row, arrivalId, proceedingId: arrivalId, storedAt: stored.object.storedAt });
  world.readings.set(arrivalId, stored);
}

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const objectAt = (key: string) => ({ key, versionId: null, storedAt: '2021-04-01T08:00:00Z' });

describe('over the true desks', () => {
  it('an item is raised once by whoever saw the agenda as it stands, and the other person is told', async () => {
    const world = worldWith(c21);
    const portal = portalOver(world);
    const raising = { version: '1', kind: 'priority', item: 'C21-A3-10', group: '1', reason: 'opening of C21/VCC-1' };
    const answer = await portal.post(`${home}/agenda`, raising);
    expect(answer.headers.get('location')).toBe(`${home}/agenda?decided=2&papers=0`);
    expect((await portal.get(`${home}/agenda?decided=2&papers=0`)).headers.get('refresh')).toBe('2');
    const late = await portal.post(`${home}/agenda`, { ...raising, item: 'C21-A2-07', group: '2' });
    expect([late.status, await late.text()]).toEqual([422, expect.stringContaining('Somebody else has decided on the agenda')]);
    await takeUpDecisions(depsIn(world), c21.id);
    const done = await portal.get(`${home}/agenda?decided=2&papers=0`);
    expect([done.headers.get('refresh'), await done.text()]).toEqual([
      null,
      expect.stringMatching(
        /Version 2 of the agenda is in force\. Papers that are placed anew: 0\.[\s\S]*opening of C21\/VCC-1/u,
      ),
    ]);
  });

  it('an item with a contribution goes only after a second word', async () => {
    const world = worldWith(c21, [paperUnder(['C21-A2-07'], '84')]);
    const portal = portalOver(world);
    const removing = { version: '1', kind: 'remove', item: 'C21-A2-07', reason: 'withdrawn by its author' };
    expect(await (await portal.post(`${home}/agenda`, removing)).text()).toContain('C21/84');
    expect(world.facts.size).toBe(0);
    const answer = await portal.post(`${home}/agenda`, { ...removing, evenSo: 'yes' });
    expect(answer.headers.get('location')).toBe(`${home}/agenda?decided=2&papers=1`);
    expect(world.facts.get(2)?.history).toMatchObject({ by: 'A. Editor', reason: 'withdrawn by its author' });
  });

  it('a letter of a meeting that nobody knows is sent, looked at, edited and accepted', async () => {
    const world = worldWith(null);
    const portal = staffWorld({
      secretariat: { agenda: agendaDesk(depsIn(world)), proceedings: proceedingDesk(depsIn(world)) },
    });
    const sent = await portal.post(`${home}/letters`, form({ file: new File(['letter'], 'sample-en.docx'), of: 'C21-VCC-1' }));
    const place = sent.headers.get('location') ?? '';
    expect((await portal.get(place)).headers.get('refresh')).toBe('2');
    const key = `letters/C21-VCC-1/${place.split('/').at(-1)}/sample-en.docx`;
    const proposal = await letterInFile('sample-en.docx');
    arrivedAs(
      world,
      { kind: 'letter', key, outcome: 'proposed', merge: null },
      { kind: 'letter', object: objectAt(key), proposal },
    );
    expect(await (await portal.get(place)).text()).toMatch(/DM-23\/1017[\s\S]*5 June 2023/u);
    const draft = (await (await portal.get(`${place}/proposal.json`)).json()) as Meeting;
    const edited = new File([JSON.stringify({ ...draft, intakeAddress: 'papers@example.org' })], 'proposal.json');
    const accepted = await portal.post(place, form({ edited, reason: 'new address', version: '' }));
    expect(accepted.headers.get('location')).toBe(`${place}?decided=1&papers=0`);
    expect(world.facts.get(1)).toMatchObject({
      meeting: { intakeAddress: 'papers@example.org' },
      history: { by: 'A. Editor', reason: 'new address', source: 'DM-23/1017' },
    });
    await takeUpDecisions(depsIn(world), 'C21-VCC-1');
    expect(await (await portalOver(world).get(`${place}?decided=1&papers=0`)).text()).toContain(
      'Version 1 of the agenda is in force.',
    );
  });

  it('what a record states of the agenda is accepted in one press, and then no longer proposed', async () => {
    const world = worldWith(c21);
    const portal = portalOver(world);
    const record = readText(sampleRecord('c21-vcc-1-sitting-1'), c21);
    const key = 'records/C21-VCC-1/r-1/sitting-1.txt';
    arrivedAs(
      world,
      { kind: 'record', key, outcome: 'registered', merge: null },
      { kind: 'record', object: objectAt(key), record },
    );
    world.readings.set(record.recordId, { kind: 'record', object: objectAt(key), record });
    const [registered] = records2021;
    world.records.push({ ...registered, key, recordId: record.recordId, changedAt: '2021-06-08T18:00:00Z' } as RecordRow);
    expect(await (await portal.get(`${home}/records`)).text()).toMatch(/Priority: 2 → 1[\s\S]*Accept these changes/u);
    const answer = await portal.post(`${home}/records/${record.recordId}/stated`, {});
    expect(answer.headers.get('location')).toBe(`${home}/agenda?decided=2&papers=0`);
    expect(world.facts.get(2)?.history.source).toBe(`record ${record.recordId} line 10`);
    await takeUpDecisions(depsIn(world), c21.id);
    expect(await (await portal.get(`${home}/records`)).text()).not.toContain('Accept these changes');
  });

  it('an edited report is sent and its merge is told', async () => {
    const world = worldWith(c21);
    const portal = portalOver(world);
    const sent = await portal.post(`${home}/reports`, form({ file: new File(['report'], 'report.docx') }));
    const place = sent.headers.get('location') ?? '';
    expect((await portal.get(place)).headers.get('refresh')).toBe('2');
    const key = `edited-reports/C21-VCC-1/${new URLSearchParams(place.split('?')[1]).get('sent')}/report.docx`;
    const merge = { changed: ['r.1.1'], unchanged: [], conflicts: [], findings: [] };
    const reading = { edits: [], findings: [], outside: [] };
    arrivedAs(
      world,
      { kind: 'edits', key, outcome: 'merged', merge },
      { kind: 'edits', object: objectAt(key), sha256: 'ab'.repeat(32), reading },
    );
    expect(await (await portal.get(place)).text()).toMatch(/Words changed: 1[\s\S]*r\.1\.1/u);
  });
});
