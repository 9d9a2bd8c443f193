import { html } from 'hono/html';
import type { ClosingTimes } from '../../../shared/desk/desk.ts';
import { fill, reportWords } from '../../../shared/languages/report/index.ts';
import { countText } from '../../../shared/languages/report/outcome/plurals.ts';
import { largestFile } from '../../../shared/model/largest-file.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { closing } from '../closing.ts';
import { page } from '../layout.ts';
import type { Html, Visit } from '../visiting.ts';

/** Largest file that a form may bring without scripts, in bytes: with its encoding it must pass where a request has at most six megabytes. */
export const largestForm = 4 * 1024 * 1024;

export function megabytes(bytes: number): number {
  return bytes / (1024 * 1024);
}

/** Where a delegation chooses a file and has it sent or checked. `problem`: why the last try was not taken. */
export function sendPage(visit: Visit, meeting: Meeting, times: ClosingTimes, problem: string | null): Html {
  const body = html`<p class="lead">${visit.words.send.lead}</p>${problem === null ? '' : html`<p class="problem" role="alert">${problem}</p>`}
${form(visit, meeting)}${closing(visit, meeting, times)}`;
  return page(visit, { title: visit.words.shell.send, meeting, body });
}

/** The sentences that the script may have to say stand in the page, in its language. */
function form(visit: Visit, meeting: Meeting): Html {
  const { words, at } = visit;
  const home = at(`/meetings/${meeting.id}`);
  const tooLarge = fill(words.send.tooLarge, { megabytes: megabytes(largestFile) });
  return html`<form class="send" method="post" action="${home}/send" enctype="multipart/form-data" data-tickets="${home}/tickets" data-largest="${largestFile}">
<div class="drop"><label for="file">${words.send.choose}</label>
<input id="file" type="file" name="file" required accept=".docx,.pdf,.doc,.odt,.rtf" aria-describedby="form-note">
<p class="small dropping" hidden>${words.send.drop}</p>
<p class="small" id="form-note">${conditions(visit, meeting)}</p></div>
<p class="problem" role="alert" hidden data-say="problem"></p>
<template data-text="noFile">${words.send.noFile}</template><template data-text="tooLarge">${tooLarge}</template><template data-text="failed">${words.send.failed}</template>
<div class="sending" hidden><label for="progress">${words.send.progress}</label> <progress id="progress" max="100" value="0"></progress> <output for="file"></output></div>
<div class="acts"><div><button name="act" value="send" aria-describedby="send-note">${words.send.send}</button><p class="small" id="send-note">${words.send.sendNote}</p></div>
<div><button class="quiet" name="act" value="check" aria-describedby="check-note">${words.send.check}</button><p class="small" id="check-note">${words.send.checkNote}</p></div></div>
</form>`;
}

function conditions({ words, language }: Visit, { pageLimit }: Meeting): string {
  const pages = countText(pageLimit.pages, pageLimit.binding ? words.send.limit : words.send.advised, language);
  return [fill(words.send.form, { megabytes: megabytes(largestFile) }), pages].join(reportWords(language).comma);
}
