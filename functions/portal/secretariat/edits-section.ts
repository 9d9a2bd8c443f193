import { html } from 'hono/html';
import type { ArrivedProceeding } from '../../../shared/desk/proceeding-desk.ts';
import { proceedingWords } from '../../../shared/languages/portal/proceedings/index.ts';
import { fill } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import type { EditFinding } from '../../../shared/model/edit.ts';
import type { MergeOutcome } from '../../../shared/register/rows.ts';
import { code, outside } from '../outside.ts';
import type { Html } from '../visiting.ts';
import type { Asking } from './asking.ts';
import { notice, warning } from './pieces.ts';

/** An edited report that has just been sent: `underWay` until the register says what became of it. */
export type SentEdits = 'underWay' | ArrivedProceeding;

/** The form that sends an edited report back. */
export function editsSection({ visit, paths }: Asking): Html {
  const { edits } = proceedingWords(visit.language);
  return html`<section aria-labelledby="edits"><h2 id="edits">${edits.heading}</h2><p>${edits.intro}</p>
<form class="entry" method="post" enctype="multipart/form-data" action="${paths.reports}">
<p><label for="file">${edits.file}</label><input id="file" name="file" type="file" required accept=".docx"></p>
<p><button>${edits.send}</button></p></form></section>`;
}

/** What became of the words of an edited report. */
export function editsNotice(asking: Asking, sent: SentEdits): Html | '' {
  const { edits } = proceedingWords(asking.visit.language);
  if (sent === 'underWay') return notice(edits.underWay);
  if (sent.read.kind === 'edits') return mergeOutcome(asking, sent.read.merge);
  return warning(sent.read.kind === 'waiting' ? edits.waits : edits.unread);
}

/** What was merged, what stands as it was, what is in conflict, and what could not be taken. */
function mergeOutcome(asking: Asking, { changed, unchanged, conflicts, findings }: MergeOutcome): Html {
  const { visit } = asking;
  const { edits } = proceedingWords(visit.language);
  const count = (words: string, all: readonly unknown[]) => fill(words, { n: numberText(all.length, visit.language) });
  return html`<div class="notice${conflicts.length + findings.length === 0 ? '' : ' wait'}" role="status"><p>${count(edits.changed, changed)}</p>${conclusionLinks(asking, changed)}<p>${count(edits.unchanged, unchanged)}</p>
${conflicts.length === 0 ? '' : html`<p><strong>${count(edits.conflicts, conflicts)}</strong> ${edits.conflictNote}</p>${conclusionLinks(asking, conflicts)}`}
${findings.length === 0 ? '' : html`<p>${count(edits.notTaken, findings)}</p><ul>${findings.map((finding) => html`<li>${findingLine(asking, finding)}</li>`)}</ul>`}</div>`;
}

function conclusionLinks({ paths }: Asking, ids: readonly string[]): Html | '' {
  if (ids.length === 0) return '';
  return html`<ul class="inline">${ids.map((id) => html`<li><a href="${paths.conclusion(id)}">${code(id)}</a></li>`)}</ul>`;
}

function findingLine({ visit, paths }: Asking, { code: found, conclusionId, texts, detail }: EditFinding): Html {
  const { edits, editFindings } = proceedingWords(visit.language);
  const where = conclusionId === null ? '' : html` <a href="${paths.conclusion(conclusionId)}">${code(conclusionId)}</a>`;
  const words = texts.filter((text) => text.trim() !== '');
  return html`${editFindings[found]}${where}${detail === null ? '' : html` (${outside(detail)})`}${words.length === 0 ? '' : html`<details class="fold"><summary>${edits.asFound}</summary>${words.map((text) => html`<blockquote><p>${outside(text)}</p></blockquote>`)}</details>`}`;
}
