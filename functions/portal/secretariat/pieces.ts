import { html } from 'hono/html';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { momentText } from '../../../shared/languages/report/moments.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import type { Language } from '../../../shared/model/language.ts';
import { facts as factList } from '../marks.ts';
import { code } from '../outside.ts';
import type { Html } from '../visiting.ts';

/** An instant by the clock of Geneva. */
export function moment(iso: string, language: Language): Html {
  return html`<time datetime="${iso}">${momentText(iso, language)}</time>`;
}

/** Pieces with a separator of the language between them; a dash where there is none. */
export function joined(pieces: readonly Html[], separator: string): Html {
  if (pieces.length === 0) return html`–`;
  return html`${pieces.map((piece, i) => html`${i === 0 ? '' : separator}${piece}`)}`;
}

export function stateNames(states: readonly string[], language: Language): Html {
  return joined(
    states.map((state) => html`${stateName(state, language)}`),
    reportWords(language).comma,
  );
}

export function codes(ids: readonly string[], language: Language): Html {
  return joined(ids.map(code), reportWords(language).comma);
}

interface Column {
  readonly label: string;
  readonly numeric?: boolean;
}

/** A table whose first column names the row. On a phone each row becomes a block, so that its roles are said outright and each cell brings its label. */
export function sheet(caption: string, columns: readonly Column[], rows: readonly (readonly (Html | string)[])[]): Html {
  const look = (i: number) => (columns[i]?.numeric === true ? html` class="numeric"` : '');
  return html`<table class="sheet" role="table"><caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({ label }, i) => html`<th role="columnheader" scope="col"${look(i)}>${label}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    ([first = '', ...rest]) =>
      html`<tr role="row"><th role="rowheader" scope="row">${first}</th>${rest.map((cell, i) => html`<td role="cell"${look(i + 1)} data-label="${columns[i + 1]?.label ?? ''}">${cell}</td>`)}</tr>
`,
  )}</tbody></table>`;
}

/** Labels and what they say; what has nothing to say is left out. */
export function facts(lines: readonly (readonly [label: string, value: Html | string | null])[]): Html {
  return factList(lines.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])));
}

/** Told to a person who has just done something. */
export function notice(words: string | Html | null): Html | '' {
  return words === null ? '' : html`<p class="notice" role="status">${words}</p>`;
}

export function warning(words: string | Html | null): Html | '' {
  return words === null ? '' : html`<p class="notice bad" role="alert">${words}</p>`;
}
