import * as z from 'zod';
import { channels } from './arrival.ts';
import { paperStatuses } from './contribution.ts';
import { languages } from './language.ts';

const state = z.string().regex(/^[A-Z]{2}$/);
const organisations = ['APT', 'ATU', 'CEPT', 'CITEL', 'LAS', 'RCC'] as const;
const atMost = 50;

/** Which papers of a meeting are asked for. All that is given must hold; of a list, any. */
export const paperCriteriaSchema = z.object({
  /** Ids of agenda items. */
  items: z.array(z.string().max(40)).max(atMost).optional(),
  /** Priority groups of the agenda. */
  groups: z.array(z.enum(['1+', '1', '2'])).optional(),
  /** Annex of the convening letter. */
  annex: z.number().int().positive().optional(),
  states: z.array(state).max(atMost).optional(),
  /** Papers of States that are members of these regional organisations. */
  membersOf: z.array(z.enum(organisations)).optional(),
  /** Papers in the name of these organisations. */
  organisations: z.array(z.enum(organisations)).optional(),
  statuses: z.array(z.enum(paperStatuses)).optional(),
  /** Codes of findings. */
  findings: z.array(z.string().max(60)).max(atMost).optional(),
  languages: z.array(z.enum(languages)).optional(),
  channels: z.array(z.enum(channels)).optional(),
  /** Received at or after, and before, these instants. */
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
  /** Normalised id of a document or an instrument (`C21/35`, `pp-resolution:77`); an instrument without a version means all its versions. */
  cites: z.string().max(100).optional(),
  /** Words to be found in the papers' text. */
  text: z.string().max(200).optional(),
  published: z.boolean().optional(),
  /** As the register stood at this instant; who may see what is as it is now. */
  asOf: z.iso.datetime({ offset: true }).optional(),
});
export type PaperCriteria = z.infer<typeof paperCriteriaSchema>;

/** What a line says of a paper and that may be otherwise at another time. */
export const changingParts = [
  'status',
  'symbol',
  'items',
  'published',
  'title',
  'states',
  'organisations',
  'findings',
  'pages',
] as const;
export type ChangingPart = (typeof changingParts)[number];

/** One paper in a list. The register's pointers carry it, so that a list is read without opening any paper's row. */
export const paperLineSchema = z.object({
  meetingId: z.string(),
  paperId: z.string(),
  symbol: z.string().nullable(),
  status: z.enum(paperStatuses),
  published: z.boolean(),
  title: z.string().nullable(),
  states: z.array(z.string()),
  organisations: z.array(z.string()),
  /** Ids of agenda items. */
  items: z.array(z.string()),
  language: z.enum(languages).nullable(),
  channel: z.enum(channels),
  receivedAt: z.string(),
  fileName: z.string(),
  /** Codes of the findings, each once. */
  findings: z.array(z.string()),
  pages: z.number().int().nonnegative().nullable(),
  /** Of the row it was made from. */
  version: z.number().int().positive(),
  /** Of a line as of another time: what the paper's history does not tell, for it was made before histories told it, and what is therefore as it is now. */
  asNow: z.array(z.enum(changingParts)).optional(),
});
export type PaperLine = z.infer<typeof paperLineSchema>;
