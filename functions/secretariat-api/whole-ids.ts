/** Routes with an id in which slashes may stand, symbols of documents and letters: at their end, or before what is asked of a consultation. */
const withId =
  /^(\/v1\/meetings\/[^/]+\/(?:citing|instruments|tallies|consultations)\/)(.+?)((?<=\/consultations\/.+)\/(?:sheet|replies))?$/u;

/** The path with such an id in one piece, whether the caller or a gateway on the way left its slashes as they are (`C21/35`) or not (`C21%2F35`). */
export function pathWithWholeIds(path: string): string {
  const [, before, id, after = ''] = withId.exec(path) ?? [];
  return before === undefined || id === undefined ? path : `${before}${id.replaceAll('/', '%2F')}${after}`;
}
