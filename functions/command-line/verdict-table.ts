import { styleText } from 'node:util';
import type { Finding } from '../../shared/model/verdict.ts';
import type { PaperRow } from '../../shared/register/rows.ts';
import { placeWords } from './terminal-lines.ts';
import { isolated, sentence, wrapped } from './terminal-text.ts';
import type { Walked } from './walk-papers.ts';

const marks = { accepted: ['green', '✓'], returned: ['red', '✗'], held: ['yellow', '?'] } as const;

/**
 * The verdicts for people: a row a paper (status, symbol, item, pages), and below it each finding with its place in the paper. What has no
 * fixed width (names, sentences, right-to-left words) comes last on its line, so that columns stand in every script.
 *
 * @param width columns of the terminal.
 */
export function verdictTable(walked: readonly Walked[], width: number): string {
  const head = styleText('bold', `  ${'status'.padEnd(9)} ${'symbol'.padEnd(15)} ${'item'.padEnd(20)} ${'pages'.padEnd(6)} file`);
  return [head, ...walked.flatMap((one) => linesOf(one, width))].join('\n');
}

function linesOf({ label, row, standing }: Walked, width: number): string[] {
  if (row === null || standing === null) {
    return [`${styleText('red', '! no verdict')}  ${isolated(label)}`, '    It stays in the inbox; the next run takes it up.'];
  }
  const { verdict } = standing;
  const [colour, mark] = marks[standing.status as keyof typeof marks] ?? (['dim', '·'] as const);
  const pages = verdict.pages.count === null ? '-' : `${verdict.pages.count}`;
  const columns = [
    styleText(colour, `${mark} ${standing.status.padEnd(9)}`),
    (standing.symbol ?? '-').padEnd(15),
    (verdict.filing.items.join(' ') || '-').padEnd(20),
    pages.padEnd(6),
    styleText('bold', isolated(label)),
  ];
  const repeated = row.duplicateOf === null ? [] : [`    the same file as before (${row.duplicateOf}): its verdict stands`];
  return [columns.join(' '), ...repeated, ...evidence(standing), ...verdict.findings.flatMap((one) => findingLines(one, width))];
}

/** Who says how long the paper is: shown where it was not simply measured. */
function evidence(row: PaperRow): string[] {
  const witnesses = row.pages?.witnesses ?? [];
  if (witnesses.length === 0) return [];
  const said = witnesses.map(({ witness, pages, fraction }) => `${witness} ${fraction === null ? pages : fraction.toFixed(2)}`);
  return [styleText('dim', `    pages ${row.verdict.pages.verdict} (${row.verdict.pages.grade}): ${said.join(', ')}`)];
}

function findingLines(finding: Finding, width: number): string[] {
  if (finding.severity === 'info') return [styleText('dim', `    i ${finding.code}`)];
  const colour = finding.severity === 'return' ? 'red' : finding.severity === 'hold' ? 'yellow' : 'cyan';
  const rule = `${finding.rule.document}, ${finding.rule.paragraph}`;
  return [
    `    ${styleText(colour, finding.code)} ${styleText('dim', `(${rule})`)}`,
    ...wrapped(finding.message, width - 8).map((line) => `      ${sentence(line)}`),
    ...(finding.place === null ? [] : [styleText('dim', `      at ${placeWords(finding.place)}`)]),
  ];
}

/** One line that counts the verdicts. */
export function verdictSummary(walked: readonly Walked[]): string {
  const counts = new Map<string, number>();
  for (const { standing } of walked) {
    const status = standing?.status ?? 'without verdict';
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const parts = [...counts].map(([status, count]) => `${count} ${status}`);
  return `${walked.length} ${walked.length === 1 ? 'paper' : 'papers'}: ${parts.join(', ')}.`;
}
