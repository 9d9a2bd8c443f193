/**
 * The closed vocabulary of a summary record. A conclusion may be of several kinds at once; a paragraph is of one.
 */
export const paragraphKinds = [
  'opening-statement',
  'statement',
  'introduction',
  'intervention',
  'debate-summary',
  'reply',
  'information',
  'proposal',
  'chair-remark',
  'chair-proposal',
  'chair-conclusion',
  'chair-request',
  'council-conclusion',
  'approval',
  'noting',
  'instruction',
  'agreement',
  'closure',
  'meeting-closure',
] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

export const outcomeKinds = [
  'appointment-approved',
  'agenda-approved',
  'time-plan-approved',
  'noted',
  'note-by-correspondence',
  'approve-by-correspondence',
  'adopt-by-correspondence',
  'endorse-by-correspondence',
  'authorize-by-correspondence',
  'recommend-to-physical-session',
  'deferred',
  'referred',
  'contingency-agreed',
  'secretariat-action',
  'member-action',
  'continue-later',
  'no-decision',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/**
 * How a proposed conclusion will be decided. `correspondence`: by Rule 3.2 of the Council's rules of procedure (DM-21/1008, Annex 1);
 * `deferred-council`: put off to a session of the Council whose year stands beside it.
 */
export const procedures = [
  'correspondence',
  'approved-at-meeting',
  'noted-at-meeting',
  'agreed-at-meeting',
  'deferred-council',
  'next-physical-session',
  'referred-to-group',
  'continued',
  'secretariat-follow-up',
  'member-follow-up',
  'none',
] as const;
export type Procedure = (typeof procedures)[number];
