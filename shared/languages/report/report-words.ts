import type { channels } from '../../model/arrival.ts';
import type { Consent, PaperStatus } from '../../model/contribution.ts';
import type { InSixLanguages } from '../../model/language.ts';
import type { Part } from '../../model/place.ts';
import type { Severity } from '../../model/verdict.ts';

/**
 * Headings and connecting words of the report. Official terms follow the labels of the template in DM-21/1008, Annex 4. A
 * consultation takes no decisions (DM-21/1008, Annex 1), so no word here says that one was taken. `{n}` and the like are filled in.
 */
export interface ReportWords {
  /** Locale for Intl, with Latin digits as the Union prints them in all six languages. */
  readonly locale: string;
  /** Letter that ends a document symbol in this language: `C21/84-E`. */
  readonly letter: 'E' | 'F' | 'S' | 'R' | 'A' | 'C';
  readonly languageName: string;
  /** Names of languages as they stand after "Original:". */
  readonly originals: InSixLanguages;
  /** How two dates are joined; null where Intl has the right form. */
  readonly fromTo: string | null;
  /** `{label}: {value}` with the spaces and the colon of the language. */
  readonly labelled: string;
  /** Between the parts of a place or name. */
  readonly comma: string;
  /** Between the things of a list. */
  readonly semicolon: string;

  readonly title: string;
  readonly skipToReport: string;
  readonly toContents: string;
  readonly contents: string;
  readonly document: string;
  readonly page: string;

  readonly consultative: string;
  readonly overview: string;
  readonly agenda: string;
  readonly byItem: string;
  readonly withoutContributions: string;
  readonly unplaced: string;
  readonly noContributions: string;
  readonly heldNote: string;
  readonly returnedAnnex: string;
  readonly returnedNote: string;
  readonly othersAnnex: string;
  readonly registerAnnex: string;
  readonly registerNote: string;
  /** `Annex {letter}` of the report itself. */
  readonly annex: string;
  readonly nothingHere: string;

  readonly meeting: string;
  readonly dates: string;
  readonly letterOfConvening: string;
  readonly closing: string;
  readonly asOf: string;
  readonly receivedBefore: string;
  readonly emptyRegister: string;
  /** `{moment}` by the clock of Geneva. */
  readonly genevaTime: string;

  readonly papersReceived: string;
  readonly number: string;
  readonly received: string;
  readonly statuses: Readonly<Record<PaperStatus, string>>;
  readonly chart: string;
  readonly chartNote: string;

  readonly itemOfAnnex: string;
  readonly item: string;
  /** `Annex {annex}` of the convening letter. */
  readonly annexOfLetter: string;
  /** Short, over a column of numbers. */
  readonly itemNumber: string;
  readonly documents: string;
  readonly priority: string;
  readonly contributions: string;

  readonly details: string;
  readonly source: string;
  readonly sourceUnknown: string;
  readonly paperTitle: string;
  readonly untitled: string;
  readonly summary: string;
  readonly actionRequired: string;
  readonly original: string;
  readonly revisionOf: string;
  readonly alsoUnder: string;
  readonly citations: string;
  readonly mentionsInAll: string;
  readonly remarks: string;
  readonly findings: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly pages: string;
  readonly receivedAt: string;
  readonly duplicateOf: string;
  /** Versions of a contribution in other languages, and what one of them is called. */
  readonly versions: string;
  readonly languageVersion: string;
  /** What States answered that a paper names beside its sender's. */
  readonly consents: string;
  readonly answers: Readonly<Record<Consent['answer'], string>>;
  readonly notGiven: string;

  readonly paper: string;
  readonly status: string;
  readonly arrival: string;
  readonly file: string;
  readonly channel: string;
  readonly channels: Readonly<Record<(typeof channels)[number], string>>;
  readonly readAt: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly pageNumber: string;
  /** Table, row and column counted from 1. */
  readonly cell: string;
}
