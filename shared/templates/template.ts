import type { FieldKey } from '../model/field-key.ts';
import type { InSixLanguages } from '../model/language.ts';

/**
 * How a label and its value stand on the form: `colon` a label with a colon, value beside, in the next cell or below; `number` the
 * word before a document number, without a colon; `heading` a heading over a text; `symbol` a heading that holds a document
 * symbol, marked `{symbol}`; `overwritten` a word that the author replaces by the value.
 */
export type LabelForm = 'colon' | 'number' | 'heading' | 'symbol' | 'overwritten';

/** One field of a prescribed form. Labels and placeholders are data; matching folds case, accents, blanks and typography. */
export interface TemplateField {
  readonly key: FieldKey;
  readonly form: LabelForm;
  readonly required: boolean;
  /** The printed label first, then other wordings met; without their colons. */
  readonly labels: InSixLanguages<readonly string[]>;
  /** What the empty form shows in place of a value, beside the placeholders of every field (`everyPlaceholder`). */
  readonly placeholders: InSixLanguages<readonly string[]>;
  /** Where the form prescribes it. */
  readonly rule: { readonly document: string; readonly paragraph: string };
}

export interface Template {
  readonly edition: 'C20' | 'C21';
  readonly fields: readonly TemplateField[];
  /** Orders in which the fields may stand: as printed, and as the box and the header fall when the page is flattened. */
  readonly orders: readonly (readonly FieldKey[])[];
  /** Beginnings of the form's own lines, which are no value of any field. */
  readonly fixed: InSixLanguages<readonly string[]>;
}

/** For fields whose form shows nothing to be replaced. */
export const nothing: InSixLanguages<readonly string[]> = { en: [], fr: [], es: [], ru: [], ar: [], zh: [] };
