import { AlignmentType, type IStylesOptions, ShadingType } from 'docx';
import { colours } from './sheet.ts';

/** Calibri as in the papers of the Union since 2012; faces for Arabic and Chinese are named, so that no program has to guess. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' } as const;

/** Room for `3.12` before the words of a heading, in twips. */
const numberWidth = 720;

/** How far the second line of an entry of the contents stands in. */
const hangingEntry = 300;

const heading = { quickFormat: true, basedOn: 'Normal', next: 'Normal' } as const;
const hanging = { indent: { start: numberWidth, hanging: numberWidth } } as const;

/** Sizes in half-points, distances in twips. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font, size: 22, color: colours.ink }, paragraph: { spacing: { after: 120, line: 264 } } },
    title: {
      ...heading,
      run: { size: 36, bold: true, color: colours.accent },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 480, after: 60 } },
    },
    heading1: {
      ...heading,
      run: { size: 28, bold: true, color: colours.accent },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 400, after: 140 }, ...hanging },
    },
    heading2: {
      ...heading,
      run: { size: 24, bold: true, color: colours.accent },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 320, after: 120 }, ...hanging },
    },
    heading3: {
      ...heading,
      run: { size: 22, bold: true },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      ...heading,
      run: { size: 24, color: colours.quiet },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 320 } },
    },
    {
      id: 'ContentsHeading',
      name: 'Contents Heading',
      ...heading,
      run: { size: 28, bold: true, color: colours.accent },
      paragraph: { keepNext: true, spacing: { before: 360, after: 120 } },
    },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 20, line: 250 } } },
    { id: 'CellHead', name: 'Cell Head', basedOn: 'Cell', run: { color: colours.accent }, paragraph: { keepNext: true } },
    {
      id: 'Bar',
      name: 'Bar',
      basedOn: 'Normal',
      run: { size: 16 },
      paragraph: { spacing: { before: 40, after: 40, line: 200 } },
    },
    {
      id: 'TableCaption',
      name: 'Table Caption',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
    },
    {
      id: 'RunningHead',
      name: 'Running Head',
      basedOn: 'Normal',
      run: { size: 18, color: colours.quiet },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } },
    },
    {
      id: 'Conclusion',
      name: 'Conclusion',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        spacing: { before: 60, after: 60 },
        indent: { start: 240, end: 240 },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.tint },
      },
    },
    contentsStyle(1, 0, 60),
    contentsStyle(2, 300, 20),
  ],
};

function contentsStyle(level: number, start: number, after: number) {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: level === 1 ? 22 : 20 },
    paragraph: {
      spacing: { after },
      indent: { start: start + hangingEntry, hanging: hangingEntry },
    },
  } as const;
}
