import { describe, expect, it } from 'vitest';
import type { ObjectStore } from '../../../shared/aws/object-store.ts';
import { storedReport } from '../../../shared/aws/stored-report.ts';
import { type ReportPlace, reportForms, reportKey, revisionsKey } from '../../../shared/register/report-keys.ts';

const place: ReportPlace = { meetingId: 'C21-VCC-1', variant: { kind: 'council' }, language: 'fr' };
const first = { revision: 0, content: 'aaaaaaaaaaaa', readAt: '2021-06-08T12:00:00.000Z' };
const second = { revision: 1, content: 'bbbbbbbbbbbb', readAt: '2021-06-09T12:00:00.000Z' };

/** The part of a bucket that reports are read from. */
function bucketOf(objects: Readonly<Record<string, string>>): ObjectStore {
  const never = () => Promise.reject(new Error('nothing is written or listed'));
  return {
    async open(key) {
      const text = objects[key];
      if (text === undefined) return null;
      const bytes = Buffer.from(text);
      const halves = [bytes.subarray(0, 3), bytes.subarray(3)];
      return { versionId: null, size: bytes.length, storedAt: '', metadata: {}, chunks: ReadableStream.from(halves) };
    },
    text: async (key) => objects[key] ?? null,
    facts: never,
    put: never,
    putOnce: never,
    list: () => {
      throw new Error('nothing is listed');
    },
  };
}

describe('storedReport', () => {
  it.each([...reportForms])('answers the newest revision as %s, under a name that says what it is', async (form) => {
    const bucket = bucketOf({
      [revisionsKey(place)]: JSON.stringify({ readAt: second.readAt, revisions: [first, second] }),
      [reportKey(place, first, form)]: 'first',
      [reportKey(place, second, form)]: 'deuxième',
    });
    const report = await storedReport(bucket, 'C21-VCC-1', 'fr', form);
    expect(new TextDecoder().decode(report?.bytes)).toBe('deuxième');
    expect(report?.fileName).toBe(`outcome-report-C21-VCC-1.fr.${form}`);
  });

  it('answers null where none was compiled, in that language or for that meeting', async () => {
    const bucket = bucketOf({ [revisionsKey(place)]: JSON.stringify({ readAt: first.readAt, revisions: [first] }) });
    expect(await storedReport(bucket, 'C21-VCC-1', 'en', 'json')).toBeNull();
    expect(await storedReport(bucket, 'C20-VCC-1', 'fr', 'json')).toBeNull();
  });

  it('fails where a listed revision is gone, and answers no older one in its place', async () => {
    const bucket = bucketOf({
      [revisionsKey(place)]: JSON.stringify({ readAt: second.readAt, revisions: [first, second] }),
      [reportKey(place, first, 'json')]: '{}',
    });
    await expect(storedReport(bucket, 'C21-VCC-1', 'fr', 'json')).rejects.toThrow('is gone');
  });
});
