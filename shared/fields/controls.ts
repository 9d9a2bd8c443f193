import { foldedText } from '../languages/fold.ts';
import { type FieldKey, fieldKeys } from '../model/field-key.ts';
import { languages } from '../model/language.ts';
import { templates } from '../templates/index.ts';
import type { Line } from './lines.ts';

const names = new Map<string, FieldKey>([
  ...fieldKeys.map((key) => [named(key), key] as const),
  ...templates.flatMap(({ fields }) =>
    fields.flatMap(({ key, labels }) =>
      languages.flatMap((language) => labels[language].map((label) => [named(label), key] as const)),
    ),
  ),
  ['action', 'actionRequired'],
  ['number', 'documentNumber'],
  ['documentno', 'documentNumber'],
  ['country', 'source'],
  ['memberstate', 'source'],
]);

/** Content controls whose tag or alias is the key or a label of a field: the text that each run of lines with that control fills. */
export function controlsOf(lines: readonly Line[]): Map<FieldKey, Line[]> {
  const found = new Map<FieldKey, Line[]>();
  for (const line of lines) {
    const key = keyOf(line.passage.control);
    const known = key === undefined ? undefined : found.get(key);
    if (key === undefined) continue;
    if (known === undefined) found.set(key, [line]);
    else if (known.at(-1)?.index === line.index - 1) known.push(line);
  }
  return found;
}

function keyOf(control: Line['passage']['control']): FieldKey | undefined {
  return names.get(named(control?.tag ?? '')) ?? names.get(named(control?.alias ?? ''));
}

function named(text: string): string {
  return foldedText(text).replace(/[^\p{L}\p{N}]/gu, '');
}
