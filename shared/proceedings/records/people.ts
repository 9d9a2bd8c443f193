import type { RecordGrammar } from './grammar/record-grammar.ts';
import type { RecordLine } from './lines.ts';
import type { RawSection, Sectioned } from './sections.ts';
import { beginningOf } from './sentences.ts';
import { longestTitlePage } from './sitting.ts';

export interface People {
  readonly chair: string | null;
  readonly secretaryGeneral: string | null;
}

/** Who chaired: named on the title page, else the one appointed in the record, else who signs as Chair. The Secretary-General signs. */
export function peopleOf({ preamble, sections, ending }: Sectioned, grammar: RecordGrammar | null): People {
  if (grammar === null) return { chair: null, secretaryGeneral: null };
  const signed = signatures(ending, grammar);
  const chair = onTitlePage(preamble, grammar) ?? appointedIn(sections, grammar) ?? signed.chair;
  return { chair, secretaryGeneral: signed.secretaryGeneral };
}

/** `Chairman: name (State)`, as summary records of the Council print it. One who took the chair later stands on a line of its own, and is not the first. */
function onTitlePage(preamble: readonly RecordLine[], grammar: RecordGrammar): string | null {
  for (const { words } of preamble.slice(0, longestTitlePage)) {
    const label = grammar.signed.chair.exec(beginningOf(words.text));
    const name = label?.groups?.name?.trim() ?? '';
    if (label !== null && label.index <= longestPrefix && name !== '') return name;
  }
  return null;
}

/** "Acting" and its like may stand before the label, and nothing longer. */
const longestPrefix = 12;

function appointedIn(sections: readonly RawSection[], grammar: RecordGrammar): string | null {
  for (const { paragraphs } of sections) {
    for (const { units } of paragraphs) {
      const text = beginningOf(units[0]?.words.text ?? '');
      const name = grammar.sitting.appointed.exec(text)?.groups?.name?.trim();
      if (name !== undefined && grammar.kinds.approved.test(text)) return name;
    }
  }
  return null;
}

/** Two labels, two names, and what may stand between them. */
const mostSignatureLines = 12;

/** Labels and names: on one line each, or both labels on one line and the names, parted by a tab, below. */
function signatures(ending: readonly RecordLine[], grammar: RecordGrammar): People {
  const lines = ending.slice(0, mostSignatureLines).map(({ words }) => beginningOf(words.text));
  const found: { chair: string | null; secretaryGeneral: string | null } = { chair: null, secretaryGeneral: null };
  for (const role of ['secretaryGeneral', 'chair'] as const) {
    const index = lines.findIndex((line) => grammar.signed[role].test(line));
    const line = lines[index];
    if (line === undefined) continue;
    const label = grammar.signed[role].exec(line);
    const beside = label?.groups?.name?.trim() ?? '';
    const below = (lines[index + 1] ?? '').split(/\t+| {3,}/u).map((part) => part.trim());
    const both = grammar.signed.chair.test(line) && grammar.signed.secretaryGeneral.test(line);
    const isSecond =
      both && (label?.index ?? 0) > Math.min(line.search(grammar.signed.chair), line.search(grammar.signed.secretaryGeneral));
    found[role] = beside !== '' ? beside : below[isSecond ? 1 : 0] || null;
  }
  return found;
}
