import type { RecordGrammar } from './grammar/record-grammar.ts';
import type { RecordLine } from './lines.ts';
import type { RawSection } from './sections.ts';
import { beginningOf } from './sentences.ts';

export interface People {
  readonly chair: string | null;
  readonly secretaryGeneral: string | null;
}

/** Who chaired: the one appointed in the record, else who signs as Chair. The Secretary-General signs. */
export function peopleOf(sections: readonly RawSection[], ending: readonly RecordLine[], grammar: RecordGrammar | null): People {
  if (grammar === null) return { chair: null, secretaryGeneral: null };
  const signed = signatures(ending, grammar);
  return { chair: appointedIn(sections, grammar) ?? signed.chair, secretaryGeneral: signed.secretaryGeneral };
}

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
