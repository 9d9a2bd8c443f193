import { foldedText } from '../languages/fold.ts';
import type { FieldKey } from '../model/field-key.ts';
import { type Language, languages } from '../model/language.ts';
import { templates } from '../templates/index.ts';
import type { LabelForm, Template } from '../templates/template.ts';

/** One wording of a label, folded and without blanks; `after` is what follows the document symbol that the label holds. */
export interface Wording {
  readonly key: FieldKey | 'fixed';
  readonly edition: Template['edition'];
  readonly form: LabelForm | 'fixed';
  readonly language: Language;
  readonly before: string;
  readonly after: string | null;
}

/** All wordings by their first character, longest first: what `marks.ts` tries at each place where a label may begin. */
export const wordings: ReadonlyMap<string, readonly Wording[]> = byFirstCharacter(templates.flatMap(wordingsOf));

function wordingsOf(template: Template): Wording[] {
  const { edition } = template;
  return languages.flatMap((language) => [
    ...template.fields.flatMap(({ key, form, labels }) =>
      labels[language].map((label) => ({ key, edition, form, language, ...parts(label) })),
    ),
    ...template.fixed[language].map((line) => ({
      key: 'fixed' as const,
      edition,
      form: 'fixed' as const,
      language,
      ...parts(line),
    })),
  ]);
}

function parts(label: string): { before: string; after: string | null } {
  const [before = '', after] = label.split('{symbol}').map((part) => foldedText(part).replaceAll(' ', ''));
  return { before, after: after ?? null };
}

function byFirstCharacter(all: readonly Wording[]): Map<string, Wording[]> {
  const table = new Map<string, Wording[]>();
  for (const wording of all.toSorted((a, b) => b.before.length - a.before.length)) {
    const first = wording.before.charAt(0);
    table.set(first, [...(table.get(first) ?? []), wording]);
  }
  return table;
}

/** So many characters tell whether a label may begin here; Chinese labels may be shorter. */
const clue = 3;
const all = [...wordings.values()].flat();
const clues = new Set(all.flatMap(({ before }) => Array.from({ length: clue }, (_, i) => before.slice(0, i + 1))));
const short = new Set(all.map(({ before }) => before).filter(({ length }) => length < clue));

/** Whether a label may begin with these characters: a quick no for most lines of a body. */
export function mayBegin(compact: string): boolean {
  return clues.has(compact.slice(0, clue)) || short.has(compact.slice(0, 2)) || short.has(compact.charAt(0));
}
