import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/model/language.ts';
import type { ReportVariant } from '../../../shared/model/outcome-report.ts';
import { compile } from '../../../shared/report/compile.ts';
import { compose } from '../../../shared/report/compose.ts';
import type { Block, ConclusionBlock, ReportDocument, Section } from '../../../shared/report/document.ts';
import { papers2021 } from './papers-2021.ts';
import { recordId } from './proceedings.ts';
import { conclusions2021, history2021, records2021 } from './proceedings-2021.ts';
import { meetingOf, reportOf } from './records.ts';

const input = {
  meeting: meetingOf('C21-VCC-1'),
  papers: papers2021,
  conclusions: conclusions2021,
  records: records2021,
  history: history2021,
};
const council: ReportVariant = { kind: 'council' };
const sitting = (revision: number): ReportVariant => ({ kind: 'sitting', recordId: recordId(1), revision });
const item: ReportVariant = { kind: 'item', itemId: 'C21-A2-02' };
const reportAs = (variant: ReportVariant, language: (typeof languages)[number] = 'en') => compile(input, { language, variant });

function blocksOf(document: ReportDocument): Block[] {
  const inSection = (section: Section): Block[] => [...section.blocks, ...section.sections.flatMap(inSection)];
  return document.sections.flatMap(inSection);
}

function conclusionsOf(document: ReportDocument): ConclusionBlock[] {
  return blocksOf(document).filter((block) => block.kind === 'conclusion');
}

const anchors = ({ sections }: ReportDocument) => sections.map(({ anchor }) => anchor);

describe('compose', () => {
  it('has every conclusion once, in its exact words and its own language', () => {
    const blocks = conclusionsOf(compose(reportAs(council)));
    expect(blocks).toHaveLength(conclusions2021.length);
    expect(new Set(blocks.map(({ tag }) => tag))).toEqual(new Set(reportAs(council).conclusions.map(({ tag }) => tag)));
    const arabic = blocks.find(({ language }) => language === 'ar');
    expect(arabic?.paragraphs).toEqual(conclusions2021[4]?.conclusion.quotes.map(({ text }) => text));
  });

  it('says kind, procedure, documents and follow-up of a conclusion, and where it stands', () => {
    const arabic = conclusionsOf(compose(reportAs(council))).find(({ language }) => language === 'ar');
    const said = new Map(
      arabic?.facts.map(({ label, cell }) => [
        label,
        cell
          .flat()
          .map(({ text }) => text)
          .join(''),
      ]),
    );
    expect(said.get('Kind')).toBe('Deferral');
    expect(said.get('Procedure')).toBe('Deferral to the 2022 session of the Council');
    expect(said.get('Documents')).toBe('C21/10');
    expect(said.get('Put off under the rule on consensus')).toContain('لم يتحقق توافق في الآراء.');
    expect(said.get('Stands in')).toBe(
      'record-2.docx · sitting 2 · 9 June 2021 (date inferred)section 1, paragraph 1.11, line 25',
    );
  });

  it.each([...languages])('says of an amended conclusion first that it is amended (%s)', (language) => {
    const [amended] = conclusionsOf(compose(reportAs(council, language))).filter(({ facts }) =>
      facts[0]?.cell[0]?.some(({ leadsTo }) => leadsTo === `conclusion--${recordId(2)}.40.1`),
    );
    expect(amended?.anchor).toBe(`conclusion--${recordId(1)}.30.1`);
  });

  it('leads each conclusion to its row among the sources', () => {
    const document = compose(reportAs(council));
    const rows = blocksOf(document).flatMap((block) => (block.kind === 'table' ? block.rows.map(({ anchor }) => anchor) : []));
    for (const { facts } of conclusionsOf(document)) {
      const link = facts.flatMap(({ cell }) => cell.flat()).find(({ leadsTo }) => leadsTo?.startsWith('source--'));
      expect(rows).toContain(link?.leadsTo);
    }
  });

  it('composes of a sitting its outcome document, with a symbol that counts revisions', () => {
    const document = compose(reportAs(sitting(2)));
    expect(document.masthead).toMatchObject({ symbol: 'C21/DT/1(Rev.2)-E', title: 'Outcome document of sitting 1' });
    expect(compose(reportAs(sitting(0))).masthead.symbol).toBe('C21/DT/1-E');
    expect(anchors(document)).toEqual(['agenda', 'record', 'correspondence', 'follow-up-by-date', 'sources']);
    expect(document.sections[1]?.sections).toHaveLength(5);
  });

  it('composes of an item its extract, with the conclusion in full that the whole report has under another', () => {
    const document = compose(reportAs(item));
    expect(document.masthead.subtitle).toBe('Annex 2, item 2');
    expect(conclusionsOf(document).map(({ anchor }) => anchor)).toEqual([`conclusion--${recordId(1)}.19.1`]);
  });

  it('leaves out what only records can tell before the first was read', () => {
    const document = compose(reportOf(input.meeting, papers2021, 'en'));
    expect(anchors(document)).toEqual([
      'overview',
      'agenda',
      'contributions',
      'held',
      'returned',
      'others',
      'missing',
      'register',
    ]);
    expect(JSON.stringify(document.front)).toContain('No summary record has been read yet.');
  });

  it('begins a revision with what changed, and gives each conclusion its words before', () => {
    const before = compile({ ...input, conclusions: conclusions2021.slice(0, -1) }, { language: 'en', variant: council });
    const document = compose(reportAs(council), before);
    expect(anchors(document)[0]).toBe('changes');
    expect(JSON.stringify(document.sections[0])).toContain('New proposed conclusions');
    const blocks = conclusionsOf(document);
    expect(blocks.find(({ anchor }) => anchor === `conclusion--${recordId(2)}.60.1`)?.before).toBeNull();
    expect(
      blocks.filter(({ before }) => before !== null).every(({ before, paragraphs }) => before?.join() === paragraphs.join()),
    ).toBe(true);
    expect(conclusionsOf(compose(reportAs(council))).some((block) => 'before' in block)).toBe(false);
  });

  it('names the revision before by its symbol where it had one of its own, and says when nothing changed', () => {
    const [changes] = compose(reportAs(sitting(1)), reportAs(sitting(0))).sections;
    expect(changes?.heading).toEqual([{ text: 'Changes since C21/DT/1' }]);
    expect(JSON.stringify(changes?.blocks)).toContain('Nothing has changed.');
  });

  it.each([council, sitting(1), item])('leads nowhere that is not in the document ($kind)', (variant) => {
    const document = compose(reportAs(variant));
    const text = JSON.stringify(document);
    const targets = [...text.matchAll(/"leadsTo":"([^"]+)"/g)].map((match) => match[1]);
    const places = new Set([...text.matchAll(/"anchor":"([^"]+)"/g)].map((match) => match[1]));
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !places.has(target))).toEqual([]);
  });
});
