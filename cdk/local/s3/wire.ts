import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodedPath, pathOf, queryOf } from './canonical-request.ts';
import type { S3Answer, S3Request } from './exchange.ts';
import { payloadOf } from './payload.ts';
import { S3Fault } from './s3-fault.ts';
import type { AccessKey } from './signature.ts';
import { checkSignature } from './signature.ts';
import { xmlError } from './xml.ts';

const lowerCaseHeaders = (message: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(message.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat().join(', ')]])),
  );

const readBody = async (message: IncomingMessage, maxBytes: number): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  let size = 0;
  if (Number(message.headers['content-length'] ?? 0) > maxBytes) throw new S3Fault('EntityTooLarge');
  try {
    for await (const piece of message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > maxBytes) throw new S3Fault('EntityTooLarge');
      pieces.push(piece);
    }
  } catch (cause) {
    throw cause instanceof S3Fault ? cause : Object.assign(new S3Fault('IncompleteBody'), { cause });
  }
  return Buffer.concat(pieces, size);
};

/** Reads a request whole and checks its signature and its payload. Throws S3Fault. */
export const readRequest = async (
  message: IncomingMessage,
  limits: { readonly accessKey: AccessKey; readonly maxBytes: number; readonly requestId: string },
): Promise<S3Request> => {
  const { method = 'GET', url = '/' } = message;
  const headers = lowerCaseHeaders(message);
  const body = await readBody(message, limits.maxBytes);
  const checked = checkSignature({ method, url, headers }, limits.accessKey);
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(decodedPath(pathOf(url))) ?? [];
  const payload = payloadOf(headers, body, checked);
  return { method, bucket, key, query: queryOf(url), headers, payload, requestId: limits.requestId };
};

const faultAnswer = (fault: S3Fault, message: IncomingMessage, requestId: string): S3Answer => {
  const { status, code, headers } = fault;
  if (status === 304 || message.method === 'HEAD') return { status, headers };
  const resource = pathOf(message.url ?? '/');
  const body = xmlError({ Code: code, Message: fault.message, Resource: resource, RequestId: requestId });
  return { status, headers: { ...headers, 'content-type': 'application/xml' }, body };
};

/** The answer to a fault. What is no S3Fault is a bug or a broken disk: `InternalError`, told to `onFault`. */
export const answerToFault = (
  fault: unknown,
  message: IncomingMessage,
  told: { readonly requestId: string; readonly onFault: (fault: unknown) => void },
): S3Answer => {
  if (fault instanceof S3Fault) return faultAnswer(fault, message, told.requestId);
  told.onFault(fault);
  return faultAnswer(new S3Fault('InternalError'), message, told.requestId);
};

/** Header values as they go over the wire: what is beyond Latin-1 or a control character would end the connection. */
const safeHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?')]));

export const sendAnswer = (response: ServerResponse, { status, headers = {}, body }: S3Answer, unread: boolean): void => {
  const length: Record<string, string> = headers['content-length']
    ? {}
    : { 'content-length': String(Buffer.byteLength(body ?? '')) };
  const connection: Record<string, string> = unread ? { connection: 'close' } : {};
  response.writeHead(status, { ...(status === 304 || status === 204 ? {} : length), ...safeHeaders(headers), ...connection });
  response.end(body);
};
