import { type PaperCriteria, paperCriteriaSchema } from '../../../shared/model/paper-query.ts';
import { genevaZone, instantIn } from '../../../shared/proceedings/letters/geneva-time.ts';

export const organisations = ['APT', 'ATU', 'CEPT', 'CITEL', 'LAS', 'RCC'] as const;
export const groups = ['1+', '1', '2'] as const;

/** Names of the fields in the address of a list of papers; `after` opens a following part of it. */
const lists = {
  item: 'items',
  group: 'groups',
  state: 'states',
  member: 'membersOf',
  organisation: 'organisations',
  status: 'statuses',
  finding: 'findings',
  language: 'languages',
  channel: 'channels',
} as const satisfies Record<string, keyof PaperCriteria>;

const aDay = 86_400_000;

/**
 * The criteria that an address puts, and the names of the fields that could not be read. What a person leaves empty is not asked; a day alone means
 * the whole day in Geneva.
 */
export function criteriaOf(question: URLSearchParams): {
  readonly criteria: PaperCriteria;
  readonly malformed: readonly string[];
} {
  const malformed: string[] = [];
  let criteria: PaperCriteria = {};
  for (const [name, part] of Object.entries(asked(question))) {
    const { success, data } = paperCriteriaSchema.safeParse(part);
    if (success) criteria = { ...criteria, ...data };
    else malformed.push(name);
  }
  return { criteria, malformed };
}

/** What each field of the address asks, unchecked. */
function asked(question: URLSearchParams): Record<string, object> {
  const parts: Record<string, object> = {};
  for (const [name, key] of Object.entries(lists)) {
    const values = question.getAll(name).flatMap((value) => value.trim().split(/[\s,;]+/u));
    const given = values.filter((value) => value !== '').map((value) => (name === 'state' ? value.toUpperCase() : value));
    if (given.length > 0) parts[name] = { [key]: [...new Set(given)] };
  }
  const one = (name: string) => question.get(name)?.trim() ?? '';
  const number = one('annex');
  if (number !== '') parts.annex = { annex: Number(number) };
  for (const name of ['cites', 'text'] as const) if (one(name) !== '') parts[name] = { [name]: one(name) };
  for (const name of ['from', 'to', 'asOf'] as const)
    if (one(name) !== '') parts[name] = { [name]: genevaInstant(one(name), name === 'to') };
  const published = one('published');
  if (published !== '') parts.published = { published: { yes: true, no: false }[published] ?? published };
  return parts;
}

/** An instant with its offset of a local time as a browser gives it (`2021-05-25` or `2021-05-25T12:00`); what is none comes back as it was. */
export function genevaInstant(local: string, endOfDay = false): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?$/u.exec(local) ?? [];
  if (date === undefined || Number.isNaN(Date.parse(date))) return local;
  if (time !== undefined) return instantIn(genevaZone, date, time.length === 5 ? `${time}:00` : time);
  const day = endOfDay ? new Date(Date.parse(date) + aDay).toISOString().slice(0, 10) : date;
  return instantIn(genevaZone, day, '00:00:00');
}
