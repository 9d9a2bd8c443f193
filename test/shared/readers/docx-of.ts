import type { Member } from './zip-of.ts';
import { zipOf } from './zip-of.ts';

const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const officeRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxParts {
  /** Content of `w:body`. */
  readonly body?: string;
  /** `Relationship` elements of the main part. */
  readonly relationships?: string;
  /** Further parts, or others in place of the usual ones; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The entries of a small docx. */
export function docxMembers({ body = paragraph('Contribution'), relationships = '', parts = {} }: DocxParts = {}): Member[] {
  const usual: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relationshipsPart(relationship('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationshipsPart(relationships),
    ...parts,
  };
  return Object.entries(usual).flatMap(([name, data]) => (data === null ? [] : [{ name, data }]));
}

export function docxOf(parts: DocxParts = {}): Uint8Array {
  return zipOf(docxMembers(parts));
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function relationship(id: string, kind: string, target: string, external = false): string {
  return `<Relationship Id="${id}" Type="${officeRelationship}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
}

export function relationshipsPart(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

/** The root element of a header, footer or notes part. */
export function part(name: string, content: string): string {
  return `<w:${name} ${wordNamespaces}>${content}</w:${name}>`;
}
