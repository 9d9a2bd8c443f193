import type { InSixLanguages } from '../../../../shared/model/language.ts';
import { ink } from './blocks.ts';
import type { SamplePaper } from './paper.ts';

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Typefaces that come with word processors; those of Chinese and Arabic stand beside the Latin one. */
const faces = { latin: 'Calibri', eastAsia: 'SimSun', complex: 'Arial' };

/** The Arabic typeface of the computer that prints the pdf samples. */
const printedComplex = 'Noto Naskh Arabic';

const tags: InSixLanguages<string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ru: 'ru-RU', ar: 'ar-SA', zh: 'zh-CN' };

/** The styles part of a sample. */
export function stylesPart({ file, language, type = { points: 11.5, lines: 1.1 } }: SamplePaper): string {
  const complex = file.endsWith('.pdf') ? printedComplex : faces.complex;
  const face = `<w:rFonts w:ascii="${faces.latin}" w:hAnsi="${faces.latin}" w:eastAsia="${faces.eastAsia}" w:cs="${complex}"/>`;
  const tag = tags[language];
  const spoken = `<w:lang w:val="${language === 'zh' || language === 'ar' ? 'en-GB' : tag}" w:eastAsia="${language === 'zh' ? tag : 'zh-CN'}" w:bidi="${language === 'ar' ? tag : 'ar-SA'}"/>`;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${face}${size(type.points)}${spoken}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="110" w:line="${Math.round(type.lines * 240)}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const styles = Object.entries(looks).map(([id, [paragraph, run]]) => {
    const based = id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>';
    return `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${names[id] ?? id}"/>${based}<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles ${main}>${defaults}${styles.join('')}</w:styles>`;
}

const names: Readonly<Record<string, string>> = { Heading1: 'heading 1', PaperTitle: 'Paper Title', BoxHeading: 'Box Heading' };

const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const bold = '<w:b/><w:bCs/>';
const colour = `<w:color w:val="${ink}"/>`;
const spaced = (before: number, after: number) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="252" w:lineRule="auto"/>`;

const rule = `<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="4" w:color="${ink}"/></w:pBdr>`;

/** Paragraph and run properties of each style; `left` is the side where lines begin, in Arabic the right. */
const looks: Readonly<Record<string, readonly [paragraph: string, run: string]>> = {
  Normal: ['', ''],
  Heading1: [`<w:keepNext/>${spaced(180, 80)}`, bold + colour],
  List: ['<w:spacing w:after="60"/><w:ind w:left="500" w:hanging="300"/>', ''],
  Session: [spaced(0, 20), bold + colour + size(17)],
  Meeting: [rule + spaced(0, 120), colour + size(11)],
  Field: [spaced(0, 20), bold + size(11)],
  Source: [`${spaced(200, 60)}<w:jc w:val="center"/>`, bold + size(13)],
  PaperTitle: [`${spaced(60, 180)}<w:jc w:val="center"/>`, bold + colour + size(13)],
  BoxHeading: [`<w:keepNext/>${spaced(60, 30)}`, bold + colour + size(11)],
  BoxText: [spaced(0, 50), size(11)],
};
