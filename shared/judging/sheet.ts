import { type FindingDraft, finding, type Rule } from './finding.ts';
import { wasRead } from './reading.ts';

/** Smallest body type, in points, that does not look like an attempt to gain room: the template's text is 12, notes go down to 9. */
const smallestPoints = 9;

/** Narrowest margin, in centimetres: half an inch, the "narrow" margin of word processors. */
const narrowestMarginCm = 1.27;

/** A4 (ISO 216) and Letter (ANSI), portrait; either may be turned. */
const customarySizes = [
  { widthCm: 21, heightCm: 29.7 },
  { widthCm: 21.59, heightCm: 27.94 },
] as const;

/** Programs round the sizes of sheets to whole points or tenths of a millimetre and trim a little; half a centimetre is no other size. */
const sizeToleranceCm = 0.5;

/** Type and margins that gain room, and sheets of another size: two pages (DM-21/1008, Annex 1) are pages as people print them. */
export const sheet: Rule = (examination) => {
  const facts = wasRead(examination) ? examination.sheet : null;
  if (facts === null) return [];
  const findings: FindingDraft[] = [];
  // Rounded as people read them: 8.97 points from a typesetter is 9, and 1.2699 cm is 1.27.
  const points = tooSmall(facts.smallestBodyPoints, smallestPoints, 1);
  const marginCm = tooSmall(facts.smallestMarginCm, narrowestMarginCm, 2);
  if (points > 0 || marginCm > 0) findings.push(finding('squeezed-layout', { points, marginCm }));
  const odd = facts.sizes.find((size) => !isCustomary(size));
  if (odd !== undefined)
    findings.push(finding('nonstandard-page-size', { widthCm: rounded(odd.widthCm, 1), heightCm: rounded(odd.heightCm, 1) }));
  return findings;
};

/** The measure when it is below the least that is customary, else 0. A margin of nothing at all counts as a tenth of a millimetre. */
function tooSmall(measured: number | null, least: number, digits: number): number {
  if (measured === null || rounded(measured, digits) >= least) return 0;
  return Math.max(rounded(measured, digits), 0.01);
}

function isCustomary(size: { widthCm: number; heightCm: number }): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) <= sizeToleranceCm;
  return customarySizes.some(
    ({ widthCm, heightCm }) =>
      (near(size.widthCm, widthCm) && near(size.heightCm, heightCm)) ||
      (near(size.widthCm, heightCm) && near(size.heightCm, widthCm)),
  );
}

function rounded(measure: number, digits: number): number {
  return Math.round(measure * 10 ** digits) / 10 ** digits;
}
