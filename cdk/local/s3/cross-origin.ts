import type { IncomingMessage, ServerResponse } from 'node:http';

const ownComputer = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/** Lets pages served by this computer use signed URLs from a browser, as the rules of the real bucket let the portal. */
export const allowOrigin = ({ headers }: IncomingMessage, response: ServerResponse): void => {
  const { origin } = headers;
  if (origin === undefined || !ownComputer.test(origin)) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-methods', 'GET, HEAD, PUT');
  response.setHeader('access-control-allow-headers', headers['access-control-request-headers'] ?? '*');
  response.setHeader('access-control-expose-headers', 'ETag, x-amz-version-id');
  response.setHeader('vary', 'Origin');
};

export const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
