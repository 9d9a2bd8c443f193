import * as z from 'zod';
import { agendaSchema } from './agenda.ts';
import { languages } from './language.ts';

/** Where a rule stands: the document, and the paragraph in it. */
export const ruleReferenceSchema = z.object({ document: z.string(), paragraph: z.string() });
export type RuleReference = z.infer<typeof ruleReferenceSchema>;

const instant = z.iso.datetime({ offset: true });
const inSixLanguages = z.record(z.enum(languages), z.string().min(1));

/** One virtual consultation: its rules, its agenda and the papers it had before this register began. Dated data, checked on entry. */
export const meetingSchema = z.object({
  /** `C21-VCC-1`: letters, digits and hyphens, since it stands in keys. */
  id: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/),
  /** Version of this data, from 1; a change of rules or agenda is a new version. */
  version: z.number().int().positive(),
  validFrom: z.iso.date(),
  names: inSixLanguages,
  /** Edition of the template asked for. */
  edition: z.enum(['C20', 'C21']),
  /** Session prefix of the agenda's documents: `C21` in `C21/35`. */
  session: z.string().regex(/^C\d{2}$/),
  letter: z.string(),
  opens: z.iso.date(),
  closes: z.iso.date(),
  submission: z.object({ opens: instant, closes: instant, timeZone: z.string(), rule: ruleReferenceSchema }),
  pageLimit: z.object({ pages: z.number().int().positive(), binding: z.boolean(), rule: ruleReferenceSchema }),
  templateRule: ruleReferenceSchema,
  sourceRule: ruleReferenceSchema,
  intakeAddress: z.email(),
  /** Numbers are given above `after` in `series`: series `C21` after 83 gives C21/84 next. */
  numbering: z.object({ series: z.string().regex(/^[A-Z0-9]+$/), after: z.number().int().nonnegative() }),
  agenda: agendaSchema,
  /** Papers received before: symbols and the States (ISO alpha-2) that sent them. */
  received: z.array(z.object({ symbol: z.string(), states: z.array(z.string().length(2)).min(1) })),
});
export type Meeting = z.infer<typeof meetingSchema>;
