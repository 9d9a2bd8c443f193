/**
 * Prints `base-names.ts`: `node shared/languages/states/make-base-names.ts > shared/languages/states/base-names.ts`. Run it by hand when
 * i18n-iso-countries or the names of Node's own ICU data should be taken anew; the bundles then carry one small table and no package.
 */
import { createRequire } from 'node:module';
import { languages } from '../../model/language.ts';
import { memberStates } from './member-states.ts';
import { nameWords } from './name-words.ts';
import { officialNames } from './official-names.ts';

const require = createRequire(import.meta.url);

const official = new Map(
  officialNames
    .trim()
    .split('\n')
    .map((row) => row.split('|'))
    .map(([iso = '', ...columns]) => [iso, columns.map((column) => column.split(';').filter(Boolean))]),
);

/** The names of one State in six languages, without those by which no reader could find more than by the others. */
function row(iso: string): string {
  const known = new Set((official.get(iso) ?? []).flat().map(comparable));
  const columns = languages.map((language, column) => {
    // The first of a column is also printed.
    const printed = official.get(iso)?.[column]?.length ? [] : names(iso, language).slice(0, 1);
    for (const name of printed) known.add(comparable(name));
    return { printed, others: names(iso, language).slice(printed.length) };
  });
  const kept = columns.map(({ printed, others }) => {
    const more = others.filter((name) => !known.has(comparable(name)) && known.add(comparable(name)));
    return [...printed, ...more].join(';');
  });
  return `${iso}|${kept.join('|')}`;
}

function comparable(name: string): string {
  return nameWords(name)
    .map(({ word, parted }) => (parted ? `,${word}` : word))
    .join(' ');
}

function names(iso: string, language: string): string[] {
  const registry = require(`i18n-iso-countries/langs/${language}.json`) as { countries: Record<string, string | string[]> };
  const known = [registry.countries[iso] ?? []].flat();
  const displayed = new Intl.DisplayNames([language], { type: 'region' }).of(iso) ?? [];
  // The package gives the bare `Congo` to both; it is the Union's short form of Brazzaville's.
  const own = [...new Set([...known, displayed].flat())].filter((name) => iso !== 'CD' || name !== 'Congo');
  return own.map((name) => name.replaceAll('’', "'"));
}

const rows = memberStates.map(row);
process.stdout.write(`/**
 * Names of the Member States, made by make-base-names.ts from i18n-iso-countries and Intl.DisplayNames: ISO alpha-2, then English,
 * French, Spanish, Russian, Arabic and Chinese; alternatives parted by semicolons. official-names.ts goes before it, and what it says
 * is not said again.
 */
export const baseNames = \`
${rows.join('\n')}
\`;
`);
