import { unchunk } from './aws-chunked.ts';
import type { RequestHeaders } from './canonical-request.ts';
import { sha256Hex } from './canonical-request.ts';
import type { Checksums } from './checksums.ts';
import { checkedChecksums } from './checksums.ts';
import { S3Fault } from './s3-fault.ts';
import type { CheckedSignature } from './signature.ts';

export interface Payload {
  readonly bytes: Buffer;
  readonly checksums: Checksums;
}

const streamed = [
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
];

/** The bytes that were meant: unchunked where they came in chunks, and checked against every hash that came with them. */
export const payloadOf = (headers: RequestHeaders, body: Buffer, checked: CheckedSignature): Payload => {
  if (streamed.includes(checked.payloadHash)) {
    const { bytes, trailers } = unchunk(body, checked);
    const announced = headers['x-amz-trailer']?.split(',').map((name) => name.trim().toLowerCase()) ?? [];
    const whole = String(bytes.length) === headers['x-amz-decoded-content-length'];
    if (!whole || announced.some((name) => !(name in trailers))) throw new S3Fault('IncompleteBody');
    return { bytes, checksums: checkedChecksums({ ...headers, ...trailers }, bytes) };
  }
  if (checked.payloadHash !== 'UNSIGNED-PAYLOAD' && checked.payloadHash !== sha256Hex(body))
    throw new S3Fault('XAmzContentSHA256Mismatch');
  return { bytes: body, checksums: checkedChecksums(headers, body) };
};
