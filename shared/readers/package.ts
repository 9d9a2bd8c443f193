import type { Hazard } from '../model/examination.ts';

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
