import * as z from 'zod';
import { paperLineSchema } from '../model/paper-query.ts';
import { meeting } from './keys.ts';
import { lineOf, ownersOf } from './paper-line.ts';
import type { PaperRow } from './rows.ts';
import type { Key } from './table.ts';

/**
 * Who a pointer is for. A paper is in one of two classes, `PUB` (published: anybody) or `DRAFT` (the secretariat), and a draft is also under `OWN#<state>` of each
 * State that sees it as its own. So what a caller may not see is never read for it, and neither the length of a list nor its cost tells that there is more.
 */
export type Scope = 'PUB' | 'DRAFT' | `OWN#${string}`;

/** By what papers are found besides the documents that they cite. `date`: all of them. */
export type Facet = 'date' | 'state' | 'organisation' | 'status' | 'finding' | 'language' | 'channel' | 'item' | 'version-of';

/** The keys of a range: all sort keys of the partition that begin with `prefix`; then comes the time of receipt, then the paper. */
export interface KeyRange {
  readonly pk: string;
  readonly prefix: string;
}

/** What a list needs to know of a paper, and beside the line who sees it as its own and when it was changed last. */
export const listedSchema = z.object({ line: paperLineSchema, owners: z.array(z.string()), changedAt: z.string() });
export type Listed = z.infer<typeof listedSchema>;

/** All from which the keys of a paper's pointers follow. */
export const pointedSchema = listedSchema.extend({
  /** Ids of what it cites, each once; versions of an instrument also without the version. */
  cites: z.array(z.string()),
  /** The paper of which it is another language version. */
  versionOf: z.string().nullable(),
});
export type Pointed = z.infer<typeof pointedSchema>;

/** What is to be pointed to, as a row stands. */
export function pointedOf(row: PaperRow): Pointed {
  return {
    line: lineOf(row),
    owners: ownersOf(row),
    changedAt: row.changedAt,
    cites: [...new Set(row.citations.flatMap(({ id }) => idsFor(id)))],
    versionOf: row.decided?.versionOf ?? null,
  };
}

/** The ids under which a cited thing is found: an instrument's version also under the instrument (`pp-resolution:77@Rev.Dubai-2018` under `pp-resolution:77`). */
export function idsFor(id: string): string[] {
  const at = id.indexOf('@');
  return at > 0 ? [id, id.slice(0, at)] : [id];
}

/** Where the papers of one facet are. */
export function facetRange(meetingId: string, scope: Scope, facet: Facet, value = ''): KeyRange {
  return { pk: `${meeting(meetingId)}#${scope}#${facet.toUpperCase()}#${value}`, prefix: '' };
}

/** Where the papers that cite something are. */
export function citedRange(meetingId: string, scope: Scope, id: string): KeyRange {
  return { pk: `CITED#${id}`, prefix: `${meeting(meetingId)}#${scope}#` };
}

/** What comes after the prefix of a range: papers are in the order of their receipt. */
export function placeInRange({ receivedAt, paperId }: Pick<Pointed['line'], 'receivedAt' | 'paperId'>): string {
  return `${utc(receivedAt)}#${paperId}`;
}

/** The same moment as keys have it: UTC with milliseconds. */
export function utc(instant: string): string {
  return new Date(instant).toISOString();
}

/** The keys of all pointers to a paper; `cites` where it is one from something cited. */
export function pointersOf({ line, owners, cites, versionOf }: Pointed): (Key & { readonly cites?: string })[] {
  const { meetingId } = line;
  const place = placeInRange(line);
  const keyIn = ({ pk, prefix }: KeyRange): Key => ({ pk, sk: `${prefix}${place}` });
  const scope: Scope = line.published ? 'PUB' : 'DRAFT';
  const own: Scope[] = line.published ? [] : owners.map((state): Scope => `OWN#${state}`);
  return [
    ...valuesOf(line, versionOf).map(([facet, value]) => keyIn(facetRange(meetingId, scope, facet, value))),
    ...own.map((one) => keyIn(facetRange(meetingId, one, 'date'))),
    ...(versionOf === null ? [] : own.map((one) => keyIn(facetRange(meetingId, one, 'version-of', versionOf)))),
    ...cites.flatMap((id) => [scope, ...own].map((one) => ({ ...keyIn(citedRange(meetingId, one, id)), cites: id }))),
  ];
}

function valuesOf(line: Pointed['line'], versionOf: string | null): [Facet, string][] {
  return [
    ['date', ''],
    ['status', line.status],
    ['channel', line.channel],
    ...(line.language === null ? [] : [['language', line.language] satisfies [Facet, string]]),
    ...line.states.map((state): [Facet, string] => ['state', state]),
    ...line.organisations.map((organisation): [Facet, string] => ['organisation', organisation]),
    ...line.findings.map((code): [Facet, string] => ['finding', code]),
    ...line.items.map((item): [Facet, string] => ['item', item]),
    ...(versionOf === null ? [] : [['version-of', versionOf] satisfies [Facet, string]]),
  ];
}
