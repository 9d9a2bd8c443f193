import { reportWords } from '../languages/report/index.ts';
import type { OutcomeReport } from '../model/outcome-report.ts';
import { compose } from './compose.ts';
import type { ReportDocument, Section } from './document.ts';
import { blockHtml } from './html/blocks.ts';
import { directionOf, lineHtml } from './html/lines.ts';
import { escaped } from './html/markup.ts';
import { styleSheet } from './html/style-sheet.ts';

/**
 * The report as one HTML file that needs nothing beside itself: no script, no picture, font or style from elsewhere, and a policy
 * that lets none in. It reads on a phone, on paper and by ear (WCAG 2.2: headings in order, landmarks, named tables).
 * Where the revision before is given, it begins with what changed since.
 */
export function renderHtml(report: OutcomeReport, previous: OutcomeReport | null = null): string {
  return htmlFile(compose(report, previous));
}

/** Any document of these shapes as one HTML file. */
export function htmlFile(document: ReportDocument): string {
  const { masthead, language } = document;
  return `<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`${masthead.title} – ${masthead.symbol}`)}</title>
<style>
${styleSheet}</style>
</head>
<body>
<a class="skip" href="#report">${escaped(reportWords(language).skipToReport)}</a>
${header(document)}
<main id="report" tabindex="-1">
${document.front.map((block) => blockHtml(block, language)).join('\n')}
${contents(document)}
${document.sections.map((section) => sectionHtml(section, 2, document)).join('\n')}
</main>
${footer(document)}
</body>
</html>
`;
}

function header({ masthead, language }: ReportDocument): string {
  const words = reportWords(language);
  const asOf = masthead.asOf === null ? '' : `<span>${escaped(masthead.asOf)}</span>`;
  return `<header>
<div class="masthead"><p class="meeting">${escaped(masthead.meeting)}</p>
<p class="symbol"><span><b>${escaped(words.document)} <bdi dir="ltr">${escaped(masthead.symbol)}</bdi></b></span>${asOf}<span>${escaped(masthead.languageName)}</span></p></div>
<h1>${escaped(masthead.title)}</h1>
<p class="subtitle">${escaped(masthead.subtitle)}</p>
</header>`;
}

/** Sections and their parts; a single contribution is found through its item. */
function contents(document: ReportDocument): string {
  const entry = (section: Section, inner: string) =>
    `<li><a href="#${section.anchor}">${numberHtml(section)}${lineHtml(section.heading, document.language, { links: false })}</a>${inner}</li>`;
  const list = (sections: readonly Section[], depth: number): string =>
    depth === 0 || sections.length === 0
      ? ''
      : `<ol>\n${sections.map((section) => entry(section, list(section.sections, depth - 1))).join('\n')}\n</ol>`;
  return `<nav id="contents" aria-labelledby="contents-heading">
<h2 id="contents-heading">${escaped(document.contents)}</h2>
${list(document.sections, 2)}
</nav>`;
}

function sectionHtml(section: Section, level: number, document: ReportDocument): string {
  const { language } = document;
  const back = level === 2 ? `\n<p class="back"><a href="#contents">${escaped(reportWords(language).toContents)}</a></p>` : '';
  return `<section id="${section.anchor}" aria-labelledby="${section.anchor}-heading"${section.newPage ? ' class="annex"' : ''}>
<h${level} id="${section.anchor}-heading">${numberHtml(section)}${lineHtml(section.heading, language)}</h${level}>
${section.blocks.map((block) => blockHtml(block, language)).join('\n')}
${section.sections.map((part) => sectionHtml(part, level + 1, document)).join('\n')}${back}
</section>`;
}

function numberHtml(section: Section): string {
  return section.number === null ? '' : `<span class="number">${escaped(section.number)}</span> `;
}

function footer({ masthead }: ReportDocument): string {
  const asOf = masthead.asOf === null ? '' : ` · ${escaped(masthead.asOf)}`;
  return `<footer>
<p><bdi dir="ltr">${escaped(masthead.symbol)}</bdi> · ${escaped(masthead.meeting)}${asOf}</p>
</footer>`;
}
