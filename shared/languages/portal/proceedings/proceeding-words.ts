import type { EditFindingCode } from '../../../model/edit.ts';
import type { Meeting } from '../../../model/meeting.ts';
import type { MeetingProposal } from '../../../model/meeting-proposal.ts';
import type { ProceedingFinding } from '../../../model/summary-record.ts';

type Words<Keys extends string> = Readonly<Record<Keys, string>>;

/** What a letter says of a meeting, and what a meeting has, by their names in the models. */
export type LetterField = keyof Omit<
  MeetingProposal & Meeting,
  'letterId' | 'sha256' | 'fileName' | 'language' | 'items' | 'findings' | 'version'
>;

/**
 * Words of the pages on the agenda, the convening letters, what summary records state of the agenda, and edited reports. What the report and the other pages
 * have a word for is taken from there. `{n}` and the like are filled in.
 */
export interface ProceedingWords {
  readonly agenda: Words<
    | 'inForce'
    | 'version'
    | 'standing'
    | 'changeThis'
    | 'changes'
    | 'priority'
    | 'to'
    | 'add'
    | 'number'
    | 'noAnnex'
    | 'titleHint'
    | 'documentsHint'
    | 'after'
    | 'first'
    | 'link'
    | 'remove'
    | 'removeNote'
    | 'spillOver'
    | 'spillOverNote'
    | 'orphans'
    | 'evenSo'
    | 'evenSoNote'
    | 'decided'
    | 'refiled'
    | 'unchanged'
    | 'moved'
    | 'history'
    | 'untouched'
    | 'basis'
    | 'wholeAgenda'
  >;
  readonly letters: Words<
    | 'intro'
    | 'file'
    | 'meetingCode'
    | 'meetingHint'
    | 'send'
    | 'underWay'
    | 'unread'
    | 'none'
    | 'sendOne'
    | 'stored'
    | 'acceptedAs'
    | 'elsewhere'
    | 'elsewhereNote'
    | 'asRead'
    | 'lineOf'
    | 'missing'
    | 'missingNote'
    | 'missingOne'
    | 'open'
    | 'openNote'
    | 'taken'
    | 'why'
    | 'accept'
    | 'acceptNote'
    | 'reasonHint'
    | 'acceptAsRead'
    | 'edit'
    | 'editNote'
    | 'download'
    | 'edited'
    | 'acceptEdited'
    | 'notJson'
    | 'misfit'
  >;
  /** What stands in a place of the proposal that a person is to fill in. */
  readonly needs: Words<'needed' | 'found' | 'date' | 'time' | 'address' | 'web' | 'yesNo' | 'list' | 'number' | 'text'>;
  readonly certainties: Words<MeetingProposal['reference']['certainty']>;
  readonly fields: Words<LetterField>;
  /** Why the program put a value where the letter has none: `known` for what the register has of the meeting already, else by the field. */
  readonly reasons: Words<'known' | 'id' | 'names' | 'edition' | 'numbering' | 'received' | 'submission.closes'>;
  readonly severities: Words<ProceedingFinding['severity']>;
  readonly findings: Words<ProceedingFinding['code']>;
  readonly records: Words<'stated' | 'accept' | 'doubtful' | 'remarks'>;
  readonly edits: Words<
    | 'heading'
    | 'intro'
    | 'file'
    | 'send'
    | 'underWay'
    | 'unread'
    | 'waits'
    | 'changed'
    | 'unchanged'
    | 'conflicts'
    | 'conflictNote'
    | 'notTaken'
    | 'asFound'
  >;
  readonly editFindings: Words<EditFindingCode>;
}
