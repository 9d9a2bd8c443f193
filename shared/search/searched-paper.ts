import { createHash } from 'node:crypto';
import { type PaperRecord, paperId } from '../model/contribution.ts';
import type { Examination } from '../model/examination.ts';
import { keysOfCitation } from './cited-keys.ts';

/** What a paper is found by. */
export interface SearchedPaper {
  readonly paperId: string;
  /** With its symbol. */
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  /** Keys of the documents and instruments that it cites. */
  readonly cited: readonly string[];
}

/** Joins what the register says of a paper (its symbol, its fields as corrected by people) and the words observed in it. */
export function searchedPaper(record: PaperRecord, { text, citations }: Pick<Examination, 'text' | 'citations'>): SearchedPaper {
  const { symbol, title, summary, actionRequired } = fieldsOf(record);
  return {
    paperId: paperId(record),
    title: [symbol, title].filter((part) => part !== null).join('\n'),
    summary: [summary, actionRequired].filter((part) => part !== null).join('\n'),
    text,
    cited: [...new Set(citations.flatMap(({ id }) => keysOfCitation(id)))],
  };
}

/** Names what a paper is found by, as far as it can change: another one means that the paper must be put into the index anew. */
export function searchedAs(record: PaperRecord): string {
  const said = JSON.stringify([record.file.sha256, ...Object.values(fieldsOf(record))]);
  return createHash('sha256').update(said).digest('hex').slice(0, 12);
}

function fieldsOf({ symbol, template }: PaperRecord) {
  const field = (key: 'title' | 'summary' | 'actionRequired') => template?.fields[key].value ?? null;
  return { symbol, title: field('title'), summary: field('summary'), actionRequired: field('actionRequired') };
}
