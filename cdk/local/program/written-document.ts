import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvText } from '../../../shared/exports/csv-text.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { wordFile } from '../../../shared/report/render-docx.ts';
import { htmlFile } from '../../../shared/report/render-html.ts';

interface Files {
  readonly folder: string;
  readonly name: string;
  readonly language: Language;
}

interface Written {
  readonly document: ReportDocument;
  /** Moment of what it tells, ISO 8601. */
  readonly asOf: string;
  /** Rows for spreadsheets, by what they are of. */
  readonly tables?: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** Writes a document as docx and html, and its tables as csv. Answers the paths. */
export async function written({ folder, name, language }: Files, { document, asOf, tables = {} }: Written): Promise<string[]> {
  const files: readonly (readonly [string, Uint8Array | string])[] = [
    [`${name}.${language}.docx`, await wordFile(document, asOf)],
    [`${name}.${language}.html`, htmlFile(document)],
    ...Object.entries(tables).map(([table, rows]) => [`${name}-${table}.${language}.csv`, csvText(rows)] as const),
  ];
  await mkdir(folder, { recursive: true });
  for (const [file, body] of files) await writeFile(join(folder, file), body);
  return files.map(([file]) => join(folder, file));
}
