import { html } from 'hono/html';
import { asNowWords, partsText } from '../../../shared/languages/as-now.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { PaperLine } from '../../../shared/model/paper-query.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { statusChip } from '../marks.ts';
import { code, outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import { type Asking, nameOfItem } from './asking.ts';
import { joined, moment, sheet, stateNames } from './pieces.ts';

/** Papers in a table; each leads to its own page, or to where it is decided on. */
export function paperTable(asking: Asking, lines: readonly PaperLine[], leadsTo = asking.paths.paper): Html {
  const { language } = asking.visit;
  const words = reportWords(language);
  return sheet(
    words.contributions,
    [
      { label: words.paper },
      { label: words.paperTitle },
      { label: words.source },
      { label: words.status },
      { label: words.itemNumber },
      { label: words.receivedAt },
    ],
    lines.map((line) => [
      html`<a href="${leadsTo(line.paperId)}">${paperName(line)}</a>`,
      html`${line.title === null ? html`<span class="quiet-words">${words.untitled}</span>` : outside(line.title, line.language)}${asNow(line, language)}`,
      sources(asking, line),
      statusChip(line.status, language),
      joined(
        line.items.map((id) => html`<a class="keep" href="${asking.paths.item(id)}">${nameOfItem(asking, id)}</a>`),
        words.comma,
      ),
      moment(line.receivedAt, language),
    ]),
  );
}

/** Of a line as of another time: what its history does not tell, and what is shown as it is now. */
function asNow({ asNow: parts }: PaperLine, language: Language): Html | '' {
  if (parts === undefined) return '';
  return html`<br><small class="quiet-words">${labelled(asNowWords[language], partsText(parts, language), language)}</small>`;
}

/** What a paper is called before it has a number: by the name of its file. */
export function paperName({ symbol, fileName }: Pick<PaperLine, 'symbol' | 'fileName'>): Html {
  return symbol === null ? outside(fileName) : code(symbol);
}

export function sources({ visit: { language } }: Pick<Asking, 'visit'>, line: Pick<PaperLine, 'states' | 'organisations'>): Html {
  if (line.states.length === 0 && line.organisations.length === 0)
    return html`<span class="quiet-words">${reportWords(language).sourceUnknown}</span>`;
  const organisations = line.organisations.length === 0 ? '' : html` (${joined(line.organisations.map(code), ' ')})`;
  return html`${stateNames(line.states, language)}${organisations}`;
}
