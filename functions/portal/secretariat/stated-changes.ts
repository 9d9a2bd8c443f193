import { html, raw } from 'hono/html';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import type { StatedChange } from '../../../shared/proceedings/agenda/changes-stated.ts';
import type { RecordRow } from '../../../shared/register/rows.ts';
import { languageAttributes } from '../../../shared/report/html/lines.ts';
import { outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import { changeList } from './agenda-change.ts';
import type { Asking } from './asking.ts';
import { agendaButton, type TriedAgenda } from './even-so.ts';
import { placeText } from './letter-values.ts';

/** What a record states of the agenda and is not in force: what can be accepted, in one press, and what could not be read, in its own words. */
export function statedChanges(
  asking: Asking,
  { recordId, language }: Pick<RecordRow, 'recordId' | 'language'>,
  stated: readonly StatedChange[],
  tried: TriedAgenda | null,
): Html {
  const { visit, paths } = asking;
  const { records } = proceedingWords(visit.language);
  const bySentence = [...Map.groupBy(stated, ({ words }) => words).values()];
  const quoted = bySentence.map((changes) => {
    const [first] = changes;
    if (first === undefined) return '';
    const readable = changes.flatMap(({ change }) => change ?? []);
    const said = html`<blockquote${raw(languageAttributes(language))}><p>${outside(first.words, language)}</p></blockquote><p class="small">${placeText(first.place, visit.language)}</p>`;
    return html`${said}${readable.length === 0 ? html`<p><span class="flag held">${records.doubtful}</span></p>` : changeList(asking, readable)}`;
  });
  const canAccept = stated.some(({ change }) => change !== null);
  return html`<h3>${records.stated}</h3>${quoted}
${canAccept ? html`<form class="entry" method="post" action="${paths.stated(recordId)}">${agendaButton(asking, records.accept, tried)}</form>` : ''}`;
}
