import { reportWords } from '../../languages/report/index.ts';
import type { Language } from '../../model/language.ts';
import type { ReportedPaper } from '../../model/reported-paper.ts';
import { severities } from '../../model/verdict.ts';
import type { Cell, Line } from '../document.ts';
import { labelled, own } from './phrases.ts';

type Finding = ReportedPaper['findings'][number];

/** What was found in a paper, strongest first, each with its weight and the paragraph that it rests on. */
export function findingsInWords(paper: ReportedPaper, language: Language): Cell {
  const words = reportWords(language);
  const lines = strongestFirst(paper.findings).map(
    (finding): Line => [
      { text: labelled(words.severities[finding.severity], '', language), look: 'strong' },
      ...sentence(finding),
    ],
  );
  return lines.length === 0 ? [own('–', 'quiet')] : lines;
}

/** The findings of an accepted paper that a reader should know; what is only for information is in the fields already. */
export function remarks(paper: ReportedPaper): Cell {
  return strongestFirst(paper.findings)
    .filter((finding) => finding.severity !== 'info')
    .map(sentence);
}

function sentence({ message, language, rule }: Finding): Line {
  const reference = { text: `${rule.document}, ${rule.paragraph}`, language: 'en', look: 'quiet' } as const;
  return [{ text: message, language }, { text: ' (' }, reference, { text: ')' }];
}

function strongestFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}
