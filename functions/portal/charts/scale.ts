/** Steps between marks that a person reads with ease, times a power of ten. */
const easySteps = [1, 2, 5, 10];

/** Marks from 0 to at least `most`, whole numbers, at most six of them. */
export function countMarks(most: number): number[] {
  const wanted = Math.max(1, most) / 5;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(wanted)));
  const step = Math.max(1, (easySteps.find((easy) => easy * power >= wanted) ?? 10) * power);
  const last = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: last + 1 }, (_, i) => i * step);
}
