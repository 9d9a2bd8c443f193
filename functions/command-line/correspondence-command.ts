import { type Answer, answers } from '../../shared/model/consultation.ts';
import { type Language, languages } from '../../shared/model/language.ts';
import { day, instant, language } from './arguments.ts';
import { type Common, commonHelp, readCommand } from './command-arguments.ts';
import { UsageError } from './usage-error.ts';

export const correspondenceActions = ['sheet', 'reply', 'tally', 'without-vote'] as const;

/** What a person wants of a consultation by correspondence. */
export interface CorrespondenceArguments extends Common {
  readonly action: (typeof correspondenceActions)[number];
  /** Symbol of the letter that carries the consultation. */
  readonly letter: string;
  readonly opens: string | null;
  readonly closes: string | null;
  readonly state: string | null;
  /** Answers by the number of the question; `all` for those not named. */
  readonly answers: ReadonlyMap<number | 'all', Answer>;
  readonly received: string | null;
  readonly asOf: string | null;
  /** Path of the list of times without a vote. */
  readonly file: string | null;
  /** Day (ISO date) that names the Council the list is of. */
  readonly day: string | null;
  readonly language: Language;
  readonly out: string;
}

export const correspondenceHelp = `rapporteur correspondence: proposed conclusions put to the Council Member States (Rule 3.2)

  npm start -- correspondence sheet --letter SYMBOL --opens TIME --closes TIME
  npm start -- correspondence reply --letter SYMBOL --state XX --answers 1=yes,2=no | all=yes
  npm start -- correspondence tally --letter SYMBOL
  npm start -- correspondence without-vote [FILE.json] --day YYYY-MM-DD

sheet   the consultation sheet, with every proposed conclusion that calls for a decision by correspondence. What was put does not change
        any more: asked again, the same sheet comes
reply   notes the reply of a Member State; every reply is kept, and what counts is for the tally
tally   counts: a simple majority of the Council Member States with the right to vote; silence is never a yes
without-vote   the Council Member States that may not vote for a time (Constitution, No. 169), in place of the list given before; without a file,
        shows the list in force: [{ "state": "XX", "from": "2021-01-01", "to": null, "source": "letter of ..." }]

  --letter SYMBOL     the letter that carries the consultation, such as DM-21/1025
  --opens, --closes   times with their offset, such as 2021-07-01T00:00:00+02:00
  --state XX          two-letter code of the Member State that replies
  --answers LIST      question=answer, with ${answers.join(', ')}; all=yes for those not named
  --received TIME     when the reply came (now)
  --as-of TIME        count what had come by then (now)
  --day DAY           a day in the term of the Council that the list is of (today)
  --language CODE     ${languages.join(', ')} (en)
  --out FOLDER        where sheet and count go (out)
${commonHelp}

Exit code: 0 done; 2 the call was wrong.

  npm start -- correspondence sheet --letter DM-21/1025 --opens 2021-07-01T00:00:00+02:00 --closes 2021-08-15T23:59:59+02:00
  npm start -- correspondence reply --letter DM-21/1025 --state CH --answers all=yes,3=abstain --received 2021-07-20T10:00:00+02:00
  npm start -- correspondence tally --letter DM-21/1025 --as-of 2021-08-16T09:00:00+02:00
`;

const options = {
  letter: { type: 'string' },
  opens: { type: 'string' },
  closes: { type: 'string' },
  state: { type: 'string' },
  answers: { type: 'string' },
  received: { type: 'string' },
  'as-of': { type: 'string' },
  day: { type: 'string' },
  language: { type: 'string', default: 'en' },
  out: { type: 'string', default: 'out' },
} as const;

/** Reads the arguments after `correspondence`. Throws `UsageError` with what to do instead. */
export function readCorrespondence(args: readonly string[]): CorrespondenceArguments {
  const { common, values, positionals } = readCommand('correspondence', args, options);
  const action = correspondenceActions.find((one) => one === positionals[0]);
  const need = (text: string | undefined, sentence: string): void => {
    if (!common.help && text === undefined) throw new UsageError(sentence);
  };
  if (!common.help && action === undefined)
    throw new UsageError(`correspondence takes ${correspondenceActions.join(', ')}, not ${positionals[0] ?? 'nothing'}.`);
  if (action !== 'without-vote') need(values.letter, 'Name the letter that carries the consultation: --letter DM-21/1025');
  if (action === 'reply') need(values.state, 'Say who replies: --state CH');
  if (action === 'reply') need(values.answers, 'Say what they answer: --answers 1=yes,2=no or --answers all=yes');
  const moment = (text: string | undefined): string | null => (text === undefined ? null : instant(text));
  return {
    ...common,
    action: action ?? 'tally',
    letter: values.letter ?? '',
    opens: moment(values.opens),
    closes: moment(values.closes),
    state: values.state === undefined ? null : stateCode(values.state),
    answers: values.answers === undefined ? new Map() : answersIn(values.answers),
    received: moment(values.received),
    asOf: moment(values['as-of']),
    file: action === 'without-vote' ? (positionals[1] ?? null) : null,
    day: values.day === undefined ? null : day(values.day, '--day'),
    language: language(values.language),
    out: values.out,
  };
}

function stateCode(text: string): string {
  if (/^[A-Z]{2}$/u.test(text)) return text;
  throw new UsageError(`--state takes the two-letter code of a Member State, such as CH, not ${text}.`);
}

function answersIn(text: string): Map<number | 'all', Answer> {
  const pairs = text.split(',').map((pair): [number | 'all', Answer] => {
    const [, question = '', word = ''] = /^\s*(all|[1-9]\d{0,3})\s*=\s*(\w+)\s*$/u.exec(pair) ?? [];
    const answer = answers.find((one) => one === word);
    if (answer === undefined) throw new UsageError(`--answers takes question=answer, such as 1=yes,2=abstain, not ${pair}.`);
    return [question === 'all' ? 'all' : Number(question), answer];
  });
  return new Map(pairs);
}
