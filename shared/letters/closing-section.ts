import { letterWords } from '../languages/letters/index.ts';
import { fill } from '../languages/report/index.ts';
import type { Language } from '../model/language.ts';
import type { Meeting } from '../model/meeting.ts';
import { type Block, heading, paragraph } from './letter-document.ts';
import { outsideWords } from './outside-words.ts';

/** Whom to ask, and that a machine wrote the letter. */
export function closingSection({ intakeAddress }: Meeting, reference: string, language: Language): Block[] {
  const words = letterWords(language);
  const values = { address: outsideWords(intakeAddress, language), reference: outsideWords(reference, language) };
  return [heading(words.questions), paragraph(fill(words.whomToAsk, values)), paragraph(words.automatic)];
}
