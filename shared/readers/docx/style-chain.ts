import type { Paragraph, RunProperties, Style, WordDocument } from './word-document.ts';

/** Longest chain of `w:basedOn` that is followed; a ring of styles ends here too. */
const longestChain = 32;

/**
 * What is in force for a run: said on the run itself, by its character style, by the style of its paragraph, or by the document's
 * defaults, in this order (ISO/IEC 29500-1, 17.7.2; table styles are left aside).
 */
export function runValue<K extends keyof RunProperties>(
  key: K,
  run: RunProperties,
  paragraph: Paragraph,
  word: WordDocument,
): RunProperties[K] | undefined {
  if (run[key] !== undefined) return run[key];
  for (const id of [run.style, paragraph.properties.style ?? word.styles.defaultParagraph]) {
    for (const style of styleChain(id, word)) if (style.run[key] !== undefined) return style.run[key];
  }
  return word.styles.defaults.run[key];
}

/** Alignment in force for a paragraph. */
export function alignmentOf(paragraph: Paragraph, word: WordDocument): 'start' | 'center' | 'end' | 'both' | undefined {
  if (paragraph.properties.alignment !== undefined) return paragraph.properties.alignment;
  for (const style of styleChain(paragraph.properties.style ?? word.styles.defaultParagraph, word)) {
    if (style.paragraph.alignment !== undefined) return style.paragraph.alignment;
  }
  return word.styles.defaults.paragraph.alignment;
}

/** A style and those it is based on, nearest first. */
function styleChain(id: string | null | undefined, word: WordDocument): readonly Style[] {
  const chain: Style[] = [];
  for (let next = id ?? null; next !== null && chain.length < longestChain; ) {
    const style = word.styles.byId.get(next);
    if (style === undefined) break;
    chain.push(style);
    next = style.basedOn;
  }
  return chain;
}
