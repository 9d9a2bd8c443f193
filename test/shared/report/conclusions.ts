import type { Language } from '../../../shared/model/language.ts';
import { wordingTag } from '../../../shared/proceedings/wording-tag.ts';
import type { ConclusionBlock, ReportDocument } from '../../../shared/report/document.ts';

/** What a test says of a conclusion as the report shows it. */
export interface ShownConclusion {
  readonly id: string;
  readonly text: string;
  readonly language?: Language;
  readonly before?: string | null;
}

export function conclusionBlock({ id, text, language = 'en', before }: ShownConclusion): ConclusionBlock {
  return {
    kind: 'conclusion',
    anchor: `conclusion-${id}`,
    name: `Proposed conclusion ${id}`,
    tag: wordingTag(id, text),
    language,
    paragraphs: text.split('\n'),
    ...(before === undefined ? {} : { before: before?.split('\n') ?? null }),
    facts: [{ label: 'Procedure', cell: [[{ text: 'Consultation by correspondence' }]] }],
  };
}

/** A report that holds nothing but these conclusions, each in a section of its own. */
export function documentOf(conclusions: readonly ShownConclusion[], language: Language = 'en'): ReportDocument {
  return {
    language,
    masthead: {
      symbol: 'C21-VCC-1-E',
      meeting: 'First virtual consultation of councillors',
      asOf: '16 June 2021',
      languageName: 'English',
      title: 'Compiled outcome report',
      subtitle: 'Proposed conclusions',
    },
    contents: 'Contents',
    front: [],
    sections: conclusions.map((shown, i) => ({
      anchor: `section-${i + 1}`,
      number: `${i + 1}`,
      heading: [{ text: `Item ${i + 1}` }],
      blocks: [{ kind: 'paragraph', line: [{ text: 'Proposed conclusion:' }] }, conclusionBlock(shown)],
      sections: [],
    })),
  };
}
