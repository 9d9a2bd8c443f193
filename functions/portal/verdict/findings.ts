import { html, raw } from 'hono/html';
import { letterWords } from '../../../shared/languages/letters/index.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { findingEntry } from '../../../shared/letters/finding-entry.ts';
import type { Words } from '../../../shared/letters/letter-document.ts';
import { type Finding, severities, type Verdict } from '../../../shared/model/verdict.ts';
import { languageAttributes } from '../../../shared/report/html/lines.ts';
import { facts } from '../marks.ts';
import type { Html, Visit } from '../visiting.ts';

/** Each finding in the words of the letter, strongest first: what was found and how to mend it, the rule, the place. */
export function findingsSection(visit: Visit, verdict: Verdict): Html {
  const words = letterWords(visit.language);
  const findings = verdict.findings.toSorted((one, other) => weightOf(other) - weightOf(one));
  const list =
    findings.length === 0
      ? html`<p class="none">${words.noFindings}</p>`
      : html`<ul class="findings">${findings.map((finding) => html`<li class="${finding.severity}">${findingHtml(visit, finding, verdict)}</li>`)}</ul>`;
  return html`<section id="findings"><h2>${words.findings}</h2>${list}</section>`;
}

function weightOf({ severity }: Finding): number {
  return severities.indexOf(severity);
}

function findingHtml({ language }: Visit, finding: Finding, verdict: Verdict): Html {
  const entry = findingEntry(finding, verdict.language, language);
  // The first words of the entry are its weight as a label of a line; here it stands as a mark beside the sentence.
  const [, ...sentence] = entry.line;
  const rows = entry.facts.map(({ label, line }) => ({ label, value: html`${line.map(wordsHtml)}` }));
  return html`<p class="marks"><span class="chip ${finding.severity}">${reportWords(language).severities[finding.severity]}</span></p><div><p>${sentence.map(wordsHtml)}</p>${facts(rows)}</div>`;
}

function wordsHtml({ text, language }: Words): Html {
  return language === undefined ? html`${text}` : html`<span${raw(languageAttributes(language))}>${text}</span>`;
}
