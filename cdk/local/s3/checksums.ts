import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { RequestHeaders } from './canonical-request.ts';
import { S3Fault } from './s3-fault.ts';

const checksumNames = ['crc32', 'crc32c', 'sha1', 'sha256'] as const;
type ChecksumName = (typeof checksumNames)[number];

/** Base64 values by algorithm, as in the headers `x-amz-checksum-*`. */
export type Checksums = Readonly<Partial<Record<ChecksumName, string>>>;

/** Castagnoli's polynomial, bits reversed (RFC 3720, appendix B.4). */
const CASTAGNOLI = 0x82f63b78;

const crc32cTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ CASTAGNOLI : value >>> 1;
  return value;
});

const crc32c = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crc32cTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};

const base64OfWord = (word: number): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(word);
  return bytes.toString('base64');
};

const calculate: Readonly<Record<ChecksumName, (bytes: Uint8Array) => string>> = {
  crc32: (bytes) => base64OfWord(crc32(bytes)),
  crc32c: (bytes) => base64OfWord(crc32c(bytes)),
  sha1: (bytes) => createHash('sha1').update(bytes).digest('base64'),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('base64'),
};

const refuseWrong = (name: ChecksumName, given: string, bytes: Uint8Array): void => {
  const right = calculate[name](bytes);
  if (given === right) return;
  if (Buffer.from(given, 'base64').length !== Buffer.from(right, 'base64').length)
    throw new S3Fault('InvalidRequest', `Value for x-amz-checksum-${name} header is invalid.`);
  throw new S3Fault('BadDigest', `The ${name.toUpperCase()} you specified did not match the calculated checksum.`);
};

const refuseWrongMd5 = (given: string, bytes: Uint8Array): void => {
  if (Buffer.from(given, 'base64').length !== 16)
    throw new S3Fault('InvalidDigest', 'The Content-MD5 you specified is not valid.');
  if (createHash('md5').update(bytes).digest('base64') !== given)
    throw new S3Fault('BadDigest', 'The Content-MD5 you specified did not match what we received.');
};

/**
 * Checks every checksum that came as a header or a trailer, and gives those that S3 keeps with the object.
 * An algorithm that is not known here is refused, never taken unchecked.
 */
export const checkedChecksums = (headers: RequestHeaders, bytes: Uint8Array): Checksums => {
  const md5 = headers['content-md5'];
  if (md5 !== undefined) refuseWrongMd5(md5, bytes);
  const kept: Partial<Record<ChecksumName, string>> = {};
  for (const [header, value] of Object.entries(headers)) {
    const asked = /^x-amz-checksum-(?!algorithm$|mode$|type$)(.+)$/.exec(header)?.[1];
    if (asked === undefined || value === undefined) continue;
    const name = checksumNames.find((known) => known === asked);
    if (!name) throw new S3Fault('NotImplemented', `The checksum algorithm ${asked} is not implemented.`);
    refuseWrong(name, value, bytes);
    kept[name] = value;
  }
  return kept;
};
