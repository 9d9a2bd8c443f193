import { html } from 'hono/html';
import { chartWords } from '../../../shared/languages/portal/charts/index.ts';
import type { Language } from '../../../shared/model/language.ts';
import { visibleText } from '../../../shared/report/visible-text.ts';
import { type Drawing, type Html, widths } from './drawing.ts';

/** What a picture shows, in numbers, for those who cannot see it. */
export interface ChartTable {
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (string | Html)[])[];
}

export interface Figure {
  /** Unique on its page: letters and hyphens. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** What is to be seen in it, in a sentence or two. */
  readonly description: string;
  /** The drawing for a width; null where there is nothing to draw. */
  readonly draw: ((width: number, id: string) => { readonly on: Drawing; readonly marks: readonly Html[] }) | null;
  /** The drawing has links in it, so that it is no mere image. */
  readonly linked?: boolean;
  readonly table: ChartTable;
}

/**
 * A picture with its title, what is to be seen in it, and the same as a table. It is drawn twice, for a desk and for a phone, and the style sheet
 * shows the one that fits: letters keep their size on both.
 */
export function figureHtml({ id, language, title, description, draw, linked = false, table }: Figure): Html {
  return html`<figure class="chart" id="${id}">
<figcaption>${title}</figcaption>
<p class="chart-note">${description}</p>
${draw === null ? '' : Object.entries(widths).map(([screen, width]) => svg(`${id}-${screen}`, screen, title, description, linked, draw(width, `${id}-${screen}`)))}
${table.rows.length === 0 ? '' : tableHtml(table, title, language)}
</figure>`;
}

function svg(
  id: string,
  screen: string,
  title: string,
  description: string,
  linked: boolean,
  { on, marks }: { readonly on: Drawing; readonly marks: readonly Html[] },
): Html {
  return html`<svg class="for-${screen}" role="${linked ? 'group' : 'img'}" aria-labelledby="${id}-title ${id}-description" viewBox="0 0 ${on.width} ${on.height}" width="${on.width}" height="${on.height}">
<title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>
${marks}
</svg>`;
}

function tableHtml({ columns, rows }: ChartTable, title: string, language: Language): Html {
  return html`<details><summary>${chartWords(language).asTable}</summary>
<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table><caption class="unseen">${title}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first = '', ...rest]) =>
      html`<tr><th scope="row">${shown(first)}</th>${rest.map((cell) => html`<td>${shown(cell)}</td>`)}</tr>`,
  )}</tbody></table></div></details>`;
}

/** Words of a sender are shown with all that is in them; markup of our own stays as it is. */
function shown(cell: string | Html): string | Html {
  return typeof cell === 'string' && !('isEscaped' in Object(cell)) ? html`<bdi>${visibleText(cell)}</bdi>` : cell;
}
