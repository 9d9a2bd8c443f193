import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { PortalDeps } from './visiting.ts';

/**
 * What a browser may do with a page: nothing but show it, with our style sheet and our script, and send files where the tickets lead. Nothing of
 * anybody else, nothing inline, and no frame round it.
 */
export function headersOf({ origin, uploadOrigin }: PortalDeps): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'", uploadOrigin],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    strictTransportSecurity: origin.startsWith('https:') ? 'max-age=63072000' : false,
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  });
}

/** Whether a request that changes something was made by one of our own pages (browsers say so, and no page can make them lie). */
export function isOwnRequest(request: Request, { origin }: Pick<PortalDeps, 'origin'>): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const said = request.headers.get('origin');
  return said === null ? request.headers.get('sec-fetch-site') === 'same-origin' : said === origin;
}
