/**
 * What a function says in its log, as `call`, when a person must look although no message failed. CloudWatch counts the lines and calls somebody; each has a
 * paragraph of this name in docs/runbook.md.
 */
export const alarmCalls = {
  /** The registry of contacts cannot be read, or is not there. */
  registryUnusable: 'member-registry-unusable',
  /** A letter was claimed before and nobody knows whether it went. */
  letterUnanswered: 'letter-unanswered',
} as const;
export type AlarmCall = (typeof alarmCalls)[keyof typeof alarmCalls];
