import type { Bucket } from './bucket.ts';
import { formEncodeKey } from './key-encoding.ts';
import { S3Fault } from './s3-fault.ts';
import type { ObjectVersion, QueueNotification } from './store-change.ts';
import type { Element, Xml } from './xml.ts';
import { childrenOf, parseXml, textOf } from './xml.ts';

/** Puts a message into the queue of that ARN; resolves when the queue has it. */
export type Notify = (queueArn: string, body: string) => Promise<void>;

/** The events that this server sends; a configuration that asks for others is refused rather than left unheard. */
const sent = ['s3:ObjectCreated:*', 's3:ObjectCreated:Put'];

const filterRule = (configuration: Element, name: 'prefix' | 'suffix'): string => {
  const rules = childrenOf(configuration, 'Filter').flatMap((filter) =>
    childrenOf(filter, 'S3Key').flatMap((s3Key) => childrenOf(s3Key, 'FilterRule')),
  );
  const rule = rules.find((one) => textOf(one, 'Name')?.toLowerCase() === name);
  return rule ? (textOf(rule, 'Value') ?? '') : '';
};

const queueNotification = (configuration: Element): QueueNotification => {
  const events = childrenOf(configuration, 'Event').map(({ text }) => text);
  const queueArn = textOf(configuration, 'Queue');
  if (!queueArn || events.length === 0) throw new S3Fault('MalformedXML');
  if (events.some((event) => !sent.includes(event)))
    throw new S3Fault('NotImplemented', `Only the events ${sent.join(', ')} are implemented.`);
  const [prefix, suffix] = [filterRule(configuration, 'prefix'), filterRule(configuration, 'suffix')];
  return { id: textOf(configuration, 'Id') ?? crypto.randomUUID(), queueArn, events, prefix, suffix };
};

/** Reads the document of PutBucketNotificationConfiguration; only queues can be notified. */
export const parseNotifications = (bytes: Uint8Array): readonly QueueNotification[] => {
  const { children } = parseXml(bytes, 'NotificationConfiguration');
  if (children.some(({ name }) => name !== 'QueueConfiguration'))
    throw new S3Fault('NotImplemented', 'Only queue configurations are implemented.');
  return children.map(queueNotification);
};

const rulesXml = ({ prefix, suffix }: QueueNotification): readonly Xml[] =>
  [
    { Name: 'Prefix', Value: prefix },
    { Name: 'Suffix', Value: suffix },
  ].filter(({ Value }) => Value !== '');

export const notificationsXml = (notifications: readonly QueueNotification[]): Record<string, readonly Xml[]> => ({
  QueueConfiguration: notifications.map((one) => ({
    Id: one.id,
    Queue: one.queueArn,
    Event: one.events,
    Filter: { S3Key: { FilterRule: rulesXml(one) } },
  })),
});

/** The message by which S3 tries a queue when a configuration is set. */
export const testEvent = (bucket: string, requestId: string): string =>
  JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: new Date().toISOString(),
    Bucket: bucket,
    RequestId: requestId,
    HostId: requestId,
  });

/** Digits of a sequencer: it compares as text, for one key only (Amazon S3 User Guide, Event message structure). */
const SEQUENCER_DIGITS = 18;

/** The event of an object stored by a put, in S3's message structure 2.1. */
const createdEvent = (bucket: string, version: ObjectVersion, id: string, region: string, requestId: string): string =>
  JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: region,
        eventTime: version.storedAt,
        eventName: 'ObjectCreated:Put',
        userIdentity: { principalId: 'AWS:EMBEDDED' },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: id,
          bucket: { name: bucket, ownerIdentity: { principalId: 'EMBEDDED' }, arn: `arn:aws:s3:::${bucket}` },
          object: {
            key: formEncodeKey(version.key),
            size: version.content?.size,
            eTag: version.content?.etag.slice(1, -1),
            versionId: version.versionId,
            sequencer: version.sequence.toString(16).toUpperCase().padStart(SEQUENCER_DIGITS, '0'),
          },
        },
      },
    ],
  });

/** Tells every queue whose filter the key meets that an object was stored. */
export const announceCreated = async (
  bucket: Bucket,
  version: ObjectVersion,
  origin: { readonly region: string; readonly requestId: string; readonly notify: Notify },
): Promise<void> => {
  const heard = bucket.notifications.filter(
    ({ prefix, suffix }) => version.key.startsWith(prefix) && version.key.endsWith(suffix),
  );
  for (const { id, queueArn } of heard)
    await origin.notify(queueArn, createdEvent(bucket.name, version, id, origin.region, origin.requestId));
};
