import { reportWords } from '../../languages/report/index.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { OutcomeReport, ReportedItem } from '../../model/outcome-report.ts';
import type { ReportedConclusion } from '../../model/reported-conclusion.ts';
import type { Block, ConclusionBlock, Line, Section } from '../document.ts';
import type { Composition } from './composition.ts';
import { conclusionFacts } from './conclusion-facts.ts';
import { conclusionLink, placeName } from './conclusion-phrases.ts';
import { anchor, itemName, labelled, own } from './phrases.ts';

/** The exact words, and below them all that the report says of them. */
export function conclusionBlock(conclusion: ReportedConclusion, { report, changes }: Composition): ConclusionBlock {
  const { language } = report;
  const before = changes?.wordsBefore.get(conclusion.id);
  return {
    kind: 'conclusion',
    anchor: anchor('conclusion', conclusion.id),
    name: [outcomeWords(language).conclusion, placeName(conclusion, language)].join(reportWords(language).comma),
    tag: conclusion.tag,
    language: conclusion.language,
    paragraphs: conclusion.paragraphs,
    ...(before === undefined ? {} : { before }),
    facts: conclusionFacts(conclusion, report),
  };
}

/** The conclusions under an item; one with several items stands in full under the first of them, and the others lead there. */
export function conclusionSections(item: ReportedItem, composition: Composition): Section[] {
  const { report } = composition;
  const words = outcomeWords(report.language);
  const conclusions = report.conclusions.filter(({ id }) => item.conclusions.includes(id));
  if (conclusions.length === 0 && item.sections.length === 0) return [];
  const none: Block[] = [{ kind: 'paragraph', line: own(words.noneUnderItem, 'quiet') }];
  const blocks = conclusions.map((conclusion): Block => {
    const inFull = conclusion.items.find((id) => report.items.some((one) => one.id === id));
    return inFull === item.id
      ? conclusionBlock(conclusion, composition)
      : { kind: 'paragraph', line: elsewhere(conclusion, report) };
  });
  return [
    {
      anchor: anchor('conclusions', item.id),
      number: null,
      heading: own(conclusions.length === 1 ? words.conclusion : words.conclusions),
      blocks: blocks.length === 0 ? none : blocks,
      sections: [],
    },
  ];
}

function elsewhere(conclusion: ReportedConclusion, { items, language }: OutcomeReport): Line {
  const first = items.find(({ id }) => conclusion.items.includes(id));
  const under = first === undefined ? [] : [{ text: ` (${itemName(first, language)})` }];
  return [{ text: labelled(outcomeWords(language).standsUnder, '', language) }, conclusionLink(conclusion, language), ...under];
}
