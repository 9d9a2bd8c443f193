import { sha256Hex, sign } from './canonical-request.ts';
import { S3Fault } from './s3-fault.ts';
import type { CheckedSignature } from './signature.ts';

export interface Unchunked {
  readonly bytes: Buffer;
  /** By lower-case name. */
  readonly trailers: Readonly<Record<string, string>>;
}

const EMPTY_HASH = sha256Hex('');
/** `<size in hexadecimal>;chunk-signature=<64 digits>` is 90 characters at most; a longer line is no chunk. */
const MAX_LINE = 4096;

const lineAt = (body: Buffer, at: number): string => {
  const end = body.subarray(at, at + MAX_LINE).indexOf('\r\n');
  if (end < 0) throw new S3Fault('IncompleteBody');
  return body.toString('latin1', at, at + end);
};

const readTrailers = (body: Buffer, start: number): [string, string][] => {
  const trailers: [string, string][] = [];
  for (let at = start; at < body.length; ) {
    const line = lineAt(body, at);
    if (line === '') break;
    const colon = line.indexOf(':');
    if (colon < 1) throw new S3Fault('InvalidRequest', 'A trailing header is not valid.');
    trailers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    at += line.length + 2;
  }
  return trailers;
};

const refuseWrongTrailer = (trailers: readonly [string, string][], previous: string, checked: CheckedSignature): void => {
  const signed = trailers.filter(([name]) => name !== 'x-amz-trailer-signature');
  const right = sign(checked.signing, '-TRAILER', [
    previous,
    sha256Hex(signed.map(([name, value]) => `${name}:${value}\n`).join('')),
  ]);
  if (!trailers.some(([name, value]) => name === 'x-amz-trailer-signature' && value === right))
    throw new S3Fault('SignatureDoesNotMatch');
};

/**
 * Decodes `aws-chunked` (Amazon S3 API Reference, Signature Calculations: Transferring Payload in Multiple Chunks).
 * Where the payload hash says `STREAMING-AWS4-HMAC-SHA256-PAYLOAD…`, the signature of every chunk and of the trailers is checked.
 */
export const unchunk = (body: Buffer, checked: CheckedSignature): Unchunked => {
  const signed = checked.payloadHash.startsWith('STREAMING-AWS4-HMAC-SHA256-PAYLOAD');
  const pieces: Buffer[] = [];
  let previous = checked.signature;
  for (let at = 0; ; ) {
    const line = lineAt(body, at);
    const [, digits = '', signature] = /^([0-9a-f]{1,8})(?:;chunk-signature=([0-9a-f]{64}))?$/i.exec(line) ?? [];
    const size = Number.parseInt(digits, 16);
    const start = at + line.length + 2;
    if (Number.isNaN(size) || start + size > body.length) throw new S3Fault('IncompleteBody');
    const piece = body.subarray(start, start + size);
    if (signed) {
      previous = sign(checked.signing, '-PAYLOAD', [previous, EMPTY_HASH, sha256Hex(piece)]);
      if (signature !== previous) throw new S3Fault('SignatureDoesNotMatch');
    }
    if (size > 0) {
      if (body.toString('latin1', start + size, start + size + 2) !== '\r\n') throw new S3Fault('IncompleteBody');
      pieces.push(piece);
      at = start + size + 2;
      continue;
    }
    const trailers = readTrailers(body, start);
    if (signed && checked.payloadHash.endsWith('-TRAILER')) refuseWrongTrailer(trailers, previous, checked);
    return { bytes: Buffer.concat(pieces), trailers: Object.fromEntries(trailers) };
  }
};
