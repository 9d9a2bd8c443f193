import type { Hazard, HazardCode } from '../model/examination.ts';

/** A zip that passed the gate: parts by name, inflated when asked for, within the limits the gate has counted. */
export interface OpenPackage {
  /** Names of all entries, as in the central directory. */
  readonly names: readonly string[];
  /** The bytes of a part; null when there is none. Throws `GateRefusal` where the content breaks a limit. */
  part(name: string): Uint8Array | null;
}

/** The gate says no: the file ends here, with its reason. */
export class GateRefusal extends Error {
  override name = 'GateRefusal';
  readonly hazard: Hazard;

  constructor(hazard: Hazard) {
    super(hazard.code);
    this.hazard = hazard;
  }
}

/** Characters of a name or message that are kept as detail. */
const detailLength = 200;

/** A refusal of the whole file. Names out of the file may stand in the detail: markup and control characters are taken out of it. */
export function refusal(code: HazardCode, detail: string): GateRefusal {
  return new GateRefusal({ code, detail: neutral(detail), place: null });
}

/** Words out of a file, fit to be shown as evidence. */
export function neutral(words: string): string {
  return words.replace(/[<>&\p{Cc}\p{Cf}]/gu, ' ').slice(0, detailLength);
}
