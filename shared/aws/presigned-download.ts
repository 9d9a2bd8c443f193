import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { downloadNamed } from '../exports/download-name.ts';

interface Downloaded {
  readonly key: string;
  readonly fileName: string;
  /** The very version; the newest where there is none. */
  readonly versionId?: string | null;
  /** What the bucket is to call it; as it was stored where this is left out. */
  readonly contentType?: string;
}

/** Long enough to press a link and to resume a slow download, too short to be passed round. */
const addressSeconds = 300;

/** Signs addresses of objects that are good for some minutes. They always download: no browser shows what a stranger sent under our name. */
export function presignedDownloads(bucket: string): (wanted: Downloaded) => Promise<string> {
  const client = new S3Client({});
  return async ({ key, fileName, versionId = null, contentType }) => {
    const command = new GetObjectCommand({
      Bucket: bucket,
      Key: key,
      ResponseContentDisposition: downloadNamed(fileName),
      ...(versionId === null ? {} : { VersionId: versionId }),
      ...(contentType === undefined ? {} : { ResponseContentType: contentType }),
    });
    return await getSignedUrl(client, command, { expiresIn: addressSeconds });
  };
}
