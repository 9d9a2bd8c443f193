import { reportWords } from '../../languages/report/index.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { OutcomeReport } from '../../model/outcome-report.ts';
import type { Block, Line, Table } from '../document.ts';
import { conclusionLink, itemLinks, kindsText } from './conclusion-phrases.ts';
import { codes, own } from './phrases.ts';

/** What is put to Council Member States by correspondence, in the exact words, each leading to its place in the report. */
export function correspondenceBlocks(report: OutcomeReport): Block[] {
  const { language } = report;
  const words = outcomeWords(language);
  const conclusions = report.conclusions.filter(({ id }) => report.correspondence.includes(id));
  if (conclusions.length === 0) return [{ kind: 'paragraph', line: own(reportWords(language).nothingHere) }];
  const table: Table = {
    kind: 'table',
    caption: own(words.correspondence),
    columns: [
      { label: reportWords(language).itemNumber, share: 18 },
      { label: reportWords(language).documents, share: 14 },
      { label: words.conclusion, share: 46 },
      { label: words.kind, share: 22 },
    ],
    rows: conclusions.map((conclusion) => ({
      cells: [
        [dashed(itemLinks(conclusion.items, report)), [conclusionLink(conclusion, language)]],
        [dashed(codes(conclusion.documents))],
        conclusion.paragraphs.map((text): Line => [{ text, language: conclusion.language }]),
        [own(kindsText(conclusion, language))],
      ],
    })),
  };
  return [{ kind: 'paragraph', line: own(words.correspondenceNote) }, table];
}

function dashed(line: Line): Line {
  return line.length === 0 ? own('–', 'quiet') : line;
}
