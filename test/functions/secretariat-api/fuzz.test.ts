import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../../functions/secretariat-api/document.ts';
import { problemSchema } from '../../../functions/secretariat-api/problem-schema.ts';
import { apiUnderTest, kenya, secretariat } from './api-under-test.ts';
import { bodies, pathValues } from './examples.ts';

let api: Awaited<ReturnType<typeof apiUnderTest>>;
beforeAll(async () => {
  api = await apiUnderTest();
});

/** Whatever is sent, the answer is one of ours: never a fault, and a refusal says what is wrong in the one form that refusals have. */
async function expectOurs(response: Response): Promise<void> {
  expect(response.status).toBeLessThan(500);
  if (response.status < 400) return;
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(problemSchema.safeParse(await response.json()).error).toBeUndefined();
}

const names = [
  'limit',
  'token',
  'form',
  'states',
  'statuses',
  'groups',
  'items',
  'cites',
  'text',
  'annex',
  'published',
  'from',
  'asOf',
  '__proto__',
  'constructor',
  'limit[]',
];
const word = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '-1',
    '1e9',
    'NaN',
    'true',
    'KE',
    'ke',
    'accepted',
    '1+',
    '2021-05-20T00:00:00Z',
    '%',
    '%00',
    '%ff',
    '../..',
    '🏳️‍🌈',
    "' OR 1=1",
    'a'.repeat(5_000),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const pair = fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 5 })), word, fc.boolean());
const query = fc
  .array(pair, { maxLength: 6 })
  .map((pairs) =>
    pairs
      .map(([name, value, raw]) =>
        raw ? `${name}=${value}` : `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`,
      )
      .join('&'),
  );

describe('the API', () => {
  it('answers any query', async () => {
    const path = fc.constantFrom('papers', 'items', 'citing/C21/35', 'tallies/x', 'report', 'audit', 'replay');
    await fc.assert(
      fc.asyncProperty(path, query, fc.constantFrom(kenya, secretariat), async (list, asked, as) => {
        await expectOurs(await api.ask(`/v1/meetings/C21-VCC-1/${list}?${asked.replaceAll(/[\n\r\t#]/gu, '')}`, { as }));
      }),
      { numRuns: 250 },
    );
  });

  it('answers any path', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        'v1',
        'meetings',
        'C21-VCC-1',
        'papers',
        'citing',
        '..',
        '%2e%2e',
        '%2F',
        '%',
        '%E0%A4%A',
        '',
        '\\',
        ';x=1',
      ),
      fc.string({ maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 7 }), async (parts) => {
        await expectOurs(await api.ask(`/${parts.join('/').replaceAll(/[#?]/gu, '')}`, { as: secretariat }));
      }),
      { numRuns: 250 },
    );
  });

  it('answers any body', async () => {
    const posts = operations.filter(({ route }) => bodies[route.operationId ?? ''] !== undefined);
    const good = fc.constantFrom(...Object.values(bodies).map((body) => body.good as object));
    const changed = fc
      .tuple(
        good,
        fc.dictionary(
          fc.constantFrom('kind', 'reason', 'items', 'state', 'size', 'fileName', '__proto__', 'onBehalf'),
          fc.jsonValue(),
        ),
      )
      .map(([body, more]) => JSON.stringify({ ...body, ...more }));
    const body = fc.oneof(
      changed,
      fc.json({ maxDepth: 4 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constant('['.repeat(20_000)),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...posts), body, async ({ route, roles }, sent) => {
        const path = route.path.replaceAll(/\{(\w+)\}/gu, (_whole, name: string) => encodeURIComponent(pathValues[name] ?? ''));
        const as = roles.includes('secretariat') ? secretariat : kenya;
        await expectOurs(await api.ask(path, { as, method: 'POST', body: sent, headers: { 'if-match': '*' } }));
      }),
      { numRuns: 250 },
    );
  });

  it('answers any headers that it looks at', async () => {
    const header = fc.string({
      unit: fc.constantFrom('"', '*', 'W', '/', ',', '3', '-', ' ', ';', 'q', '=', '.', 'e', 'n'),
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(header, header, header, async (match, language, authorization) => {
        const headers = { 'if-match': match, 'if-none-match': match, 'accept-language': language, authorization };
        const path = `/v1/meetings/C21-VCC-1/papers/${pathValues.paperId}`;
        await expectOurs(await api.ask(path, { as: secretariat, headers }));
        const { authorization: _none, ...others } = headers;
        await expectOurs(
          await api.ask(`${path}/decisions`, {
            as: secretariat,
            method: 'POST',
            body: { kind: 'publish', reason: 'agreed' },
            headers: others,
          }),
        );
      }),
      { numRuns: 80 },
    );
  });
});
