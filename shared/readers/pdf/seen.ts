import type { Area } from './drawn-areas.ts';
import type { Shown } from './drawn-page.ts';

/** A scan of fewer dots an inch has no words that can be read. */
const fewestDots = 40;
const pointsInInch = 72;
/** How far words of a scan may stand beside its picture, in points. */
const beside = 6;
/** Outlines of letters in place of a font have at least so many corners a word; a frame or the ground of a cell has four. */
const outlineCorners = 8;

/**
 * Whether a person sees the words. Those drawn in no colour are seen where a picture of them lies on the page (a scan), or their outlines, and those that
 * cut out what is drawn where anything is; white ones where something lies at their height, under them or blended over them. Doubt speaks for the words.
 */
export function isSeen(words: Shown, areas: readonly Area[]): boolean {
  if (words.layerOff || words.clear) return false;
  if (words.mode === 3) return areas.some((area) => isAt(words, area) && showsWords(area));
  if (words.mode === 7) return areas.some((area) => isAt(words, area));
  if (!words.white || (words.mode !== 0 && words.mode !== 4)) return true;
  return areas.some(({ bottom, top }) => bottom - beside <= words.at[1] && top + beside >= words.at[1]);
}

function isAt({ at: [x, y] }: Shown, { left, right, bottom, top }: Area): boolean {
  return x >= left - beside && x <= right + beside && y >= bottom - beside && y <= top + beside;
}

function showsWords({ kind, pixels, corners, left, right, bottom, top }: Area): boolean {
  if (kind === 'all') return false;
  if (kind === 'fill') return corners >= outlineCorners;
  const inches = ((right - left) / pointsInInch) * ((top - bottom) / pointsInInch);
  return pixels >= fewestDots * fewestDots * inches;
}
