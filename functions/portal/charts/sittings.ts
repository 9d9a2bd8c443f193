import { html } from 'hono/html';
import { chartWords } from '../../../shared/languages/portal/charts/index.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { dateText, numberText } from '../../../shared/languages/report/moments.ts';
import type { Language } from '../../../shared/model/language.ts';
import { boxSvg, cutTo, type Drawing, type Html, textSvg, widthOf } from './drawing.ts';
import { figureHtml } from './figure.ts';
import { legend } from './legend.ts';

/** `none`: of an agenda without groups. */
type Group = '1+' | '1' | '2' | 'none';
const looks = { '1+': 'group-urgent', '1': 'group-1', '2': 'group-2', none: 'group-none' } as const satisfies Record<
  Group,
  string
>;

export interface PlannedSittings {
  readonly sittings: readonly {
    readonly number: number;
    /** ISO date. */
    readonly date: string;
    /** `12:00` */
    readonly from: string;
    readonly to: string;
    /** Minutes of the whole, and before its first item. */
    readonly length: number;
    readonly opening: number;
    readonly items: readonly {
      readonly label: string;
      /** Short enough for a box: `2/7`. */
      readonly short: string;
      readonly href: string;
      readonly minutes: number;
      readonly group: Group;
    }[];
  }[];
  /** Items for which no sitting has time. */
  readonly withoutTime: number;
}

/** Most urgent first. */
const groupOrder = ['1+', '1', '2', 'none'] as const satisfies readonly Group[];

type Sitting = PlannedSittings['sittings'][number];

const rowHeight = 56;
const boxHeight = 28;

/** The sittings one below the other, with the items in each as long as their time. */
export function sittingsChart({ sittings, withoutTime }: PlannedSittings, language: Language): Html {
  const words = chartWords(language);
  const items = sittings.reduce((sum, sitting) => sum + sitting.items.length, 0);
  const told = { sittings: sittings.length, items, left: withoutTime };
  const counts = Object.fromEntries(Object.entries(told).map(([name, count]) => [name, numberText(count, language)]));
  return figureHtml({
    id: 'sittings',
    language,
    title: words.sittings,
    description: fill(words.sittingsNote, counts),
    draw: sittings.length === 0 ? null : (width) => drawn(sittings, width, language),
    linked: true,
    table: {
      columns: [words.sitting, words.day, words.time, words.itemsInOrder],
      rows: sittings.map(({ number, date, from, to, items: planned }) => [
        numberText(number, language),
        dateText(date, language),
        `${from}–${to}`,
        html`${planned.map(({ label, href, minutes }, i) => html`${i === 0 ? '' : '; '}<a href="${href}">${label}</a> (${fill(words.minutes, { n: numberText(minutes, language) })})`)}`,
      ]),
    },
  });
}

function drawn(sittings: readonly Sitting[], width: number, language: Language): { on: Drawing; marks: Html[] } {
  const groups = groupOrder.filter((group) => sittings.some(({ items }) => items.some((item) => item.group === group)));
  const names = chartWords(language).groups;
  const key = legend(
    groups.map((group) => ({ look: looks[group], words: names[group] })),
    width,
  );
  const on = { language, width, height: key.height + sittings.length * rowHeight + 4 };
  const longest = Math.max(1, ...sittings.map(filledMinutes));
  const marks = sittings.map((sitting, i) => sittingMarks(on, sitting, key.height + i * rowHeight, width / longest));
  return { on, marks: [...key.draw(on), ...marks] };
}

function filledMinutes({ length, opening, items }: Sitting): number {
  return Math.max(
    length,
    items.reduce((sum, { minutes }) => sum + minutes, opening),
  );
}

function sittingMarks(on: Drawing, sitting: Sitting, y: number, unit: number): Html {
  const words = chartWords(on.language);
  const name = fill(words.sittingName, { n: numberText(sitting.number, on.language), day: dateText(sitting.date, on.language) });
  let x = sitting.opening * unit;
  const boxes = sitting.items.map(({ short, label, href, minutes, group }) => {
    const [left, length] = [x, minutes * unit];
    x += length;
    return html`<a href="${href}" aria-label="${short}: ${label}">${boxSvg(on, { x: left, y: y + 20, width: Math.max(1, length - 1.5), height: boxHeight, look: looks[group] })}${
      widthOf(short) + 4 <= length
        ? textSvg(on, { x: left + length / 2, y: y + 38.5, words: short, look: `on-${looks[group]}`, anchor: 'middle' })
        : ''
    }</a>`;
  });
  return html`${textSvg(on, { x: 0, y: y + 13, words: cutTo(on.width, name), look: 'strong' })}
${boxSvg(on, { x: 0, y: y + 20, width: sitting.length * unit, height: boxHeight, look: 'sitting' })}${boxes}`;
}
