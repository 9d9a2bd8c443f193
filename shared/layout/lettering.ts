import type { RunProperties, ThemeFonts } from '../readers/docx/word-document.ts';
import { type Face, faceOf } from './faces.ts';
import { type Typeface, typefaceOf } from './typefaces.ts';

/** One script of a run, ready to be measured; sizes in points. */
export interface Lettering {
  readonly face: Face;
  /** Points an em, width scale applied. */
  readonly advance: number;
  /** Points of an East Asian character, which is one em wide in every typeface. */
  readonly em: number;
  /** Points added after each character. */
  readonly spacing: number;
  readonly ascent: number;
  readonly descent: number;
  /** Name of the typeface, and whether its widths are known. */
  readonly name: string;
  readonly exact: boolean;
}

/** The three scripts of a run (ISO/IEC 29500-1, 17.3.2.26), with what changes the letters themselves. */
export interface RunLettering {
  readonly latin: Lettering;
  readonly eastAsian: Lettering;
  readonly complex: Lettering;
  readonly capitals: boolean;
  readonly smallCapitals: boolean;
  readonly rightToLeft: boolean;
  readonly eastAsianQuotes: boolean;
  readonly hidden: boolean;
}

/** Word's own default where neither document nor style names a typeface. */
const plainTypeface = 'Times New Roman';
/** 10 points, where nothing names a size (ISO/IEC 29500-1, 17.3.2.38). */
const plainHalfPoints = 20;
/** Raised and lowered letters are drawn at about two thirds. */
const raisedScale = 0.65;
/** Small capitals are drawn at about four fifths. */
export const smallCapitalScale = 0.8;

/** Gives the lettering of resolved run properties; equal properties share one. */
export function letteringOf(theme: ThemeFonts): (run: RunProperties) => RunLettering {
  const known = new Map<string, Lettering>();
  const byRun = new WeakMap<RunProperties, RunLettering>();
  const one = (name: string, halfPoints: number, run: RunProperties, shape: string): Lettering => {
    const key = `${name}|${halfPoints}|${shape}`;
    let lettering = known.get(key);
    if (lettering === undefined) {
      lettering = draw(name, typefaceOf(name), run.bold === true, halfPoints / 2, run);
      known.set(key, lettering);
    }
    return lettering;
  };
  return (run) => {
    let found = byRun.get(run);
    if (found === undefined) {
      const names = faceNames(run, theme);
      const size = run.size ?? plainHalfPoints;
      const shape = `${run.bold === true}|${run.scale ?? 100}|${run.spacing ?? 0}|${run.superscript === true}`;
      found = {
        latin: one(names.latin, size, run, shape),
        eastAsian: one(names.eastAsian, size, run, shape),
        complex: one(names.complex, run.sizeComplex ?? plainHalfPoints, run, shape),
        capitals: run.caps === true,
        smallCapitals: run.smallCaps === true,
        rightToLeft: run.rightToLeft === true,
        eastAsianQuotes: run.fonts?.hint === 'eastAsia',
        hidden: run.hidden === true,
      };
      byRun.set(run, found);
    }
    return found;
  };
}

function draw(name: string, typeface: Typeface, bold: boolean, points: number, run: RunProperties): Lettering {
  const face = faceOf(typeface.face, bold);
  const size = run.superscript === true ? points * raisedScale : points;
  const own = face.ascent + face.descent + face.gap;
  // The stand-in's proportions, at the height of the typeface that it stands in for.
  const height = (typeface.line ?? own) * size;
  const ascent = (face.ascent / (face.ascent + face.descent)) * height;
  return {
    face,
    advance: size * typeface.scale * ((run.scale ?? 100) / 100),
    em: size * ((run.scale ?? 100) / 100),
    spacing: (run.spacing ?? 0) / 20,
    ascent: run.superscript === true ? ascent / raisedScale : ascent,
    descent: height - ascent,
    name,
    exact: typeface.exact,
  };
}

function faceNames({ fonts = {} }: RunProperties, theme: ThemeFonts): Record<'latin' | 'eastAsian' | 'complex', string> {
  const latin = themed(fonts.asciiTheme ?? fonts.hAnsiTheme, theme) ?? fonts.ascii ?? fonts.hAnsi ?? plainTypeface;
  return {
    latin,
    eastAsian: themed(fonts.eastAsiaTheme, theme) ?? fonts.eastAsia ?? 'SimSun',
    complex: themed(fonts.csTheme, theme) ?? fonts.cs ?? plainTypeface,
  };
}

/** A theme reference such as `minorHAnsi` or `majorEastAsia`; undefined where the theme leaves it to the language. */
function themed(reference: string | undefined, theme: ThemeFonts): string | undefined {
  if (reference === undefined) return undefined;
  const fonts = reference.startsWith('major') ? theme.major : theme.minor;
  if (reference.endsWith('EastAsia')) return fonts.eastAsia;
  return reference.endsWith('Bidi') ? fonts.complex : fonts.latin;
}
