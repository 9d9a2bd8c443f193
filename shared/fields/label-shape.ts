import type { Wording } from './label-table.ts';
import { type Compact, colonAtEnd, type Line } from './lines.ts';
import type { Mark } from './marks.ts';
import { namesLanguages } from './original-language.ts';

/** Where on its line a label begins. */
export interface Beginning {
  /** Index into the compact line. */
  readonly position: number;
  /** First on its line, after a tab, or after a blank. */
  readonly after: 'start' | 'tab' | 'blank';
}

/** What stands behind a label. */
interface Shape {
  readonly colon: boolean;
  readonly colonLength: number;
  readonly alone: boolean;
  readonly rest: string;
}

/** Right-to-left lines of a pdf may carry the colon before the label, or behind the value. */
export function shapeOf(line: Line, from: Beginning, rest: string, folded: Compact | undefined): Shape {
  const colon = /^\s*[:：︰]/u.exec(rest)?.[0] ?? '';
  const leading = from.after === 'start' && /^\s*[:：]/u.test(line.text.slice(0, folded?.at[from.position] ?? 0));
  const trailing = from.after === 'start' && colon === '' && colonAtEnd(line, rest) >= 0;
  const after = rest.slice(colon.length);
  return { colon: colon !== '' || leading || trailing, colonLength: colon.length, alone: !/\S/u.test(after), rest: after };
}

const beside = /^\t|^\s*[-–—]\s|^ {2,}/u;

/** The number of an item, or what the form prints for it, without a colon: "7", "No. 7", "№ 7", "PL 1". */
const bareNumber = /^\s+(?:(?:no\.?|n\.?[º°o]\.?|№|رقم)\s?)?(?:x{2}|#{2}|\p{Nd}{1,2}|[A-Z]{2,3}\s\d)(?:[\s,.]|$)/iu;

/** Whether words that read like a label stand as one: with its colon, alone, or before what only a value can be. */
export function fits(wording: Wording, shape: Shape, from: Beginning, symbol: Mark['symbol']): boolean {
  if (wording.form === 'fixed') return from.after !== 'blank';
  if (wording.form === 'number') return shape.alone && from.after === 'start';
  if (from.after === 'blank') return shape.colon && (wording.key === 'agendaItem' || wording.key === 'originalLanguage');
  if (wording.key === 'agendaItem' && bareNumber.test(shape.rest)) return shape.rest.length < 60;
  if (wording.key === 'originalLanguage' && namesLanguages(shape.rest)) return true;
  if (wording.form === 'symbol') return shape.alone || (symbol !== null && shape.colon);
  return shape.colon || shape.alone || beside.test(shape.rest);
}
