import { describe, expect, it } from 'vitest';
import { readMeeting } from '../../../../shared/meetings/read-meeting.ts';
import { languages } from '../../../../shared/model/language.ts';
import { meeting } from './staff-papers.ts';
import { staffWorld } from './staff-world.ts';

const list = '/en/secretariat/meetings/C21-VCC-1/letters';
const letter = `${list}/C21-VCC-1/letter-1`;
const short = `${list}/C23-VCC-1/letter-2`;

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe('the convening letters of a meeting', () => {
  it('are listed with the version of the agenda that each made', async () => {
    const markup = await (await staffWorld().get(list)).text();
    expect(markup).toMatch(
      /letters\/C21-VCC-1\/letter-1"><bdi[^>]*>DM-21\/1008<\/bdi>[\s\S]*data-label="Accepted as version">1</u,
    );
    expect(markup).toContain('could not be read as a convening letter');
    expect(markup).not.toContain('short <b>');
  });

  it('take one more, also of a meeting that nobody knows yet', async () => {
    const world = staffWorld();
    const file = new File(['words of a letter'], 'letter.docx');
    expect((await world.post(list, form({ file, of: '' }))).headers.get('location')).toBe(letter);
    const elsewhere = await world.post(list, form({ file, of: ' C23-VCC-1 ' }));
    expect(elsewhere.headers.get('location')).toBe(`${list}/C23-VCC-1/letter-1`);
    expect(world.asked.map(({ what }) => what[0])).toEqual(['C21-VCC-1', 'C23-VCC-1']);
    expect((await world.post(list, form({ of: 'C23-VCC-1' }))).status).toBe(422);
  });

  it('wait until they are read', async () => {
    const answer = await staffWorld().get(`${list}/C21-VCC-1/letter-9`);
    expect([answer.status, answer.headers.get('refresh')]).toEqual([200, '2']);
    expect(await answer.text()).toContain('is being read');
  });

  it('are none of what can be no meeting', async () => {
    expect((await staffWorld().get(`${list}/no%20meeting/letter-1`)).status).toBe(404);
  });
});

describe('a letter', () => {
  it('is shown as it was read, with its rules, its items and what it leaves open', async () => {
    const markup = await (await staffWorld().get(letter)).text();
    expect(markup).toContain('DM-21/1008');
    expect(markup).toMatch(/Deadline for contributions[\s\S]*25 May 2021/u);
    expect(markup).toMatch(/Length of contributions[\s\S]*2 pages/u);
    expect(markup).toContain('the end of that day in Geneva: the letter gives no hour');
    expect(markup.match(/<section aria-labelledby="items">[\s\S]*/u)?.[0].match(/<tr /gu)?.length).toBe(
      meeting.agenda.items.length + 1,
    );
    expect(markup).not.toContain('What is missing');
  });

  it('is accepted with a reason, on the version that the person saw, and even so after a warning', async () => {
    const world = staffWorld();
    const given = { version: '1', reason: 'as the Chair asked' };
    const warned = await world.post(letter, form(given));
    expect([warned.status, await warned.text()]).toEqual([
      422,
      expect.stringMatching(
        /These contributions would stand under no item:[\s\S]*as the Chair asked<\/textarea>[\s\S]*Do it even so/u,
      ),
    ]);
    const accepted = await world.post(letter, form({ ...given, evenSo: 'yes' }));
    expect(accepted.headers.get('location')).toBe(`${letter}?decided=2&papers=1`);
    const wanted = { edited: null, reason: 'as the Chair asked', evenSo: true, version: 1 };
    expect(world.asked).toEqual([{ act: 'acceptLetter', what: ['C21-VCC-1', 'letter-1', wanted] }]);
    expect((await world.get(`${letter}?decided=2&papers=1`)).headers.get('refresh')).toBe('2');
    const late = await world.post(letter, form({ ...given, version: '99' }));
    expect([late.status, await late.text()]).toEqual([422, expect.stringContaining('Somebody else has decided on the agenda')]);
  });

  it('says exactly what a meeting needs and it leaves out, and is not accepted as read', async () => {
    const markup = await (await staffWorld().get(short)).text();
    for (const path of ['opens', 'closes', 'submission.closes', 'pageLimit.pages', 'intakeAddress'])
      expect(markup).toMatch(new RegExp(`<strong>[^<]+</strong> \\(<bdi[^>]*>${path.replace('.', '\\.')}<`, 'u'));
    expect(markup).toMatch(
      /Address for contributions<\/strong>[^<]*\(<bdi[^>]*>intakeAddress<\/bdi>\) <br><span class="small">Needed: an e-mail address<\/span>/u,
    );
    expect(markup).toContain('Save the proposal, fill in what is named here');
    expect(markup).not.toContain('Accept as read');
  });
});

describe.each([...languages].filter((one) => one !== 'en'))('what a letter leaves out, in %s', (language) => {
  it('is said without the words of the reader, which are English', async () => {
    const markup = await (await staffWorld().get(short.replace('/en/', `/${language}/`))).text();
    expect(markup.match(/intakeAddress<\/bdi>/gu)).toHaveLength(1);
    expect(markup).not.toMatch(/expected |found |was seen before|letter gives|lang="en" dir/u);
  });
});

describe('the proposal of a letter', () => {
  it('is saved as a file that the project reads', async () => {
    const answer = await staffWorld().get(`${letter}/proposal.json`);
    expect(answer.headers.get('content-disposition')).toContain('filename="C21-VCC-1-proposal.json"');
    expect(readMeeting(await answer.json())).toMatchObject({ meeting: { id: 'C21-VCC-1', letter: 'DM-21/1008' } });
  });

  it('is saved as far as it goes where something is missing', async () => {
    const draft = await (await staffWorld().get(`${short}/proposal.json`)).json();
    expect(draft).toMatchObject({ id: 'C23-VCC-1', letter: 'DM-23/1021', opens: '', pageLimit: { rule: {} } });
    expect('problems' in readMeeting(draft)).toBe(true);
  });

  it('is accepted as a person edited it', async () => {
    const world = staffWorld();
    const edited = new File([JSON.stringify({ ...meeting, intakeAddress: 'papers@example.org' })], 'proposal.json');
    await world.post(letter, form({ edited, reason: '', version: '1', evenSo: 'yes' }));
    expect(world.asked.at(-1)?.what[2]).toMatchObject({ edited: { intakeAddress: 'papers@example.org' }, reason: null });
    const warned = await (await world.post(letter, form({ edited, reason: '', version: '1' }))).text();
    const [, kept = ''] = /name="editedText" value="([^"]*)"/u.exec(warned) ?? [];
    await world.post(letter, form({ editedText: kept.replaceAll('&quot;', '"'), reason: '', version: '1', evenSo: 'yes' }));
    expect(world.asked.at(-1)?.what[2]).toMatchObject({ edited: { intakeAddress: 'papers@example.org' }, evenSo: true });
  });

  it.each([
    ['is no JSON', 'opens: Tuesday', /This file is not a proposal in JSON\./u],
    ['lacks a day', JSON.stringify({ ...meeting, opens: '' }), /cannot be accepted:[\s\S]*<strong>First day<\/strong>/u],
    ['is empty', '', /This file is not a proposal in JSON\./u],
  ])('is not accepted where the edited file %s', async (_what, text, said) => {
    const world = staffWorld();
    const edited = new File([text], 'proposal.json');
    const answer = await world.post(letter, form({ edited, reason: '', version: '1', evenSo: 'yes' }));
    expect([answer.status, await answer.text(), world.asked]).toEqual([422, expect.stringMatching(said), []]);
  });

  it('is not accepted without the edited file, nor with half a reason', async () => {
    const world = staffWorld();
    const none = await world.post(letter, form({ edited: new File([], ''), reason: '', version: '1' }));
    expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('Choose a file.')]);
    expect((await world.post(letter, form({ reason: 'a', version: '1', evenSo: 'yes' }))).status).toBe(422);
    expect(world.asked).toEqual([]);
  });
});
