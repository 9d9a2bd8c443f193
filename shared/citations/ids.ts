import type { Citation } from '../model/examination.ts';

/**
 * The ids cited, each once, in the order of first mention. A mention of an instrument without a version is the same as one with
 * a version in the same paper, and takes its id.
 */
export function citedIds(citations: readonly Pick<Citation, 'id' | 'kind'>[]): string[] {
  const versions = new Map<string, string>();
  for (const { id, kind } of citations) {
    const at = id.indexOf('@');
    if (kind === 'instrument' && at > 0 && !versions.has(id.slice(0, at))) versions.set(id.slice(0, at), id);
  }
  return [...new Set(citations.map(({ id }) => versions.get(id) ?? id))];
}
