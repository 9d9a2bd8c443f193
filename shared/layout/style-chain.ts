import type { NumberingLevel, ParagraphProperties, RunProperties, Style, WordDocument } from '../readers/docx/word-document.ts';

/** Styles based on styles: Word stops at 11; a chain that turns round on itself stops here. */
const longestChain = 32;

/** What a paragraph or a run finally is, after document defaults, table style, style chain, list level and what is said directly. */
export interface StyleChain {
  paragraph(direct: ParagraphProperties, tableStyle: string | null): ParagraphProperties;
  run(direct: RunProperties, paragraph: ParagraphProperties, tableStyle: string | null): RunProperties;
  /** The level of the list in which the paragraph stands; null outside lists. */
  level(paragraph: ParagraphProperties): NumberingLevel | null;
}

interface Styled {
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

export function styleChain(word: WordDocument): StyleChain {
  const { defaults, byId, defaultParagraph } = word.styles;
  const byTable = new Map<string | null, Map<string, Styled>>();
  const characters = new Map<string, RunProperties>();
  const level = ({ numbering }: ParagraphProperties): NumberingLevel | null =>
    numbering === undefined ? null : (word.numbering.get(numbering.id)?.find((one) => one.level === numbering.level) ?? null);
  const styled = (style: string | undefined, tableStyle: string | null) => {
    const id = style !== undefined && byId.has(style) ? style : (defaultParagraph ?? '');
    const byStyle = byTable.get(tableStyle) ?? new Map<string, Styled>();
    byTable.set(tableStyle, byStyle);
    let found = byStyle.get(id);
    if (found === undefined) {
      const chain = [...chainOf(byId, tableStyle), ...chainOf(byId, id)];
      found = {
        paragraph: chain.reduce((over, each) => overParagraph(over, each.paragraph), defaults.paragraph),
        run: chain.reduce((over, each) => overRun(over, each.run), defaults.run),
      };
      byStyle.set(id, found);
    }
    return found;
  };
  return {
    level,
    paragraph(direct, tableStyle) {
      const base = styled(direct.style, tableStyle).paragraph;
      const own = overParagraph(base, direct);
      const list = level(own);
      return list === null ? own : overParagraph(overParagraph(base, list.paragraph), direct);
    },
    run(direct, paragraph, tableStyle) {
      const base = styled(paragraph.style, tableStyle).run;
      if (direct.style === undefined) return isEmpty(direct) ? base : overRun(base, direct);
      let character = characters.get(direct.style);
      if (character === undefined) {
        character = chainOf(byId, direct.style).reduce<RunProperties>((over, each) => overRun(over, each.run), {});
        characters.set(direct.style, character);
      }
      return overRun(overRun(base, character), direct);
    },
  };
}

/** From the remotest ancestor to the style itself. */
function chainOf(byId: ReadonlyMap<string, Style>, id: string | null): readonly Style[] {
  const chain: Style[] = [];
  let style = id === null ? undefined : byId.get(id);
  while (style !== undefined && chain.length < longestChain) {
    chain.unshift(style);
    style = style.basedOn === null ? undefined : byId.get(style.basedOn);
  }
  return chain;
}

/** `firstLine` and `hanging` are two names of one thing: the nearer one wins. A list level without a list keeps the list of the style. */
function overParagraph(under: ParagraphProperties, over: ParagraphProperties): ParagraphProperties {
  if (isEmpty(over)) return under;
  const { firstLine, hanging, ...rest } = under;
  const base = over.firstLine !== undefined || over.hanging !== undefined ? rest : under;
  const merged: ParagraphProperties = {
    ...base,
    ...over,
    ...(over.tabs === undefined ? {} : { tabs: overTabs(under.tabs, over.tabs) }),
  };
  if (over.numbering?.id === '' && under.numbering !== undefined) {
    return { ...merged, numbering: { id: under.numbering.id, level: over.numbering.level } };
  }
  return merged;
}

type Tabs = NonNullable<ParagraphProperties['tabs']>;

/** Stops add up along the chain; `clear` takes one away. */
function overTabs(under: Tabs = [], over: Tabs): Tabs {
  const kept = under.filter(({ position }) => !over.some((stop) => stop.position === position));
  return [...kept, ...over.filter(({ kind }) => kind !== 'clear')].sort((one, other) => one.position - other.position);
}

function overRun(under: RunProperties, over: RunProperties): RunProperties {
  if (isEmpty(over)) return under;
  const merged: RunProperties = { ...under, ...over };
  return over.fonts !== undefined && under.fonts !== undefined
    ? { ...merged, fonts: overFonts(under.fonts, over.fonts) }
    : merged;
}

type Fonts = NonNullable<RunProperties['fonts']>;

/** A typeface said directly voids a theme typeface said further away, and the reverse. */
function overFonts(under: Fonts, over: Fonts): Fonts {
  const merged: Fonts = { ...under, ...over };
  for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs'] as const) {
    if (over[slot] !== undefined && over[`${slot}Theme`] === undefined) delete merged[`${slot}Theme`];
  }
  return merged;
}

function isEmpty(properties: object): boolean {
  for (const _ in properties) return false;
  return true;
}
