import { fill, reportWords } from '../../languages/report/index.ts';
import { dateText, numberText } from '../../languages/report/moments.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { OutcomeReport } from '../../model/outcome-report.ts';
import type { ReportDocument } from '../document.ts';
import { itemName } from './phrases.ts';

export function masthead(report: OutcomeReport): ReportDocument['masthead'] {
  const { language, meeting } = report;
  const words = reportWords(language);
  return {
    symbol: `${reportSymbol(report)}-${words.letter}`,
    meeting: meeting.name,
    asOf: report.asOf === null ? null : dateText(report.asOf, language),
    languageName: words.languageName,
    ...titles(report),
  };
}

/**
 * `C21/DT/1(Rev.3)` for a sitting: outcome documents are the temporary document 1 of their meeting and its revisions; `C21-VCC-1(Rev.3)` for the
 * compilation.
 */
export function reportSymbol({ meeting, variant }: OutcomeReport): string {
  if (variant.kind === 'item') return meeting.id;
  const document = variant.kind === 'sitting' ? `${meeting.series}/DT/1` : meeting.id;
  const { revision = 0 } = variant;
  return revision === 0 ? document : `${document}(Rev.${revision})`;
}

function titles(report: OutcomeReport): { title: string; subtitle: string } {
  const { language, variant } = report;
  const words = reportWords(language);
  const outcome = outcomeWords(language);
  switch (variant.kind) {
    case 'council':
      return { title: words.title, subtitle: outcome.byItem };
    case 'sitting': {
      const sitting = report.records[0]?.sitting ?? null;
      const title =
        sitting === null ? outcome.unnumberedSittingTitle : fill(outcome.sittingTitle, { n: numberText(sitting, language) });
      return { title, subtitle: outcome.sittingSubtitle };
    }
    case 'item': {
      const [item] = report.items;
      return { title: outcome.itemTitle, subtitle: item === undefined ? outcome.byItem : itemName(item, language) };
    }
  }
}
