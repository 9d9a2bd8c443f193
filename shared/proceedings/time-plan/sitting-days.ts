/** A consultation lasts at most nine days (DM-21/1008, Annex 1, Dates and duration). */
export const mostSittings = 9;

/** Working days from one day to another, Monday to Friday, those named left out; at most as many as given. ISO dates. */
export function sittingDays(opens: string, closes: string, without: readonly string[], most: number): string[] {
  const days: string[] = [];
  const end = Date.parse(`${closes}T00:00:00Z`);
  for (let at = Date.parse(`${opens}T00:00:00Z`); at <= end && days.length < most; at += dayInMilliseconds) {
    const day = new Date(at);
    const date = day.toISOString().slice(0, 10);
    const weekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
    if (!weekend && !without.includes(date)) days.push(date);
  }
  return days;
}

const dayInMilliseconds = 86_400_000;
