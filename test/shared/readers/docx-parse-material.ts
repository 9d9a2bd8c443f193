import fc from 'fast-check';
import { parseDocument } from '../../../shared/readers/docx/parse.ts';
import type { Block, Inline, Paragraph, WordDocument } from '../../../shared/readers/docx/word-document.ts';
import type { OpenPackage } from '../../../shared/readers/package.ts';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A package out of parts that are given as text. */
export function packageOf(parts: Readonly<Record<string, string>>): OpenPackage {
  const bytes = new Map(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  return { names: [...bytes.keys()], part: (name) => bytes.get(name) ?? null };
}

export function relationships(rows: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const list = rows.map(([id, kind, target]) => {
    const external = /^[a-z]+:/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${relationshipType}/${kind}" Target="${target}"${external}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** The parts of a docx: `name` is `styles`, `header1`, `numbering`...; the text is the content of its root. */
export interface Material {
  readonly body: string;
  readonly section?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly links?: readonly (readonly [id: string, address: string])[];
  readonly application?: string;
  readonly pages?: number;
}

const roots: Readonly<Record<string, string>> = {
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
  footer: 'ftr',
};

export function docx({ body, section = '', parts = {}, links = [], application, pages }: Material): OpenPackage {
  const files: Record<string, string> = {
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'word/document.xml'],
      ['rId2', 'extended-properties', 'docProps/app.xml'],
    ]),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr>${section}</w:sectPr></w:body></w:document>`,
  };
  const rows: [string, string, string][] = links.map(([id, address]) => [id, 'hyperlink', address]);
  for (const [name, content] of Object.entries(parts)) {
    const kind = name.replace(/\d+$/, '');
    const root = roots[kind] ?? kind;
    rows.push([`r-${name}`, kind, `${name}.xml`]);
    files[`word/${name}.xml`] = kind === 'theme' ? content : `<w:${root} ${namespaces}>${content}</w:${root}>`;
  }
  files['word/_rels/document.xml.rels'] = relationships(rows);
  if (application !== undefined || pages !== undefined) {
    const declared = `${pages === undefined ? '' : `<Pages>${pages}</Pages>`}<Application>${application ?? ''}</Application>`;
    const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
    files['docProps/app.xml'] = `<Properties xmlns="${namespace}">${declared}</Properties>`;
  }
  return packageOf(files);
}

export function parsed(material: Material | string): WordDocument {
  return parseDocument(docx(typeof material === 'string' ? { body: material } : material));
}

export function p(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function table(rows: readonly (readonly string[])[], properties = '', rowProperties = ''): string {
  const width = Math.floor(9000 / Math.max(1, rows[0]?.length ?? 1));
  const grid = (rows[0] ?? []).map(() => `<w:gridCol w:w="${width}"/>`).join('');
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('');
  const body = rows.map((row) => `<w:tr><w:trPr>${rowProperties}</w:trPr>${cells(row)}</w:tr>`).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

/** All paragraphs at any depth of tables, text boxes left out. */
export function paragraphs(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphs(cell.blocks))),
  );
}

export function inlines(document: WordDocument): Inline[] {
  return paragraphs(document.body).flatMap((paragraph) => paragraph.inlines);
}

/** What is said on paper: a tab is `\t`, a break is `\n`. */
export function textOf(blocks: readonly Block[]): string {
  const words = (inline: Inline): string => {
    if (inline.type === 'text') return inline.text;
    if (inline.type === 'tab') return '\t';
    return inline.type === 'break' ? '\n' : '';
  };
  return paragraphs(blocks)
    .map((paragraph) => paragraph.inlines.map(words).join(''))
    .join('|');
}

const names = [
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:sdtContent',
  'w:sdtPr',
  'w:pPr',
  'w:rPr',
  'w:sectPr',
  'w:cols',
  'w:ins',
  'w:del',
  'w:hyperlink',
  'w:fldChar',
  'w:instrText',
  'w:drawing',
  'wp:anchor',
  'w:txbxContent',
  'w:pict',
  'v:shape',
  'w:numPr',
  'w:spacing',
  'w:ruby',
  'mc:AlternateContent',
  'mc:Choice',
];
const attributes = [
  '',
  ' w:val="7"',
  ' w:val="-1"',
  ' w:fldCharType="begin"',
  ' w:fldCharType="end"',
  ' w:w="1e9" w:h="0"',
  ' w:num="999"',
  ' style="width:1pt;position:absolute"',
  ' w:id="1"',
];
/** Well-formed content of a body, whether it makes sense or not. */
export const { anyElement } = fc.letrec<{ anyElement: string }>((tie) => ({
  anyElement: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('text', ' ', '理事会', '&amp;'),
    fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes), fc.array(tie('anyElement'), { maxLength: 4 }))
      .map(([name, given, inside]) => `<${name}${given}>${inside.join('')}</${name}>`),
  ),
}));
