import { convertToHtml, images } from 'mammoth';
import sanitizeHtml from 'sanitize-html';
import type { FileKind } from '../model/examination.ts';
import type { Paper } from '../model/paper.ts';
import { read } from './read.ts';
import { zipEntries } from './zip.ts';

/**
 * Bytes of XML in a docx up to which mammoth makes the copy: it needs seventy bytes of memory for one of XML, and a paper has some
 * hundred kilobytes. Of a longer one the lines are shown.
 */
const longestXml = 4 * 1024 * 1024;

/**
 * What may stand in a reading copy: text and its order, and nothing that loads, runs, poses as the page round it or leads anywhere
 * but to an address that the reader can see.
 */
const whitelist: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'u', 's', 'sup', 'sub', 'a'],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'section', 'header', 'hr'],
  ],
  allowedAttributes: { a: ['href', 'rel'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: {},
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  transformTags: {
    a: (_name, { href }) => ({
      tagName: 'a',
      attribs: href === undefined || href.startsWith('#') ? {} : { href, rel: 'noopener noreferrer' },
    }),
  },
};

/**
 * A fragment of HTML in which a person can read the paper; not the source of any fact. Pictures are left out, outside references
 * are not followed.
 * @returns an empty string for a file that is not read, also where the gate refuses it
 */
export async function readingCopy(bytes: Uint8Array, kind: FileKind): Promise<string> {
  const { paper } = await read(bytes);
  if (paper === null) return '';
  const html = kind === 'docx' && xmlOf(bytes) <= longestXml ? await copyOfWord(bytes, paper) : copyOfLines(paper);
  return sanitizeHtml(html, whitelist);
}

/** The sizes that the directory gives, which are true of a docx that was read. */
function xmlOf(bytes: Uint8Array): number {
  return zipEntries(bytes).reduce((sum, { name, size }) => sum + (/\.xml$/i.test(name) ? size : 0), 0);
}

/** mammoth leaves header parts out; they hold the fields of many a template, so they stand first, as plain lines. */
async function copyOfWord(bytes: Uint8Array, paper: Paper): Promise<string> {
  const header = paper.passages
    .filter(({ part, text }) => part === 'header' && text.trim() !== '')
    .map(({ text }) => paragraph(text));
  const { value } = await convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: images.imgElement(async () => ({ src: '' })), externalFileAccess: false, includeEmbeddedStyleMap: false },
  );
  return `${header.length === 0 ? '' : `<header>${header.join('')}</header>`}${value}`;
}

function copyOfLines(paper: Paper): string {
  const pages = Map.groupBy(paper.passages, ({ page }) => page ?? 1);
  return [...pages.values()].map((lines) => `<section>${lines.map(({ text }) => paragraph(text)).join('')}</section>`).join('');
}

function paragraph(text: string): string {
  return `<p>${text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`;
}
