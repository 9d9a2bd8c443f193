import { fill, reportWords } from '../../languages/report/index.ts';
import { outcomeWords } from '../../languages/report/outcome/index.ts';
import type { OutcomeReport } from '../../model/outcome-report.ts';
import type { ReportedConclusion } from '../../model/reported-conclusion.ts';
import type { Cell, Fact, Line } from '../document.ts';
import { deadlineLine, keyText, kindsText, linesText, procedureText, recordLine, referenceLines } from './conclusion-phrases.ts';
import { anchor, codes, genevaMoment, labelled, own, quoted } from './phrases.ts';

/** All that the report says of a conclusion: whether it stands, what it is, what follows from it, where it was read, who changed it. */
export function conclusionFacts(conclusion: ReportedConclusion, report: OutcomeReport): Fact[] {
  return [
    ...amendedFacts(conclusion, report),
    ...outcomeFacts(conclusion, report),
    sourceFact(conclusion, report),
    ...historyFacts(conclusion, report),
  ];
}

/** That the words no more stand is said before all else. */
function amendedFacts({ supersededBy }: ReportedConclusion, report: OutcomeReport): Fact[] {
  if (supersededBy === null) return [];
  return [{ label: outcomeWords(report.language).amendedBy, cell: referenceLines(supersededBy, report) }];
}

function outcomeFacts(conclusion: ReportedConclusion, report: OutcomeReport): Fact[] {
  const { language } = report;
  const words = outcomeWords(language);
  const { documents, relatedDocuments, followUps, deferral } = conclusion;
  const fact = (label: string, cell: Cell): Fact[] => (cell.length === 0 ? [] : [{ label, cell }]);
  const quote = (label: string, text: string): Line => [
    { text: labelled(label, '', language) },
    { text, language: conclusion.language },
  ];
  return [
    { label: words.kind, cell: [own(kindsText(conclusion, language))] },
    { label: words.procedure, cell: [own(procedureText(conclusion, language))] },
    {
      label: reportWords(language).documents,
      cell: [documents.length === 0 ? own(words.withoutDocument, 'quiet') : codes(documents)],
    },
    ...fact(words.relatedDocuments, relatedDocuments.length === 0 ? [] : [codes(relatedDocuments)]),
    ...fact(
      words.followUps,
      followUps.flatMap((followUp) => followUpLines(followUp, conclusion, report)),
    ),
    ...(deferral === null
      ? []
      : fact(words.deferral, [
          quote(words.noConsensus, deferral.noConsensus.quote),
          quote(words.deferralRequest, deferral.request.quote),
        ])),
  ];
}

/** Who is to do what, in the words of the record, and below it by when. */
function followUpLines(
  followUp: ReportedConclusion['followUps'][number],
  conclusion: ReportedConclusion,
  report: OutcomeReport,
): Line[] {
  const { language } = report;
  const words = outcomeWords(language);
  const quotedIn = conclusion.language;
  const implied: Line = followUp.implicit ? own(` (${words.implied})`, 'quiet') : [];
  const what: Line = [
    { text: followUp.who, language: quotedIn },
    { text: ' – ' },
    { text: followUp.what, language: quotedIn },
    ...implied,
  ];
  const when = deadlineLine(followUp, quotedIn, language);
  return when === null ? [what] : [what, [{ text: labelled(words.date, '', language) }, ...when]];
}

/** Record, section, paragraph and line in one line, which leads to the place in the list of sources. */
function sourceFact(conclusion: ReportedConclusion, { language }: OutcomeReport): Fact {
  const words = outcomeWords(language);
  const paragraphs = conclusion.paragraphKeys.map((key) => fill(words.paragraph, { n: keyText(key, language) }));
  const section = fill(words.section, { n: conclusion.section.number });
  const place = [section, ...paragraphs, linesText(conclusion, language)].join(reportWords(language).comma);
  return {
    label: words.recordSource,
    cell: [recordLine(conclusion.record, language), [{ text: place, leadsTo: anchor('source', conclusion.id) }]],
  };
}

/** Who changed the words and why, what the record says, what stands beside it, and which other conclusion it amends. */
function historyFacts(conclusion: ReportedConclusion, report: OutcomeReport): Fact[] {
  const { language } = report;
  const words = outcomeWords(language);
  const { edits, conflict, recordText, supersedes } = conclusion;
  const edited = (edit: ReportedConclusion['edits'][number]): Line => [
    { text: edit.by, language: null },
    { text: reportWords(language).comma },
    { text: labelled(genevaMoment(edit.at, language), '', language) },
    { text: edit.reason, language: null },
  ];
  return [
    ...(edits.length === 0 ? [] : [{ label: words.changedBy, cell: edits.map(edited) }]),
    ...(recordText === null ? [] : [{ label: words.recordWords, cell: quoted(recordText, conclusion.language) }]),
    ...(conflict === null
      ? []
      : [
          {
            label: words.conflict,
            cell: [
              own(words.conflictNote, 'strong'),
              edited(conflict.theirs),
              ...quoted(conflict.theirs.text, conclusion.language),
            ],
          },
        ]),
    ...(supersedes.length === 0 ? [] : [{ label: words.amends, cell: supersedes.flatMap((one) => referenceLines(one, report)) }]),
  ];
}
