/** The fields of the prescribed forms, of either edition (DM-20/1008, Annex 2; DM-21/1008, Annex 1). */
export const fieldKeys = [
  'agendaItem',
  'documentNumber',
  'date',
  'originalLanguage',
  'source',
  'title',
  'summary',
  'actionRequired',
  'references',
  'commentsOn',
  'proposedWayForward',
] as const;
export type FieldKey = (typeof fieldKeys)[number];
