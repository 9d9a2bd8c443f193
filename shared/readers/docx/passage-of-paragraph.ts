import type { Passage } from '../../model/paper.ts';
import { alignmentOf, runValue } from './style-chain.ts';
import type { Block, Control, Inline, Paragraph, TextRun, WordDocument } from './word-document.ts';

/** What one paragraph gives to a passage, and the text boxes that are anchored in it. */
export interface Gathered extends Pick<Passage, 'text' | 'bold' | 'centred' | 'control' | 'links'> {
  readonly boxes: readonly (readonly Block[])[];
}

const softHyphen = /\u00ad/g;
const noBreakHyphen = /\u2011/g;

/** Reads a paragraph as seen: hidden runs are left out; automatic numbers and marks of page breaks are no text. */
export function gatherParagraph(paragraph: Paragraph, word: WordDocument): Gathered {
  const links: { start: number; end: number; href: string }[] = [];
  const runs: TextRun[] = [];
  let text = '';
  for (const inline of paragraph.inlines) {
    const added = seen(inline, paragraph, word);
    if (inline.type === 'text' && added !== '') {
      if (added.trim() !== '') runs.push(inline);
      addLink(links, inline.link, text.length, added.length);
    }
    text += added;
  }
  const control = filledControl(runs) ?? paragraph.control;
  return {
    text,
    bold: runs.length > 0 && runs.every((run) => runValue('bold', run.properties, paragraph, word) === true),
    centred: alignmentOf(paragraph, word) === 'center',
    control: control === null ? null : { tag: control.tag, alias: control.alias },
    links,
    boxes: paragraph.inlines.flatMap((inline) => (inline.type === 'drawing' && inline.box.length > 0 ? [inline.box] : [])),
  };
}

function seen(inline: Inline, paragraph: Paragraph, word: WordDocument): string {
  if (inline.type !== 'text' && inline.type !== 'tab' && inline.type !== 'break') return '';
  if (runValue('hidden', inline.properties, paragraph, word) === true) return '';
  if (inline.type === 'text') return inline.text.replace(softHyphen, '').replace(noBreakHyphen, '-');
  return inline.type === 'tab' ? '\t' : '\n';
}

/** The content control that all words of the paragraph stand in, if there is one. */
function filledControl(runs: readonly TextRun[]): Control | null {
  const control = runs[0]?.control ?? null;
  return control !== null && runs.every((run) => run.control?.tag === control.tag && run.control.alias === control.alias)
    ? control
    : null;
}

/** Keeps an address of the web. Word splits one link over several runs: they are joined again. */
function addLink(
  links: { start: number; end: number; href: string }[],
  href: string | null,
  start: number,
  length: number,
): void {
  if (href === null || !/^https?:\/\//i.test(href)) return;
  const last = links.at(-1);
  if (last?.href === href && last.end === start) last.end = start + length;
  else links.push({ start, end: start + length, href });
}
