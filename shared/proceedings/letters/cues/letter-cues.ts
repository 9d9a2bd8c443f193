/** What a column of an agenda holds. */
export type ColumnRole = 'number' | 'title' | 'document' | 'priority' | 'decision' | 'comments';

/**
 * The words by which a convening letter says its rules, in one language. Patterns are read on cleaned text (one blank for white space,
 * none between Chinese characters), without regard to case.
 */
export interface LetterCues {
  /**
   * Whether a whole real letter in this language was seen, agenda and all. Of English letters (DM-20/1013, DM-20/1021) and of a Spanish one
   * (DM-20/1005) the first pages were; words of the others are those of the Union's papers, not yet met in a letter.
   */
  readonly confirmed: boolean;
  /** Label of the letter's own number, right before it. */
  readonly reference: RegExp;
  /** The consultation that the letter convenes. */
  readonly meeting: RegExp;
  /** Papers of Member States. */
  readonly contribution: RegExp;
  /** That a day is the last one; `extended` where it replaces an earlier one. */
  readonly deadline: RegExp;
  readonly extended: RegExp;
  /** That something is to be sent. */
  readonly send: RegExp;
  /** Sentences about something else that has days and addresses of its own: registration, papers of the secretariat, contacts. */
  readonly elsewhere: RegExp;
  /** That a day is the first one. */
  readonly begins: RegExp;
  /** Number of pages, in figures or words, as the first group. */
  readonly pages: RegExp;
  /** That a length is advised only, right before it. */
  readonly advised: RegExp;
  /** Numbers of pages in words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** An annex with its number as the first group, at the beginning of a line. */
  readonly annex: RegExp;
  /** Group of priority, the word before or after its number. */
  readonly group: RegExp;
  readonly columns: Readonly<Record<ColumnRole, readonly string[]>>;
  /** What stands in the column for decisions and resolutions. */
  readonly decisionWords: readonly string[];
  /** How comments begin where nothing else divides them from a title. */
  readonly comment: RegExp;
  /** Member States that asked for something, their number as the first group. */
  readonly requests: RegExp;
  /** A report that is noted with others, without debate. */
  readonly package: RegExp;
  /** A summary record, which is no letter. */
  readonly record: RegExp;
}
