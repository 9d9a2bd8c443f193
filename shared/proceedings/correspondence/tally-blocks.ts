import { correspondenceWords } from '../../languages/correspondence/index.ts';
import { fill, reportWords } from '../../languages/report/index.ts';
import { listText, numberText } from '../../languages/report/moments.ts';
import { stateName } from '../../languages/states/state-name.ts';
import { type Electorate, regions } from '../../model/consultation.ts';
import type { Language } from '../../model/language.ts';
import { genevaMoment, labelled, own } from '../../report/compose/phrases.ts';
import type { Block, Line, Table } from '../../report/document.ts';
import { paragraphs } from './sheet-document.ts';
import type { Tally } from './tally.ts';

/** Every reply that is not counted, and why. */
export function notCountedBlocks({ replies }: Tally, language: Language): Block[] {
  const words = correspondenceWords(language);
  const others = replies.filter(({ standing }) => standing !== 'counted');
  if (others.length === 0) return paragraphs([words.none]);
  const table: Table = {
    kind: 'table',
    caption: own(words.notCounted),
    columns: [
      { label: words.memberState, share: 25 },
      { label: words.received, share: 25 },
      { label: words.why, share: 30 },
      { label: words.code, share: 20 },
    ],
    rows: others.map(({ reply, standing }) => ({
      cells: [
        [own(stateName(reply.state, language))],
        [own(genevaMoment(reply.receivedAt, language))],
        [own(words.standings[standing])],
        [own(reply.id, 'code')],
      ],
    })),
  };
  return [...paragraphs([words.notCountedNote]), table];
}

/** Who is on the Council, by region, and where that stands. */
export function electorateBlocks({ states, term, source }: Electorate, language: Language): Block[] {
  const words = correspondenceWords(language);
  const { list } = source;
  return [
    ...paragraphs([fill(words.electorateText, { members: numberText(states.length, language), term })]),
    {
      kind: 'paragraph',
      line: [...own(labelled(words.source, '', language)), { text: `${list.document}, ${list.paragraph}`, language: 'en' }],
    },
    {
      kind: 'table',
      caption: own(words.electorate),
      columns: [
        { label: words.region, share: 24 },
        { label: words.number, share: 10, numeric: true },
        { label: words.states, share: 66 },
      ],
      rows: regions.map((region) => {
        const members = states.filter((one) => one.region === region).map(({ state }) => state);
        return {
          cells: [
            [own(`${region} – ${words.regions[region]}`)],
            [own(numberText(members.length, language))],
            [named(members, language)],
          ],
        };
      }),
    },
  ];
}

/** Names of States in the order of the language. */
export function named(states: readonly string[], language: Language): Line {
  const { locale } = reportWords(language);
  const names = states.map((state) => stateName(state, language)).toSorted(new Intl.Collator(locale).compare);
  return names.length === 0 ? own('–', 'quiet') : own(listText(names, language));
}
