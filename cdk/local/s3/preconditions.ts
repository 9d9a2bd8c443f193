import type { RequestHeaders } from './canonical-request.ts';
import { S3Fault } from './s3-fault.ts';
import type { Content, ObjectVersion } from './store-change.ts';

const matches = (header: string, content: Content): boolean =>
  header.split(',').some((tag) => ['*', content.etag, content.etag.slice(1, -1)].includes(tag.trim()));

/** To the second, as `Last-Modified` says it. */
export const wholeSecond = (time: string): number => Math.floor(Date.parse(time) / 1000) * 1000;

/** What a write may be conditional on. Throws `PreconditionFailed`, `NoSuchKey` (If-Match on nothing) or `NotImplemented`. */
export const refuseUnmetWrite = (headers: RequestHeaders, current: ObjectVersion | undefined): void => {
  const content = current?.content ?? null;
  const { 'if-none-match': ifNoneMatch, 'if-match': ifMatch } = headers;
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch !== '*') throw new S3Fault('NotImplemented', 'Only `*` is implemented for If-None-Match of a write.');
    if (content) throw new S3Fault('PreconditionFailed');
  }
  if (ifMatch === undefined) return;
  if (!content) throw new S3Fault('NoSuchKey');
  if (!matches(ifMatch, content)) throw new S3Fault('PreconditionFailed');
};

/** What a read may be conditional on, in the order of RFC 9110, 13.2.2. Throws `PreconditionFailed` or `NotModified`. */
export const refuseUnmetRead = (headers: RequestHeaders, storedAt: string, content: Content): void => {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
  const since = Date.parse(headers['if-modified-since'] ?? '');
  const until = Date.parse(headers['if-unmodified-since'] ?? '');
  const stored = wholeSecond(storedAt);
  if (ifMatch === undefined ? stored > until : !matches(ifMatch, content)) throw new S3Fault('PreconditionFailed');
  const seen = ifNoneMatch === undefined ? stored <= since : matches(ifNoneMatch, content);
  if (seen) throw new S3Fault('NotModified', undefined, { etag: content.etag, 'last-modified': new Date(stored).toUTCString() });
};
