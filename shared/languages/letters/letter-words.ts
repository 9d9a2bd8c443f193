import type { Decided, PaperStatus } from '../../model/contribution.ts';
import type { MailPart } from '../../model/mail.ts';

/** A sentence with each of these names in it as `{name}`, to be filled in; one that lacks a name does not compile. */
export type Saying<Names extends string> = (
  Names extends string
    ? (sentence: `${string}{${Names}}${string}`) => void
    : never
) extends (sentence: infer Sentence) => void
  ? Sentence & string
  : never;

/** What is to be said of a mail as a whole, or of what it holds beside papers. */
export type MailNote =
  | 'no-attachment'
  | 'tnef-attachment'
  | 'several-contributions'
  | 'forwarded-message'
  | 'attachment-duplicate';

/** Whether papers are still taken in time when the letter is written. */
export interface BeforeAndAfter<Names extends string> {
  readonly open: Saying<Names>;
  readonly closed: Saying<Names>;
}

/**
 * Words of the letters that go out. They speak of the form of a paper and of its place, and say nowhere that anything was decided: a consultation
 * decides nothing (DM-21/1008, Annex 1). Names of States stand in lists and after colons, where no language bends them.
 */
export interface LetterWords {
  readonly labelled: Saying<'label' | 'value'>;
  /** `{utc}` holds a time, or a day and a time where it is another day by UTC. */
  readonly moment: Saying<'day' | 'time' | 'utc'>;
  readonly dayAndTime: Saying<'day' | 'time'>;

  /** What the subject and the first line call the letter. */
  readonly titles: {
    readonly receipt: string;
    readonly accepted: Saying<'symbol'>;
    readonly outcomes: Readonly<Record<Exclude<PaperStatus, 'accepted'>, string>>;
    readonly joined: string;
    readonly several: string;
    readonly none: string;
    readonly coSponsor: string;
    readonly confirmation: string;
  };

  readonly mailReceived: Saying<'address' | 'moment'>;
  readonly uploadReceived: Saying<'moment'>;
  readonly verdictFollows: string;

  readonly paper: string;
  readonly accepted: Saying<'symbol'>;
  readonly duplicate: Saying<'original'>;
  /** Of another language version of a contribution. */
  readonly joined: Saying<'original'>;
  readonly statuses: Readonly<Record<Exclude<PaperStatus, 'accepted' | 'duplicate'>, string>>;
  /** What a person of the secretariat did about the paper, and the reason in that person's words. */
  readonly byPerson: Readonly<Record<NonNullable<Decided['outcome']>['kind'], Saying<'moment'>>>;
  readonly reasonGiven: Saying<'reason'>;
  readonly aboutForm: string;
  readonly findings: string;
  readonly noFindings: string;

  readonly labels: {
    readonly file: string;
    readonly title: string;
    readonly number: string;
    readonly source: string;
    readonly item: string;
    /** Of a title that stands in another language than the letter. */
    readonly itemTitle: Saying<'language'>;
    readonly pages: string;
    readonly size: string;
    readonly hash: string;
    readonly rule: string;
    readonly place: string;
    readonly closes: string;
    readonly content: string;
    readonly sender: string;
    readonly states: string;
  };
  readonly pagesOf: Saying<'count' | 'limit'>;
  readonly pagesAdvised: Saying<'count' | 'limit'>;

  readonly nextSteps: string;
  readonly mend: BeforeAndAfter<'address' | 'deadline'>;
  readonly wait: BeforeAndAfter<'address' | 'deadline'>;
  readonly done: BeforeAndAfter<'address' | 'deadline'>;
  readonly sendPaper: BeforeAndAfter<'address' | 'deadline'>;

  readonly everything: string;
  readonly everyFile: string;
  readonly inForwarded: string;
  readonly roles: Readonly<Record<MailPart['role'], string>>;
  readonly acceptedAs: Saying<'symbol'>;
  readonly duplicateOf: Saying<'original'>;
  readonly versionOf: Saying<'original'>;
  readonly fates: Readonly<Record<Exclude<PaperStatus, 'accepted' | 'duplicate'> | 'examining' | 'notOpened' | 'kept', string>>;
  readonly aboutMail: string;
  readonly mailNotes: Readonly<Record<MailNote, string>>;

  readonly coSponsor: {
    readonly opening: Saying<'moment'>;
    readonly ask: string;
    readonly silence: string;
    readonly link: string;
  };
  readonly confirmation: {
    readonly opening: Saying<'moment' | 'address' | 'from'>;
    readonly held: string;
    readonly ask: string;
    readonly link: string;
  };
  readonly notEnclosed: string;

  readonly questions: string;
  readonly whomToAsk: Saying<'address' | 'reference'>;
  readonly automatic: string;
}
