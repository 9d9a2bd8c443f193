/** Deadlines are taken in the time of the seat (DM-21/1008, Annex 1 gives the hours of the meeting in Geneva time). */
export const genevaZone = 'Europe/Zurich';

/** An instant with its offset, `2021-05-25T23:59:59+02:00`, of a day and a time of the wall in a time zone. */
export function instantIn(zone: string, date: string, time: string): string {
  // The offset at noon of that day: zones change theirs at night, before the working hours of any office.
  const offset = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${date}T12:00:00Z`))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${date}T${time}${offset === 'GMT' || offset === undefined ? '+00:00' : offset.replace('GMT', '')}`;
}
