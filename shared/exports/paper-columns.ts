import { asNowWords, partsText } from '../languages/as-now.ts';
import { reportWords } from '../languages/report/index.ts';
import { stateName } from '../languages/states/state-name.ts';
import type { Language } from '../model/language.ts';
import type { PaperLine } from '../model/paper-query.ts';
import { betweenValues, type TableColumns } from './table-columns.ts';

/** A list of papers as a table, the same from every face, under the headings of the report. Items are named by their ids, which mean the same beside any agenda. */
export function paperColumns(language: Language): TableColumns<PaperLine> {
  const words = reportWords(language);
  return [
    [words.document, ({ symbol }) => symbol ?? ''],
    ['ID', ({ paperId }) => paperId],
    [words.status, ({ status }) => words.statuses[status]],
    [words.paperTitle, ({ title }) => title ?? ''],
    [
      words.source,
      ({ states, organisations }) => [...states.map((state) => stateName(state, language)), ...organisations].join(betweenValues),
    ],
    [words.itemNumber, ({ items }) => items.join(betweenValues)],
    [words.original, (line) => (line.language === null ? '' : words.originals[line.language])],
    [words.pages, ({ pages }) => String(pages ?? '')],
    [words.receivedAt, ({ receivedAt }) => receivedAt],
    [words.channel, ({ channel }) => words.channels[channel]],
    [words.file, ({ fileName }) => fileName],
    [words.findings, ({ findings }) => findings.join(betweenValues)],
    [asNowWords[language], ({ asNow = [] }) => partsText(asNow, language)],
  ];
}
