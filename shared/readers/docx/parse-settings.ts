import type { ElementReader } from '../xml.ts';
import { toggle, twips, type Writable, whole } from './parse-values.ts';
import type { Settings, ThemeFonts, WordDocument } from './word-document.ts';

/** `word/settings.xml`: the few settings that move lines. The values are there once the part is read. */
export function settingsReader(): { reader: ElementReader; settings: Settings } {
  const settings: Writable<Settings> = { evenAndOddHeaders: false, defaultTab: 720, addsSpacing: false, compatibilityMode: null };
  const compatibility: ElementReader = {
    open(name, attributes) {
      if (name === 'w:compatSetting' && attributes['w:name'] === 'compatibilityMode') {
        settings.compatibilityMode = whole(attributes['w:val']) ?? null;
      }
      if (name === 'w:doNotUseHTMLParagraphAutoSpacing') settings.addsSpacing = toggle(attributes);
      return null;
    },
  };
  const root: ElementReader = {
    open(name, attributes) {
      if (name === 'w:evenAndOddHeaders') settings.evenAndOddHeaders = toggle(attributes);
      if (name === 'w:defaultTabStop') settings.defaultTab = Math.max(1, twips(attributes['w:val']) ?? 720);
      return name === 'w:compat' ? compatibility : null;
    },
  };
  return { reader: { open: (name) => (name === 'w:settings' ? root : null) }, settings };
}

/** `word/theme/theme1.xml`: the typefaces that `minorHAnsi` and its like stand for. */
export function themeReader(): { reader: ElementReader; theme: ThemeFonts } {
  const theme = { major: {}, minor: {} };
  const faces = (into: Writable<ThemeFonts['major']>): ElementReader => ({
    open(name, attributes) {
      const face = attributes.typeface;
      if (face !== undefined && face !== '') {
        if (name === 'a:latin') into.latin = face;
        if (name === 'a:ea') into.eastAsia = face;
        if (name === 'a:cs') into.complex = face;
      }
      return null;
    },
  });
  const inside: ElementReader = {
    open(name) {
      if (name === 'a:majorFont') return faces(theme.major);
      if (name === 'a:minorFont') return faces(theme.minor);
      return name === 'a:theme' || name === 'a:themeElements' || name === 'a:fontScheme' ? inside : null;
    },
  };
  return { reader: inside, theme };
}

/** `docProps/app.xml`: what the last program declared of itself and of the length. */
export function propertiesReader(): { reader: ElementReader; properties: WordDocument['properties'] } {
  const properties: Writable<WordDocument['properties']> = { pages: null, application: null };
  const value = (done: (text: string) => void): ElementReader => {
    let text = '';
    return { text: (more) => (text += more), close: () => done(text.trim()) };
  };
  const root: ElementReader = {
    open(name) {
      if (name === 'ep:Pages') {
        return value((text) => {
          const pages = whole(text);
          properties.pages = pages !== undefined && pages >= 0 ? pages : null;
        });
      }
      return name === 'ep:Application' ? value((text) => (properties.application = text)) : null;
    },
  };
  return { reader: { open: (name) => (name === 'ep:Properties' ? root : null) }, properties };
}
