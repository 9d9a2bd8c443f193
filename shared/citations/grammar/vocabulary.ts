/**
 * What a word does in a citation. Heads name the kind of thing cited (`resolution`, `convention`), bodies say whose it is, the rest
 * hold lists and versions together. A word that has no class ends whatever is being read.
 */
export type WordClass =
  | 'document'
  | 'documents'
  | 'resolution'
  | 'resolutions'
  | 'decision'
  | 'decisions'
  | 'councilDecision'
  | 'councilDecisions'
  | 'recommendation'
  | 'convention'
  | 'constitution'
  | 'generalRules'
  | 'procedure'
  | 'rule'
  | 'article'
  | 'paragraph'
  | 'number'
  | 'committee'
  | 'ordinal'
  | 'council'
  | 'councilOf'
  | 'pp'
  | 'wtdc'
  | 'wtsa'
  | 'ra'
  | 'wrc'
  | 'foreign'
  | 'union'
  | 'and'
  | 'to'
  | 'of'
  | 'in'
  | 'year'
  | 'revised'
  | 'modified'
  | 'its'
  | 'about'
  | 'made'
  | 'filler'
  | 'counter';

/** The words of one language, by class; an entry of several words is separated by single blanks. Case and accents do not matter. */
export type Vocabulary = Readonly<Partial<Record<WordClass, string>>>;
