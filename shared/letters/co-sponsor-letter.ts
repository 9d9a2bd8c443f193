import { voiceOf } from '../languages/findings/wording.ts';
import { letterWords } from '../languages/letters/index.ts';
import { fill, reportWords } from '../languages/report/index.ts';
import { type PaperRecord, paperId } from '../model/contribution.ts';
import type { Language } from '../model/language.ts';
import type { ComposedLetter } from '../model/letter.ts';
import { closingSection } from './closing-section.ts';
import { finishLetter } from './finish-letter.ts';
import { instantText } from './instants.ts';
import { type Fact, fact, paragraph } from './letter-document.ts';
import type { CoSponsorInput } from './letter-input.ts';
import { aboutText } from './opening.ts';
import { ourLink } from './our-link.ts';
import { outsideWords } from './outside-words.ts';
import { sizeText } from './received-list.ts';

/**
 * To the contact of a State that a joint paper names (DM-20/1008, Annex 2: every Member State concerned is told): which paper, from whom, which States, and
 * where to consent, decline or withdraw. It does not hold the paper.
 */
export function coSponsorLetter({ meeting, language, to, paper, link }: CoSponsorInput): ComposedLetter {
  const words = letterWords(language);
  const { coSponsor } = words;
  const document = {
    language,
    meeting: meeting.names[language],
    title: words.titles.coSponsor,
    blocks: [
      paragraph(fill(coSponsor.opening, { moment: instantText(paper.receivedAt, language) })),
      { kind: 'facts', facts: factsOf(paper, language) },
      paragraph(coSponsor.ask),
      paragraph(coSponsor.silence),
      { kind: 'link', label: coSponsor.link, address: ourLink(link) },
      paragraph(words.notEnclosed),
      ...closingSection(meeting, paperId(paper), language),
    ],
  } as const;
  const about = aboutText(null, [paper.file], document.meeting, language);
  return finishLetter(document, { kind: 'co-sponsor', to, about, answers: null });
}

function factsOf({ file, template, symbol, verdict, sender }: PaperRecord, language: Language): Fact[] {
  const { labels } = letterWords(language);
  const { states } = voiceOf(language);
  const title = template?.fields.title.value ?? null;
  const from = [
    ...(sender?.state == null ? [] : [states(sender.state)]),
    ...(sender?.address == null ? [] : [outsideWords(sender.address, language)]),
  ];
  return [
    ...(title === null ? [] : [fact(labels.title, outsideWords(title, language))]),
    ...(symbol === null ? [] : [fact(labels.number, outsideWords(symbol, language))]),
    ...(verdict.states.length === 0 ? [] : [fact(labels.states, states(verdict.states.join(', ')), 'strong')]),
    ...(from.length === 0 ? [] : [fact(labels.sender, from.join(reportWords(language).comma))]),
    fact(labels.file, outsideWords(file.name, language)),
    fact(labels.size, sizeText(file.size, language)),
    fact(labels.hash, outsideWords(file.sha256, language), 'code'),
  ];
}
