import { html } from 'hono/html';
import type { ArrivedProceeding } from '../../../shared/desk/proceeding-desk.ts';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { dateText, numberText } from '../../../shared/languages/report/moments.ts';
import type { AgendaHistory } from '../../../shared/model/agenda-change.ts';
import { parseProceedingKey } from '../../../shared/register/ledger-keys.ts';
import { code, outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { moment, sheet, warning } from './pieces.ts';
import type { Tried } from './tried.ts';

export interface LettersSeen {
  /** Newest first, each as it was read. */
  readonly letters: readonly ArrivedProceeding[];
  readonly history: readonly AgendaHistory[];
  /** Of a meeting that the register need not know; null where nobody asked for one. */
  readonly elsewhere: { readonly of: string; readonly letters: readonly ArrivedProceeding[] } | null;
}

/** The convening letters that were sent for a meeting, and a form for one more. */
export function lettersPage(asking: Asking, { letters, history, elsewhere }: LettersSeen, tried: Tried | null): Html {
  const { visit, paths } = asking;
  const { letters: words } = proceedingWords(visit.language);
  const list = (of: string, all: readonly ArrivedProceeding[]) =>
    all.length === 0 ? html`<p>${words.none}</p>` : letterTable(asking, of, all, history);
  return html`${warning(tried?.why ?? null)}
${list(asking.meeting.id, letters)}
${letterForm(asking, tried?.form ?? new URLSearchParams())}
<section aria-labelledby="elsewhere"><h2 id="elsewhere">${words.elsewhere}</h2><p>${words.elsewhereNote}</p>
<form class="filters" method="get" action="${paths.letters}"><label><span>${words.meetingCode}</span><input name="of" dir="ltr" maxlength="40" required value="${elsewhere?.of ?? ''}"></label><button>${asking.words.board.apply}</button></form>
${elsewhere === null ? '' : html`<h3>${code(elsewhere.of)}</h3>${list(elsewhere.of, elsewhere.letters)}`}</section>`;
}

function letterTable(asking: Asking, of: string, letters: readonly ArrivedProceeding[], history: readonly AgendaHistory[]): Html {
  const { visit, paths, words } = asking;
  const { language } = visit;
  const { letters: own, fields } = proceedingWords(language);
  return sheet(
    reportWords(language).letterOfConvening,
    [
      { label: reportWords(language).letterOfConvening },
      { label: fields.date },
      { label: own.stored },
      { label: words.board.items, numeric: true },
      { label: own.acceptedAs, numeric: true },
    ],
    letters.map(({ row, read }) => {
      const name = outside(parseProceedingKey(row.key).fileName);
      const link = (label: Html) => html`<a href="${paths.letter(of, row.arrivalId)}">${label}</a>`;
      if (read.kind !== 'letter') return [link(name), '–', moment(row.storedAt, language), '–', own.unread];
      const { reference, date, items } = read.proposal;
      const versions = history
        .filter(({ source }) => source !== null && source === reference.value)
        .map(({ version }) => version);
      return [
        html`${link(reference.value === null ? name : code(reference.value))}${reference.value === null ? '' : html` <small>${name}</small>`}`,
        date.value === null ? '–' : dateText(date.value, language),
        moment(row.storedAt, language),
        numberText(items.length, language),
        versions.length === 0 ? '–' : versions.map((version) => numberText(version, language)).join(reportWords(language).comma),
      ];
    }),
  );
}

function letterForm({ visit, paths }: Asking, form: URLSearchParams): Html {
  const { letters } = proceedingWords(visit.language);
  return html`<section aria-labelledby="send"><h2 id="send">${letters.sendOne}</h2><p>${letters.intro}</p>
<form class="entry" method="post" enctype="multipart/form-data" action="${paths.letters}">
<p><label for="file">${letters.file}</label><input id="file" name="file" type="file" required accept=".docx,.pdf,.txt"></p>
<p><label for="of">${letters.meetingCode}</label><input id="of" name="of" dir="ltr" maxlength="40" value="${form.get('of') ?? ''}" aria-describedby="of-hint"><small id="of-hint">${letters.meetingHint}</small></p>
<p><button>${letters.send}</button></p></form></section>`;
}
