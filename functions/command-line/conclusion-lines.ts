import type { RegisteredConclusion } from '../../shared/model/conclusion.ts';
import { recordWords } from '../../shared/proceedings/edits/wordings.ts';
import { counted, quoted } from './terminal-lines.ts';
import { isolated } from './terminal-text.ts';

/** The conclusions of a meeting, a line each; those in conflict are marked. */
export function conclusionTable(meetingId: string, conclusions: readonly RegisteredConclusion[]): string[] {
  const disputed = conclusions.filter(({ conflict }) => conflict !== null);
  const said = disputed.length === 0 ? '' : `, ${disputed.length} in conflict`;
  return [`${meetingId}: ${counted(conclusions.length, 'proposed conclusion')}${said}`, ...conclusions.map(line)];
}

function line({ conclusion, conflict, supersededBy, text }: RegisteredConclusion): string {
  const mark = conflict !== null ? '!' : supersededBy !== null ? '-' : ' ';
  const { id, procedure, documents } = conclusion;
  return `${mark} ${id.padEnd(20)} ${procedure.padEnd(21)} ${(documents.join(' ') || '-').padEnd(12)} ${quoted(text)}`;
}

/** All that the register has of one conclusion. */
export function conclusionLines(one: RegisteredConclusion): string[] {
  const { conclusion, section, items, text, wordings, conflict, supersededBy } = one;
  return [
    `${conclusion.id}: ${conclusion.kinds.join(', ')}; ${conclusion.procedure}`,
    `  items      ${items.join(', ') || 'none'}`,
    `  documents  ${conclusion.documents.join(', ') || 'none'}`,
    `  section    ${section.number} ${isolated(section.title)}, paragraph ${conclusion.paragraphs.join(', ')}`,
    ...words('stands', text),
    ...(wordings.length === 0 ? [] : words('record', recordWords(one))),
    ...wordings.map(({ by, at, reason }) => `  worded     ${at}, ${isolated(by)}: ${quoted(reason)}`),
    ...(supersededBy === null ? [] : [`  amended    by ${supersededBy}`]),
    ...(conflict === null ? [] : conflictLines(conflict)),
  ];
}

function conflictLines({ base, theirs }: NonNullable<RegisteredConclusion['conflict']>): string[] {
  return [
    `  in conflict with the words of ${isolated(theirs.by)}, ${theirs.at}, ${quoted(theirs.reason)}:`,
    ...words('theirs', theirs.text),
    ...words('made on', base),
    '  settle it: npm start -- conclusion settle ID --text-file FILE.txt --because WORDS',
  ];
}

/** Words from outside in full, a line a paragraph. */
function words(label: string, text: string): string[] {
  return text.split('\n').map((paragraph, i) => `  ${(i === 0 ? label : '').padEnd(10)} ${isolated(paragraph)}`);
}
