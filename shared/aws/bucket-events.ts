import * as z from 'zod';

/** One object that a bucket has announced. */
export interface StoredObject {
  readonly key: string;
  readonly versionId: string | null;
}

const notification = z.object({
  Records: z
    .array(
      z.object({
        eventName: z.string(),
        s3: z.object({ object: z.object({ key: z.string(), versionId: z.string().optional() }) }),
      }),
    )
    .default([]),
});

/**
 * Reads the body of a message that a bucket has sent to its queue. A test event, an event without records and events other than a
 * creation name no object. Keys come URL-encoded with `+` for a blank, and are decoded here, once.
 *
 * @throws SyntaxError or ZodError where the body is no event of a bucket.
 */
export function storedObjects(body: string): StoredObject[] {
  return notification
    .parse(JSON.parse(body))
    .Records.filter(({ eventName }) => eventName.startsWith('ObjectCreated:'))
    .map(({ s3 }) => ({
      key: decodeURIComponent(s3.object.key.replaceAll('+', ' ')),
      versionId: s3.object.versionId ?? null,
    }));
}

/** The body with which a bucket would announce this object: for an announcement that was lost. */
export function announcementOf(key: string): object {
  const encoded = encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
  return { Records: [{ eventName: 'ObjectCreated:Put', s3: { object: { key: encoded } } }] };
}
