/** Percent-encodes as Signature Version 4 wants it: every byte but letters, digits and `-._~` (AWS Signature Version 4, UriEncode). */
export const uriEncode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A key as S3 writes it in events and in listings with `encoding-type=url`: form encoding (blank is `+`) that leaves `/` and `*` alone. */
export const formEncodeKey = (key: string): string =>
  uriEncode(key).replace(/%20/g, '+').replace(/%2F/g, '/').replace(/%2A/g, '*').replace(/~/g, '%7E');
