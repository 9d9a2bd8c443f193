import { reportWords } from '../../languages/report/index.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { OutcomeReport, ReportedItem } from '../../model/outcome-report.ts';
import type { RegisteredRecord } from '../../model/summary-record.ts';
import type { Block, Fact, Line, Section, Table } from '../document.ts';
import type { Composition } from './composition.ts';
import { itemLinks } from './conclusion-phrases.ts';
import { conclusionBlock } from './conclusions.ts';
import { anchor, code, codes, own, quotedOr, sourceLine } from './phrases.ts';

type RecordSection = RegisteredRecord['sections'][number];

/** The sections of a record as an outcome document has them: documents, items, contributions, and what was proposed. */
export function recordSections(composition: Composition): Section[] {
  return composition.report.records.flatMap((record) =>
    record.sections.map((section) => recordSection(section, record, composition)),
  );
}

function recordSection(section: RecordSection, record: RegisteredRecord, composition: Composition): Section {
  const { report } = composition;
  const words = outcomeWords(report.language);
  const conclusions = report.conclusions.filter((one) => one.section.number === section.number);
  const none: Block[] = [{ kind: 'paragraph', line: own(words.noneInSection, 'quiet') }];
  const said = conclusions.map((conclusion) => conclusionBlock(conclusion, composition));
  return {
    anchor: anchor('section', section.number, String(section.line)),
    number: null,
    heading: [{ text: `${section.number} – ` }, { text: section.title.replace(/\s+/g, ' '), language: record.language }],
    blocks: [...sectionFacts(section, report), ...contributionTable(section, report), ...(said.length === 0 ? none : said)],
    sections: [],
  };
}

function sectionFacts(section: RecordSection, report: OutcomeReport): Block[] {
  const words = reportWords(report.language);
  const items = itemLinks(section.items, report);
  const facts: Fact[] = [
    ...(section.documents.length === 0 ? [] : [{ label: words.documents, cell: [codes(section.documents)] }]),
    ...(items.length === 0 ? [] : [{ label: words.agenda, cell: [items] }]),
  ];
  return facts.length === 0 ? [] : [{ kind: 'facts', caption: own(words.documents), facts }];
}

/** The contributions filed under the items of the section, and those from before the register, whether a conclusion names them or not. */
function contributionTable(section: RecordSection, report: OutcomeReport): Block[] {
  const words = reportWords(report.language);
  const items = report.items.filter(({ id }) => section.items.includes(id));
  const rows = items.flatMap((item) => contributionRows(item, report));
  if (rows.length === 0) return [];
  const table: Table = {
    kind: 'table',
    caption: own(words.contributions),
    columns: [
      { label: words.document, share: 18 },
      { label: words.source, share: 26 },
      { label: words.paperTitle, share: 28 },
      { label: words.actionRequired, share: 28 },
    ],
    rows,
  };
  return [table];
}

function contributionRows(item: ReportedItem, report: OutcomeReport): Table['rows'][number][] {
  const { language } = report;
  const words = reportWords(language);
  const unnamed = (without: boolean): Line[] => (without ? [own(outcomeWords(language).notNamed, 'quiet')] : []);
  const { contributionsWithoutOutcome, earlierWithoutOutcome } = report.missing;
  return [
    ...item.earlier.map(({ symbol, sourceNames }) => ({
      cells: [
        [[code(symbol)], ...unnamed(earlierWithoutOutcome.includes(symbol))],
        sourceNames.map((name) => own(name)),
        [own(words.notGiven, 'quiet')],
        [own(words.notGiven, 'quiet')],
      ],
    })),
    ...item.contributions.map((paper) => ({
      cells: [
        [[code(paper.symbol ?? paper.paperId)], ...unnamed(contributionsWithoutOutcome.includes(paper.paperId))],
        [sourceLine(paper, language)],
        quotedOr(paper.title, paper.language, words.notGiven),
        quotedOr(paper.actionRequested, paper.language, words.notGiven),
      ],
    })),
  ];
}
