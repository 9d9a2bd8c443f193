import type { Decision } from '../../../model/decision.ts';
import type { Filing, PageVerdict } from '../../../model/verdict.ts';

/**
 * Words of the secretariat's pages. What the report, the letters, the count of replies and the
 * pages of members already have a word for is taken from there. `{n}` and the
 * like are filled in. No word says that a consultation decided anything (DM-21/1008, Annex 1): only the secretariat decides, on the form of papers.
 */
export interface SecretariatWords {
  readonly nav: Readonly<
    Record<
      | 'board'
      | 'held'
      | 'papers'
      | 'agenda'
      | 'letters'
      | 'conclusions'
      | 'records'
      | 'pictures'
      | 'timePlan'
      | 'correspondence'
      | 'reports'
      | 'onBehalf'
      | 'extensions'
      | 'audit'
      | 'health',
      string
    >
  >;
  readonly board: Readonly<
    Record<
      | 'items'
      | 'received'
      | 'agrees'
      | 'disagrees'
      | 'unread'
      | 'coverage'
      | 'filter'
      | 'group'
      | 'annex'
      | 'all'
      | 'apply'
      | 'flags'
      | 'prepared'
      | 'noItems',
      string
    >
  > & { readonly flag: Readonly<Record<'no-paper' | 'held' | 'late', string>> };
  /** Questions that are ready to be asked with one press. */
  readonly chips: Readonly<
    Record<'held' | 'late' | 'unpublished' | 'returned' | 'group' | 'citing' | 'members' | 'narrow' | 'remove', string>
  >;
  readonly held: Readonly<Record<'none' | 'waiting' | 'next' | 'text' | 'noText', string>>;
  readonly evidence: Readonly<Record<'lastLines' | 'grade' | 'placedBy', string>> & {
    readonly grades: Readonly<Record<PageVerdict['grade'], string>>;
    readonly filed: Readonly<Record<Filing['how'], string>>;
  };
  readonly records: Readonly<
    Record<
      | 'intro'
      | 'file'
      | 'sitting'
      | 'sittingHint'
      | 'date'
      | 'send'
      | 'noFile'
      | 'underWay'
      | 'entered'
      | 'unread'
      | 'waits'
      | 'none'
      | 'sections'
      | 'concluded'
      | 'record',
      string
    >
  >;
  readonly decide: Readonly<
    Record<
      | 'heading'
      | 'reason'
      | 'ownReason'
      | 'reasonHint'
      | 'items'
      | 'itemsHint'
      | 'field'
      | 'value'
      | 'joinTo'
      | 'more'
      | 'done'
      | 'conflict'
      | 'badForm'
      | 'acceptReason'
      | 'noFinding'
      | 'publishReason',
      string
    >
  > & {
    /** On the buttons. */
    readonly kinds: Readonly<Record<Decision['kind'], string>>;
  };
  readonly paper: Readonly<
    Record<
      | 'sender'
      | 'senderUnknown'
      | 'authenticated'
      | 'notAuthenticated'
      | 'letterTo'
      | 'sent'
      | 'notSent'
      | 'outcome'
      | 'by'
      | 'when'
      | 'event'
      | 'details'
      | 'corrected',
      string
    >
  >;
  readonly query: Readonly<
    Record<
      | 'ask'
      | 'from'
      | 'to'
      | 'states'
      | 'statesHint'
      | 'membersOf'
      | 'inNameOf'
      | 'findings'
      | 'language'
      | 'cites'
      | 'citesHint'
      | 'text'
      | 'publication'
      | 'either'
      | 'asOf'
      | 'asOfHint'
      | 'moreFields'
      | 'results'
      | 'none'
      | 'nextPart'
      | 'plan'
      | 'planText'
      | 'filters'
      | 'export'
      | 'malformed'
      | 'clear',
      string
    >
  >;
  readonly conclusions: Readonly<
    Record<
      | 'disputed'
      | 'amended'
      | 'reworded'
      | 'none'
      | 'stands'
      | 'newWords'
      | 'change'
      | 'settle'
      | 'settleHint'
      | 'madeOn'
      | 'theirs'
      | 'wordings'
      | 'choose'
      | 'keepStanding'
      | 'takeTheirs'
      | 'done'
      | 'moved',
      string
    >
  >;
  readonly sending: Readonly<
    Record<
      'intro' | 'state' | 'file' | 'receivedAt' | 'receivedHint' | 'send' | 'done' | 'arrivalId' | 'noFile' | 'tooLarge',
      string
    >
  >;
  readonly extension: Readonly<Record<'intro' | 'until' | 'untilHint' | 'grant' | 'done', string>>;
  readonly reports: Readonly<Record<'none' | 'revision' | 'readAt' | 'forms' | 'council', string>>;
  readonly correspondence: Readonly<
    Record<
      | 'none'
      | 'needed'
      | 'letter'
      | 'open'
      | 'openHint'
      | 'symbol'
      | 'symbolHint'
      | 'opened'
      | 'kept'
      | 'sheet'
      | 'note'
      | 'sameForAll'
      | 'eachQuestion'
      | 'asForAll'
      | 'leftOpen'
      | 'noted'
      | 'notedBefore'
      | 'count'
      | 'download'
      | 'withoutVote'
      | 'withoutVoteIntro'
      | 'noneWithoutVote'
      | 'day'
      | 'from'
      | 'to'
      | 'toHint'
      | 'sourceHint'
      | 'lasting'
      | 'add'
      | 'remove'
      | 'listDone'
      | 'listMoved',
      string
    >
  >;
  readonly timePlan: Readonly<Record<'package' | 'noTime' | 'tooLong' | 'note', string>>;
  readonly health: Readonly<
    Record<'queue' | 'waiting' | 'inFlight' | 'dead' | 'redrive' | 'redriven' | 'noQueues' | 'well' | 'unwell', string>
  >;
  readonly audit: Readonly<Record<'intro' | 'whole' | 'broken' | 'papers' | 'events' | 'digests', string>>;
}
