/** Share of control characters above which bytes are no text. */
const mostControls = 0.002;

/**
 * Encodings guessed in this order where a file says nothing: a guess must give letters of its own script, and few signs that its
 * writers never use. Small letters only tell Russian: the bytes of Arabic would be capitals.
 */
const guesses: readonly { readonly encoding: string; readonly letters: RegExp }[] = [
  { encoding: 'gb18030', letters: /\p{Script=Han}/gu },
  { encoding: 'windows-1251', letters: /[а-яё]/gu },
  { encoding: 'windows-1256', letters: /[\u0621-\u064a]/gu },
];

/**
 * Text from bytes of any encoding met in the six languages: UTF-8 and UTF-16 by their marks or by being well-formed, else the most
 * likely of GB 18030, Windows-1251, Windows-1256 and Windows-1252. Null where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return textIn('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return textIn('utf-16be', bytes);
  if (bytes.includes(0)) return null;
  const unicode = wellFormed('utf-8', bytes);
  return unicode === null ? textIn(guess(bytes), bytes) : readable(unicode);
}

function textIn(encoding: string, bytes: Uint8Array): string | null {
  return readable(new TextDecoder(encoding).decode(bytes));
}

function readable(text: string): string | null {
  const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  return controls > text.length * mostControls ? null : text;
}

/** A sample may be cut inside a character, so the last bytes may be missing. */
function wellFormed(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch (cause) {
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}

/** Most bytes of a Russian, Arabic or Chinese text stand above 127; in Western languages only some. */
function guess(bytes: Uint8Array): string {
  const high = bytes.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  if (high * 4 < bytes.length) return 'windows-1252';
  let best = { encoding: 'windows-1252', share: 0.5 };
  for (const { encoding, letters } of guesses) {
    const text = wellFormed(encoding, bytes);
    const strange = text?.replace(/[\p{ASCII}]/gu, '') ?? '';
    const share = strange === '' ? 0 : (strange.match(letters)?.length ?? 0) / strange.length;
    if (share > best.share) best = { encoding, share };
  }
  return best.encoding;
}
