import { versionNamed } from './answers.ts';
import { Problem } from './problems.ts';

/**
 * The version that `If-Match` names; null for `*`. Throws the problem `version-needed` where there is none, and `malformed` where it is no tag.
 * `what`: of which the caller names the version, in English.
 */
export function versionDemanded(ifMatch: string | undefined, what: string): number | null {
  const version = versionNamed(ifMatch);
  if (version !== undefined) return version;
  throw demanded(ifMatch, `the tag of ${what} as you saw it ("7" or "7-..."), or *`);
}

/** The wording that `If-Match` names: the first twelve hexadecimal digits of a hash. Nobody changes words that they have not seen, so `*` is none. */
export function wordingDemanded(ifMatch: string | undefined): string {
  const wording = /^"([0-9a-f]{12})"$/u.exec(ifMatch?.trim() ?? '')?.[1];
  if (wording !== undefined) return wording;
  throw demanded(ifMatch, 'the `wording` of the conclusion as you saw it ("0123456789ab")');
}

function demanded(ifMatch: string | undefined, message: string): Problem {
  if (ifMatch === undefined) return new Problem('version-needed');
  return new Problem('malformed', { errors: [{ in: 'header', path: 'if-match', message }] });
}
