import { judge } from '../judging/judge.ts';
import type { ArrivalRecord } from '../model/arrival.ts';
import type { Examination, TemplateReading } from '../model/examination.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Verdict } from '../model/verdict.ts';
import type { ExaminedPaper } from './examined-paper.ts';
import { hearReferee, type RefereeDeps } from './hear-referee.ts';
import { type KnowingDeps, knownFor } from './known-for.ts';
import type { PaperReference } from './ledger-keys.ts';
import type { PaperRow } from './rows.ts';

export interface JudgingDeps extends RefereeDeps, KnowingDeps {
  /** What the receiving side noted of the arrival; null when it came without a record (one file, put straight into the bucket). */
  arrivalRecord(reference: PaperReference): Promise<ArrivalRecord | null>;
  examinedPaper(reference: PaperReference, record: ArrivalRecord | null): Promise<ExaminedPaper>;
}

/**
 * Judges a paper that is in the register once more, by the meeting given and what is known now. Fields that a person has corrected are judged as corrected, and
 * it stays where a person has placed it.
 */
export async function judgeStanding(
  deps: JudgingDeps,
  meeting: Meeting,
  row: PaperRow,
  /** Id of a paper that has used its title before it, where that was not known when it was judged. */
  usedBy?: string,
): Promise<{ readonly paper: ExaminedPaper; readonly verdict: Verdict }> {
  const heard = await hearReferee(deps, meeting, await deps.examinedPaper(row, await deps.arrivalRecord(row)));
  const paper = { ...heard.paper, examination: asCorrected(heard.paper.examination, row) };
  const verdict = judge(paper.examination, meeting, paper.arrival, await knownFor(deps, meeting, paper, row, usedBy));
  if (row.decided?.corrected.includes('source') !== true) return { paper, verdict };
  // Also of a paper on no form, which the rules take for one that names nobody.
  return { paper, verdict: { ...verdict, states: row.verdict.states, organisations: row.verdict.organisations } };
}

function asCorrected(examination: Examination, { decided, template }: PaperRow): Examination {
  const keys = (decided?.corrected ?? []) as (keyof TemplateReading['fields'])[];
  if (keys.length === 0 || template === null) return examination;
  const read = examination.template ?? template;
  const fields = Object.fromEntries(keys.map((key) => [key, { ...read.fields[key], ...template.fields[key] }]));
  return { ...examination, template: { ...read, fields: { ...read.fields, ...fields } } };
}
