import type { Language } from '../../../model/language.ts';

/**
 * What the reader of records must know of one language: cue phrases and forms as patterns, no procedure. Patterns are tried on a sentence or on the
 * beginning of a paragraph, never on a whole record, and every gap in them is bounded.
 */
export interface RecordGrammar {
  readonly language: Language;
  /** Names for a follow-up that the words imply without naming who: the secretariat, the meeting itself. */
  readonly names: { readonly secretariat: string; readonly meeting: string };
  readonly speakers: SpeakerGrammar;
  readonly kinds: KindCues;
  readonly acts: readonly ActCue[];
  readonly tasks: readonly TaskCue[];
  readonly scopes: ScopeCues;
  /** What was approved at the meeting itself. */
  readonly subjects: { readonly appointment: RegExp; readonly timePlan: RegExp; readonly agenda: RegExp };
  readonly amendment: AmendmentCues;
  /** A word for a group; "that group"; and what a group named before looks like. */
  readonly sameGroup: { readonly word: RegExp; readonly that: RegExp; readonly group: RegExp };
  /** A promise of the secretariat in a debate. Groups: `who`, `what`. */
  readonly undertaking: RegExp;
  readonly deferral: { readonly noConsensus: RegExp; readonly request: RegExp };
  readonly dates: DateGrammar;
  readonly sitting: SittingCues;
  /** A line that begins the signatures; the labels of both names, with the name behind each (groups `secretaryGeneral`, `chair`). */
  readonly signatures: RegExp;
  readonly signed: { readonly secretaryGeneral: RegExp; readonly chair: RegExp };
  /** `及其补遗`: all addenda of the document before it, without their numbers. */
  readonly allAddenda: RegExp;
  /** `附件B`: group `part` is what follows the word. */
  readonly annex: RegExp;
  /** The section's document, called "the document" or "the report" only. */
  readonly bareDocument: RegExp;
  /** Words round the symbols in the bracket of a heading. */
  readonly documentWords: RegExp;
}

export interface SpeakerGrammar {
  /** From the start of a paragraph to the end of its first speaker; group `speaker`. */
  readonly first: RegExp;
  /** A councillor at the start of a later sentence; group `speaker`. */
  readonly later: RegExp;
  readonly chair: RegExp;
  readonly secretaryGeneral: RegExp;
  readonly many: RegExp;
  readonly one: RegExp;
  /** A pronoun at the start that stands for the speaker before. */
  readonly pronoun: RegExp;
}

/** Each is tried on the beginning of a paragraph, or on all of it where it says so. */
export interface KindCues {
  readonly meetingClosure: RegExp;
  readonly closure: RegExp;
  readonly agreement: RegExp;
  readonly opening: RegExp;
  /**
   * At the start of a later sentence: the body itself concludes in a paragraph that began with somebody else. What a speaker recounts stands one
   * tense further back ("the Council had agreed"). Only where real records have shown the form.
   */
  readonly concludesWithin?: RegExp;
  /** Title of a section that ends the meeting. */
  readonly closingTitle: RegExp;
  /** Anywhere: the Chair's understanding of the conclusion. */
  readonly opener: RegExp;
  readonly proposes: RegExp;
  /** The Secretary-General puts a matter of procedure to the meeting. */
  readonly puts: RegExp;
  readonly asksForInput: RegExp;
  readonly adds: RegExp;
  readonly approved: RegExp;
  readonly noted: RegExp;
  /** Anywhere in the first sentence. */
  readonly introduces: RegExp;
  readonly replies: RegExp;
  readonly agrees: RegExp;
  readonly instructs: RegExp;
  readonly debate: RegExp;
  readonly thanks: RegExp;
}

export const acts = ['note', 'approve', 'adopt', 'endorse', 'authorize', 'recommend', 'defer', 'refer'] as const;
export type Act = (typeof acts)[number];

/** What is proposed to be done with a document. Groups: `verb`; `object`; `who` (a group that it is referred to); `year` of a session. */
export interface ActCue {
  readonly act: Act;
  readonly pattern: RegExp;
  /** The object follows the verb and runs up to the next act or the end of the segment. */
  readonly objectFollows: boolean;
}

export type TaskKind = 'secretariat-action' | 'member-action' | 'continue-later' | 'contingency-agreed' | null;

/** Who is to do what. Groups: `who`, `what`, `verb`. A cue without `who` names nobody: `implied` says who is meant. */
export interface TaskCue {
  readonly kind: TaskKind;
  readonly pattern: RegExp;
  readonly implied?: 'secretariat' | 'speaker';
}

export interface ScopeCues {
  readonly correspondence: RegExp;
  /** The next physical session of the Council. */
  readonly physicalSession: RegExp;
  /** Group `year`. */
  readonly sessionYear: RegExp;
  /** A later day of the same meeting. */
  readonly laterSitting: RegExp;
}

export interface AmendmentCues {
  readonly with: RegExp;
  /** From where the words say what is amended; group `what`. */
  readonly what: RegExp;
  /** The words before the document that holds the amendments. */
  readonly heldIn: RegExp;
  /** The text of an earlier outcome is changed. */
  readonly ofOutcome: RegExp;
  /** Paragraph of an earlier record; group `paragraph`. */
  readonly paragraph: RegExp;
}

/**
 * Dates by which something is to be done. Groups: `year`, `month`, `day`, `weekday`, `hour`, `minute`, `edge`; for two months `month2`.
 * The match is what is printed as the words of the deadline.
 */
export interface DateGrammar {
  readonly forms: readonly { readonly form: DateForm; readonly pattern: RegExp }[];
  /** Beginnings of the names of the months, January first, each a list parted by bars; empty where months are numbers. */
  readonly months: readonly string[];
  /** Beginnings of the names of weekdays, Monday first. */
  readonly weekdays: readonly string[];
  readonly endWords: RegExp;
  readonly beginningWords: RegExp;
}
export type DateForm = 'day' | 'month' | 'either-month' | 'year' | 'next-week' | 'next-day';

export interface SittingCues {
  /** Outcomes of the day before, in a heading; groups `day`, `month`, `year`. */
  readonly outcomesOf: RegExp;
  /** The number of the sitting as the title page prints it; group `ordinal`. */
  readonly ordinal: RegExp;
  readonly ordinals: readonly string[];
  /** The title of the opening section; group `meeting` is the meeting's name. */
  readonly openingTitle: RegExp;
  /** Who was appointed to the chair; group `name`. */
  readonly appointed: RegExp;
}
