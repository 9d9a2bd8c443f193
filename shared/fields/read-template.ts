import { findSource } from '../languages/states/find-source.ts';
import type { Field, Source, TemplateReading } from '../model/examination.ts';
import type { FieldKey } from '../model/field-key.ts';
import type { Language } from '../model/language.ts';
import { type Paper, placeAt } from '../model/paper.ts';
import { templates } from '../templates/index.ts';
import { controlsOf } from './controls.ts';
import { readDate } from './dates.ts';
import { findNumber } from './document-number.ts';
import { editionOf, inForce, labelLanguageOf } from './edition.ts';
import { type Span, type Spans, spansOf } from './field-spans.ts';
import { type Line, linesOf } from './lines.ts';
import { findMarks, type Mark } from './marks.ts';
import { findOwnNumber, type OwnNumber } from './numbers.ts';
import { inPaperOrder, isOrdered, type Placed } from './order.ts';
import { readOriginalLanguages } from './original-language.ts';
import { isPlaceholder } from './placeholder-text.ts';
import { printed } from './printed.ts';

/**
 * Reads the fields of the prescribed form out of a paper, in whatever layout they stand (DM-21/1008, Annex 4; DM-20/1008, Annex 2):
 * table, page header, tabs, plain lines, content controls, text boxes, in any order and with labels in any of the six languages.
 * `language` is that of the body; it settles labels and bilingual originals that fit several. The value of `references` is left
 * null: its place tells the caller where the citations of the box stand. Never throws; a paper without a label gives no edition.
 */
export function readTemplate(paper: Paper, language: Language | null): TemplateReading {
  const lines = linesOf(paper);
  const all = findMarks(lines);
  const own = findOwnNumber(lines, all);
  const controls = controlsOf(lines);
  const edition = editionOf(all, own, controls);
  const template = templates.find((each) => each.edition === edition);
  if (template === undefined) return blank();
  const number = template.edition === 'C21' || (own?.given === true && !own.cited) ? own : null;
  const marks = [...inForce(all, template.edition, lines), ...(number === null ? [] : [numberMark(number, lines)])].sort(
    (a, b) => a.start - b.start,
  );
  const keys = new Set(template.fields.map(({ key }) => key));
  const spans = spansOf({ lines, marks, pdf: paper.kind !== 'docx' }, controls, keys);
  const placed = inPaperOrder(placedOf(spans, number, lines), template);
  return {
    edition: template.edition,
    labelLanguage: labelLanguageOf(spans.labels, language),
    order: placed.map(({ key }) => key),
    inOrder: isOrdered(placed, template),
    fields: fieldsOf(paper, spans, number, language),
    revision: number?.revision ?? null,
  };
}

function numberMark(own: OwnNumber, lines: readonly Line[]): Mark {
  const line = lines.findLast(({ start }) => start <= own.start)?.index ?? own.line;
  const { start, end, languages } = own;
  const shape = { colon: false, alone: true, evidence: own.certain, symbol: null };
  return { key: 'documentNumber', editions: ['C21'], languages, line, lastLine: own.line, start, end, ...shape };
}

function placedOf(spans: Spans, own: OwnNumber | null, lines: readonly Line[]): Placed[] {
  const starts = [...spans.starts].map(([key, start]) => ({ key, start: startOf(spans.values.get(key)) ?? start }));
  const numbers = own === null ? [] : [{ key: 'documentNumber' as const, start: own.start }];
  return [...starts, ...numbers].map(({ key, start }) => ({ key, start, line: lines.findLast((line) => line.start <= start) }));
}

function startOf(span: Span | undefined): number | undefined {
  const first = span?.pieces[0];
  return first === undefined ? undefined : first.line.start + first.start;
}

function fieldsOf(paper: Paper, spans: Spans, own: OwnNumber | null, body: Language | null): TemplateReading['fields'] {
  const text = (key: FieldKey) => field(paper, spans, key, (value) => value);
  return {
    agendaItem: text('agendaItem'),
    documentNumber: own === null ? absent() : numberField(paper, own),
    date: field(paper, spans, 'date', readDate),
    originalLanguage: field(paper, spans, 'originalLanguage', (value) => original(value, body)),
    source: field<Source>(paper, spans, 'source', findSource),
    title: text('title'),
    summary: text('summary'),
    actionRequired: text('actionRequired'),
    references: field<string[]>(paper, spans, 'references', () => null),
    commentsOn: field(paper, spans, 'commentsOn', commentedSymbol),
    proposedWayForward: text('proposedWayForward'),
  };
}

function commentedSymbol(heading: string): string | null {
  const number = findNumber(heading);
  return number?.base == null ? null : number.value.replace(/-[A-Z]$/u, '');
}

/** Of a bilingual original ("English/French") the version sent is meant. */
function original(value: string, body: Language | null): Language | null {
  const named = readOriginalLanguages(value);
  return (body !== null && named.includes(body) ? body : named[0]) ?? null;
}

function field<T>(paper: Paper, spans: Spans, key: FieldKey, read: (value: string) => T | null): Field<T> {
  const span = spans.values.get(key);
  const [first, last] = [span?.pieces[0], span?.pieces.at(-1)];
  if (span === undefined || first === undefined || last === undefined) return absent();
  const value = printed(span.pieces, paper.kind !== 'docx');
  const placeholder = span.placeholder || isPlaceholder(key, value);
  const [start, end] = trimmed(paper.text, first.line.start + first.start, last.line.start + last.end);
  const found = placeholder || value === '' ? null : read(value);
  return {
    value: found,
    raw: paper.text.slice(start, end),
    place: placeAt(paper, start, end),
    confidence: span.confidence,
    placeholder,
  };
}

function numberField(paper: Paper, own: OwnNumber): Field<string> {
  const { start, end, value, placeholder } = own;
  const confidence = own.labelled ? 1 : 0.8;
  return { value, raw: paper.text.slice(start, end), place: placeAt(paper, start, end), confidence, placeholder };
}

function trimmed(text: string, start: number, end: number): [number, number] {
  const words = text.slice(start, end);
  return [start + words.length - words.trimStart().length, end - words.length + words.trimEnd().length];
}

function absent(): { value: null; raw: null; place: null; confidence: number; placeholder: boolean } {
  return { value: null, raw: null, place: null, confidence: 0, placeholder: false };
}

function blank(): TemplateReading {
  const none = absent();
  const fields = {
    agendaItem: none,
    documentNumber: none,
    date: none,
    originalLanguage: none,
    source: none,
    title: none,
    summary: none,
    actionRequired: none,
    references: none,
    commentsOn: none,
    proposedWayForward: none,
  };
  return { edition: null, labelLanguage: null, order: [], inOrder: true, fields, revision: null };
}
