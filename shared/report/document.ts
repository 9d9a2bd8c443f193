import type { Language } from '../model/language.ts';

/**
 * The report as a document, before any format: what the renderers for the browser and for Word have in common. A new kind of
 * content (conclusions, follow-ups) is composed into these few shapes and needs no renderer of its own.
 */
export interface ReportDocument {
  readonly language: Language;
  /** The meeting it is of, kept in the properties of the Word file, so that an edited copy comes back to the same meeting. */
  readonly meetingId?: string;
  readonly masthead: {
    /** Symbol with the letter of the language, for the running header. */
    readonly symbol: string;
    readonly meeting: string;
    readonly asOf: string | null;
    readonly languageName: string;
    readonly title: string;
    readonly subtitle: string;
  };
  /** Anchor and heading of the table of contents. */
  readonly contents: string;
  readonly front: readonly Block[];
  readonly sections: readonly Section[];
}

/** A section with its heading; its depth in the tree is the level of the heading. */
export interface Section {
  /** Letters, digits, hyphens and dots; unique in the document. */
  readonly anchor: string;
  /** `3.1`, `Annex A`; null where the heading names itself (a contribution's symbol). */
  readonly number: string | null;
  readonly heading: Line;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly annex?: true;
  /** An annex that holds something begins on a page of its own. */
  readonly newPage?: true;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  /** The box under the title, as Council documents have it. */
  | { readonly kind: 'box'; readonly facts: readonly Fact[] }
  | { readonly kind: 'facts'; readonly caption: Line; readonly facts: readonly Fact[] }
  | ConclusionBlock
  | Table
  | Chart;

/** A proposed conclusion. Its words are quoted as they stand; in Word a content control with the tag holds them, so that an edit comes back. */
export interface ConclusionBlock {
  readonly kind: 'conclusion';
  readonly anchor: string;
  /** What links and readers by ear call it: `Proposed conclusion, sitting 1, paragraph 7.2`. */
  readonly name: string;
  /** `conclusion:<id>@<wording>` of `proceedings/wording-tag.ts`. */
  readonly tag: string;
  /** Language of the words. */
  readonly language: Language;
  readonly paragraphs: readonly string[];
  /** The words of the last revision: null where it had none; absent where nothing is compared. */
  readonly before?: readonly string[] | null;
  /** Kinds, procedure, documents, follow-ups, source, as the report says them. */
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly cell: Cell;
}

/** Rows under repeated column headings; the first cell of a row is its heading. */
export interface Table {
  readonly kind: 'table';
  readonly caption: Line;
  /** `share`: part of the width, in per cent; they add up to 100. */
  readonly columns: readonly { readonly label: string; readonly share: number; readonly numeric?: true }[];
  readonly rows: readonly { readonly anchor?: string; readonly cells: readonly Cell[]; readonly total?: true }[];
}

/**
 * Counts as bars, with the same counts in words. Where every bar has a span of days (ISO 8601 dates, both included), the chart may be
 * drawn as a time line.
 */
export interface Chart {
  readonly kind: 'chart';
  readonly anchor: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  readonly count: number;
  /** Where the bar leads. */
  readonly anchor: string;
  readonly span?: { readonly from: string; readonly to: string };
}

/** Paragraphs of a cell. */
export type Cell = readonly Line[];
export type Line = readonly Words[];

/** Words that share a language and a look. */
export interface Words {
  readonly text: string;
  /** Language of a quoted text, null where it is not known; absent in our own words. */
  readonly language?: Language | null;
  /** `code`: a symbol, name or hash, set apart from the direction of the text round it. */
  readonly look?: 'strong' | 'quiet' | 'code';
  /** Anchor in this document that the words lead to. */
  readonly leadsTo?: string;
  /** Web address (http or https) that the words lead to. */
  readonly address?: string;
}
