import { html } from 'hono/html';
import type { CitationNote } from '../../../shared/model/contribution.ts';
import type { Citation, PageEvidence, TemplateReading } from '../../../shared/model/examination.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import type { Html, Visit } from '../visiting.ts';
import { citationsSection } from './citations.ts';
import { fieldsSection } from './fields.ts';
import { lengthSection } from './length.ts';

/** What a verdict rests on, of a paper in the register or of one that was only checked. */
export interface Judged {
  readonly verdict: Verdict;
  readonly pages: PageEvidence | null;
  readonly template: TemplateReading | null;
  readonly citations: readonly Citation[];
  readonly citationsInAll: number;
  readonly notes: readonly CitationNote[];
}

/** What was read in a paper, on which the remarks rest: its length, the form, the documents cited. */
export function evidenceSections(visit: Visit, meeting: Meeting, judged: Judged): Html {
  return html`${lengthSection(visit, meeting, judged)}
${fieldsSection(visit, judged.template)}
${citationsSection(visit, meeting, judged)}`;
}
