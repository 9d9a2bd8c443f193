import type { Consent } from '../../model/contribution.ts';
import type { DecisionDraft } from '../../model/decision.ts';
import type { Witness } from '../../model/examination.ts';
import type { Language } from '../../model/language.ts';
import type { LetterKind } from '../../model/letter.ts';
import type { PageVerdict, Verdict } from '../../model/verdict.ts';
import type { Saying } from '../letters/letter-words.ts';
import type { PluralForms } from '../report/outcome/plurals.ts';

/** What the history of a paper tells. */
type HistoryKind =
  | 'judged'
  | 'judged-again'
  | 'numbered'
  | 'held'
  | 'returned'
  | 'duplicate'
  | 'refiled'
  | 'answered'
  | 'decided';

interface Refusal {
  readonly title: string;
  readonly text: string;
}

/**
 * Words of the portal's own pages; what letters and reports say already is taken from them. As there, nothing says that anything was decided on the
 * substance (DM-21/1008, Annex 1). `{n}` and the like are filled in.
 */
export interface PortalWords<L extends Language> {
  /** What stands round every page. */
  readonly shell: {
    readonly portal: string;
    readonly skip: string;
    readonly navigation: string;
    readonly language: string;
    readonly signIn: string;
    readonly signOut: string;
    readonly signInFailed: string;
    readonly signInFailedText: string;
    readonly signedOut: string;
    readonly signedOutText: string;
    readonly expired: string;
    readonly goOn: string;
    readonly toStart: string;
    readonly consultative: string;
    readonly roles: { readonly secretariat: string; readonly operator: string };
    readonly overview: string;
    readonly ownPapers: string;
    readonly send: string;
    readonly published: string;
    readonly agenda: string;
    readonly otherMeetings: string;
  };
  readonly refusals: Readonly<
    Record<'notFound' | 'notAllowed' | 'refused' | 'conflict' | 'fault' | 'foreign' | 'tooLarge' | 'signIn', Refusal>
  >;
  /** The first page of a meeting. */
  readonly home: {
    /** `{time}` is a number of days, hours or minutes. */
    readonly timeLeft: Saying<'time'>;
    readonly notOpen: Saying<'moment'>;
    readonly closed: string;
    /** Where a State was given longer than all. */
    readonly ownDeadline: string;
    readonly generalDeadline: Saying<'moment'>;
    readonly welcome: string;
    readonly noOwn: string;
    readonly noPublished: string;
    readonly allPublished: string;
    readonly unpublished: string;
  };
  readonly send: {
    readonly lead: string;
    readonly form: Saying<'megabytes'>;
    readonly limit: PluralForms<L>;
    readonly advised: PluralForms<L>;
    readonly choose: string;
    readonly drop: string;
    readonly send: string;
    readonly sendNote: string;
    readonly check: string;
    readonly checkNote: string;
    readonly progress: string;
    readonly failed: string;
    readonly noFile: string;
    readonly tooLarge: Saying<'megabytes'>;
    readonly tooLargeHere: Saying<'megabytes' | 'address'>;
  };
  /** While a file is read. */
  readonly waiting: {
    readonly title: string;
    readonly text: string;
    readonly slow: string;
    readonly checkTitle: string;
    readonly checkSlow: string;
  };
  /** What became of a paper, or would become of it. */
  readonly verdict: {
    readonly checked: Readonly<Record<Verdict['status'], string>>;
    readonly checkNote: string;
    readonly openUntil: Saying<'deadline'>;
    readonly closedSince: Saying<'deadline'>;
    readonly lateIsHeld: string;
    readonly sendThis: string;
    readonly sendCorrected: string;
    readonly sendRevision: string;
    readonly remarks: PluralForms<L>;
    readonly length: string;
    readonly lengths: Readonly<Record<PageVerdict['verdict'], string>>;
    readonly pageBegins: Saying<'page' | 'words'>;
    readonly witness: string;
    readonly counted: string;
    readonly witnesses: Readonly<Record<Witness['witness'], string>>;
    readonly fieldsRead: string;
    readonly fieldsNote: string;
    readonly field: string;
    readonly read: string;
    readonly printed: string;
    readonly fieldNames: Readonly<Record<'commentsOn' | 'proposedWayForward', string>>;
    readonly notFound: string;
    readonly unsure: string;
    readonly placeholder: string;
    readonly noTemplate: string;
    readonly noCitations: string;
    readonly mentions: PluralForms<L>;
    readonly more: PluralForms<L>;
  };
  /** One paper, beside its verdict. */
  readonly paper: {
    readonly contribution: string;
    readonly file: string;
    readonly download: string;
    readonly readingCopy: string;
    readonly toPaper: string;
    readonly coSponsors: string;
    readonly coSponsorNote: string;
    readonly consents: Readonly<Record<Consent['answer'] | 'silent', string>>;
    readonly changes: string;
    readonly changedBy: string;
    readonly versions: string;
    readonly letters: string;
    readonly letterKinds: Readonly<Record<LetterKind, string>>;
    readonly decisions: string;
    readonly decisionKinds: Readonly<Record<DecisionDraft['kind'], string>>;
    readonly reason: string;
    readonly history: string;
    readonly events: Readonly<Record<HistoryKind, string>>;
    readonly publishedOn: string;
    readonly notPublished: string;
  };
  /** Lists for everybody. */
  readonly lists: {
    readonly search: string;
    readonly find: string;
    readonly item: string;
    readonly anyItem: string;
    readonly found: PluralForms<L>;
    readonly none: string;
    readonly next: string;
    readonly first: string;
    readonly clear: string;
    readonly agendaNote: string;
    readonly noPaper: string;
    readonly underItem: PluralForms<L>;
    readonly group: Readonly<Record<'1+' | '1' | '2', string>>;
    readonly citing: Saying<'id'>;
    readonly noCiting: string;
  };
}
