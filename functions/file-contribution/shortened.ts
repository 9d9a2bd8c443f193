import { fieldCharactersKept } from '../../shared/model/contribution.ts';
import type { TemplateReading } from '../../shared/model/examination.ts';

/** The template fields with every text cut to what a row of the register can hold; the whole stays in the examination. */
export function shortened(template: TemplateReading): TemplateReading {
  return JSON.parse(JSON.stringify(template), (_key, value: unknown) =>
    typeof value === 'string' && value.length > fieldCharactersKept ? `${value.slice(0, fieldCharactersKept)}…` : value,
  ) as TemplateReading;
}
