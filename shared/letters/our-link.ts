/** An address of ours as it stands in a letter. Throws a RangeError for any that is not https, but for the pages of a developer's own computer. */
export function ourLink(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isHere = url?.protocol === 'http:' && url.hostname === '127.0.0.1';
  if (url === null || !(url.protocol === 'https:' || isHere))
    throw new RangeError(`no https address: ${JSON.stringify(address)}`);
  return url.href;
}
