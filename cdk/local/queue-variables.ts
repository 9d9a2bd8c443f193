import type { QueueFunction } from './triggers.ts';

/** The variable in which the functions find the queue that each of them reads. */
export const queueVariables: Readonly<Record<QueueFunction, string>> = {
  'observe-paper': 'INTAKE_QUEUE_URL',
  'referee-pages': 'REFEREE_QUEUE_URL',
  'file-contribution': 'FILING_QUEUE_URL',
  'import-proceedings': 'PROCEEDINGS_QUEUE_URL',
  'compile-report': 'REPORT_QUEUE_URL',
  'receive-mail': 'MAIL_QUEUE_URL',
  'send-letter': 'LETTER_QUEUE_URL',
};
