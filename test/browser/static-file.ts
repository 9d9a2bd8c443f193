import { readFileSync } from 'node:fs';

const folder = new URL('../../functions/portal/static/', import.meta.url);
const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };

/** The file beside the pages that an address means, as CloudFront gives it out; null where it means none. */
export function staticFile(
  pathname: string,
): { readonly headers: Record<string, string>; readonly body: Buffer<ArrayBuffer> } | null {
  const [, name = '', type = ''] = /^\/static\/[^/]+\/([a-z]+\.([a-z]+))$/u.exec(pathname) ?? [];
  return name === '' ? null : { headers: { 'content-type': types[type] ?? '' }, body: readFileSync(new URL(name, folder)) };
}
