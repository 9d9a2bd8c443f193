/**
 * Words of a head as people read them: RFC 2047 encoded words, and raw UTF-8 (RFC 6532). `value` has a byte a character. What cannot be
 * decoded stays as it is: nothing is lost.
 */
export function decodeWords(value: string): string {
  // White space between two encoded words is none of the text (RFC 2047, 6.2).
  const joined = value.replace(/(\?=)\s+(?==\?)/gu, '$1');
  const mixed = mergedWords(joined);
  return mixed.map((piece) => (typeof piece === 'string' ? rawText(piece) : wordText(piece))).join('');
}

interface EncodedWord {
  readonly charset: string;
  readonly bytes: Uint8Array;
  readonly source: string;
}

/** Neighbours in one charset are decoded together: mailers cut characters of several bytes in the middle. */
function mergedWords(text: string): (string | EncodedWord)[] {
  const pieces: (string | EncodedWord)[] = [];
  let at = 0;
  for (const match of text.matchAll(/=\?([!-)+-<>-~]+?)(?:\*[A-Za-z-]+)?\?([BbQq])\?([ -~]*?)\?=/gu)) {
    const [source, charset = '', form = '', content = ''] = match;
    if (match.index > at) pieces.push(text.slice(at, match.index));
    at = match.index + source.length;
    const word = { charset: charset.toLowerCase(), bytes: bytesOf(form, content), source };
    const last = pieces.at(-1);
    if (last !== undefined && typeof last !== 'string' && last.charset === word.charset) {
      pieces[pieces.length - 1] = { ...word, bytes: Buffer.concat([last.bytes, word.bytes]), source: last.source + source };
    } else pieces.push(word);
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

function bytesOf(form: string, content: string): Uint8Array {
  if (form.toLowerCase() === 'b') return Buffer.from(content, 'base64');
  const spaced = content.replaceAll('_', ' ');
  return Buffer.from(
    spaced.replace(/=([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

function wordText({ charset, bytes, source }: EncodedWord): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A charset that nobody knows: the word is shown as it was sent.
    return source;
  }
}

function rawText(text: string): string {
  return /[\x80-\xff]/u.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text;
}
