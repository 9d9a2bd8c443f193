import { type Matrix, matrixOf, times, unmoved } from './matrix.ts';
import { asDictionary, type PdfObjects, resolve } from './objects.ts';
import { numberOf, wordOf } from './operands.ts';
import type { PdfDictionary, PdfValue } from './syntax.ts';
import { type ColourSpace, isWhite, spaceOf } from './white.ts';

/** What of the graphics state (ISO 32000-1, 8.4) decides where words stand and whether they are seen. */
export interface State {
  readonly ctm: Matrix;
  /** Rendering mode of words. */
  readonly mode: number;
  /** Areas and words are filled with white; with next to no colour. */
  readonly white: boolean;
  readonly clear: boolean;
  readonly space: ColourSpace;
  readonly leading: number;
}

/** Less than this share of the colour is not seen. */
const leastColour = 0.05;

export const firstState: State = { ctm: unmoved, mode: 0, white: false, clear: false, space: 'light', leading: 0 };

/** The state after an operator; null where the operator changes none of it. */
export function changedState(
  state: State,
  operator: string,
  operands: readonly PdfValue[],
  resources: PdfDictionary,
  objects: PdfObjects,
): State | null {
  const [first] = operands;
  switch (operator) {
    case 'cm':
      return { ...state, ctm: times(matrixOf(operands), state.ctm) };
    case 'Tr':
      return { ...state, mode: numberOf(first) };
    case 'TL':
      return { ...state, leading: numberOf(first) };
    case 'g':
    case 'rg':
    case 'k':
    case 'sc':
    case 'scn':
      return { ...state, white: isWhite(operator, operands, state.space) };
    case 'cs':
      return { ...state, white: false, space: spaceOf(wordOf(first), resources, objects) };
    case 'gs': {
      const named = asDictionary(resolve(resources.get('ExtGState'), objects)).get(wordOf(first));
      return { ...state, clear: isClear(asDictionary(resolve(named, objects)), state.clear) };
    }
    default:
      return null;
  }
}

/** Whether any state that a file names takes the colour away: nearly none has one. States stand alone, among resources, or among those of a page. */
export function hasClearState({ byNumber }: PdfObjects): boolean {
  for (const value of byNumber.values()) {
    const resources = asDictionary(asDictionary(value).get('Resources'));
    for (const dictionary of [asDictionary(value), resources]) {
      const states = [dictionary, ...dictionary.values(), ...asDictionary(dictionary.get('ExtGState')).values()];
      if (states.some((one) => isClear(asDictionary(one), false))) return true;
    }
  }
  return false;
}

function isClear(state: PdfDictionary, before: boolean): boolean {
  const colour = state.get('ca');
  return typeof colour === 'number' ? colour < leastColour : before;
}
