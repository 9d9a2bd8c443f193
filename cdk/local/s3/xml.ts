import { SaxesParser } from 'saxes';
import { S3Fault } from './s3-fault.ts';

/** An element as data: text, or children by name; a list repeats the element, `undefined` leaves it out. */
export type Xml = string | number | boolean | { readonly [name: string]: Xml | readonly Xml[] | undefined };

/** A parsed element: its own text and its children in order, namespaces left aside. */
export interface Element {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Element[];
}

/** No document that S3 takes nests deeper than this (a filter rule of a notification has depth 5). */
const MAX_DEPTH = 16;

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(/[&<>"]|[^\P{Cc}\t\n]/gu, (character) => entities[character] ?? `&#${character.codePointAt(0)};`);

const written = (name: string, value: Xml | readonly Xml[] | undefined): string => {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map((one: Xml) => written(name, one)).join('');
  if (typeof value !== 'object') return `<${name}>${escaped(String(value))}</${name}>`;
  return `<${name}>${content(value as Exclude<Xml, string | number | boolean>)}</${name}>`;
};

const content = (value: Readonly<Record<string, Xml | readonly Xml[] | undefined>>): string =>
  Object.entries(value)
    .map(([name, child]) => written(name, child))
    .join('');

/** A whole document in the namespace of S3. */
export const xmlDocument = (root: string, value: Readonly<Record<string, Xml | readonly Xml[] | undefined>>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">${content(value)}</${root}>`;

/** The document of an error, which S3 gives no namespace. */
export const xmlError = (value: Readonly<Record<string, Xml | undefined>>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written('Error', value)}`;

/** Reads a small request document. Throws `MalformedXML` where it is no XML, carries a DOCTYPE or has another root. */
export const parseXml = (bytes: Uint8Array, root: string): Element => {
  const open: { name: string; text: string; children: Element[] }[] = [{ name: '', text: '', children: [] }];
  const refuse = (): never => {
    throw new S3Fault('MalformedXML');
  };
  const parser = new SaxesParser();
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', (tag) => {
    if (open.length > MAX_DEPTH) refuse();
    open.push({ name: tag.name.replace(/^.*:/, ''), text: '', children: [] });
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.children.push(closed);
  });
  parser.write(new TextDecoder().decode(bytes)).close();
  const element = open[0]?.children[0];
  return element?.name === root ? element : refuse();
};

export const childrenOf = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === name);

export const textOf = (element: Element, name: string): string | undefined =>
  element.children.find((child) => child.name === name)?.text;
