import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperRecord } from '../../../shared/model/contribution.ts';
import { languages } from '../../../shared/model/language.ts';
import { emptyRegister, fakeDesk } from './fake-desk.ts';
import { kenya, origin, portalWorld } from './portal-world.ts';
import { publishedPaper, returnedPaper } from './sample-papers.ts';

const meeting = '/meetings/C21-VCC-1';
const image = '<img src=x onerror=alert(1)>';
const turned = 'invoice\u202Exslx.docx';
const broken = 'a\r\nSet-Cookie: session=evil\r\n\r\n<script>alert(2)</script>';

/** Both papers bear the words as title, name, source and quotation. */
function worldOf(words: string) {
  const sketch = { title: words, fileName: words, source: words, summary: words, action: words };
  const papers = [returnedPaper(sketch), publishedPaper(sketch)].map((paper) => quoting(paper, words));
  return portalWorld({ caller: { ...kenya, name: words }, register: emptyRegister(papers) });
}

function quoting(paper: PaperRecord, words: string): PaperRecord {
  const quote = words.slice(0, 200);
  const findings = paper.verdict.findings.map((one) => ({ ...one, message: words, place: one.place && { ...one.place, quote } }));
  const citations = paper.citations.map((one) => ({ ...one, id: words, place: { ...one.place, quote } }));
  return { ...paper, citations, verdict: { ...paper.verdict, findings } };
}

const paths = [meeting, `${meeting}/papers`, `${meeting}/papers/20210520T0900-0002.1`, `${meeting}/papers/20210520T0900-0005.1`];

async function pagesOf(words: string): Promise<readonly { readonly html: string; readonly headers: Headers }[]> {
  const world = worldOf(words);
  return Promise.all(
    paths.map(async (path) => {
      const answer = await world.get(`/ar${path}`);
      expect(answer.status).toBe(200);
      return { html: await answer.text(), headers: answer.headers };
    }),
  );
}

describe('words of others', () => {
  it.each([
    image,
    '<svg onload=alert(1)>',
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '</title><script>alert(1)</script>',
    '<!--',
  ])('%s are text and never markup', async (words) => {
    for (const { html } of await pagesOf(words)) {
      expect(html).not.toMatch(/<img|<svg|onerror=[^&]*>|<script>|<!--/u);
      expect(html.match(/<script /gu)).toHaveLength(1);
      expect(html).not.toContain(words);
    }
  });

  it('show a turned direction instead of following it', async () => {
    for (const { html } of await pagesOf(turned)) {
      expect(html).not.toContain('\u202E');
      expect(html).toContain('[U+202E]');
    }
  });

  it('stand in elements of their own direction', async () => {
    for (const { html } of await pagesOf('عنوان Title')) expect(html).toMatch(/<bdi[^>]*>عنوان Title<\/bdi>/u);
  });

  it('break no header', async () => {
    for (const { html, headers } of await pagesOf(broken)) {
      expect(headers.get('set-cookie')).toBeNull();
      expect(html).not.toContain('<script>alert');
    }
  });

  it('stay text whatever they are', async () => {
    const words = fc.stringMatching(/^[<>"'&/=a-z\u202a-\u202e\u2066-\u2069 \r\n]{1,40}$/u);
    const check = async (given: string) => {
      const answer = await worldOf(given).get(`/en${meeting}/papers/20210520T0900-0002.1`);
      const html = await answer.text();
      expect(html).not.toMatch(/[\u202a-\u202e]/u);
      // Every tag of the page is one of its own: the words may add none.
      expect(html.match(/<[a-z]+/gu)?.length).toBe((await plainTags()).length);
    };
    await fc.assert(fc.asyncProperty(words, check), { numRuns: 25 });
  });
});

/** Tags of the same page with harmless words. */
async function plainTags(): Promise<readonly string[]> {
  tags ??= (await (await worldOf('words').get(`/en${meeting}/papers/20210520T0900-0002.1`)).text()).match(/<[a-z]+/gu) ?? [];
  return tags;
}
let tags: readonly string[] | undefined;

describe('what is asked for in the address', () => {
  it.each([image, '"><script>alert(1)</script>', '\u202E'])('%s comes back as text', async (words) => {
    const asked = encodeURIComponent(words);
    for (const path of [`/papers?q=${asked}`, `/citing?id=${asked}`, `/papers?item=${asked}`, `/papers/${asked}`]) {
      const html = await (await portalWorld().get(`/en${meeting}${path}`)).text();
      expect(html).not.toMatch(/<img|<script>|\u202E(?!")/u);
    }
  });

  it.each([
    '/en/meetings/NONE',
    '/en/meetings/C21-VCC-1/nothing',
    '/xx/meetings/C21-VCC-1',
    '/en/..%2f..%2fetc',
    '/wp-login.php',
  ])('leads nowhere: %s', async (path) => {
    expect((await portalWorld().get(path)).status).toBe(404);
  });
});

describe('the address of an item’s document', () => {
  it.each([
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['file:///etc/passwd', false],
    ['https://www.itu.int/md/S21-CL-C-0035/', true],
  ])('%s leads there only by the web: %j', async (url, leads) => {
    const { items } = fakeDesk(emptyRegister());
    const desk = {
      items: async () => (await items({ role: 'public' }, 'C21-VCC-1')).map((line) => ({ ...line, item: { ...line.item, url } })),
    };
    const html = await (await portalWorld({ desk }).get(`/en${meeting}/items`)).text();
    expect(html.includes(`href="${url}"`)).toBe(leads);
  });
});

describe('what a browser may do with a page', () => {
  it.each([...languages])('nothing but show it (%s)', async (language) => {
    const { headers } = await portalWorld().get(`/${language}${meeting}`);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self' https://uploads.example; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
    expect(headers.get('cache-control')).toBe('private, no-cache');
  });

  it('finds no style or script inside it', async () => {
    for (const path of paths) {
      const html = await (await worldOf('words').get(`/en${path}`)).text();
      expect(html).not.toMatch(/\sstyle=|\son\w+=|<style|<script>/u);
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\/(?!www\.itu\.int)/u);
    }
  });

  it('is told the same of a page that is not there', async () => {
    const { headers } = await portalWorld().get('/nowhere');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('a draft of somebody else', () => {
  const stranger = { role: 'member', state: 'JP', name: 'Delegation of Japan' } as const;

  it.each(['', '/file', '/text'])('looks like one that is not there (%s)', async (part) => {
    const world = portalWorld({ caller: stranger, register: emptyRegister([returnedPaper()]) });
    const [foreign, unknown] = await Promise.all([
      world.get(`/en${meeting}/papers/20210520T0900-0002.1${part}`),
      world.get(`/en${meeting}/papers/20210520T0900-9999.1${part}`),
    ]);
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect((await foreign.text()).replaceAll('0002', '9999')).toBe(await unknown.text());
    expect([...foreign.headers]).toEqual([...unknown.headers]);
  });

  it('takes no answer of a State that it does not name', async () => {
    const world = portalWorld({ caller: stranger, register: emptyRegister([returnedPaper()]) });
    const answer = await world.post(`/en${meeting}/papers/20210520T0900-0002.1/consent`, { answer: 'consented' });
    expect(answer.status).toBe(404);
    expect(world.register.done).toEqual([]);
  });

  it('shows in no list', async () => {
    const world = portalWorld({ caller: stranger, register: emptyRegister([returnedPaper()]) });
    for (const path of [
      meeting,
      `${meeting}/papers`,
      `${meeting}/papers?q=schools`,
      `${meeting}/citing?id=C21%2F30`,
      `${meeting}/items`,
    ])
      expect(await (await world.get(`/en${path}`)).text()).not.toContain('Connecting schools');
  });
});

describe('a request of another site', () => {
  const joint = `/en${meeting}/papers/20210520T0900-0002.1/consent`;

  it.each([{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: `${origin}.evil.example` }])(
    'changes nothing: %j',
    async (headers) => {
      const world = portalWorld({ caller: kenya, register: emptyRegister([returnedPaper()]) });
      const answer = await world.post(joint, { answer: 'consented' }, headers);
      expect(answer.status).toBe(403);
      expect(world.register.done).toEqual([]);
    },
  );

  it.each([
    ['same-origin', 303],
    ['cross-site', 403],
    ['none', 403],
  ] as const)('without its origin is told by its kind: %s', async (kind, status) => {
    const { app } = portalWorld({ caller: kenya, register: emptyRegister([returnedPaper()]) });
    const headers = { cookie: '__Host-session=good', 'sec-fetch-site': kind };
    const body = new URLSearchParams({ answer: 'consented' });
    expect((await app.request(`${origin}${joint}`, { method: 'POST', headers, body })).status).toBe(status);
  });
});

describe('a fault', () => {
  it('is told to those who keep the service running, and nothing of it to the person', async () => {
    const broken = async () => {
      throw new Error('table Register-42 cannot be reached');
    };
    const world = portalWorld({ desk: { meetings: broken } });
    const answer = await world.get(`/fr${meeting}`);
    expect(answer.status).toBe(500);
    const html = await answer.text();
    expect(html).not.toContain('Register-42');
    expect(html).toContain('<html lang="fr" dir="ltr">');
    expect(world.faults.map(({ message }) => message)).toEqual(['table Register-42 cannot be reached']);
  });
});
