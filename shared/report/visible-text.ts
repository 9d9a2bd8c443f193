/** Embeddings, overrides and isolates can make a reader see another order of letters than the file holds. */
const directionControls = /[\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach a reader unseen
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const unpaired = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

/**
 * The text with everything in it to be seen: control characters and those that turn the direction of reading stand as `[U+202E]`;
 * what XML 1.0 cannot hold at all (section 2.2) is never left. Line ends and tabs become spaces.
 */
export function visibleText(text: string): string {
  return text
    .replace(unpaired, '\ufffd')
    .replace(controls, named)
    .replace(directionControls, named)
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ');
}

function named(sign: string): string {
  return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
