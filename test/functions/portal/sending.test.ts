import { describe, expect, it } from 'vitest';
import { Refused } from '../../../shared/desk/desk.ts';
import { refusalText } from '../../../shared/languages/refusals/index.ts';
import { languages } from '../../../shared/model/language.ts';
import { kenya, origin, portalWorld } from './portal-world.ts';
import { sampleRegister } from './sample-papers.ts';

const meeting = '/en/meetings/C21-VCC-1';

function form(act: 'send' | 'check', file = new File(['%PDF-1.7'], 'paper.pdf', { type: 'application/pdf' })): FormData {
  const data = new FormData();
  data.set('file', file);
  data.set('act', act);
  return data;
}

function member() {
  return portalWorld({ caller: kenya, register: sampleRegister() });
}

async function ticket(world: ReturnType<typeof member>, wanted: unknown, headers: Record<string, string> = {}) {
  return world.app.request(`${origin}${meeting}/tickets`, {
    method: 'POST',
    headers: { cookie: '__Host-session=good', origin, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(wanted),
  });
}

describe('without scripts', () => {
  it('puts the file where a ticket says, and leads to the page where its verdict will stand', async () => {
    const world = member();
    const answer = await world.post(`${meeting}/send`, form('send'));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${meeting}/sent/ticket-1?since=1621501200000`);
    expect(world.register.done).toEqual([
      { act: 'ticket', by: kenya, what: { fileName: 'paper.pdf', size: 8, contentType: 'application/pdf' } },
    ]);
    expect(Buffer.from(world.put[0]?.bytes ?? []).toString()).toBe('%PDF-1.7');
    expect(world.put[0]?.ticket.headers).toEqual({ 'if-none-match': '*' });
  });

  it('has a file checked without sending it', async () => {
    const world = member();
    const answer = await world.post(`${meeting}/send`, form('check'));
    expect(answer.headers.get('location')).toMatch(/\/checks\/check-1\?/u);
    expect(world.register.done[0]?.act).toBe('check');
  });

  it('asks for a file where none was chosen', async () => {
    const world = member();
    const answer = await world.post(`${meeting}/send`, form('send', new File([], '')));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Please choose a file.');
    expect(world.put).toEqual([]);
  });

  it('takes an empty file: the verdict says what is wrong with it', async () => {
    const world = member();
    await world.post(`${meeting}/send`, form('send', new File([], 'empty.docx')));
    expect(world.put[0]?.bytes.byteLength).toBe(0);
  });

  it('refuses more than four megabytes, and says what to do instead', async () => {
    const world = member();
    const large = new File([new Uint8Array(4_300_000)], 'large.pdf');
    const answer = await world.post(`${meeting}/send`, form('send', large), { 'content-length': '4300200' });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('up to 4 MB');
    expect(world.put).toEqual([]);
  });

  it('keeps a type that is none out of the ticket', async () => {
    const world = member();
    await ticket(world, { fileName: 'a.pdf', size: 1, contentType: 'x\r\ny: z', check: false });
    expect(world.register.done[0]?.what).toMatchObject({ contentType: 'application/octet-stream' });
  });

  it.each(['public', 'secretariat', 'operator'] as const)('takes nothing of the %s', async (role) => {
    const world = portalWorld({ caller: role === 'public' ? { role } : { role, name: 'A. Person' } });
    const answer = await world.post(`${meeting}/send`, form('send'));
    expect(answer.status).toBe(role === 'public' ? 401 : 403);
    expect(world.put).toEqual([]);
  });
});

describe('with scripts', () => {
  it('gives a ticket, and the page where the verdict will stand', async () => {
    const answer = await ticket(member(), { fileName: 'a.docx', size: 9_000_000, contentType: '', check: false });
    expect(await answer.json()).toEqual({
      url: 'https://uploads.example/C21-VCC-1/ticket-1',
      headers: { 'if-none-match': '*' },
      onward: `${meeting}/sent/ticket-1?since=1621501200000`,
    });
  });

  it('refuses a file larger than any may be', async () => {
    const answer = await ticket(member(), { fileName: 'a.docx', size: 11_000_000, contentType: '', check: false });
    expect(answer.status).toBe(413);
    expect(((await answer.json()) as { refused: string }).refused).toContain('larger than 10 MB');
  });

  it('tells what the desk refused', async () => {
    const refusing = async () => {
      throw new Refused('file-type');
    };
    const world = portalWorld({ caller: kenya, desk: { ticket: refusing } });
    const answer = await ticket(world, { fileName: '..', size: 1, contentType: '', check: false });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({
      refused: 'Send the contribution as Word (.docx) or as PDF: no other type of file is taken.',
    });
  });

  it.each([
    {},
    null,
    { fileName: '', size: 1, contentType: '', check: false },
    { fileName: 'a', size: -1, contentType: '', check: true },
  ])('refuses %j', async (wanted) => {
    expect((await ticket(member(), wanted)).status).toBe(422);
  });

  it('refuses what another site asks for', async () => {
    const world = member();
    const answer = await ticket(
      world,
      { fileName: 'a', size: 1, contentType: '', check: false },
      { origin: 'https://evil.example' },
    );
    expect(answer.status).toBe(403);
    expect(world.register.done).toEqual([]);
  });
});

describe('while the paper is read', () => {
  it('waits, and asks again without scripts too', async () => {
    const html = await (await member().get(`${meeting}/sent/A-1?since=1621501200000`)).text();
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="3"></noscript>');
    expect(html).toContain('data-waiting');
    expect(html).toContain('class="slow" hidden');
  });

  it('says after a while that it takes long', async () => {
    const html = await (await member().get(`${meeting}/sent/A-1?since=1621501000000`)).text();
    expect(html).toMatch(/class="slow">It takes longer/u);
  });

  it('goes to the verdict as soon as there is one', async () => {
    const answer = await member().get(`${meeting}/sent/20210520T0900-0002`);
    expect(answer.headers.get('location')).toBe(`${meeting}/papers/20210520T0900-0002.1`);
  });

  it('waits for a paper of somebody else as for one that is not there', async () => {
    const register = sampleRegister();
    const world = portalWorld({ caller: { role: 'member', state: 'JP', name: 'Delegation of Japan' }, register });
    const [foreign, unknown] = await Promise.all([
      world.get(`${meeting}/sent/20210520T0900-0002`),
      world.get(`${meeting}/sent/20210520T0900-9999`),
    ]);
    expect(foreign.status).toBe(200);
    expect((await foreign.text()).replaceAll('0002', '9999')).toBe(await unknown.text());
  });

  it('has no page for an id that no ticket could have', async () => {
    expect((await member().get(`${meeting}/sent/..%2F..%2Fx`)).status).toBe(404);
  });
});

describe('a check', () => {
  it('says what would become of the paper, and that nothing was received', async () => {
    const html = await (await member().get(`${meeting}/checks/CH-1`)).text();
    expect(html).toContain('<h1>This contribution would be returned for correction</h1>');
    expect(html).toContain('Nothing was received, and the file is not kept.');
    expect(html).toContain('Contributions are accepted until 25 May 2021');
  });

  it('is not there for who asks for another', async () => {
    expect((await member().get(`${meeting}/checks/CH-9`)).status).toBe(404);
  });
});

describe('a co-sponsor', () => {
  const joint = `${meeting}/papers/20210520T0900-0008.1`;

  it('is asked, and its answer goes to the desk', async () => {
    const world = member();
    const html = await (await world.get(joint)).text();
    expect(html).toContain('<button name="answer" value="consented">We consent</button>');
    const answer = await world.post(`${joint}/consent`, { answer: 'consented' });
    expect(answer.status).toBe(303);
    expect(world.register.done).toEqual([
      { act: 'consent', by: kenya, what: { id: '20210520T0900-0008.1', answer: 'consented' } },
    ]);
  });

  it('may withdraw a consent, and has no other button then', async () => {
    const register = sampleRegister();
    const consents = [{ state: 'KE', answer: 'consented' as const, at: '2021-05-20T08:00:00Z' }];
    const papers = register.papers.map((paper) => ({ ...paper, consents }));
    const html = await (await portalWorld({ caller: kenya, register: { ...register, papers } }).get(joint)).text();
    expect(html).toContain('value="withdrawn"');
    expect(html).not.toContain('value="consented"');
  });

  it('is not asked about what it sent itself', async () => {
    const html = await (await member().get(`${meeting}/papers/20210520T0900-0002.1`)).text();
    expect(html).toContain('Rwanda');
    expect(html).not.toContain('name="answer"');
  });

  it.each([...languages])('cannot answer with other words, and is told so in %s', async (language) => {
    const world = member();
    const answer = await world.post(`${joint.replace('/en/', `/${language}/`)}/consent`, { answer: 'perhaps' });
    const sentence = refusalText({ code: 'does-not-fit', values: { field: 'answer' } }, language);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(`<p class="box">${sentence}</p>`)]);
    expect(world.register.done).toEqual([]);
  });
});
