import { ruleText } from '../../languages/letters/rule-words.ts';
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
      ...sentence(finding, language),
    ],
  );
  return lines.length === 0 ? [own('–', 'quiet')] : lines;
}

/** The findings of an accepted paper that a reader should know; what is only for information is in the fields already. */
export function remarks(paper: ReportedPaper, reader: Language): Cell {
  return strongestFirst(paper.findings)
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => sentence(finding, reader));
}

/** The rule is named in the language of the report, whatever that of the sentence. */
function sentence({ message, language, rule }: Finding, reader: Language): Line {
  return [{ text: message, language }, { text: ' (' }, { text: ruleText(rule, reader), look: 'quiet' }, { text: ')' }];
}

function strongestFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}
