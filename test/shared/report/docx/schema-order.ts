import { SaxesParser } from 'saxes';

/** Children of the elements that hold properties, in the order of the schema (ISO/IEC 29500-1, annex A), which Word insists on. */
const orders: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  'w:sdt': 'sdtPr sdtEndPr sdtContent',
  'w:sdtPr':
    'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation comboBox date docPartObj docPartList dropDownList picture richText text citation group bibliography',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
};

/** Elements of the part whose children stand in another order than the schema's or are not in it, as `parent: child, child`. */
export function outOfOrder(xml: string): string[] {
  const wrong = new Set<string>();
  const open: { name: string; children: string[] }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    open.at(-1)?.children.push(name.slice(2));
    open.push({ name, children: [] });
  });
  parser.on('closetag', () => {
    const { name, children } = open.pop() ?? { name: '', children: [] };
    const order = orders[name]?.split(' ');
    if (order === undefined) return;
    const places = children.map((child) => order.indexOf(child));
    if (places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0))) wrong.add(`${name}: ${children.join(', ')}`);
  });
  parser.write(xml).close();
  return [...wrong];
}
