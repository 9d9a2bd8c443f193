import { csvText } from '../exports/csv-text.ts';
import { tableTypes } from '../exports/table-file.ts';
import type { Consultation, Electorate } from '../model/consultation.ts';
import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import { sheetDocument } from '../proceedings/correspondence/sheet-document.ts';
import type { Tally } from '../proceedings/correspondence/tally.ts';
import { tallyDocument } from '../proceedings/correspondence/tally-document.ts';
import { replyRows, tallyRows } from '../proceedings/correspondence/tally-rows.ts';
import type { ReportDocument } from '../report/document.ts';

/** A file that can be made: it is made when somebody takes it. */
export interface FileOffered<Form extends string> {
  readonly form: Form;
  readonly fileName: string;
  readonly contentType: string;
  body(): Promise<Uint8Array | string>;
}

/** The consultation sheet (Rules of Procedure of the Council, Rule 3.2), which never changes: the same bytes whenever it is made. */
export function sheetFiles(
  meeting: Meeting,
  consultation: Consultation,
  language: Language,
): readonly FileOffered<'docx' | 'html'>[] {
  const document = sheetDocument(meeting, consultation, language);
  return documentFiles(document, { name: nameOf('sheet', consultation.symbol), language, asOf: consultation.opens });
}

export interface Counted {
  readonly meeting: Meeting;
  readonly consultation: Consultation;
  readonly electorate: Electorate;
  readonly result: Tally;
}

/** The count as a document; what each State said to each question (`csv`); every reply with its standing (`replies`). */
export function tallyFiles(
  { meeting, consultation, electorate, result }: Counted,
  language: Language,
): readonly FileOffered<'docx' | 'html' | 'csv' | 'replies'>[] {
  const name = nameOf('tally', consultation.symbol);
  const document = tallyDocument(meeting, consultation, electorate, result, language);
  const table = <Form extends string>(form: Form, of: string, rows: () => readonly (readonly string[])[]) => ({
    form,
    fileName: `${name}-${of}.${language}.csv`,
    contentType: tableTypes.csv,
    body: async () => csvText(rows()),
  });
  return [
    ...documentFiles(document, { name, language, asOf: result.asOf }),
    table('csv', 'states', () => tallyRows(result, electorate, language)),
    table('replies', 'replies', () => replyRows(result, language)),
  ];
}

/** The renderers are large, and are loaded when a file is made. */
function documentFiles(
  document: ReportDocument,
  { name, language, asOf }: { readonly name: string; readonly language: Language; readonly asOf: string },
): readonly FileOffered<'docx' | 'html'>[] {
  return [
    {
      form: 'docx',
      fileName: `${name}.${language}.docx`,
      contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      body: async () => await (await import('../report/render-docx.ts')).wordFile(document, asOf),
    },
    {
      form: 'html',
      fileName: `${name}.${language}.html`,
      contentType: 'text/html; charset=utf-8',
      body: async () => (await import('../report/render-html.ts')).htmlFile(document),
    },
  ];
}

/** `sheet-DM-21-1025`: a symbol has signs that no file may have. */
function nameOf(what: string, symbol: string): string {
  return `${what}-${symbol.replaceAll(/[^A-Za-z0-9-]+/gu, '-')}`;
}
