import { html } from 'hono/html';
import type { PaperStory } from '../../../shared/desk/desk.ts';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { numberText } from '../../../shared/languages/report/moments.ts';
import { citationsSection } from '../verdict/citations.ts';
import { fieldsSection } from '../verdict/fields.ts';
import { findingsSection } from '../verdict/findings.ts';
import { lengthSection } from '../verdict/length.ts';
import type { Html } from '../visiting.ts';
import { type Asking, nameOfItem } from './asking.ts';
import { facts, joined } from './pieces.ts';

/** What the program found in a paper, as its sender sees it, and beside it how sure it is, which only the secretariat sees. */
export function evidenceSections(asking: Asking, { paper, notes }: PaperStory): Html {
  const { visit, meeting } = asking;
  const judged = { ...paper, notes };
  return html`${findingsSection(visit, paper.verdict)}
${lengthSection(visit, meeting, judged)}
${certainty(asking, paper)}
${fieldsSection(visit, paper.template)}
${citationsSection(visit, meeting, judged)}`;
}

function certainty(asking: Asking, { verdict, pages }: PaperStory['paper']): Html {
  const { visit, words, paths } = asking;
  const { filing } = verdict;
  const items = filing.items.map((id) => html`<a href="${paths.item(id)}">${nameOfItem(asking, id)}</a>`);
  const lines = pages?.lastPageLines ?? null;
  return facts([
    [words.evidence.grade, words.evidence.grades[verdict.pages.grade]],
    [words.evidence.lastLines, lines === null ? null : numberText(lines, visit.language)],
    [words.evidence.placedBy, html`${joined(items, reportWords(visit.language).comma)} (${words.evidence.filed[filing.how]})`],
  ]);
}
