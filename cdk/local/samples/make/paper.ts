import type { Language } from '../../../../shared/model/language.ts';

/** Where a paper's header and box stand, as administrations lay them out. */
export type HeaderLayout = 'table' | 'header part' | 'tabs' | 'content controls' | 'box first';

interface AnySample {
  /** Name of the file in `contributions/`; one that ends in `.pdf` is printed from the docx made here. */
  readonly file: string;
  readonly language: Language;
  readonly source: string;
  /** Null where the sender left the field out. */
  readonly title: string | null;
  /** Paragraphs in the notation of `runs.ts`; `# ` opens a heading, `- ` a bullet, `\f` marks where a page began. */
  readonly body: readonly string[];
  /** Pages that the word processor stored in the file's properties. */
  readonly pages: number;
  /** Body type and distance of lines; 11.5 points on 1.1 lines where nothing is said. */
  readonly type?: { readonly points: number; readonly lines: number };
  /** Template on the sender's own server to which the file still refers. */
  readonly attachedTemplate?: string;
}

/** A paper on the form of 2021 (DM-21/1008, Annex 4), all fields as printed. */
export interface Paper2021 extends AnySample {
  readonly form: '2021';
  readonly layout: HeaderLayout;
  readonly agendaItem: string | null;
  /** With its word, one line a string: `Revision 1 to`, `Document C21/78-E`. */
  readonly number: readonly string[];
  readonly date: string;
  readonly original: string;
  readonly summary: string;
  readonly action: string;
  readonly references: string;
}

/** A paper on the form of 2020 (DM-20/1008, Annex 2). */
export interface Paper2020 extends AnySample {
  readonly form: '2020';
  readonly agendaReference: string;
  /** Heading of the comments, with the document that they are about. */
  readonly commentsOn: string;
  readonly proposedWayForward: readonly string[];
}

export type SamplePaper = Paper2021 | Paper2020;
