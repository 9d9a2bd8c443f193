import { html } from 'hono/html';
import type { Reconciliation } from '../../../shared/desk/desk.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import { paperStatuses } from '../../../shared/model/contribution.ts';
import { labelled } from '../../../shared/report/compose/phrases.ts';
import { code } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';

/** Received = accepted + returned + held + ..., each a link to its papers; and whether it is true. */
export function reconciliationLine(asking: Asking, { received, counts, unread, late, agrees }: Reconciliation): Html {
  const { words, visit, paths } = asking;
  const { language } = visit;
  const { statuses } = reportWords(language);
  const number = (value: number) => numberText(value, language);
  const terms = paperStatuses.map(
    (status, i) =>
      html`<span class="pair"><span class="sign" aria-hidden="${i === 0 ? 'false' : 'true'}">${i === 0 ? '=' : '+'}</span><a class="term" href="${paths.asking({ status })}"><strong>${number(counts[status])}</strong> <span>${statuses[status]}</span></a></span>`,
  );
  return html`<div class="reconciliation"><p class="sum"><span class="term"><strong>${number(received)}</strong> <span>${words.board.received}</span></span>${terms}</p>
<p class="${agrees ? 'agrees' : 'disagrees'}">${agrees ? words.board.agrees : words.board.disagrees}${late === 0 ? '' : html` · <a href="${paths.asking({ finding: 'late' })}">${labelled(words.chips.late, number(late), language)}</a>`}</p>
${
  unread.length === 0
    ? ''
    : html`<details><summary>${fill(words.board.unread, { n: number(unread.length) })}</summary><ul>${unread.map((one) => html`<li>${code(one)}</li>`)}</ul></details>`
}</div>`;
}
