/** A queue, the function that reads it, and what fills it. `cdk/constructs` builds the same in AWS, and a test holds the two together. */
export interface QueueTrigger {
  readonly queue: string;
  readonly deadLetters: string;
  /** Objects created in the ledger under these affixes; none where only messages fill the queue. */
  readonly objectsCreated: readonly { readonly prefix: string; readonly suffix: string }[];
  readonly function: QueueFunction;
  readonly batchSize: number;
  /** Of the function, in seconds. */
  readonly timeoutSeconds: number;
  /** Six times the function's time-out (AWS Lambda Developer Guide, Using Lambda with Amazon SQS). */
  readonly visibilitySeconds: number;
  readonly maxReceiveCount: number;
  /** The function names the messages that failed; all others are done. */
  readonly partialBatchAnswers: boolean;
}

export interface ScheduleTrigger {
  readonly schedule: string;
  readonly function: ScheduledFunction;
  readonly everyMinutes: number;
  readonly timeoutSeconds: number;
}

export type QueueFunction =
  | 'observe-paper'
  | 'referee-pages'
  | 'file-contribution'
  | 'import-proceedings'
  | 'compile-report'
  | 'receive-mail'
  | 'send-letter';
export type ScheduledFunction = 'sweep-inbox';

export const queueTriggers: readonly QueueTrigger[] = [
  {
    queue: 'paper-stored',
    deadLetters: 'paper-stored-dead',
    objectsCreated: [
      { prefix: 'inbox/', suffix: '' },
      { prefix: 'precheck/', suffix: '' },
    ],
    function: 'observe-paper',
    batchSize: 5,
    timeoutSeconds: 120,
    visibilitySeconds: 720,
    maxReceiveCount: 5,
    partialBatchAnswers: true,
  },
  {
    queue: 'paper-examined',
    deadLetters: 'paper-examined-dead',
    objectsCreated: [
      { prefix: 'examinations/', suffix: '.json' },
      { prefix: 'renderings/', suffix: '.json' },
    ],
    function: 'file-contribution',
    batchSize: 10,
    timeoutSeconds: 30,
    visibilitySeconds: 180,
    maxReceiveCount: 5,
    partialBatchAnswers: true,
  },
  {
    queue: 'proceedings-stored',
    deadLetters: 'proceedings-stored-dead',
    objectsCreated: [
      { prefix: 'letters/', suffix: '' },
      { prefix: 'records/', suffix: '' },
      { prefix: 'edited-reports/', suffix: '' },
    ],
    function: 'import-proceedings',
    batchSize: 1,
    timeoutSeconds: 90,
    visibilitySeconds: 540,
    maxReceiveCount: 5,
    partialBatchAnswers: true,
  },
  {
    queue: 'mail-stored',
    deadLetters: 'mail-stored-dead',
    objectsCreated: [{ prefix: 'mail/', suffix: '' }],
    function: 'receive-mail',
    batchSize: 1,
    timeoutSeconds: 90,
    visibilitySeconds: 540,
    maxReceiveCount: 5,
    partialBatchAnswers: true,
  },
  {
    queue: 'letter-due',
    deadLetters: 'letter-due-dead',
    objectsCreated: [],
    function: 'send-letter',
    batchSize: 5,
    timeoutSeconds: 30,
    visibilitySeconds: 180,
    maxReceiveCount: 5,
    partialBatchAnswers: true,
  },
  {
    queue: 'pages-disputed',
    deadLetters: 'pages-disputed-dead',
    objectsCreated: [],
    function: 'referee-pages',
    batchSize: 1,
    timeoutSeconds: 60,
    visibilitySeconds: 360,
    maxReceiveCount: 5,
    partialBatchAnswers: true,
  },
  {
    queue: 'report-due',
    deadLetters: 'report-due-dead',
    objectsCreated: [],
    function: 'compile-report',
    batchSize: 10,
    timeoutSeconds: 120,
    visibilitySeconds: 720,
    maxReceiveCount: 5,
    partialBatchAnswers: true,
  },
];

export const scheduleTriggers: readonly ScheduleTrigger[] = [
  { schedule: 'sweep-due', function: 'sweep-inbox', everyMinutes: 10, timeoutSeconds: 300 },
];

/** Prefixes of the ledger whose keys are written once: a put there must say `If-None-Match: *`. */
export const writeOncePrefixes: readonly string[] = [
  'inbox/',
  'arrivals/',
  'examinations/',
  'renderings/',
  'reading-copies/',
  'facts/',
  'letters/',
  'records/',
  'edited-reports/',
  'proceedings/',
  'mails/',
  'precheck/',
  'prechecked/',
  'audit/',
];
