import type * as z from 'zod';
import { stateName } from '../languages/states/state-name.ts';
import { languages } from '../model/language.ts';
import { type Member, type MemberRegistry, memberSchema } from '../model/member-registry.ts';

/** Columns of the file, in any order. Cells with several values part them by a semicolon or a blank. */
const columns = ['state', 'language', 'domains', 'focal_points', 'council_terms'] as const;
type Column = (typeof columns)[number];

export type RegistryReading = { readonly registry: MemberRegistry } | { readonly problems: readonly string[] };

/**
 * Reads the registry of contacts from CSV (RFC 4180, UTF-8, a head with the names of the columns): `KE,en,ca.go.ke,"a@ca.go.ke; b@ca.go.ke",2019-2022`.
 * Every problem is told with its line; with one, nothing is taken.
 */
export function readRegistry(csv: string, dated: { readonly version: number; readonly validFrom: string }): RegistryReading {
  const [head, ...rows] = recordsOf(csv.replace(/^\ufeff/u, ''));
  const names = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const lacking = columns.filter((column) => !names.includes(column));
  if (lacking.length > 0)
    return { problems: [`line 1: the head lacks ${lacking.join(', ')}; it must name ${columns.join(', ')}`] };
  const problems: string[] = [];
  const members: Member[] = [];
  for (const { cells, line } of rows) {
    const cell = (column: Column) => cells[names.indexOf(column)]?.trim() ?? '';
    const read = memberSchema.safeParse(memberOf(cell));
    if (!read.success) problems.push(...issuesOf(read.error).map((issue) => `line ${line}: ${issue}`));
    else members.push(read.data);
    const state = cell('state').toUpperCase();
    if (/^[A-Z]{2}$/u.test(state) && stateName(state, 'en') === state) problems.push(`line ${line}: ${state} is no Member State`);
  }
  problems.push(...repeated(members));
  return problems.length > 0 ? { problems } : { registry: { ...dated, members } };
}

function memberOf(cell: (column: Column) => string) {
  const list = (column: Column) =>
    cell(column)
      .toLowerCase()
      .split(/[;\s]+/u)
      .filter((one) => one !== '');
  const terms = cell('council_terms')
    .split(/[;\s]+/u)
    .filter((one) => one !== '');
  const language = cell('language').toLowerCase();
  return {
    state: cell('state').toUpperCase(),
    domains: list('domains').map((domain) => domain.replace(/^@/u, '')),
    focalPoints: list('focal_points'),
    language: language === '' ? null : (languages.find((known) => known === language) ?? language),
    councilTerms: terms.map((term) => term.split(/[-–]/u).map(Number)),
  };
}

function issuesOf(error: z.ZodError): string[] {
  return error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
}

/** An address or a domain that two States have speaks for neither; the file says so before anything is taken. */
function repeated(members: readonly Member[]): string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const { state, domains, focalPoints } of members) {
    for (const claim of [`the State ${state}`, ...domains, ...focalPoints]) {
      const owner = owners.get(claim);
      if (owner !== undefined)
        problems.push(owner === state ? `${claim} stands twice` : `${claim} stands for ${owner} and for ${state}`);
      owners.set(claim, state);
    }
  }
  return problems;
}

interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

function recordsOf(csv: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let [line, begun] = [1, 1];
  for (const [, quoted, plain = '', end = ''] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += (quoted?.match(/\n/gu)?.length ?? 0) + (end.includes('\n') ? 1 : 0);
    if (end === ',') continue;
    if (cells.some((cell) => cell.trim() !== '')) records.push({ cells, line: begun });
    [cells, begun] = [[], line];
  }
  return records;
}
