import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { searchIndex } from '../../../shared/aws/search-index.ts';
import { emptySearchList, type SearchList, searchKeys } from '../../../shared/register/search-keys.ts';
import { fillPart, newPart, storedPart } from '../../../shared/search/search-part.ts';
import { openS3, type S3UnderTest } from '../../cdk/local/s3/s3-under-test.ts';

const bucket = 'ledger';
const meetingId = 'C21-VCC-1';
let s3: S3UnderTest;
/** What was asked of the bucket: the last step of each key, and the status of the answer. */
let asked: string[] = [];

beforeAll(async () => {
  s3 = await openS3();
  s3.client.middlewareStack.add(
    (next) => async (args) => {
      const { Key } = args.input as { Key?: string };
      const name = (Key ?? '').split('/').at(-1) ?? '';
      try {
        const answer = await next(args);
        asked.push(`${name} 200`);
        return answer;
      } catch (fault) {
        asked.push(`${name} ${(fault as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode}`);
        throw fault;
      }
    },
    { step: 'initialize' },
  );
});
afterAll(async () => await s3.close());
beforeEach(() => {
  asked = [];
});

async function put(key: string, body: string): Promise<void> {
  await s3.client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
}

/** Stores a part for each map of texts by paper, and a list by which the last part that has a paper holds it. */
async function store(meeting: string, ...texts: readonly Readonly<Record<string, string>>[]): Promise<void> {
  let list: SearchList = emptySearchList;
  for (const [n, one] of texts.entries()) {
    const part = newPart();
    fillPart(
      part,
      Object.entries(one).map(([paperId, text]) => ({ paperId, title: '', summary: '', text, cited: [] })),
    );
    const { content, index, texts: words } = storedPart(part);
    await put(searchKeys.part(meeting, content, 'index'), index);
    await put(searchKeys.part(meeting, content, 'texts'), words);
    const held = Object.fromEntries(Object.keys(one).map((id) => [id, { part: n, as: 'x' }]));
    list = { ...list, parts: [...list.parts, { content, full: true }], papers: { ...list.papers, ...held } };
  }
  await put(searchKeys.list(meeting), JSON.stringify(list));
  asked = [];
}

describe('an index in the bucket', () => {
  it('is loaded once, and asked by its tag whether it still stands', async () => {
    await store(meetingId, { a: 'satellites' }, { b: 'ports' });
    const index = searchIndex(bucket, s3.client);
    expect(await index.find(meetingId, 'port')).toMatchObject([{ paperId: 'b' }]);
    expect(asked.filter((line) => line.endsWith('index.json 200'))).toHaveLength(2);
    asked = [];
    expect(await index.find(meetingId, 'satellite')).toMatchObject([{ paperId: 'a' }]);
    expect(asked).toEqual(['list.json 304']);
  });

  it('is loaded anew where it was changed, but for the parts that were not', async () => {
    await store(meetingId, { a: 'satellites' }, { b: 'ports' });
    const index = searchIndex(bucket, s3.client);
    await index.find(meetingId, 'port');
    await store(meetingId, { a: 'satellites' }, { b: 'ports', c: 'ports' });
    expect((await index.find(meetingId, 'port')).map(({ paperId }) => paperId)).toEqual(['b', 'c']);
    expect(asked).toHaveLength(2);
  });

  it('answers for a paper from the part that holds it, and from no older one', async () => {
    await store(meetingId, { a: 'satellites' }, { a: 'ports' });
    const index = searchIndex(bucket, s3.client);
    expect(await index.find(meetingId, 'satellites')).toEqual([]);
    expect(await index.find(meetingId, 'ports')).toHaveLength(1);
  });

  it('reads the texts only for a phrase, and once', async () => {
    await store(meetingId, { a: 'satellites of ports', b: 'ports of satellites' });
    const index = searchIndex(bucket, s3.client);
    await index.find(meetingId, 'ports');
    expect(asked.filter((line) => line.includes('texts'))).toEqual([]);
    for (let n = 0; n < 2; n += 1) expect(await index.find(meetingId, '"ports of"')).toMatchObject([{ paperId: 'b' }]);
    expect(asked.filter((line) => line.includes('texts'))).toHaveLength(1);
  });

  it('finds nothing where there is none, or one of another form', async () => {
    const index = searchIndex(bucket, s3.client);
    expect(await index.find('C30', 'ports')).toEqual([]);
    await put(searchKeys.list('C31'), JSON.stringify({ form: 0, parts: [], papers: {} }));
    expect(await index.find('C31', 'ports')).toEqual([]);
  });

  it('says which part is lost', async () => {
    const list: SearchList = { ...emptySearchList, parts: [{ content: '0123456789ab', full: false }] };
    await put(searchKeys.list('C32'), JSON.stringify(list));
    await expect(searchIndex(bucket, s3.client).find('C32', 'ports')).rejects.toThrow(
      /0123456789ab\.index\.json is part of an index/,
    );
  });

  it('holds a few meetings, and loads the others again', async () => {
    const meetings = ['C01', 'C02', 'C03', 'C04'];
    for (const one of meetings) await store(one, { a: 'ports' });
    const index = searchIndex(bucket, s3.client);
    for (const one of [...meetings, 'C04', 'C01']) expect(await index.find(one, 'ports')).toHaveLength(1);
    expect(asked.filter((line) => line === 'list.json 304')).toHaveLength(1);
  });
});
