import type { RequestHeaders } from './canonical-request.ts';
import type { Payload } from './payload.ts';

/** A request whose signature and payload have been checked. */
export interface S3Request {
  readonly method: string;
  readonly bucket: string;
  /** Empty for the bucket itself. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: RequestHeaders;
  readonly payload: Payload;
  readonly requestId: string;
}

export interface S3Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export const xmlAnswer = (body: string): S3Answer => ({ status: 200, headers: { 'content-type': 'application/xml' }, body });
