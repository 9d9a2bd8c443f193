import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcementOf, storedObjects } from '../../../shared/aws/bucket-events.ts';

const event = (key: string, eventName = 'ObjectCreated:Put', eventVersion = '2.1') => ({
  eventVersion,
  eventSource: 'aws:s3',
  eventName,
  s3: { bucket: { name: 'ledger' }, object: { key, size: 1, versionId: 'v1', sequencer: '0055AED6DCD90281E5' } },
});

describe('what a bucket says to its queue', () => {
  it.each([
    ['a blank written as +', 'inbox/C21-VCC-1/a/1/two+words.docx', 'inbox/C21-VCC-1/a/1/two words.docx'],
    ['a real plus', 'inbox/C21-VCC-1/a/1/1%2B1.docx', 'inbox/C21-VCC-1/a/1/1+1.docx'],
    ['Arabic', `inbox/C21-VCC-1/a/1/${encodeURIComponent('مساهمة.pdf')}`, 'inbox/C21-VCC-1/a/1/مساهمة.pdf'],
    ['a per cent sign, decoded once', 'inbox/C21-VCC-1/a/1/%2520.docx', 'inbox/C21-VCC-1/a/1/%20.docx'],
  ])('names its objects: %s', (_, encoded, key) => {
    expect(storedObjects(JSON.stringify({ Records: [event(encoded)] }))).toEqual([{ key, versionId: 'v1' }]);
  });

  it('names no object in a test event, an empty one, or one of a deletion', () => {
    expect(storedObjects(JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'ledger' }))).toEqual([]);
    expect(storedObjects(JSON.stringify({ Records: [] }))).toEqual([]);
    expect(storedObjects(JSON.stringify({ Records: [event('inbox/x', 'ObjectRemoved:DeleteMarkerCreated')] }))).toEqual([]);
  });

  it('is read in later minor versions of the event', () => {
    expect(storedObjects(JSON.stringify({ Records: [event('k', 'ObjectCreated:CompleteMultipartUpload', '2.6')] }))).toHaveLength(
      1,
    );
  });

  it('is an error where it is something else', () => {
    for (const body of ['', 'nonsense', '[]', '"x"', '{"Records":[{}]}']) expect(() => storedObjects(body)).toThrow();
  });

  it('can be said again by ourselves, for any key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const key = `inbox/C21-VCC-1/a/1/${name}`;
        expect(storedObjects(JSON.stringify(announcementOf(key)))).toEqual([{ key, versionId: null }]);
      }),
    );
  });
});
