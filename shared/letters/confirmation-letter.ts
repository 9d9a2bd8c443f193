import { letterWords } from '../languages/letters/index.ts';
import { fill } from '../languages/report/index.ts';
import type { ComposedLetter } from '../model/letter.ts';
import { closingSection } from './closing-section.ts';
import { finishLetter } from './finish-letter.ts';
import { instantText } from './instants.ts';
import { fact, heading, paragraph } from './letter-document.ts';
import type { ConfirmationInput } from './letter-input.ts';
import { ourLink } from './our-link.ts';
import { outsideWords } from './outside-words.ts';
import { partName, sizeText } from './received-list.ts';

/**
 * To the contact of the State whose domain a mail bears without proof: what it held by names and sizes alone, and where to confirm or disown it. Nothing of
 * the mail's own words is repeated but the address and the names. Throws a RangeError where the mail has no address that could be asked about.
 */
export function confirmationLetter({
  meeting,
  language,
  to,
  reference,
  receivedAt,
  message,
  link,
}: ConfirmationInput): ComposedLetter {
  if (!('address' in message.from))
    throw new RangeError(`a mail without an address (${message.from.problem}) is confirmed by nobody`);
  const words = letterWords(language);
  const { confirmation } = words;
  const values = {
    moment: instantText(receivedAt, language),
    address: outsideWords(meeting.intakeAddress, language),
    from: outsideWords(message.from.address, language),
  };
  const entries = message.parts.map((part) => ({
    line: [partName(part, language)],
    facts: [fact(words.labels.size, sizeText(part.size, language))],
  }));
  const document = {
    language,
    meeting: meeting.names[language],
    title: words.titles.confirmation,
    blocks: [
      paragraph(fill(confirmation.opening, values)),
      paragraph(confirmation.held),
      paragraph(confirmation.ask),
      { kind: 'link', label: confirmation.link, address: ourLink(link) },
      heading(words.labels.content),
      { kind: 'list', entries },
      paragraph(words.notEnclosed),
      ...closingSection(meeting, reference, language),
    ],
  } as const;
  return finishLetter(document, { kind: 'confirmation', to, about: document.meeting, answers: null });
}
