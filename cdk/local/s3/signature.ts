import { timingSafeEqual } from 'node:crypto';
import type { SigningScope, WireRequest } from './canonical-request.ts';
import { canonicalRequest, queryOf, sha256Hex, sign, signingScope } from './canonical-request.ts';
import { S3Fault } from './s3-fault.ts';

export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A signature that held: what was signed for the payload, and what signed chunks go on from. */
export interface CheckedSignature {
  /** SHA-256 in hexadecimal, or one of S3's words such as `UNSIGNED-PAYLOAD`. */
  readonly payloadHash: string;
  readonly signature: string;
  readonly signing: SigningScope;
}

interface Claim {
  readonly credential: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly time: string;
  readonly payloadHash: string;
}

/** S3 refuses a request whose clock differs more from its own. */
const MAX_SKEW_SECONDS = 15 * 60;
/** S3 signs URLs for at most seven days. */
const MAX_EXPIRY_SECONDS = 7 * 24 * 3600;

const secondsSince = (time: string): number => {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(time)?.slice(1).map(Number);
  if (!parts) throw new S3Fault('AccessDenied', 'AWS authentication requires a valid Date or x-amz-date header');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  return (Date.now() - Date.UTC(year, month - 1, day, hour, minute, second)) / 1000;
};

const headerClaim = (request: WireRequest, authorization: string): Claim => {
  const parts = /^AWS4-HMAC-SHA256 +Credential=([^, ]+), *SignedHeaders=([^, ]+), *Signature=([0-9a-f]{64})$/.exec(authorization);
  if (!parts) throw new S3Fault('AuthorizationHeaderMalformed');
  const [, credential = '', signedHeaders = '', signature = ''] = parts;
  const time = request.headers['x-amz-date'] ?? '';
  if (Math.abs(secondsSince(time)) > MAX_SKEW_SECONDS) throw new S3Fault('RequestTimeTooSkewed');
  const payloadHash = request.headers['x-amz-content-sha256'];
  if (!payloadHash) throw new S3Fault('InvalidRequest', 'Missing required header for this request: x-amz-content-sha256');
  return { credential, signedHeaders: signedHeaders.split(';'), signature, time, payloadHash };
};

const queryClaim = (query: URLSearchParams): Claim => {
  const [credential, signedHeaders, signature, time, expires] = [
    'Credential',
    'SignedHeaders',
    'Signature',
    'Date',
    'Expires',
  ].map((name) => query.get(`X-Amz-${name}`) ?? '') as [string, string, string, string, string];
  const seconds = /^\d+$/.test(expires) ? Number(expires) : Number.NaN;
  if (query.get('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256' || !(seconds >= 1 && seconds <= MAX_EXPIRY_SECONDS))
    throw new S3Fault('AuthorizationQueryParametersError');
  const age = secondsSince(time);
  if (age > seconds || age < -MAX_SKEW_SECONDS) throw new S3Fault('AccessDenied', 'Request has expired');
  const payloadHash = query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD';
  return { credential, signedHeaders: signedHeaders.split(';'), signature, time, payloadHash };
};

const claimOf = (request: WireRequest): Claim => {
  const { authorization } = request.headers;
  if (authorization !== undefined) return headerClaim(request, authorization);
  const query = queryOf(request.url);
  if (!query.has('X-Amz-Signature')) throw new S3Fault('AccessDenied');
  return queryClaim(query);
};

const refuseUnsignedHeaders = (request: WireRequest, signedHeaders: readonly string[]): void => {
  const unsigned = Object.keys(request.headers).find(
    (name) => (name === 'host' || name.startsWith('x-amz-')) && name !== 'x-amz-content-sha256' && !signedHeaders.includes(name),
  );
  if (unsigned) throw new S3Fault('AccessDenied', `There were headers present in the request which were not signed: ${unsigned}`);
};

/** Checks Signature Version 4 of a request or a presigned URL against the one access key. Throws the S3Fault that S3 gives. */
export const checkSignature = (request: WireRequest, accessKey: AccessKey): CheckedSignature => {
  const claim = claimOf(request);
  const [accessKeyId, date = '', region = '', service, terminator] = claim.credential.split('/');
  if (service !== 's3' || terminator !== 'aws4_request' || !claim.time.startsWith(date) || date === '')
    throw new S3Fault('AuthorizationHeaderMalformed', 'The credential scope is not valid.');
  if (accessKeyId !== accessKey.accessKeyId) throw new S3Fault('InvalidAccessKeyId');
  refuseUnsignedHeaders(request, claim.signedHeaders);
  const signing = signingScope(accessKey.secretAccessKey, claim.time, date, region);
  const right = sign(signing, '', [sha256Hex(canonicalRequest(request, claim.signedHeaders, claim.payloadHash))]);
  if (claim.signature.length !== right.length || !timingSafeEqual(Buffer.from(claim.signature), Buffer.from(right)))
    throw new S3Fault('SignatureDoesNotMatch');
  return { payloadHash: claim.payloadHash, signature: right, signing };
};
