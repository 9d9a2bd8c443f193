import { findingCodes } from '../judging/index.ts';
import { findingMessage } from '../languages/findings/index.ts';
import type { FindingCode } from '../languages/findings/values.ts';
import { voiceOf } from '../languages/findings/wording.ts';
import { letterWords } from '../languages/letters/index.ts';
import { ruleText } from '../languages/letters/rule-words.ts';
import { fill, reportWords } from '../languages/report/index.ts';
import type { Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import type { Finding } from '../model/verdict.ts';
import { type Entry, fact, type Words } from './letter-document.ts';
import { outsideWords, sentenceWords } from './outside-words.ts';

/** A finding in a letter: its weight, its sentence, the rule it rests on and the place in the paper. `spoken`: language of the verdict. */
export function findingEntry(finding: Finding, spoken: Language, language: Language): Entry {
  const { labels, labelled } = letterWords(language);
  const { severities } = reportWords(language);
  const label = fill(labelled, { label: severities[finding.severity], value: '' });
  const place = placeText(finding, language);
  return {
    line: [{ text: label, look: 'strong' }, sentenceOf(finding, spoken, language)],
    facts: [
      fact(labels.rule, sentenceWords(ruleText(finding.rule, language))),
      ...(place === '' ? [] : [fact(labels.place, place)]),
    ],
  };
}

/** The sentence as the register keeps it; put anew where the letter is in another language than the verdict. */
function sentenceOf({ code, values, message }: Finding, spoken: Language, language: Language): Words {
  if (spoken === language) return { text: sentenceWords(message) };
  // A code that a later version of the rules no longer has is told in the words that were found for it.
  if (!isKnown(code)) return { text: sentenceWords(message), language: spoken };
  return { text: sentenceWords(findingMessage(code, values, language)) };
}

function isKnown(code: string): code is FindingCode {
  return Object.hasOwn(findingCodes, code);
}

/** Page, part and the words that stand there; words that the sentence quotes already are not told twice. */
function placeText({ place, values }: Finding, language: Language): string {
  if (place === null) return '';
  const { parts, pageNumber, comma } = reportWords(language);
  const page = place.page === null ? [] : [fill(pageNumber, { n: place.page })];
  const part = place.part === 'body' ? [] : [parts[place.part]];
  return [...page, ...part, ...(typeof values.start === 'string' && values.start !== '' ? [] : quoted(place, language))].join(
    comma,
  );
}

function quoted({ quote }: Place, language: Language): string[] {
  const words = outsideWords(quote, language);
  return words === '' ? [] : [voiceOf(language).quote(words)];
}
