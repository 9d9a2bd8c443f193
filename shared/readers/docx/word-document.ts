/**
 * What one streaming pass over the parts of a docx yields: everything that the text reader and the layout need, nothing resolved
 * yet. Lengths are as in the file: twips (1/20 point) unless said otherwise. Both OOXML namespaces (transitional, strict) read
 * alike. Field instructions are absent; deleted and moved-from text stands apart as `deleted` inlines, which no reader of text may
 * look at; `hidden` runs are present and marked.
 */
export interface WordDocument {
  readonly body: readonly Block[];
  /** Properties of the sections in order; the last one closes the body. A paragraph that ends a section names its index. */
  readonly sections: readonly SectionProperties[];
  /** Header and footer parts by relationship id of the main part. */
  readonly headers: ReadonlyMap<string, readonly Block[]>;
  readonly footers: ReadonlyMap<string, readonly Block[]>;
  readonly footnotes: ReadonlyMap<string, readonly Block[]>;
  readonly endnotes: ReadonlyMap<string, readonly Block[]>;
  readonly styles: Styles;
  readonly numbering: ReadonlyMap<string, readonly NumberingLevel[]>;
  readonly theme: ThemeFonts;
  readonly settings: Settings;
  /** docProps/app.xml: null where the part or the value is absent. */
  readonly properties: { readonly pages: number | null; readonly application: string | null };
  /** Facts met on the way that the gate cannot see. */
  readonly seen: {
    readonly trackedChanges: boolean;
    readonly comments: boolean;
    readonly hiddenText: boolean;
    /** First DDE or other active field instruction, as found. */
    readonly activeField: string | null;
    readonly altChunk: boolean;
  };
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly properties: ParagraphProperties;
  readonly inlines: readonly Inline[];
  /** Index into `WordDocument.sections` when this paragraph ends a section. */
  readonly endsSection: number | null;
  /** Innermost block or inline content control round it. */
  readonly control: Control | null;
  /** Properties of the paragraph mark (they size an empty paragraph). */
  readonly mark: RunProperties;
}

export interface Control {
  readonly tag: string | null;
  readonly alias: string | null;
  /** The control still shows its placeholder (`w:showingPlcHdr`). */
  readonly placeholder: boolean;
}

export interface Table {
  readonly type: 'table';
  readonly style: string | null;
  readonly grid: readonly number[];
  readonly width: Measure | null;
  readonly fixed: boolean;
  readonly indent: number;
  readonly cellMargins: Partial<Sides> | null;
  readonly borders: boolean;
  readonly rightToLeft: boolean;
  /** `w:tblpPr`: the table floats. */
  readonly floating: boolean;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly height: { readonly value: number; readonly rule: 'auto' | 'atLeast' | 'exact' } | null;
  readonly cantSplit: boolean;
  readonly repeatsAsHeader: boolean;
  readonly gridBefore: number;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly span: number;
  readonly width: Measure | null;
  readonly margins: Partial<Sides> | null;
  readonly verticalMerge: 'start' | 'continue' | null;
  readonly blocks: readonly Block[];
}

export interface Measure {
  readonly value: number;
  readonly unit: 'twips' | 'percent' | 'auto';
}

export interface Sides {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type Inline =
  | TextRun
  | { readonly type: 'tab'; readonly properties: RunProperties }
  | { readonly type: 'break'; readonly kind: 'line' | 'page' | 'column'; readonly properties: RunProperties }
  /** `w:lastRenderedPageBreak`: where the last program that saved the file broke the page. */
  | { readonly type: 'mark' }
  | { readonly type: 'note'; readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly properties: RunProperties }
  /** `w:del`, `w:moveFrom`: on paper only in the view with marks, so only the layout looks at it. */
  | { readonly type: 'deleted'; readonly text: string; readonly properties: RunProperties }
  | Drawing;

export interface TextRun {
  readonly type: 'text';
  /** U+2011 stands for `w:noBreakHyphen`; `w:softHyphen` leaves nothing; `w:sym` is the character that it shows. */
  readonly text: string;
  readonly properties: RunProperties;
  /** Address of the hyperlink it stands in (by relationship of its part or by field); null inside the document. */
  readonly link: string | null;
  readonly control: Control | null;
  /** An insertion (`w:ins`, `w:moveTo`): in the text, and set off in the view with marks. */
  readonly inserted: boolean;
}

/** A picture, shape or text box; sizes in EMU (914,400 an inch), 0 where unknown. */
export interface Drawing {
  readonly type: 'drawing';
  readonly width: number;
  readonly height: number;
  readonly floating: boolean;
  /** How text flows round a floating one. */
  readonly wrap: 'none' | 'square' | 'topAndBottom';
  /** Where a floating one is pinned; null where the file does not say it. */
  readonly anchor: { readonly horizontal: Pin; readonly vertical: Pin } | null;
  /** Blocks of a text box, once, although Word stores them twice. */
  readonly box: readonly Block[];
}

/** `relativeFrom` of DrawingML (`page`, `margin`, `paragraph`, `column`...), with an offset in EMU or an alignment. */
export interface Pin {
  readonly from: string;
  readonly offset: number;
  readonly align: string | null;
}

/** Only what is said directly; an absent key is inherited. */
export interface ParagraphProperties {
  readonly style?: string;
  readonly alignment?: 'start' | 'center' | 'end' | 'both';
  readonly rightToLeft?: boolean;
  readonly indentStart?: number;
  readonly indentEnd?: number;
  readonly firstLine?: number;
  readonly hanging?: number;
  readonly before?: number;
  readonly after?: number;
  readonly beforeAuto?: boolean;
  readonly afterAuto?: boolean;
  readonly line?: number;
  readonly lineRule?: 'auto' | 'atLeast' | 'exact';
  readonly contextualSpacing?: boolean;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly widowControl?: boolean;
  readonly numbering?: { readonly id: string; readonly level: number };
  readonly snapToGrid?: boolean;
  readonly tabs?: readonly { readonly position: number; readonly kind: string }[];
  readonly borders?: boolean;
  readonly floating?: boolean;
}

export interface RunProperties {
  readonly style?: string;
  /** Typeface by script, as named or as a theme reference such as `minorHAnsi`. */
  readonly fonts?: Partial<
    Record<'ascii' | 'hAnsi' | 'eastAsia' | 'cs' | 'asciiTheme' | 'hAnsiTheme' | 'eastAsiaTheme' | 'csTheme' | 'hint', string>
  >;
  /** Half-points. */
  readonly size?: number;
  readonly sizeComplex?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly smallCaps?: boolean;
  readonly hidden?: boolean;
  readonly rightToLeft?: boolean;
  readonly spacing?: number;
  /** Horizontal scale in per cent. */
  readonly scale?: number;
  /** Raised or lowered, in half-points. */
  readonly position?: number;
  readonly superscript?: boolean;
  readonly color?: string;
}

export interface SectionProperties {
  readonly type: 'nextPage' | 'continuous' | 'evenPage' | 'oddPage' | 'nextColumn';
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly margins: Sides & { readonly header: number; readonly footer: number; readonly gutter: number };
  readonly columns: {
    readonly count: number;
    readonly space: number;
    readonly widths: readonly { width: number; space: number }[];
  };
  readonly titlePage: boolean;
  readonly grid: { readonly type: string; readonly linePitch: number } | null;
  readonly headers: Partial<Record<'default' | 'first' | 'even', string>>;
  readonly footers: Partial<Record<'default' | 'first' | 'even', string>>;
  readonly vertical: string | null;
}

export interface Styles {
  readonly defaults: { readonly paragraph: ParagraphProperties; readonly run: RunProperties };
  readonly byId: ReadonlyMap<string, Style>;
  /** Default paragraph and table styles (`w:default="1"`). */
  readonly defaultParagraph: string | null;
  readonly defaultTable: string | null;
}

export interface Style {
  readonly id: string;
  readonly type: 'paragraph' | 'character' | 'table' | 'numbering';
  readonly basedOn: string | null;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  readonly cellMargins: Partial<Sides> | null;
  readonly borders: boolean;
}

export interface NumberingLevel {
  readonly level: number;
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

export interface ThemeFonts {
  readonly major: Partial<Record<'latin' | 'eastAsia' | 'complex', string>>;
  readonly minor: Partial<Record<'latin' | 'eastAsia' | 'complex', string>>;
}

export interface Settings {
  readonly evenAndOddHeaders: boolean;
  readonly defaultTab: number;
  /** `w:doNotUseHTMLParagraphAutoSpacing`: the space after one paragraph and before the next are added; else the larger one counts. */
  readonly addsSpacing: boolean;
  /** `w:compatibilityMode`; null when absent (Word 2007 or older rules). */
  readonly compatibilityMode: number | null;
}
