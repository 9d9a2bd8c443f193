import { stemOf } from '../mail/judge-mail.ts';
import type { Examination } from '../model/examination.ts';
import { finding, type Rule } from './finding.ts';
import { wasRead } from './reading.ts';

/** One file of an arrival, as far as it may be another form of one beside it. */
export interface FormCandidate {
  readonly n: number;
  readonly fileName: string;
  readonly examination: Pick<Examination, 'kind' | 'read' | 'text'>;
}

/**
 * What a file is to another of its arrival. `copy-of`: a PDF with the text of the Word document of its name, which is the master; `differs`: a Word document and a PDF
 * of one name with another text, so that nobody can say which of the two is meant.
 */
export type OtherForm = { readonly is: 'copy-of'; readonly n: number } | { readonly is: 'differs' };

/** By the number of the file. Only pairs are spoken of: three files of one name are each judged by themselves. */
export function twoForms(files: readonly FormCandidate[]): ReadonlyMap<number, OtherForm> {
  const forms = new Map<number, OtherForm>();
  for (const [one, other, ...more] of Map.groupBy(files, ({ fileName }) => stemOf(fileName)).values()) {
    if (one === undefined || other === undefined || more.length > 0) continue;
    const pair = [one, other];
    const word = pair.find(({ examination }) => examination.kind === 'docx' && wasRead(examination as Examination));
    const pdf = pair.find(({ examination }) => examination.kind === 'pdf' && wasRead(examination as Examination));
    if (word === undefined || pdf === undefined) continue;
    if (sameText(word.examination.text, pdf.examination.text)) {
      forms.set(pdf.n, { is: 'copy-of', n: word.n });
    } else {
      for (const { n } of [word, pdf]) forms.set(n, { is: 'differs' });
    }
  }
  return forms;
}

/** Says that the two forms of a paper differ; that they do was found beforehand, with both at hand. */
export const attachmentsDiffer: Rule = (_examination, _meeting, { fileName }, { otherForm }) =>
  otherForm === 'differs' ? [finding('attachments-differ', { fileName })] : [];

/** Distinct words of one form that may have no counterpart in the other: what a printer writes at the foot of a page, a word drawn as a picture. */
const strangersAllowed = 0.01;

/**
 * Whether two readings are of one text. A PDF breaks words at the end of a line, repeats heads and feet and prints numbers that Word keeps apart from the text, so
 * each word must be found among the other's words or in the run of its letters; the order is not compared.
 */
function sameText(word: string, pdf: string): boolean {
  return holds(word, pdf) && holds(pdf, word);
}

function holds(whole: string, part: string): boolean {
  const letters = wordsOf(whole).join('');
  const words = new Set(wordsOf(part).filter((one) => !/^\p{Nd}{1,3}$/u.test(one)));
  const known = new Set(wordsOf(whole));
  const strangers = [...words].filter((one) => !known.has(one) && !letters.includes(one));
  return strangers.length <= words.size * strangersAllowed;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u00ad\u0640]/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
