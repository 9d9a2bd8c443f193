/** The body of an edited file as far as it matters here: its paragraphs in order, as they read once all marked changes are accepted. */
export interface EditedStory {
  readonly lines: readonly EditedLine[];
  /** Every content control, in the order of the file, empty ones too. */
  readonly controls: readonly EditedControl[];
  /** First and last line of each bookmark. */
  readonly bookmarks: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
}

export interface EditedControl {
  readonly tag: string | null;
  readonly id: string | null;
  /** It shows its prompt instead of words. */
  readonly placeholder: boolean;
  /** The controls round it, outermost first. */
  readonly around: readonly EditedControl[];
  /** How many tables it stands in. */
  readonly depth: number;
  /** It stands round words of a paragraph, not round paragraphs. */
  readonly inline: boolean;
}

export interface EditedLine {
  readonly pieces: readonly Piece[];
  /** The controls round the whole paragraph, outermost first. */
  readonly controls: readonly EditedControl[];
  readonly depth: number;
  /** Its end was deleted: the next paragraph continues it. */
  readonly runsOn: boolean;
}

/** A stretch of a paragraph; `other` names what is no plain text (`picture`, `note`, `list-number`, `formula`, `hidden`, `part`). */
export interface Piece {
  readonly text: string;
  readonly other: string | null;
  readonly controls: readonly EditedControl[];
}
