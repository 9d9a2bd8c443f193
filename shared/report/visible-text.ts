/** Embeddings and overrides can make a reader see another order of letters than the text holds. */
const overrides = /[\u202a-\u202e]/g;
/** Isolates, which set names apart in sentences, do no harm where each is closed. */
const isolates = /[\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach a reader unseen
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const unpaired = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

/**
 * The text with everything in it to be seen: control characters and those that turn the direction of reading stand as `[U+202E]`;
 * what XML 1.0 cannot hold at all (section 2.2) is never left. Line ends and tabs become spaces.
 */
export function visibleText(text: string): string {
  const seen = text
    .replace(unpaired, '\ufffd')
    .replace(controls, named)
    .replace(overrides, named)
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ');
  return allClosed(seen) ? seen : seen.replace(isolates, named);
}

function allClosed(text: string): boolean {
  let open = 0;
  for (const sign of text.match(isolates) ?? []) {
    open += sign === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

function named(sign: string): string {
  return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
