import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unchunk } from '../../../../cdk/local/s3/aws-chunked.ts';
import { signingScope } from '../../../../cdk/local/s3/canonical-request.ts';
import { S3Fault } from '../../../../cdk/local/s3/s3-fault.ts';

// The worked example of the Amazon S3 API Reference, Signature Calculations: Transferring Payload in Multiple Chunks.
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const checked = {
  payloadHash: 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  signature: '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
  signing: signingScope(secret, '20130524T000000Z', '20130524', 'us-east-1'),
};
const chunk = (size: number, signature: string): string =>
  `${size.toString(16)};chunk-signature=${signature}\r\n${'a'.repeat(size)}\r\n`;
const example = [
  chunk(65_536, 'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648'),
  chunk(1024, '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497'),
  chunk(0, 'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9'),
].join('');

const unsigned = { ...checked, payloadHash: 'STREAMING-UNSIGNED-PAYLOAD-TRAILER' };

describe('signed chunks', () => {
  it('are joined when every signature holds', () => {
    expect(unchunk(Buffer.from(example), checked).bytes.equals(Buffer.alloc(66_560, 'a'))).toBe(true);
  });

  it('are refused when a byte, a signature or the last chunk is changed', () => {
    const changed = example.replace('aaaa', 'aaba');
    expect(() => unchunk(Buffer.from(changed), checked)).toThrow(expect.objectContaining({ code: 'SignatureDoesNotMatch' }));
    const forged = example.replace('0055627c', '1055627c');
    expect(() => unchunk(Buffer.from(forged), checked)).toThrow(expect.objectContaining({ code: 'SignatureDoesNotMatch' }));
    const unended = example.slice(0, example.indexOf('0;chunk'));
    expect(() => unchunk(Buffer.from(unended), checked)).toThrow(expect.objectContaining({ code: 'IncompleteBody' }));
    const withTrailer = { ...checked, payloadHash: 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER' };
    expect(() => unchunk(Buffer.from(example), withTrailer)).toThrow(expect.objectContaining({ code: 'SignatureDoesNotMatch' }));
  });
});

describe('unsigned chunks', () => {
  const framed = (pieces: readonly Uint8Array[], trailers: string): Buffer =>
    Buffer.concat([
      ...pieces
        .filter(({ length }) => length > 0)
        .flatMap((piece) => [Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]),
      Buffer.from(`0\r\n${trailers}\r\n`),
    ]);

  it('give back what was framed, with its trailers', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }), (pieces) => {
        const { bytes, trailers } = unchunk(framed(pieces, 'X-Amz-Checksum-Crc32: AAAAAA==\r\n'), unsigned);
        expect(bytes.equals(Buffer.concat(pieces))).toBe(true);
        expect(trailers).toEqual({ 'x-amz-checksum-crc32': 'AAAAAA==' });
      }),
    );
  });

  it('are refused in words wherever they are cut or spoilt', () => {
    const whole = framed([Buffer.from('hello'), Buffer.from('world')], '');
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const spoilt = Buffer.from(whole);
        spoilt[at] = byte;
        for (const body of [spoilt, whole.subarray(0, at)]) {
          try {
            unchunk(body, unsigned);
          } catch (fault) {
            expect(fault).toBeInstanceOf(S3Fault);
          }
        }
      }),
    );
    expect(() => unchunk(whole.subarray(0, whole.length - 5), unsigned)).toThrow(S3Fault);
  });
});
