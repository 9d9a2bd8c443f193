import { agrees, type Comparison, exactness, precision, recall, type Tally } from './comparison.ts';
import type { Evaluation, Figure } from './evaluation.ts';
import { share, textTable } from './text-table.ts';

/** The evaluation for people: figures, groups, outcomes, and every miss with file, place, expected and found. */
export function printEvaluation({ figures, outcomes, comparisons }: Evaluation): string {
  const misses = comparisons.filter((comparison) => !agrees(comparison));
  return [
    textTable(
      ['measure', 'places', 'exact', 'share', 'precision', 'recall'],
      figures.map(({ measure, all }) => [measure, all.places, all.exact, ...shares(all)]),
    ),
    ...groupTables('language', figures, ({ byLanguage }) => byLanguage),
    ...groupTables('kind', figures, ({ byKind }) => byKind),
    'By rule (expected, found and right values)',
    ...figures.filter(({ measure }) => !measure.startsWith('layout') && !measure.startsWith('policy')).map(ruleTable),
    outcomes.map(({ name, count, of }) => `${name}: ${count} of ${of}`).join('\n'),
    `${misses.length} of ${comparisons.length} comparisons disagree${misses.length === 0 ? '.' : ':'}`,
    ...misses.map(missLines),
  ].join('\n\n');
}

function shares(one: Tally): (string | null)[] {
  return [share(exactness(one)), share(precision(one)), share(recall(one))];
}

/** Exact share in each group, and precision and recall where a place may have several values. */
function groupTables(
  name: string,
  figures: readonly Figure[],
  of: (figure: Figure) => Readonly<Record<string, Tally>>,
): string[] {
  const groups = [...new Set(figures.flatMap((figure) => Object.keys(of(figure))))].toSorted((one, other) =>
    one < other ? -1 : 1,
  );
  const rows = figures.flatMap((figure) => {
    const tallies = groups.map((group) => of(figure)[group] ?? null);
    const row = (value: (one: Tally) => number | null) => tallies.map((one) => (one === null ? null : share(value(one))));
    const exact = [`${figure.measure}`, ...row(exactness)];
    if (figure.measure !== 'citations' && figure.measure !== 'findings') return [exact];
    return [exact, [`${figure.measure}, precision`, ...row(precision)], [`${figure.measure}, recall`, ...row(recall)]];
  });
  return [`By ${name} (exact share)`, textTable(['measure', ...groups], rows)];
}

function ruleTable({ measure, byRule }: Figure): string {
  const rows = Object.entries(byRule).map(([rule, one]) => [rule, one.expected, one.found, one.correct, ...shares(one)]);
  return textTable([measure, 'expected', 'found', 'right', 'share', 'precision', 'recall'], rows);
}

function missLines({ file, measure, place, expected, found }: Comparison): string {
  const lacking = expected.filter((value) => !found.includes(value));
  const surplus = found.filter((value) => !expected.includes(value));
  return [
    `${file} · ${measure}${place === measure ? '' : ` · ${place}`}`,
    `  expected ${listed(expected)}`,
    `  found    ${listed(found)}`,
    ...(expected.length + found.length > 2 ? [`  lacking ${listed(lacking)}; surplus ${listed(surplus)}`] : []),
  ].join('\n');
}

function listed(values: readonly string[]): string {
  return values.length === 0 ? 'nothing' : values.join(' | ');
}
