import { isolated } from './terminal-text.ts';
import { verdictSummary } from './verdict-table.ts';
import type { Walked } from './walk-papers.ts';

/** What a walk from the letter to the report came to. */
export interface MissionTold {
  /** What was done, and in numbers how. */
  readonly done: readonly (readonly [string, string])[];
  readonly walked: readonly Walked[];
  /** Commands for what waits for a person, each with why. */
  readonly proposed: readonly (readonly [string, string])[];
  readonly reports: readonly string[];
  /** Where the register is kept, where that is not the usual place. */
  readonly data: string | null;
}

/** The end of the walk: one table of what was done, where the files are, and what a person can do next. */
export function missionLines({ done, walked, proposed, reports, data }: MissionTold): string[] {
  const [letter, ...records] = done;
  const papers = ['papers', verdictSummary(walked)] as const;
  const summary = [...(letter === undefined ? [] : [letter]), papers, ...records];
  return [
    'What was done',
    ...summary.map(([name, numbers]) => `  ${name.padEnd(8)}${isolated(numbers)}`),
    '',
    'Outcome report: docx to edit in Word, html for the browser, csv for spreadsheets, json for programs',
    ...reports.map((path) => `  ${path}`),
    '',
    'What you can do next',
    ...nextSteps(proposed, reports).map(([command, why]) => `  ${commandOn(command, data)}\n      ${isolated(why)}`),
  ];
}

function nextSteps(proposed: MissionTold['proposed'], reports: readonly string[]): (readonly [string, string])[] {
  const docx = reports.find((path) => path.endsWith('.docx'));
  const returned = ['npm start -- explain FILE', 'why a paper was judged so: what was observed, where, and the rule'] as const;
  return [
    ...proposed.map(([command, why]) => [command, `bring into force what a record says of the agenda: ${why}`] as const),
    returned,
    ['npm start -- conclusion list', 'every proposed conclusion, in the words of the records'],
    ...(docx === undefined
      ? []
      : [
          [
            `npm start -- import report ${docx}`,
            'put back the report after you have worded conclusions otherwise in Word',
          ] as const,
        ]),
    ['npm start -- report --language fr', 'the report in another language (en, fr, es, ru, zh, ar)'],
    ['npm start -- --help', 'everything else'],
  ];
}

/** A register that is kept elsewhere must be named by every command that works on it. */
function commandOn(command: string, data: string | null): string {
  return data === null || /explain|--help/u.test(command) ? command : `${command} --data ${data}`;
}
