import type { ReportedConclusion, ReportedFollowUp } from '../../model/reported-conclusion.ts';

/** Sorts after every date. */
const never = '9999-12-31';

/** Every follow-up of the conclusions by its date, and by the order of the records where the dates are the same or not given. */
export function followUpsByDate(conclusions: readonly ReportedConclusion[]): ReportedFollowUp[] {
  const all = conclusions.flatMap(({ id, language, followUps }) =>
    followUps.map((followUp): ReportedFollowUp => ({ ...followUp, conclusionId: id, language })),
  );
  return all.sort((a, b) => order(from(a), from(b)) || order(to(a), to(b)));
}

function from({ deadline }: ReportedFollowUp): string {
  return deadline?.from ?? never;
}

function to({ deadline }: ReportedFollowUp): string {
  return deadline?.to ?? never;
}

/** ISO dates of four-digit years sort as text. */
function order(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
