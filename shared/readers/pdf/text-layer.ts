import type { HazardCode } from '../../model/examination.ts';

export interface PageOfText {
  readonly lines: readonly string[];
  /** Pixels of the pictures on the page; null where they could not be counted. */
  readonly pictures: number | null;
}

/** Lines of text that a scanner or a registry stamps on a scanned page. */
const stampedLines = 1;
/** A page scanned at 50 dots an inch, the least that can be read, has 250,000; logos and signatures have less. */
const scanPixels = 200_000;
/** Share of signs that are no characters, above which a text layer is noise. */
const mostNoise = 0.4;
/** Share of letters of the six languages below which there are no words in it; a paper has more than three quarters. */
const fewestLetters = 0.2;

const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/gu;
const noise = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/gu;

/** What is wrong with the text of a pdf, as a code; null where it can be used. */
export function textLayer(pages: readonly PageOfText[]): { code: HazardCode; detail: string } | null {
  const scanned = pages.filter(({ lines, pictures }) => lines.length <= stampedLines && (pictures ?? 0) >= scanPixels);
  const written = pages.filter((page) => page.lines.length > 0 && !scanned.includes(page));
  if (written.length === 0) return { code: 'no-text-layer', detail: `${pages.length} pages without text` };
  const text = written
    .flatMap(({ lines }) => lines)
    .join('')
    .replace(/\s/gu, '');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  if (count(noise) > mostNoise * text.length || count(letter) < fewestLetters * text.length) {
    return { code: 'unusable-text-layer', detail: `${count(letter)} letters among ${text.length} signs` };
  }
  return scanned.length === 0
    ? null
    : { code: 'partial-text-layer', detail: `${scanned.length} of ${pages.length} pages without text` };
}
