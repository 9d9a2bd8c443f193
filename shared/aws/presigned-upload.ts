import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Upload } from '../desk/sending-desk.ts';

/**
 * Signs one PUT: the key, the number of bytes, the type, and that nothing stands there yet are all part of the signature, so that the bucket itself refuses
 * everything else. Without WHEN_REQUIRED the client would sign a checksum of bytes that it has not seen.
 */
export function presignedUploads(bucket: string): (upload: Upload) => Promise<{ url: string; headers: Record<string, string> }> {
  const client = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' });
  return async ({ key, size, contentType, seconds }) => {
    const headers = { 'content-type': contentType, 'content-length': String(size), 'if-none-match': '*' };
    const command = new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      ContentType: contentType,
      ContentLength: size,
      IfNoneMatch: '*',
    });
    const url = await getSignedUrl(client, command, {
      expiresIn: seconds,
      signableHeaders: new Set(['host', ...Object.keys(headers)]),
    });
    return { url, headers };
  };
}
