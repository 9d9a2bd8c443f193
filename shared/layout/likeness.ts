import type { Paragraph, RunProperties } from '../readers/docx/word-document.ts';
import type { Desk } from './desk.ts';
import type { RunLettering } from './lettering.ts';

/** What each kind of likeness costs in confidence when the whole text is set in it. */
const weights = { typeface: 0.3, complex: 0.25, eastAsian: 0.2 } as const;
const eastAsian = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/g;
const complex = /[\u0590-\u08FF]/g;

/** Characters whose measures are only likened. */
export interface Likeness {
  /** By typeface whose widths are not in the table. */
  readonly typefaces: Map<string, number>;
  /** Arabic and Hebrew letters: each program has its own face for them. */
  complex: number;
  /** East Asian characters: their widths are sure, but programs give their lines 1.3 em to 1.45 em. */
  eastAsian: number;
}

export function noteLikeness(desk: Desk, { inlines }: Paragraph, letteringFor: (direct: RunProperties) => RunLettering): void {
  const { likeness } = desk;
  for (const inline of inlines) {
    if (inline.type !== 'text') continue;
    const wide = inline.text.match(eastAsian)?.length ?? 0;
    const joined = inline.text.match(complex)?.length ?? 0;
    likeness.eastAsian += wide;
    likeness.complex += joined;
    const { latin } = letteringFor(inline.properties);
    const rest = inline.text.length - wide - joined;
    if (!latin.exact) likeness.typefaces.set(latin.name, (likeness.typefaces.get(latin.name) ?? 0) + rest);
  }
}

/** Turns what was noted into doubts, each by its share of the whole text. */
export function doubtLikeness({ likeness, characters, doubts }: Desk): void {
  const doubt = (words: string, count: number, weight: number) => {
    if (count > 0) doubts.raise(words, (weight * count) / Math.max(1, characters));
  };
  const typefaces = [...likeness.typefaces].sort(([, one], [, other]) => other - one);
  const count = typefaces.reduce((sum, [, one]) => sum + one, 0);
  doubt(`widths of ${typefaces[0]?.[0] ?? ''} are only likened`, count, weights.typeface);
  doubt('widths of Arabic letters are only likened', likeness.complex, weights.complex);
  doubt('programs differ on the height of East Asian lines', likeness.eastAsian, weights.eastAsian);
}
