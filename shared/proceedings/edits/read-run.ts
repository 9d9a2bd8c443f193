import { symbolCharacter } from '../../readers/docx/parse-symbols.ts';
import { toggle } from '../../readers/docx/parse-values.ts';
import type { Attributes, ElementReader } from '../../readers/xml.ts';
import type { EditedControl, Piece } from './story.ts';

type Controls = readonly EditedControl[];

const others: ReadonlyMap<string, string> = new Map([
  ['w:drawing', 'picture'],
  ['w:pict', 'picture'],
  ['w:object', 'picture'],
  ['w:footnoteReference', 'note'],
  ['w:endnoteReference', 'note'],
]);

/**
 * Reads one run into pieces that stand in these controls.
 * @param hiding character styles that hide their words
 */
export function runReader(hiding: ReadonlySet<string>, controls: Controls, pieces: Piece[]): ElementReader {
  let hidden = false;
  const properties: ElementReader = {
    open(name, attributes) {
      if (name === 'w:vanish') hidden = toggle(attributes);
      if (name === 'w:rStyle') hidden ||= hiding.has(attributes['w:val'] ?? '');
      return null;
    },
  };
  const say = (text: string) => {
    pieces.push(hidden && text.trim() !== '' ? { ...other('hidden', controls), text } : { text, other: null, controls });
  };
  return {
    open(name, attributes) {
      const kind = others.get(name);
      if (kind !== undefined) pieces.push(other(kind, controls));
      if (name === 'w:rPr') return properties;
      if (name === 'w:t') return words(attributes, say);
      if (name === 'w:tab' || name === 'w:ptab') say('\t');
      if (name === 'w:br' || name === 'w:cr') say('\n');
      if (name === 'w:noBreakHyphen') say('\u2011');
      if (name === 'w:sym') say(symbolCharacter(attributes['w:font'], attributes['w:char']));
      return name === 'w:ruby' ? inRuby(hiding, controls, pieces) : null;
    },
  };
}

/** Of a word with a gloss above it, the word. */
function inRuby(hiding: ReadonlySet<string>, controls: Controls, pieces: Piece[]): ElementReader {
  const base: ElementReader = { open: (name) => (name === 'w:r' ? runReader(hiding, controls, pieces) : null) };
  return { open: (name) => (name === 'w:rubyBase' ? base : null) };
}

function words(attributes: Attributes, say: (text: string) => void): ElementReader {
  let text = '';
  return {
    text(more) {
      text += more;
    },
    close() {
      const blanks = text.replace(/[\t\r\n]/g, ' ');
      say(attributes['xml:space'] === 'preserve' ? blanks : blanks.replace(/^ +| +$/g, ''));
    },
  };
}

/** A piece that is no plain text. */
export function other(kind: string, controls: Controls): Piece {
  return { text: '', other: kind, controls };
}
