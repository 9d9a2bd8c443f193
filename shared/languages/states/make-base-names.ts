/**
 * Prints `base-names.ts`: `node shared/languages/states/make-base-names.ts > shared/languages/states/base-names.ts`. Run it by hand when
 * i18n-iso-countries or the names of Node's own ICU data should be taken anew; the bundles then carry one small table and no package.
 */
import { createRequire } from 'node:module';
import { languages } from '../../model/language.ts';
import { memberStates } from './member-states.ts';

const require = createRequire(import.meta.url);

function names(iso: string, language: string): string {
  const registry = require(`i18n-iso-countries/langs/${language}.json`) as { countries: Record<string, string | string[]> };
  const known = [registry.countries[iso] ?? []].flat();
  const displayed = new Intl.DisplayNames([language], { type: 'region' }).of(iso) ?? [];
  // The package gives the bare `Congo` to both; it is the Union's short form of Brazzaville's.
  const own = [...new Set([...known, displayed].flat())].filter((name) => iso !== 'CD' || name !== 'Congo');
  return own.join(';').replaceAll('’', "'");
}

const rows = memberStates.map((iso) => `${iso}|${languages.map((language) => names(iso, language)).join('|')}`);
process.stdout.write(`/**
 * Names of the Member States, made by make-base-names.ts from i18n-iso-countries and Intl.DisplayNames: ISO alpha-2, then English,
 * French, Spanish, Russian, Arabic and Chinese; alternatives parted by semicolons. official-names.ts goes before it.
 */
export const baseNames = \`
${rows.join('\n')}
\`;
`);
