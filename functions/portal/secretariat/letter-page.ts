import { html } from 'hono/html';
import type { ProceedingRead } from '../../../shared/desk/proceeding-desk.ts';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { outcomeWords } from '../../../shared/languages/report/outcome/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { changesBetween } from '../../../shared/proceedings/agenda/changes-between.ts';
import { itemName } from '../../../shared/report/compose/phrases.ts';
import { outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import { changeList } from './agenda-change.ts';
import type { Asking } from './asking.ts';
import { agendaWarning, type TriedAgenda } from './even-so.ts';
import { acceptForms } from './letter-forms.ts';
import { openTable, problemList } from './letter-gaps.ts';
import { readTable } from './letter-values.ts';
import { codes, joined, sheet, warning } from './pieces.ts';
import { findingList } from './proceeding-findings.ts';

export type LetterRead = Extract<ProceedingRead, { kind: 'letter' }>;

/** A letter on its page: for which meeting it was sent, and that meeting as far as the register knows it. */
export interface LetterAt {
  readonly of: string;
  readonly arrivalId: string;
  readonly known: Meeting | null;
}

/** What a letter was read to say, what is doubtful or missing in it, and the forms that accept it. */
export function letterPage(asking: Asking, at: LetterAt, read: LetterRead, tried: TriedAgenda | null): Html {
  const { visit, words } = asking;
  const own = proceedingWords(visit.language);
  const { proposal, meeting, problems, open } = read;
  const found = [...proposal.findings, ...proposal.items.flatMap(({ findings }) => findings)];
  return html`${agendaWarning(asking, tried)}${problems.length === 0 ? '' : warning(own.letters.missingNote)}
${section('missing', own.letters.missing, problems.length === 0 ? null : problemList(problems, visit.language))}
${section('read', own.letters.asRead, readTable(asking, proposal))}
${section('findings', reportWords(visit.language).findings, found.length === 0 ? null : findingList(found, visit.language))}
${section('open', own.letters.open, open.length === 0 ? null : html`<p>${own.letters.openNote}</p>${openTable(open, visit.language)}`)}
${section('changes', outcomeWords(visit.language).agendaChanges, changes(asking, at, meeting))}
${acceptForms(asking, at, read, tried)}
${section('items', words.board.items, proposal.items.length === 0 ? null : itemTable(asking, read))}`;
}

function section(id: string, heading: string, body: Html | null): Html | '' {
  return body === null ? '' : html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${body}</section>`;
}

/** What would change of an agenda that is in force. */
function changes(asking: Asking, { known }: LetterAt, proposed: Meeting | null): Html | null {
  if (known === null || proposed === null) return null;
  const all = changesBetween(known, proposed);
  return all.length === 0 ? html`<p>${outcomeWords(asking.visit.language).noChanges}</p>` : changeList(asking, all);
}

function itemTable({ visit, words }: Asking, { proposal }: LetterRead): Html {
  const { language } = visit;
  const report = reportWords(language);
  const { findings: named } = proceedingWords(language);
  return sheet(
    words.board.items,
    [
      { label: report.itemNumber },
      { label: report.paperTitle },
      { label: report.documents },
      { label: words.board.group },
      { label: report.findings },
    ],
    proposal.items.map(({ item, findings }) => [
      itemName(item, language),
      outside(item.title, proposal.language),
      html`<span class="documents">${codes(item.documents, language)}</span>`,
      html`<span class="keep">${item.priority === null ? '–' : visit.words.lists.group[item.priority]}</span>`,
      joined(
        findings.map(({ code: finding }) => html`${named[finding]}`),
        report.comma,
      ),
    ]),
  );
}
