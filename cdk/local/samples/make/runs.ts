import type { Language } from '../../../../shared/model/language.ts';

/** The texts of the margin, as they are met; a run refers to them by their place in the list. */
export interface Writing {
  readonly language: Language;
  readonly comments: string[];
}

interface RunLook {
  readonly bold?: boolean;
}

/** `[+inserted+]`, `[-deleted-]` and `[#words#comment on them#]`, as a person leaves them in a file that is not quite ready. */
const marked = /\[\+(?<inserted>.+?)\+\]|\[-(?<deleted>.+?)-\]|\[#(?<words>.+?)#(?<comment>.+?)#\]/gu;

/** The time at which the changes were made: any would do, and it must be the same each time the samples are made. */
const changed = 'w:author="Delegation" w:date="2021-05-20T09:00:00Z"';

/** A text in the notation above as runs of WordprocessingML (ECMA-376, Part 1, 17.3.2). */
export function runs(text: string, writing: Writing, look: RunLook = {}): string {
  const made: string[] = [];
  let from = 0;
  for (const match of text.matchAll(marked)) {
    made.push(plain(text.slice(from, match.index), writing, look), change(match, writing, look));
    from = match.index + match[0].length;
  }
  made.push(plain(text.slice(from), writing, look));
  return made.join('');
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function change({ groups = {}, index }: RegExpExecArray, writing: Writing, look: RunLook): string {
  const { inserted, deleted, words = '', comment = '' } = groups;
  if (inserted !== undefined) return `<w:ins w:id="${100 + index}" ${changed}>${plain(inserted, writing, look)}</w:ins>`;
  if (deleted !== undefined) {
    const struck = plain(deleted, writing, look).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ');
    return `<w:del w:id="${100 + index}" ${changed}>${struck}</w:del>`;
  }
  const id = writing.comments.push(comment) - 1;
  return `<w:commentRangeStart w:id="${id}"/>${plain(words, writing, look)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}

/** Arabic is written in right-to-left runs; the Latin codes in it stand in runs of their own, as word processors store them. */
function plain(text: string, { language }: Writing, look: RunLook): string {
  if (text === '') return '';
  if (language !== 'ar') return run(text, look, false);
  return text
    .split(/([A-Za-z][A-Za-z0-9/().-]*[A-Za-z0-9)])/u)
    .map((piece, i) => (piece === '' ? '' : run(piece, look, i % 2 === 0)))
    .join('');
}

/** A tab, and the place where the word processor last began a page. */
const marks: Readonly<Record<string, string>> = { '': '', '\t': '<w:tab/>', '\f': '<w:lastRenderedPageBreak/>' };

function run(text: string, { bold = false }: RunLook, rightToLeft: boolean): string {
  const properties = `${bold ? '<w:b/><w:bCs/>' : ''}${rightToLeft ? '<w:rtl/>' : ''}`;
  const inner = text
    .split(/([\t\f])/u)
    .map((words) => marks[words] ?? `<w:t xml:space="preserve">${escaped(words)}</w:t>`)
    .join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
}
