import {
  ExternalHyperlink,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Language } from '../../model/language.ts';
import type { Cell, ConclusionBlock, Line, Words } from '../document.ts';
import { colours } from './sheet.ts';
import { wordText } from './word-text.ts';

/** What a line needs to know of the document round it. */
export interface Surroundings {
  readonly language: Language;
  /** Names of bookmarks by anchor. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Numbers of the content controls. */
  readonly controls: ReadonlyMap<ConclusionBlock, number>;
  /** Moment of the report, ISO 8601: the date of marked changes. */
  readonly moment: string;
}

/** Tags of a spelling dictionary for each language, by the slot of the script that Word keeps it in. */
const tags = {
  en: { value: 'en-GB' },
  fr: { value: 'fr-FR' },
  es: { value: 'es-ES' },
  ru: { value: 'ru-RU' },
  ar: { value: 'en-GB', bidirectional: 'ar-SA' },
  zh: { value: 'en-GB', eastAsia: 'zh-CN' },
} as const satisfies Record<Language, object>;

const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftToRightLetter = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u;

export function cellParagraphs(cell: Cell, surroundings: Surroundings, options: IParagraphOptions = {}): Paragraph[] {
  return cell.map((line) => lineParagraph(line, surroundings, options));
}

/** A paragraph; one that is wholly quoted takes the direction of its own language. */
export function lineParagraph(line: Line, surroundings: Surroundings, options: IParagraphOptions = {}): Paragraph {
  const [only] = line;
  const whole = line.length === 1 && only?.language !== undefined;
  const bidirectional = whole ? runsRightToLeft(only, surroundings.language) : surroundings.language === 'ar';
  return new Paragraph({ ...options, ...(bidirectional ? { bidirectional } : {}), children: runs(line, surroundings) });
}

export function runs(line: Line, surroundings: Surroundings): ParagraphChild[] {
  return line.map((words) => {
    const name = words.leadsTo === undefined ? undefined : surroundings.bookmarks.get(words.leadsTo);
    const run = textRun(words, surroundings.language, name !== undefined || words.address !== undefined);
    if (name !== undefined) return new InternalHyperlink({ anchor: name, children: [run] });
    return words.address === undefined ? run : new ExternalHyperlink({ link: words.address, children: [run] });
  });
}

export function textRun(words: Words, language: Language, linked = false): TextRun {
  return new TextRun(runOptions(words, language, linked));
}

export function runOptions(words: Words, language: Language, linked = false): IRunOptions & { readonly text: string } {
  return {
    text: setApart(words, language),
    language: tags[words.language ?? language],
    ...(runsRightToLeft(words, language) ? { rightToLeft: true } : {}),
    ...(words.look === 'strong' ? { bold: true } : {}),
    ...(words.look === 'quiet' ? { color: colours.quiet } : {}),
    ...(linked ? { color: colours.accent } : {}),
  };
}

/** In Arabic, marks of direction keep the signs at the ends of a symbol in their place. */
function setApart(words: Words, language: Language): string {
  const text = wordText(words.text);
  return language === 'ar' && words.look === 'code' && !runsRightToLeft(words, language) ? `\u200e${text}\u200e` : text;
}

/** By the language; where none is known, and in symbols and names of files, by the first letter that has a direction. */
function runsRightToLeft(words: Words, language: Language): boolean {
  if (words.look !== 'code' && words.language !== null) return (words.language ?? language) === 'ar';
  const right = words.text.search(rightToLeftLetter);
  const left = words.text.search(leftToRightLetter);
  return right >= 0 && (left < 0 || right < left);
}
