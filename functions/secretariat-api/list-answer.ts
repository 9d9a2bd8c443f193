import type { RouteConfig, z } from '@hono/zod-openapi';
import { downloadNamed } from '../../shared/exports/download-name.ts';
import { type TableColumns, tableRows } from '../../shared/exports/table-columns.ts';
import { tableFile, tableTypes } from '../../shared/exports/table-file.ts';
import type { Language } from '../../shared/model/language.ts';
import { type Answer, json } from './answers.ts';
import type { ListForm } from './query-values.ts';

/** A list as a table. */
export interface Columns<T> {
  /** What files of it are called, without their ending. */
  readonly fileName: string;
  readonly columns: TableColumns<T>;
}

interface List<T> {
  readonly lines: readonly T[];
  /** The whole answer as JSON. */
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly table: Columns<T>;
}

/** A list in the form asked for: JSON, or a file for spreadsheets in which nothing is a formula. */
export async function listAnswer<T>(list: List<T>, form: ListForm, language: Language): Promise<Answer> {
  if (form === 'json') return json(list.schema, list.value);
  const { columns, fileName } = list.table;
  const rows = tableRows(columns, list.lines);
  const body = await tableFile(form, { name: fileName, rows, rightToLeft: language === 'ar' });
  const headers = {
    'content-type': tableTypes[form],
    'content-disposition': downloadNamed(`${fileName}.${form}`),
    'content-language': language,
  };
  return { status: 200, headers, body };
}

/** The response of an operation that lists, for the document of the API. */
export function listResponse(description: string, schema: z.ZodType): RouteConfig['responses'] {
  const text = { schema: { type: 'string' as const } };
  const file = { schema: { type: 'string' as const, contentMediaType: tableTypes.xlsx } };
  const content = { 'application/json': { schema }, 'text/csv': text, [tableTypes.xlsx]: file };
  return { 200: { description, content } };
}

/** Where the next part of a list is (RFC 8288), for who reads a form that has no place for it. */
export function nextPart(address: URL, next: string | null): Readonly<Record<string, string>> {
  if (next === null) return {};
  const following = new URL(address);
  following.searchParams.set('token', next);
  return { link: `<${following.pathname}${following.search}>; rel="next"` };
}
