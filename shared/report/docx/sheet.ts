/** A4 with margins of 2 cm, in twips (1/20 point), as the papers of the Council have it. */
export const sheet = { width: 11_906, height: 16_838, margin: 1_134 } as const;

/** Width of the text. */
export const textWidth = sheet.width - 2 * sheet.margin;

export const colours = { ink: '1B2530', quiet: '56626F', accent: '0B5183', rule: 'C9D2DA', tint: 'F1F5F8' } as const;

/** Widths of columns in twips from their shares; the last takes what rounding leaves. */
export function columnWidths(shares: readonly number[]): number[] {
  const widths = shares.map((share) => Math.round((textWidth * share) / 100));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, i) => (i === widths.length - 1 ? width + rest : width));
}
