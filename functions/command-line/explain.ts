import { againstRegister } from '../../shared/citations/against-register.ts';
import { knownDocuments } from '../../shared/citations/known-documents.ts';
import { markCitations } from '../../shared/citations/mark.ts';
import { judge } from '../../shared/judging/judge.ts';
import type { CitationNote } from '../../shared/model/contribution.ts';
import type { Citation, Examination } from '../../shared/model/examination.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Rendering } from '../../shared/model/rendering.ts';
import { observe } from '../../shared/observe.ts';
import { isDisputed, withReferee } from '../../shared/pages/referee.ts';
import { filingSection } from './explain-filing.ts';
import { pagesSection } from './explain-pages.ts';
import { citationsSection, fieldsSection } from './explain-reading.ts';
import { arrivalFor, arrivalLine, verdictSection } from './explain-verdict.ts';
import { counted, indented, quoted, type Section } from './terminal-lines.ts';
import { isolated } from './terminal-text.ts';

export interface ExplainOptions {
  readonly meeting: Meeting;
  /** ISO 8601; null where nobody knows it: then lateness is not judged. */
  readonly receivedAt: string | null;
  /** Language of the findings. */
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width?: number;
  /** Observes in a process that may die of the file; without it, in this one. */
  readonly examine?: (bytes: Uint8Array) => Promise<Examination>;
  /** Renders a docx whose length its own witnesses leave open; null where no renderer is here. */
  readonly referee?: ((docx: Uint8Array) => Promise<Rendering>) | null;
}

/** Columns where nobody says how wide the terminal is. */
const usualWidth = 100;
/** Characters of the text that are shown: twice what two pages hold. */
const textShown = 12_000;

/**
 * An account of one paper, as plain text: what the file is, how long and who says so, its fields and citations with their places, the
 * verdict with every finding, where it is filed and why, and the text itself with its citations marked. The same code observes
 * and judges here as in the register. Nothing in the paper can steer the terminal.
 */
export async function explain(bytes: Uint8Array, fileName: string, options: ExplainOptions): Promise<string> {
  const { meeting, receivedAt, language, width = usualWidth, examine = observe, referee = null } = options;
  const observed = await examine(bytes);
  const disputed = isDisputed(observed, meeting.pageLimit.pages);
  const examination =
    disputed && referee !== null && observed.pages !== null
      ? { ...observed, pages: withReferee(observed.pages, await referee(bytes)) }
      : observed;
  const known = { symbols: meeting.received };
  const verdict = judge(examination, meeting, arrivalFor(fileName, receivedAt, meeting, language), known);
  // No register is asked here: what is known is what the meeting's own data say.
  const own = { symbol: null, base: verdict.revision?.base ?? null };
  const { citations, notes } = againstRegister(examination.citations, knownDocuments(meeting, null), own);
  const sections = [
    verdictSection(verdict, width),
    fileSection(examination, width),
    pagesSection(
      examination.pages,
      verdict.pages,
      { limit: meeting.pageLimit.pages, unasked: disputed && referee === null },
      width,
    ),
    fieldsSection(examination.template, width),
    filingSection(examination, verdict, meeting, width),
    citationsSection(citations, notes, { language, width }),
    textSection({ text: examination.text, citations }, notes, width),
  ];
  const head = [isolated(fileName), ...indented(arrivalLine(receivedAt, meeting), 0, width)].join('\n');
  return `${[head, ...sections.map(printed)].join('\n\n')}\n`;
}

function printed({ heading, lines }: Section): string {
  return [heading, ...lines].join('\n');
}

const kinds: Readonly<Record<Examination['kind'], string>> = {
  docx: 'a Word document (docx)',
  docm: 'a Word document with macros (docm)',
  pdf: 'a PDF',
  doc: 'a document of an old Word (doc)',
  odt: 'an OpenDocument text (odt)',
  rtf: 'a rich text (rtf)',
  zip: 'a ZIP package that is no document',
  html: 'a web page (HTML)',
  image: 'an image',
  archive: 'an archive',
  text: 'plain text',
  empty: 'empty',
  unknown: 'of no known kind',
};

const languageNames = { en: 'English', fr: 'French', es: 'Spanish', ru: 'Russian', ar: 'Arabic', zh: 'Chinese' } as const;

function fileSection({ kind, size, sha256, read, language, hazards, sheet }: Examination, width: number): Section {
  const spoken = language === null ? 'in no language that was recognised' : `in ${languageNames[language]}`;
  const sizes = (sheet?.sizes ?? []).map(({ widthCm, heightCm }) => `${widthCm.toFixed(1)} × ${heightCm.toFixed(1)} cm`);
  const least = [
    ...(sheet?.smallestBodyPoints == null ? [] : [`smallest type ${sheet.smallestBodyPoints} points`]),
    ...(sheet?.smallestMarginCm == null ? [] : [`smallest margin ${sheet.smallestMarginCm.toFixed(2)} cm`]),
  ];
  const lines = [
    `It was ${read ? `read; the text is ${spoken}` : 'not read'}. ${counted(size, 'byte')}, SHA-256 ${sha256}.`,
    ...(sheet === null ? [] : [`Sheet: ${[...new Set(sizes), ...least].join('; ')}.`]),
    ...hazards.map(({ code, detail }) => `Seen in it: ${code}${detail === null ? '' : ` (${quoted(detail)})`}.`),
  ];
  return { heading: `The file is ${kinds[kind]}`, lines: lines.flatMap((line) => indented(line, 2, width)) };
}

/** The words read, a citation's id in brackets behind it, and the note on it if there is one. */
function textSection(
  { text, citations }: Pick<Examination, 'text'> & { readonly citations: readonly Citation[] },
  notes: readonly CitationNote[],
  width: number,
): Section {
  if (text === '') return { heading: 'Text: none', lines: [] };
  const shown = text.slice(0, textShown);
  const noted = new Map(notes.map(({ id, note }) => [id, `${id}: ${note}`]));
  const marked = markCitations(
    shown,
    citations.flatMap(({ id, place }) => (place.end <= shown.length ? [{ id: noted.get(id) ?? id, place }] : [])),
  );
  const rest = text.length - shown.length;
  const more = rest === 0 ? [] : [`  … and ${counted(rest, 'character')} more.`];
  const lines = marked.split('\n').flatMap((line) => (line.trim() === '' ? [] : indented(line, 2, width)));
  return { heading: 'Text, with its citations marked', lines: [...lines, ...more] };
}
