import { describe, expect, it } from 'vitest';
import { staffWorld } from './staff-world.ts';

const path = '/en/secretariat/meetings/C21-VCC-1/records';

function form(fields: Readonly<Record<string, string>>, file: File | null): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  if (file !== null) data.set('file', file);
  return data;
}

const record = new File(['words of a sitting'], 'sitting.docx');

describe('the records of a meeting', () => {
  it('are listed with their sections, and what was not entered is said', async () => {
    const markup = await (await staffWorld().get(path)).text();
    expect(markup).toContain('The file could not be read as a summary record');
    expect(markup).toContain('waits for the agenda');
    expect(markup).toContain('torn &lt;b&gt;.docx');
    expect(markup).not.toContain('torn <b>');
  });

  it('take one more, and the page looks again until it is entered', async () => {
    const world = staffWorld();
    const answer = await world.post(path, form({ sitting: '2', date: '2021-06-09' }, record));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}?sent=record-1`]);
    const sent = { fileName: 'sitting.docx', bytes: 18, sitting: 2, date: '2021-06-09' };
    expect(world.asked).toContainEqual({ act: 'send', what: ['C21-VCC-1', { kind: 'record', ...sent }] });
    const waiting = await world.get(`${path}?sent=record-2`);
    expect(waiting.headers.get('refresh')).toBe('2');
    expect(await waiting.text()).toContain('is being read');
    const entered = await world.get(`${path}?sent=record-1`);
    expect(entered.headers.get('refresh')).toBeNull();
    expect(await entered.text()).toContain('The record has been entered.');
  });

  it('say what is wrong with a form, and keep what was written', async () => {
    const world = staffWorld();
    const empty = await world.post(path, form({ sitting: '2', date: '' }, null));
    expect(empty.status).toBe(422);
    expect(await empty.text()).toMatch(/Choose a file\.[\s\S]*name="sitting"[^>]*value="2"/u);
    const wrong = await world.post(path, form({ sitting: '99', date: '' }, record));
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('a number from 1 to 60')]);
    expect(world.asked.filter(({ act }) => act === 'send')).toEqual([]);
  });

  it('refuse a file larger than a form may carry', async () => {
    const world = staffWorld();
    const large = new File([new Uint8Array(5 * 1024 * 1024)], 'large.docx');
    const answer = await world.post(path, form({}, large));
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringMatching(/larger than 4/u)]);
  });
});
