import { createHash } from 'node:crypto';
import { largestFile } from '../model/largest-file.ts';

export interface Received {
  /** Null where they are too many to be opened. */
  readonly bytes: Uint8Array | null;
  readonly sha256: string;
  readonly size: number;
}

/** Hashes the whole stream, and keeps the bytes only while they are few enough to be opened: `most` for a paper, unless another limit is given. */
export async function receive(chunks: AsyncIterable<Uint8Array>, most: number = largestFile): Promise<Received> {
  const hash = createHash('sha256');
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.byteLength;
    if (size <= most) kept.push(chunk);
    else kept.length = 0;
  }
  return { bytes: size <= most ? Buffer.concat(kept) : null, sha256: hash.digest('hex'), size };
}
