import * as z from 'zod';
import { languages } from './language.ts';
import { ruleReferenceSchema } from './meeting.ts';

const state = z.string().regex(/^[A-Z]{2}$/);
const instant = z.iso.datetime({ offset: true });

/** The five regions of the Union in which the Council is elected. */
export const regions = ['A', 'B', 'C', 'D', 'E'] as const;
export type Region = (typeof regions)[number];

/** A time in which a Council Member State has no right to vote (Constitution, No. 169: arrears). */
export const withoutVoteSchema = z.object({
  state,
  from: z.iso.date(),
  /** Last day; null while it lasts. */
  to: z.iso.date().nullable(),
  /** Where that is said. */
  source: z.string().min(1),
});
export type WithoutVote = z.infer<typeof withoutVoteSchema>;

/** Who is asked in a consultation by correspondence of the Council: the Member States of one Council, and those of them without a vote. */
export const electorateSchema = z.object({
  /** `2019-2022`: the years the Council was elected for. */
  term: z.string().regex(/^\d{4}-\d{4}$/),
  /** A Council holds office until the day on which the next is elected (Convention, No. 7). */
  from: z.iso.date(),
  to: z.iso.date(),
  states: z.array(z.object({ state, region: z.enum(regions) })).min(1),
  /** Who elected them and where the list stands; then the rules that the counting rests on. */
  source: z.object({
    list: ruleReferenceSchema,
    number: ruleReferenceSchema,
    vote: ruleReferenceSchema,
    arrears: ruleReferenceSchema,
  }),
  withoutVote: z.array(withoutVoteSchema),
});
export type Electorate = z.infer<typeof electorateSchema>;

/** One proposed conclusion that is put to the Council Member States, in the words that stood when the consultation was made. */
export const questionSchema = z.object({
  /** From 1, in the order of the agenda. */
  number: z.number().int().positive(),
  conclusionId: z.string(),
  /** Names the wording (`proceedings/wording-tag.ts`). */
  wording: z.string(),
  text: z.string().min(1),
  language: z.enum(languages),
  /** Title of the section of the record, in the language of the text. */
  heading: z.string(),
  documents: z.array(z.string()),
});
export type Question = z.infer<typeof questionSchema>;

/** A consultation by correspondence (Rules of Procedure of the Council, Rule 3.2). */
export const consultationSchema = z.object({
  meetingId: z.string(),
  /** Symbol of the letter that carries it. */
  symbol: z.string().min(1),
  opens: instant,
  closes: instant,
  questions: z.array(questionSchema),
  /** Conclusions that call for it and are not put: an edit of their words is in dispute. */
  heldBack: z.array(z.string()),
});
export type Consultation = z.infer<typeof consultationSchema>;

export const answers = ['yes', 'no', 'abstain'] as const;
export type Answer = (typeof answers)[number];

/** A reply as it came, whoever it is from. */
export const replySchema = z.object({
  id: z.string().min(1),
  /** ISO 3166-1 alpha-2. */
  state,
  receivedAt: instant,
  /** Questions that the reply leaves open are not in it. */
  answers: z.array(z.object({ conclusionId: z.string(), answer: z.enum(answers) })),
});
export type Reply = z.infer<typeof replySchema>;
