import { beforeEach, describe, expect, it } from 'vitest';
import { apiUnderTest, kenya, secretariat } from './api-under-test.ts';
import { conclusionId, letter, wordingSeen } from './consultations-of-a-meeting.ts';

const meeting = '/v1/meetings/C21-VCC-1';
const consultation = `${meeting}/consultations/DM-21%2F1025`;
const as = secretariat;
const reply = { state: 'KE', receivedAt: '2021-05-10T10:00:00+02:00', answers: [{ question: 'all', answer: 'yes' }] };

let api: Awaited<ReturnType<typeof apiUnderTest>>;
beforeEach(async () => {
  api = await apiUnderTest();
});

const post = (path: string, body: unknown, headers = {}) => api.ask(path, { as, method: 'POST', body, headers });

describe('a consultation', () => {
  it('is opened, listed, shown, replied to and counted', async () => {
    const put = await post(`${meeting}/consultations`, { ...letter, symbol: 'DM-21/1030' });
    expect(put.status).toBe(201);
    const { questions } = (await put.json()) as { questions: { number: number }[] };
    expect(questions.map(({ number }) => number)).toEqual([1, 2]);
    expect((await post(`${meeting}/consultations/DM-21%2F1030/replies`, reply)).status).toBe(201);
    expect((await post(`${meeting}/consultations/DM-21%2F1030/replies`, reply)).status).toBe(200);
    const listed = (await (await api.ask(`${meeting}/consultations`, { as })).json()) as { consultations: object[] };
    expect(listed.consultations).toMatchObject([
      { consultation: { symbol: 'DM-21/1025' }, replies: 0 },
      { consultation: { symbol: 'DM-21/1030' }, replies: 1 },
    ]);
    const shown = await api.ask(`${meeting}/consultations/DM-21%2F1030`, { as });
    expect(await shown.json()).toMatchObject({ consultation: { questions }, replies: 1 });
    const count = await api.ask(`${meeting}/tallies/DM-21%2F1030`, { as });
    expect(await count.json()).toMatchObject({ entitled: 48, needed: 25, replies: [{ standing: 'counted' }] });
  });

  it('is found whether the slashes of its symbol are encoded or not, also before what is asked of it', async () => {
    for (const symbol of ['DM-21/1025', 'DM-21%2F1025']) {
      for (const path of [`consultations/${symbol}`, `consultations/${symbol}/sheet`, `tallies/${symbol}`])
        expect([path, (await api.ask(`${meeting}/${path}`, { as })).status]).toEqual([path, 200]);
      expect((await post(`${meeting}/consultations/${symbol}/replies`, { ...reply, state: 'FR' })).status).toBeLessThan(300);
    }
    for (const path of ['consultations/sheet', 'consultations/DM-21/1025/other', 'consultations//sheet'])
      expect([path, (await api.ask(`${meeting}/${path}`, { as })).status]).toEqual([path, 404]);
  });

  it('says why it is refused, by a code and in the language of the caller', async () => {
    const other = await post(
      `${meeting}/consultations`,
      { ...letter, closes: '2021-06-16T00:00:00Z' },
      { 'accept-language': 'ru' },
    );
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({
      code: 'consultation-stands',
      detail: expect.stringContaining('Консультации') as string,
    });
    const early = await api.ask(`${meeting}/tallies/DM-21%2F1025?asOf=2099-01-01T00:00:00Z`, { as });
    expect([early.status, await early.json()]).toMatchObject([400, { code: 'time-to-come' }]);
    const nobody = await post(`${consultation}/replies`, { ...reply, state: 'XX' });
    expect([nobody.status, await nobody.json()]).toMatchObject([422, { code: 'state-unknown' }]);
  });

  it('is of the secretariat alone, and a wish of others is noted', async () => {
    const wished = await api.ask(`${consultation}/replies`, { as: kenya, method: 'POST', body: reply });
    expect(wished.status).toBe(403);
    expect(api.refusals).toMatchObject([{ did: 'noteReply', by: kenya.name }]);
  });
});

describe('files of a consultation', () => {
  it.each([
    [`${consultation}/sheet?language=zh`, 'sheet-DM-21-1025.zh.docx', /wordprocessingml/u],
    [`${consultation}/sheet?form=html`, 'sheet-DM-21-1025.en.html', /^text\/html/u],
    [`${meeting}/tallies/DM-21%2F1025?form=docx&language=ar`, 'tally-DM-21-1025.ar.docx', /wordprocessingml/u],
    [`${meeting}/tallies/DM-21%2F1025?form=csv`, 'tally-DM-21-1025-states.en.csv', /^text\/csv/u],
    [`${meeting}/tallies/DM-21%2F1025?form=replies`, 'tally-DM-21-1025-replies.en.csv', /^text\/csv/u],
  ])('%s', async (path, name, type) => {
    const response = await api.ask(path, { as });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain(`attachment; filename="${name}"`);
    expect(response.headers.get('content-type')).toMatch(type);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(20);
  });
});

describe('the list of those without a vote', () => {
  const path = '/v1/councils/2021-05-20/without-vote';
  const withoutVote = [{ state: 'KE', from: '2021-01-01', to: null, source: 'letter of 12 January 2021' }];

  it('is changed as it was when the caller looked at it', async () => {
    const before = await api.ask(path, { as });
    const etag = before.headers.get('etag') ?? '';
    expect(await before.json()).toMatchObject({ term: '2019-2022', version: 0, withoutVote: [] });
    expect((await post(path, { withoutVote })).status).toBe(428);
    const given = await post(path, { withoutVote }, { 'if-match': etag });
    expect([given.status, await given.json()]).toMatchObject([201, { version: 1, withoutVote }]);
    expect((await post(path, { withoutVote: [] }, { 'if-match': etag })).status).toBe(412);
    expect((await post(path, { withoutVote: [] }, { 'if-match': given.headers.get('etag') })).status).toBe(201);
    expect((await api.ask(path, { as, headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('is not there for what is no day, and refused for a Council that is not known', async () => {
    expect((await api.ask('/v1/councils/2021-02-30/without-vote', { as })).status).toBe(404);
    const unknown = await api.ask('/v1/councils/1999-01-01/without-vote', { as });
    expect([unknown.status, await unknown.json()]).toMatchObject([400, { code: 'council-unknown' }]);
  });
});

describe('the words of a conclusion', () => {
  const words = { text: 'The Council took note of the report.', reason: 'as agreed with the Chair' };
  const reword = (headers: object) => post(`${meeting}/conclusions/${conclusionId}/wordings`, words, headers);

  it('are changed by whoever names those that stand', async () => {
    const changed = await reword({ 'if-match': wordingSeen });
    expect(changed.status).toBe(201);
    const { wording, text } = (await changed.json()) as { wording: string; text: string };
    expect([text, changed.headers.get('etag')]).toEqual([words.text, `"${wording}"`]);
    expect((await reword({ 'if-match': `"${wording}"` })).status).toBe(412);
    expect((await reword({})).status).toBe(428);
    for (const tag of ['*', '"3"', wordingSeen.slice(1, -1)]) expect((await reword({ 'if-match': tag })).status).toBe(400);
  });

  it('are listed with the name of their wording', async () => {
    const { conclusions } = (await (await api.ask(`${meeting}/conclusions`)).json()) as { conclusions: { wording: string }[] };
    for (const { wording } of conclusions) expect(wording).toMatch(/^[0-9a-f]{12}$/u);
    expect(conclusions.length).toBeGreaterThan(0);
  });

  it('are settled where two versions stand, and reworded where one does', async () => {
    const settled = await post(`${meeting}/conclusions/${conclusionId}/settlements`, words, { 'if-match': wordingSeen });
    expect(await settled.json()).toMatchObject({ text: words.text, conflict: null });
    const same = { ...words, text: 'The report be approved.' };
    const unchanged = await post(`${meeting}/conclusions/${conclusionId}/wordings`, same, { 'if-match': wordingSeen });
    expect([unchanged.status, await unchanged.json()]).toMatchObject([422, { code: 'words-unchanged' }]);
  });
});

describe('the report', () => {
  it('is fetched by the revision that the list names', async () => {
    const { reports } = (await (await api.ask(`${meeting}/reports`, { as })).json()) as { reports: object[] };
    expect(reports).toEqual([
      { revision: 0, readAt: '2021-05-19T12:00:00.000Z' },
      { revision: 1, readAt: '2021-05-20T09:00:00.000Z' },
    ]);
    const status = async (revision: string) => (await api.ask(`${meeting}/report?revision=${revision}`, { as })).status;
    expect(await Promise.all(['0', '1', '2', '', '-1', 'x'].map(status))).toEqual([200, 200, 404, 400, 400, 400]);
  });
});
