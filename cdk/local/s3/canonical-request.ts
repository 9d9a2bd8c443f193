import { createHash, createHmac } from 'node:crypto';
import { uriEncode } from './key-encoding.ts';
import { S3Fault } from './s3-fault.ts';

/** The headers of a request by lower-case name. */
export type RequestHeaders = Readonly<Record<string, string | undefined>>;

/** What of a request is signed: everything as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  readonly headers: RequestHeaders;
}

/** `<date>/<region>/s3/aws4_request` and the key derived for it. */
export interface SigningScope {
  readonly time: string;
  readonly scope: string;
  readonly key: Buffer;
}

export const sha256Hex = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

export const pathOf = (url: string): string => url.split('?', 1)[0] ?? '/';

export const queryOf = (url: string): URLSearchParams => new URLSearchParams(url.slice(pathOf(url).length));

/** Throws `InvalidURI` where the path is not the percent-encoding of UTF-8 text. */
export const decodedPath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch (cause) {
    throw Object.assign(new S3Fault('InvalidURI'), { cause });
  }
};

const byName = ([a, x]: readonly [string, string], [b, y]: readonly [string, string]): number => {
  if (a !== b) return a < b ? -1 : 1;
  return x < y ? -1 : 1;
};

const canonicalQuery = (query: URLSearchParams): string =>
  [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]): [string, string] => [uriEncode(name), uriEncode(value)])
    .sort(byName)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

/** The canonical request of Signature Version 4; for S3 the path is encoded once and not normalised. */
export const canonicalRequest = (request: WireRequest, signedHeaders: readonly string[], payloadHash: string): string => {
  const path = decodedPath(pathOf(request.url)).split('/').map(uriEncode).join('/');
  const headers = signedHeaders.map((name) => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`).join('');
  return [request.method, path, canonicalQuery(queryOf(request.url)), headers, signedHeaders.join(';'), payloadHash].join('\n');
};

export const signingScope = (secret: string, time: string, date: string, region: string): SigningScope => {
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, date), region), 's3'), 'aws4_request');
  return { time, scope: `${date}/${region}/s3/aws4_request`, key };
};

/** Signs `AWS4-HMAC-SHA256<kind>` over the given lines. */
export const sign = (signing: SigningScope, kind: '' | '-PAYLOAD' | '-TRAILER', lines: readonly string[]): string =>
  hmac(signing.key, [`AWS4-HMAC-SHA256${kind}`, signing.time, signing.scope, ...lines].join('\n')).toString('hex');
