/**
 * What somebody would write instead, in an afternoon, with the usual packages: text by mammoth and pdf-parse, fields and citations by
 * regular expressions over it, pages as the file declares them. Tuned as far as that goes: each file is read once, every expression is
 * compiled once, and the pdf engine is the same one, loaded the same way.
 */
import { strFromU8, unzipSync } from 'fflate';
import { extractRawText } from 'mammoth';
import { loadEngine } from '../../shared/readers/pdf/load-engine.ts';

export interface Glued {
  readonly pages: number | null;
  readonly fields: Readonly<Record<string, string | null>>;
  readonly citations: readonly string[];
}

const properties = 'docProps/app.xml';

export async function glue(bytes: Uint8Array): Promise<Glued> {
  const { text, pages } = bytes[0] === 0x50 ? await ofWord(bytes) : await ofPdf(bytes);
  const fields = Object.fromEntries(labels.map(([name, pattern]) => [name, pattern.exec(text)?.[1]?.trim() ?? null]));
  return { pages, fields, citations: [...new Set(patterns.flatMap((pattern) => text.match(pattern) ?? []))] };
}

interface Text {
  readonly text: string;
  readonly pages: number | null;
}

async function ofWord(bytes: Uint8Array): Promise<Text> {
  const { value } = await extractRawText({ buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) });
  const [declared] = Object.values(unzipSync(bytes, { filter: ({ name }) => name === properties }));
  const pages = declared === undefined ? null : /<Pages>(\d+)<\/Pages>/.exec(strFromU8(declared))?.[1];
  return { text: value, pages: pages == null ? null : Number(pages) };
}

async function ofPdf(bytes: Uint8Array): Promise<Text> {
  const Engine = await loadEngine();
  // pdf.js takes the bytes for itself.
  const parser = new Engine({ data: bytes.slice(), verbosity: 0 });
  try {
    const { text, total } = await parser.getText({ pageJoiner: '' });
    return { text, pages: total };
  } finally {
    await parser.destroy();
  }
}

const label = (...words: string[]) => new RegExp(`(?:${words.join('|')})\\s*[:：]?\\s*([^\\n]+)`, 'iu');

const labels: readonly (readonly [string, RegExp])[] = [
  [
    'agendaItem',
    label(
      'Agenda item',
      "Point de l[’']ordre du jour",
      'Punto del orden del día',
      'Пункт повестки дня',
      'بند جدول الأعمال',
      '议项',
    ),
  ],
  ['documentNumber', label('Document', 'Documento', 'Документ', 'الوثيقة', '文件')],
  ['originalLanguage', label('Original', 'Оригинал', 'الأصل', '原文')],
  ['summary', label('Summary', 'Résumé', 'Resumen', 'Резюме', 'ملخص', '概要')],
  [
    'actionRequired',
    label('Action required', 'Suite à donner', 'Acción solicitada', 'Необходимые действия', 'الإجراء المطلوب', '需采取的行动'),
  ],
  ['references', label('References', 'Références', 'Referencias', 'Справочные материалы', 'المراجع', '参考文件')],
  ['date', /(\d{1,2}\s+\p{L}+\s+20\d\d|20\d\d年\d{1,2}月\d{1,2}日)/u],
];

const patterns: readonly RegExp[] = [
  /\b(?:C\d{2}|VC)\/(?:(?:INF|DT|ADM)\/)?\d+(?:\s?\((?:Rev|Add|Corr)\.\s?\d+\))?/g,
  /\b(?:DM|CL)-\d{2}\/\d+/g,
  /(?:Resolution|Résolution|Resolución|Резолюци\p{L}+|القرار)\s+\d+(?:\s?\([^)]{1,60}\))?/giu,
  /(?:Decision|Décision|Acuerdo|Decisión|Решени\p{L}+|المقرر)\s+\d+(?:\s?\([^)]{1,60}\))?/giu,
  /第\s?\d+号(?:决议|决定)/gu,
];
