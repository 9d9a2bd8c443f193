import { citedIds } from '../../citations/ids.ts';
import type { Citation } from '../../model/examination.ts';
import { type Paper, passageAt } from '../../model/paper.ts';
import { datesIn } from './deadlines.ts';
import { type Heading, withAllAddenda } from './headings.ts';
import { kindOf, longestRemark, type Past } from './kinds.ts';
import { citedIn, type ReadParagraph, type RecordContext } from './record-context.ts';
import type { RawParagraph } from './sections.ts';
import { type Speaker, speakerOf } from './speakers.ts';
import { joinedStretches, placeOf, type Stretch } from './stretch.ts';

const nobody: Speaker = { words: null, rank: null, state: null };

/** Reads one paragraph, after what is `past` in its section. */
export function readParagraph(
  raw: RawParagraph,
  past: Past,
  heading: Heading,
  paper: Paper,
  citations: readonly Citation[],
  context: RecordContext | null,
): ReadParagraph {
  const words = joinedStretches(
    raw.units.map((unit) => unit.words),
    () => '\n',
  );
  const cited = citedIn(citations, words, 0, words.text.length);
  const plain = citedIds(cited.filter(({ kind }) => kind !== 'instrument'));
  const documentsCited = context === null ? plain : withAllAddenda(plain, words, heading.documents, citations, context.grammar);
  const speaker = context === null ? nobody : speakerOf(words.text, context.grammar);
  const situation = {
    sectionTitle: heading.title,
    sectionDocuments: heading.documents,
    documentsCited,
    hasDate: context !== null && datesIn(words.text.slice(0, longestRemark), context.grammar.dates, context.date).length > 0,
    past,
  };
  const kind = context === null ? 'information' : kindOf(words.text, speaker, situation, context.grammar);
  const paragraph = {
    number: raw.number,
    key: raw.key,
    line: raw.line,
    continuationLines: [...raw.continuation],
    kind,
    speaker: speaker.words,
    speakerState: speaker.state,
    documentsCited,
    instruments: citedIds(cited.filter((one) => one.kind === 'instrument')),
    links: linksIn(paper, words),
    text: words.text,
    place: placeOf(paper, words),
  };
  return { paragraph, raw, speaker };
}

/** Web addresses, printed or behind words; a full stop glued to one is none of it. */
function linksIn(paper: Paper, words: Stretch): string[] {
  const printed = [...words.text.matchAll(/https?:\/\/[^\s，。；：、）)>"“”]{1,500}/gu)].map(([address]) =>
    address.replace(/[.,;:]+$/u, ''),
  );
  const first = words.at[0];
  const last = words.at.at(-1);
  const behind: string[] = [];
  if (first !== undefined && last !== undefined) {
    for (let passage = passageAt(paper, first); passage !== undefined && passage.start <= last; ) {
      behind.push(...passage.links.map(({ href }) => href));
      const next = passageAt(paper, passage.start + passage.text.length + 1);
      passage = next === passage ? undefined : next;
    }
  }
  return [...new Set([...printed, ...behind])];
}
