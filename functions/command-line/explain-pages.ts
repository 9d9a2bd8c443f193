import type { PageEvidence, Witness } from '../../shared/model/examination.ts';
import type { PageVerdict } from '../../shared/model/verdict.ts';
import { counted, indented, quoted, type Section } from './terminal-lines.ts';

const witnessWords: Readonly<Record<Witness['witness'], string>> = {
  tree: 'page tree of the PDF',
  declared: 'declared in its properties',
  marks: 'page breaks stored on saving',
  breaks: "the author's own page breaks",
  layout: 'our layout of the text',
  referee: 'LibreOffice',
};

const verdictWords: Readonly<Record<PageVerdict['verdict'], string>> = {
  within: 'within the limit',
  over: 'over the limit',
  'borderline-review': 'not settled: a person decides',
  unreadable: 'not known',
};

const nobodyRenders = 'LibreOffice would be asked, and is not here: soffice is not on the path.';

/** All that was said of the length, side by side, and what it says together. */
export function pagesSection(
  evidence: PageEvidence | null,
  verdict: PageVerdict,
  { limit, unasked }: { readonly limit: number; readonly unasked: boolean },
  width: number,
): Section {
  const heading = `Length: ${verdictWords[verdict.verdict]} (limit ${counted(limit, 'page')}; evidence: ${verdict.grade})`;
  if (evidence === null) return { heading, lines: ['  Nothing in the file says how long it is.'] };
  const blank = evidence.trailingBlankPages;
  return {
    heading,
    lines: [
      `  ${'who says it'.padEnd(30)} ${'pages'.padStart(6)}  confidence`,
      ...evidence.witnesses.flatMap((witness) => witnessLines(witness, width)),
      ...(blank === 0 ? [] : [`  ${counted(blank, 'page')} at the end without content: not counted.`]),
      ...indented(reasonOf(evidence, verdict, limit), 2, width),
      ...(unasked ? indented(nobodyRenders, 2, width) : []),
      ...evidence.pageStarts
        .filter(({ page }) => page <= limit + 1)
        .flatMap(({ page, place }) => indented(`Page ${page} begins with ${quoted(place.quote)}`, 2, width)),
    ],
  };
}

function witnessLines({ witness, pages, fraction, confidence, detail }: Witness, width: number): string[] {
  const said = pages === 0 ? '-' : fraction === null ? `${pages}` : fraction.toFixed(2);
  const line = `  ${witnessWords[witness].padEnd(30)} ${said.padStart(6)}  ${confidence.toFixed(2)}`;
  return detail === null ? [line] : [line, ...indented(detail, 6, width)];
}

/** Why the witnesses together say so: the policy's row in words. */
export function reasonOf(evidence: PageEvidence, verdict: PageVerdict, limit: number): string {
  const blank = evidence.trailingBlankPages;
  const count = (name: Witness['witness']) => {
    const found = evidence.witnesses.find(({ witness }) => witness === name);
    return found === undefined || found.pages === 0 ? null : Math.max(1, found.pages - blank);
  };
  const tree = count('tree');
  if (tree !== null) return `The page tree of a PDF is exact: ${counted(tree, 'page')} with content.`;
  const layout = evidence.witnesses.find(({ witness }) => witness === 'layout');
  const ends = (layout?.fraction ?? layout?.pages ?? 0).toFixed(2);
  const stored = [count('declared'), count('marks')].filter((pages) => pages !== null);
  const said = { referee: count('referee'), layout: count('layout'), stored: stored.length === 0 ? null : Math.max(...stored) };
  if (said.referee !== null) return reasonOfReferee({ ...said, referee: said.referee }, fewestLines(evidence), verdict, limit);
  return reasonOfLayout(said, ends, evidence, verdict, limit);
}

interface Said {
  readonly referee: number | null;
  readonly layout: number | null;
  /** The larger of the two counts that the file carries. */
  readonly stored: number | null;
}

/** Lines on the last page, by the layout or the renderer, whoever counts fewer. */
function fewestLines({ lastPageLines, witnesses }: PageEvidence): number {
  const rendered = witnesses.find(({ witness }) => witness === 'referee')?.lastPageLines;
  return Math.min(lastPageLines ?? Number.POSITIVE_INFINITY, rendered ?? Number.POSITIVE_INFINITY);
}

function reasonOfReferee(
  { referee, layout, stored }: Said & { referee: number },
  lines: number,
  { verdict, grade }: PageVerdict,
  limit: number,
): string {
  const rendered = `LibreOffice renders ${counted(referee, 'page')}`;
  if (verdict === 'within') return `${rendered}, and nothing else says more than ${limit}.`;
  const others = `the layout says ${layout ?? 'nothing'}, the file itself ${stored ?? 'nothing'}`;
  if (verdict === 'over') return `${rendered}, and it does not stand alone: ${others}.`;
  if (grade === 'rendered') return `${rendered}, the last with ${counted(lines, 'line')} only. ${fewLines}`;
  return `${rendered}; ${others}. They dispute.`;
}

const fewLines = 'Another printer or typeface may make room for so few: a person looks.';

function reasonOfLayout(
  { layout, stored }: Said,
  ends: string,
  { lastPageLines }: PageEvidence,
  { verdict, grade }: PageVerdict,
  limit: number,
): string {
  const file = stored === null ? 'the file itself says nothing that counts' : `the file itself says ${stored}`;
  if (layout === null) return 'Nobody could lay the paper out.';
  if (verdict === 'over' && grade === 'corroborated') return `The text ends at ${ends} pages, and ${file}: both exceed ${limit}.`;
  if (verdict === 'over')
    return `The text ends at ${ends} pages, so far beyond ${limit} that what the layout may be off by cannot matter; ${file}.`;
  if (verdict === 'within' && layout > limit)
    return `The text ends at ${ends} pages, beyond ${limit} by less than the layout is exact, and both counts stored in the file say ${limit}.`;
  if (verdict === 'within' && grade === 'corroborated')
    return `The text ends at ${ends} pages, and nothing stored in the file says more than ${limit}.`;
  if (verdict === 'within') return `The text ends at ${ends} pages, well within ${limit}; ${file}.`;
  if (grade === 'conflict') return `The text ends at ${ends} pages, while ${file}: one is over ${limit}, the other is not.`;
  if (layout > limit) return `The text ends with ${counted(lastPageLines ?? 0, 'line')} on page ${layout}. ${fewLines}`;
  return `The text ends at ${ends} pages, nearer to the end of page ${limit} than the layout is exact, and nothing in the file settles it.`;
}
