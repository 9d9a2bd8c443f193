import * as z from 'zod';
import { fieldKeys } from './field-key.ts';
import { languages } from './language.ts';
import { placeSchema } from './place.ts';

const language = z.enum(languages);

/** What the bytes are, by their content; the file's name plays no part. */
export const fileKindSchema = z.enum([
  'docx',
  'docm',
  'pdf',
  'doc',
  'odt',
  'rtf',
  'zip',
  'html',
  'image',
  'archive',
  'text',
  'empty',
  'unknown',
]);
export type FileKind = z.infer<typeof fileKindSchema>;

/** Facts about the file that a rule may object to. What follows from one is for `judging` to say. */
export const hazardCodes = [
  'empty-file',
  'corrupt-file',
  'too-large',
  'encrypted',
  'permissions-restricted',
  'no-text-layer',
  'unusable-text-layer',
  'partial-text-layer',
  'macro-enabled',
  'active-content',
  'archive-limits',
  'too-complex',
  'xml-doctype',
  'xml-too-deep',
  'unsafe-path',
  'external-relationship',
  'embedded-object',
  'tracked-changes',
  'comments-present',
  'hidden-text',
  'invisible-text',
] as const;
export type HazardCode = (typeof hazardCodes)[number];

export const hazardSchema = z.object({
  code: z.enum(hazardCodes),
  /** What was found, in neutral words for the evidence (a part's name, a count); at most 300 characters, never markup. */
  detail: z.string().max(300).nullable(),
  place: placeSchema.nullable(),
});
export type Hazard = z.infer<typeof hazardSchema>;

/**
 * Who says how long a paper is: `tree` the page tree of a pdf (exact); `declared` Pages of docProps/app.xml (never alone a reason to
 * accept); `marks` the page breaks that the last program stored; `breaks` hard page and section breaks; `layout` our own
 * estimate; `referee` a rendering by LibreOffice.
 */
export const witnessNames = ['tree', 'declared', 'marks', 'breaks', 'layout', 'referee'] as const;
export const witnessSchema = z.object({
  witness: z.enum(witnessNames),
  /** Whole pages that this witness counts, blank ones at the end included; 0 where it was asked and could not tell. */
  pages: z.number().int().nonnegative(),
  /** Pages as a fraction where the witness can say it: 2.07 means that the third page is 7 % full. */
  fraction: z.number().nonnegative().nullable(),
  /** 0 to 1; it falls where something stands in the file that the witness cannot lay out. */
  confidence: z.number().min(0).max(1),
  /** Lines on its last page with content, where the witness counts them itself. */
  lastPageLines: z.number().int().nonnegative().optional(),
  detail: z.string().max(300).nullable(),
});
export type Witness = z.infer<typeof witnessSchema>;

export const pageEvidenceSchema = z.object({
  witnesses: z.array(witnessSchema),
  /** Blank pages at the end, which no rule counts. */
  trailingBlankPages: z.number().int().nonnegative(),
  /** Lines of text on the last page that has any; null where nobody laid the paper out. */
  lastPageLines: z.number().int().nonnegative().nullable(),
  /** The words with which pages 2, 3, ... begin (at most 20 pages). */
  pageStarts: z.array(z.object({ page: z.number().int().min(2), place: placeSchema })).max(20),
});
export type PageEvidence = z.infer<typeof pageEvidenceSchema>;

/** Facts about type and sheet, in points and centimetres. */
export const sheetSchema = z.object({
  smallestBodyPoints: z.number().nullable(),
  smallestMarginCm: z.number().nullable(),
  sizes: z.array(z.object({ widthCm: z.number(), heightCm: z.number() })).max(20),
});
export type Sheet = z.infer<typeof sheetSchema>;

export const sourceSchema = z.object({
  raw: z.string(),
  /** ISO 3166-1 alpha-2, in the order named, each once. */
  states: z.array(z.string().length(2)),
  organisations: z.array(z.enum(['APT', 'ATU', 'CEPT', 'CITEL', 'LAS', 'RCC'])),
  /** Names that look like a source and are no Member State (an operator, an observer), as printed. */
  others: z.array(z.string()),
});
export type Source = z.infer<typeof sourceSchema>;

/** One template field as read: its value, the words it was read from, where they stand, and how sure the reading is. */
const field = <T extends z.ZodType>(value: T) =>
  z.object({
    value: value.nullable(),
    raw: z.string().nullable(),
    place: placeSchema.nullable(),
    confidence: z.number().min(0).max(1),
    /** The placeholder of the template was left in place. */
    placeholder: z.boolean(),
  });

export const templateReadingSchema = z.object({
  /** Edition whose labels were found; null when there is none (`no-template`). */
  edition: z.enum(['C20', 'C21']).nullable(),
  labelLanguage: language.nullable(),
  /** Keys whose label or value was found, in the order of the paper. */
  order: z.array(z.enum(fieldKeys)),
  /** Whether that order is one that the printed template allows. */
  inOrder: z.boolean(),
  fields: z.object({
    agendaItem: field(z.string()),
    documentNumber: field(z.string()),
    date: field(z.string()),
    originalLanguage: field(language),
    source: field(sourceSchema),
    title: field(z.string()),
    summary: field(z.string()),
    actionRequired: field(z.string()),
    references: field(z.array(z.string())),
    commentsOn: field(z.string()),
    proposedWayForward: field(z.string()),
  }),
  /** From a revision line (`Revision 1 to Document C21/76-E`) or a modifier in the document number (`C21/76(Rev.1)`). */
  revision: z
    .object({ base: z.string(), kind: z.enum(['Rev', 'Add', 'Corr']), index: z.number().int().positive().nullable() })
    .nullable(),
});
export type TemplateReading = z.infer<typeof templateReadingSchema>;
export type Field<T> = {
  value: T | null;
  raw: string | null;
  place: TemplateReading['fields']['title']['place'];
  confidence: number;
  placeholder: boolean;
};

export const citationSchema = z.object({
  /** Normalised id (notation of the project's `docs/citations.md`): `C21/35`, `pp-resolution:77@Rev.Dubai-2018`. */
  id: z.string(),
  kind: z.enum(['document', 'letter', 'foreign', 'instrument']),
  /** `link`: given by a web address only. */
  form: z.enum(['text', 'link']),
  /** Where it stands: the whole phrase under one head noun may give several citations with the same place. */
  place: placeSchema,
  certainty: z.enum(['high', 'low']),
  /** The words add all addenda or corrigenda of this document, unnumbered; those that the paper names elsewhere follow as citations. */
  withAll: z.array(z.enum(['Add', 'Corr'])).optional(),
});
export type Citation = z.infer<typeof citationSchema>;

/**
 * The facts observed in one file. It depends on the bytes and on the version of the examiner, and on nothing else: no clock, no
 * name, no meeting. The same bytes give the same examination, byte for byte.
 */
export const examinationSchema = z.object({
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: z.string().length(64),
  size: z.number().int().nonnegative(),
  /** Version of the code that observed. */
  examiner: z.string(),
  kind: fileKindSchema,
  /** Whether the content could be read; when not, only `hazards` speak. */
  read: z.boolean(),
  /** Language of the body. */
  language: language.nullable(),
  hazards: z.array(hazardSchema),
  sheet: sheetSchema.nullable(),
  pages: pageEvidenceSchema.nullable(),
  template: templateReadingSchema.nullable(),
  citations: z.array(citationSchema),
  /** The words read, for search and for the evidence shown to a person; at most 200,000 characters. */
  text: z.string().max(200_000),
});
export type Examination = z.infer<typeof examinationSchema>;
