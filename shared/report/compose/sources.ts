import { fill, reportWords } from '../../languages/report/index.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { OutcomeReport } from '../../model/outcome-report.ts';
import type { RecordReference, ReportedConclusion } from '../../model/reported-conclusion.ts';
import type { Block, Fact, Section, Table } from '../document.ts';
import { conclusionLink, keyText, linesText, recordLine } from './conclusion-phrases.ts';
import { anchor, code, codes, own } from './phrases.ts';

/** Each summary record with its bytes, and below it where in it the words of each conclusion stand. */
export function sourceSections(report: OutcomeReport): Section[] {
  const named = report.conclusions.map(({ record }) => record);
  const records = new Map<string, RecordReference>([...report.records, ...named].map((record) => [record.recordId, record]));
  return [...records.values()].map((record) => {
    const conclusions = report.conclusions.filter((one) => one.record.recordId === record.recordId);
    return {
      anchor: anchor('record', record.recordId),
      number: null,
      heading: recordLine(record, report.language),
      blocks: [...recordFacts(record.recordId, report), ...(conclusions.length === 0 ? [] : [sourceTable(conclusions, report)])],
      sections: [],
    };
  });
}

function recordFacts(recordId: string, { records, language }: OutcomeReport): Block[] {
  const words = reportWords(language);
  const record = records.find((one) => one.recordId === recordId);
  if (record === undefined) return [];
  const facts: Fact[] = [
    { label: words.file, cell: [[code(record.key)]] },
    { label: 'SHA-256', cell: [[code(record.sha256)]] },
    { label: words.original, cell: [own(words.originals[record.language])] },
  ];
  return [{ kind: 'facts', caption: own(outcomeWords(language).record), facts }];
}

function sourceTable(conclusions: readonly ReportedConclusion[], { language }: OutcomeReport): Table {
  const words = outcomeWords(language);
  return {
    kind: 'table',
    caption: own(words.recordsNote),
    columns: [
      { label: words.conclusion, share: 26 },
      { label: words.place, share: 24 },
      { label: words.recordWords, share: 50 },
    ],
    rows: conclusions.map((conclusion) => ({
      anchor: anchor('source', conclusion.id),
      cells: [
        [[conclusionLink(conclusion, language)], ...(conclusion.documents.length === 0 ? [] : [codes(conclusion.documents)])],
        [
          own(fill(words.section, { n: conclusion.section.number })),
          ...conclusion.paragraphKeys.map((key) => own(fill(words.paragraph, { n: keyText(key, language) }))),
          own(linesText(conclusion, language)),
        ],
        conclusion.places.map(({ quote }) => [{ text: quote, language: conclusion.language }]),
      ],
    })),
  };
}
