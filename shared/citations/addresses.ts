import type { ModifierKind } from '../model/symbol.ts';
import type { DocumentKind, SymbolParts } from './symbol.ts';

/** Names of documents in the store of the Union: `S21-CL-C-0014`, `S20-CL-INF-0008`, `S21-DM-CIR-01005`, `S14-PP-C-0073!A1!MSW-R`. */
const storeName = /(?:^|[/=])S(\d\d)-(CL|DM|PP)-(C|INF|DT|ADM|DL|CIR)-0*(\d{1,5})((?:![ARC]\d{1,2})*)(?![0-9A-Za-z])/;

const storeModifiers: Readonly<Record<string, ModifierKind>> = { A: 'Add', R: 'Rev', C: 'Corr' };

/** A web address of the Union, with what stands behind its host; longer ones than this name no document. */
const ofTheUnion = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.)?itu\.int\/(\S{1,300})$/i;

/** The symbol that a web address or a name in the store stands for; null for any other, and for every other host. */
export function partsOfAddress(address: string): SymbolParts | null {
  const path = address.startsWith('S') ? address : ofTheUnion.exec(address)?.[1];
  const found = path === undefined ? null : storeName.exec(path);
  if (found === null) return null;
  const [, year = '', body = '', kind = '', number = '', modifiers = ''] = found;
  if ((body === 'DM') !== (kind === 'CIR') || (body === 'PP' && kind !== 'C')) return null;
  const series = body === 'CL' ? (year === '00' ? 'C2000' : `C${year}`) : `${body}-${year}`;
  return {
    series,
    kind: kind === 'C' || kind === 'CIR' ? null : (kind as DocumentKind),
    number: Number(number),
    modifiers: [...modifiers.matchAll(/!([ARC])(\d{1,2})/g)].map(([, mark = 'R', n]) => ({
      kind: storeModifiers[mark] ?? 'Rev',
      number: Number(n),
    })),
  };
}
