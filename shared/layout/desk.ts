import type { Block, RunProperties, SectionProperties, WordDocument } from '../readers/docx/word-document.ts';
import { type Doubts, noDoubts } from './doubts.ts';
import { letteringOf, type RunLettering } from './lettering.ts';
import type { Likeness } from './likeness.ts';
import { type StyleChain, styleChain } from './style-chain.ts';

/** What all measuring of one document shares. */
export interface Desk {
  readonly word: WordDocument;
  readonly chain: StyleChain;
  readonly lettering: (resolved: RunProperties) => RunLettering;
  readonly doubts: Doubts;
  readonly likeness: Likeness;
  /** Characters set. */
  characters: number;
  /** Heights of headers and footers by width. */
  readonly edges: Map<readonly Block[], Map<number, number>>;
}

/** The column in which blocks are set; lengths in points. */
export interface Column {
  readonly width: number;
  readonly grid: SectionProperties['grid'];
  readonly tableStyle: string | null;
  /** A floating picture that narrows the lines beside it, as far as it still reaches down. */
  readonly float: { width: number; left: number };
}

export function deskOf(word: WordDocument): Desk {
  return {
    word,
    chain: styleChain(word),
    lettering: letteringOf(word.theme),
    doubts: noDoubts(),
    likeness: { typefaces: new Map(), complex: 0, eastAsian: 0 },
    characters: 0,
    edges: new Map(),
  };
}

export function columnOf(width: number, grid: SectionProperties['grid'], tableStyle: string | null = null): Column {
  return { width, grid, tableStyle, float: { width: 0, left: 0 } };
}
