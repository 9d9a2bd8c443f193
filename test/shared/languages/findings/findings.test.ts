import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../../../shared/judging/index.ts';
import { findingMessage } from '../../../../shared/languages/findings/index.ts';
import type { FindingCode, FindingValues } from '../../../../shared/languages/findings/values.ts';
import { stateName } from '../../../../shared/languages/states/state-name.ts';
import { type InSixLanguages, type Language, languages } from '../../../../shared/model/language.ts';

/** One set of values for each code; every value is another than its neighbours, so that a mix-up shows. */
const samples: FindingValues = {
  'empty-file': {},
  'corrupt-file': {},
  'not-a-document': { fileName: 'paper.docx' },
  'unsupported-type': { fileName: 'flag.png' },
  'too-large': { megabytes: 11.3, limit: 10 },
  encrypted: {},
  'permissions-restricted': {},
  'no-text-layer': {},
  'unusable-text-layer': {},
  'partial-text-layer': {},
  'macro-enabled': {},
  'active-content': { detail: 'DDEAUTO' },
  'archive-limits': {},
  'too-complex': {},
  'xml-doctype': {},
  'xml-too-deep': {},
  'unsafe-path': {},
  'external-relationship': { detail: 'attachedTemplate' },
  'embedded-object': { detail: 'oleObject1.bin' },
  'legacy-format': { format: '.odt' },
  'extension-mismatch': { fileName: 'paper.pdf', format: '.docx' },
  'page-limit-exceeded': { pages: 5, limit: 2, start: 'Further considerations' },
  'page-limit-borderline': { limit: 2, start: 'Conclusion' },
  'page-recommendation-exceeded': { pages: 4, limit: 2, start: 'Annex' },
  'page-count-metadata-mismatch': { declared: 6 },
  'trailing-blank-page': { pages: 3 },
  'squeezed-layout': { points: 8.5, marginCm: 1.1 },
  'nonstandard-page-size': { widthCm: 14.8, heightCm: 21 },
  'no-template': { letter: 'DM-21/1008' },
  'missing-source': { form: 'C21' },
  'missing-title': { form: 'C21' },
  'missing-summary': {},
  'missing-action-required': {},
  'missing-date': {},
  'missing-original-language': {},
  'missing-proposed-way-forward': {},
  'agenda-item-missing': { form: 'C21' },
  'agenda-item-ambiguous': { items: 'C21-A2-05, C21-A2-07', documents: 'C21/64, C21/30' },
  'agenda-item-inferred': { items: 'C21-A2-05', documents: 'C21/64' },
  'agenda-item-unknown': { printed: 'PL 2.6' },
  'agenda-item-mismatch': { items: 'C21-A2-34', documents: 'C21/25', others: 'C21-A2-52' },
  'agenda-annex-inferred': { printed: '1', items: 'C21-A3-01' },
  'several-agenda-items': { items: 'C21-A2-15, C21-A2-16' },
  'label-language-mismatch': { labels: 'fr', body: 'es' },
  'original-language-mismatch': { original: 'ru', body: 'zh' },
  'field-order': { letter: 'DM-21/1008' },
  'template-edition-mismatch': { form: 'C20', letter: 'DM-21/1008' },
  'tracked-changes': {},
  'comments-present': {},
  'hidden-text': {},
  'invisible-text': { words: 'Agreed in private' },
  'source-not-member-state': { source: 'An operator' },
  'source-unknown': { source: 'Xyz' },
  late: { closes: '2021-05-25T23:59:59+02:00', received: '2021-05-26T06:07:08Z' },
  'revision-base-unknown': { base: 'C21/85' },
  'revision-source-mismatch': { base: 'C21/79' },
  'same-title': { symbol: 'C21/84', fileName: 'paper 7' },
  'priority-2-item': { items: 'C21-A3-01' },
  'item-without-document': { items: 'C20-15' },
  revision: { base: 'C21/76', kind: 'Rev' },
  'joint-contribution': { states: 3 },
  'on-behalf-of-organisation': { organisations: 'RCC' },
  'sender-malformed': {},
  'mail-not-clean': {},
  'dmarc-fail': { address: 'focal@de.example' },
  'dmarc-none': { address: 'focal@ke.example' },
  'sender-unknown': { address: 'someone@fj.example' },
  'list-mail': {},
  'mail-unreadable': {},
  'sender-not-focal-point': { address: 'office@et.example' },
  'sender-source-mismatch': { sender: 'FR', states: 'BY, KZ' },
  'cosponsor-cc-missing': { states: 'RU, KZ' },
  'attachments-differ': { fileName: 'paper 7' },
};

const codes = Object.keys(findingCodes) as FindingCode[];
const cases = codes.flatMap((code) => languages.map((language) => [code, language] as const));
const invisible = /[\u2066-\u2069]/gu;
const plain = (text: string) => text.replace(invisible, '');

/** Values that a sentence says in other words (States by their names, which the test gives): ids as items, editions as labels or years, codes as names, instants as dates. */
const reworded = new Set(['form', 'kind', 'labels', 'body', 'original', 'items', 'others', 'closes', 'received']);

describe('findingMessage', () => {
  it('has samples for every code of the list', () => {
    expect(new Set(Object.keys(samples))).toEqual(new Set(codes));
  });

  it.each(cases)('%s in %s is a whole sentence with all its values', (code, language) => {
    const used = new Set<string | symbol>();
    const values: Record<string, string | number> = { ...samples[code] };
    const watched = new Proxy(values, {
      get(target, key) {
        used.add(key);
        if (!(key in target)) throw new Error(`${code} names ${String(key)}, which no rule gives`);
        return Reflect.get(target, key) as unknown;
      },
    });
    const message = findingMessage(code, watched, language);
    expect(used).toEqual(new Set(Object.keys(values)));
    expect(message).toMatch(scripts[language]);
    expect(message).toMatch(/[.。]$/u);
    expect(message).not.toMatch(/undefined|null|NaN|\$\{|\[object| {2}|\s[.,](?!\w)|\.\.|。。/u);
    for (const [key, value] of Object.entries(values)) {
      if (reworded.has(key)) continue;
      for (const part of String(value).split(', ')) expect(shown(message)).toContain(stateName(part, language));
    }
  });

  it.each(cases)('%s in %s closes every mark it opens', (code, language) => {
    const marks = findingMessage(code, { ...samples[code] }, language).match(invisible) ?? [];
    const depths = marks.map((mark) => (mark === '\u2069' ? -1 : 1));
    expect(depths).toEqual(marks.map((_, n) => (n % 2 === 0 ? 1 : -1)));
    expect(marks.length % 2).toBe(0);
    if (language !== 'ar') expect(marks).toEqual([]);
  });

  it('is said in six different ways', () => {
    for (const code of codes) {
      expect(new Set(languages.map((language) => findingMessage(code, { ...samples[code] }, language))).size).toBe(6);
    }
  });
});

const scripts: InSixLanguages<RegExp> = {
  en: /^[A-Z]/u,
  fr: /^[A-ZÉÀL]/u,
  es: /^[A-Z]/u,
  ru: /^\p{Script=Cyrillic}|^PDF/u,
  ar: /^\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
};

/** Page counts of two and one are words in Arabic; decimals have a comma in three languages. */
function shown(message: string): string {
  return plain(message)
    .replace(/(\d),(\d)/gu, '$1.$2')
    .replace('صفحتين', '2 صفحتين');
}

describe('numbers and nouns', () => {
  const blank = (pages: number, language: Language) => plain(findingMessage('trailing-blank-page', { pages }, language));
  it.each<[Language, number, string]>([
    ['en', 1, '1 blank page, which was'],
    ['en', 2, '2 blank pages, which were'],
    ['fr', 1, '1 page blanche, qui'],
    ['fr', 2, '2 pages blanches, qui'],
    ['es', 1, '1 página en blanco, que'],
    ['es', 2, '2 páginas en blanco, que'],
    ['ru', 1, 'имеется 1 пустая страница;'],
    ['ru', 2, 'имеются 2 пустые страницы;'],
    ['ru', 5, 'имеются 5 пустых страниц;'],
    ['ru', 11, 'имеются 11 пустых страниц;'],
    ['ru', 21, 'имеется 21 пустая страница;'],
    ['ar', 1, 'صفحة بيضاء واحدة لم تُحتسب'],
    ['ar', 2, 'صفحتان بيضاوان لم تُحتسبا'],
    ['ar', 3, '3 صفحات بيضاء'],
    ['ar', 11, '11 صفحة بيضاء'],
    ['ar', 100, '100 صفحة بيضاء'],
    ['zh', 1, '1页空白页'],
  ])('%s %i', (language, pages, expected) => {
    expect(blank(pages, language)).toContain(expected);
  });

  const joint = (states: number, language: Language) => plain(findingMessage('joint-contribution', { states }, language));
  it.each<[Language, number, string]>([
    ['ru', 2, '2 Государств-Членов'],
    ['ru', 21, '21 Государства-Члена'],
    ['ar', 2, 'دولتين عضوين'],
    ['ar', 3, '3 دول أعضاء'],
    ['ar', 11, '11 دولة عضواً'],
    ['fr', 2, '2 États Membres'],
    ['es', 2, '2 Estados Miembros'],
  ])('%s: %i States', (language, states, expected) => {
    expect(joint(states, language)).toContain(expected);
  });

  it('writes measures with the decimal sign of the language', () => {
    const message = (language: Language) => plain(findingMessage('squeezed-layout', { points: 8.5, marginCm: 0 }, language));
    expect(languages.map((language) => /8[.,]5/.exec(message(language))?.[0])).toEqual([
      '8.5',
      '8,5',
      '8,5',
      '8,5',
      '8.5',
      '8.5',
    ]);
  });
});

describe('times', () => {
  it.each<[Language, string, string]>([
    ['en', '26 May 2021 at 08:07:08', '25 May 2021 at 23:59:59 (Geneva time)'],
    ['fr', '26 mai 2021 à 08:07:08', '25 mai 2021 à 23:59:59 (heure de Genève)'],
    ['es', '26 de mayo de 2021 a las 08:07:08', '25 de mayo de 2021 a las 23:59:59 (hora de Ginebra)'],
    ['ru', '26 мая 2021 г. в 08:07:08', '25 мая 2021 г. в 23:59:59 (по женевскому времени)'],
    ['ar', '26 مايو 2021 الساعة 08:07:08', '25 مايو 2021 الساعة 23:59:59 (بتوقيت جنيف)'],
    ['zh', '2021年5月26日08:07:08', '2021年5月25日23:59:59（日内瓦时间）'],
  ])('%s', (language, received, closes) => {
    const message = plain(findingMessage('late', samples.late, language)).replace(/\u00a0|\u202f/gu, ' ');
    expect(message).toContain(received);
    expect(message).toContain(closes);
  });
});

describe('words of the templates', () => {
  const labels: InSixLanguages<readonly [string, string, string]> = {
    en: ['Source', 'Title', 'Agenda item'],
    fr: ['Source', 'Titre', 'Point de l’ordre du jour'],
    es: ['Origen', 'Título', 'Punto del orden del día'],
    ru: ['Источник', 'Название', 'Пункт повестки дня'],
    ar: ['المصدر', 'العنوان', 'بند جدول الأعمال'],
    zh: ['来源', '标题', '议项'],
  };
  it.each(languages)('%s names the field that is open', (language) => {
    const quoted = (['missing-source', 'missing-title', 'agenda-item-missing'] as const).map(
      (code) => /[“«]\s?([^”»]+?)\s?[”»]/u.exec(findingMessage(code, { form: 'C21' }, language))?.[1],
    );
    expect(quoted).toEqual(labels[language]);
    expect(findingMessage('missing-title', { form: 'C20' }, language)).not.toBe(
      findingMessage('missing-title', { form: 'C21' }, language),
    );
  });

  it.each<[Language, string, string]>([
    ['en', 'item 7 of Annex 2 and item 1 of Annex 3', 'item 35 of the draft agenda'],
    ['fr', 'point 7 de l’Annexe 2 et point 1 de l’Annexe 3', 'point 35 du projet d’ordre du jour'],
    ['es', 'punto 7 del Anexo 2 y punto 1 del Anexo 3', 'punto 35 del proyecto de orden del día'],
    ['ru', 'пункт 7 Приложения 2 и пункт 1 Приложения 3', 'пункт 35 проекта повестки дня'],
    ['ar', 'البند 7 من الملحق 2 والبند 1 من الملحق 3', 'البند 35 من مشروع جدول الأعمال'],
    ['zh', '附件2第7项和附件3第1项', '议程草案第35项'],
  ])('%s names agenda items as the letter does', (language, two, one) => {
    const items = (ids: string) => plain(findingMessage('several-agenda-items', { items: ids }, language));
    expect(items('C21-A2-07, C21-A3-01')).toContain(two);
    expect(items('C20-35')).toContain(one);
  });
});

describe('text from outside', () => {
  it('is set off where it runs the other way', () => {
    const unknown = (printed: string, language: Language) => findingMessage('agenda-item-unknown', { printed }, language);
    expect(unknown('PL 2.6', 'ar')).toContain('«\u2066PL 2.6\u2069»');
    expect(unknown('البند ٩٩', 'en')).toContain('“\u2068البند ٩٩\u2069”');
    expect(unknown('البند', 'ar')).toContain('«البند»');
    expect(unknown('PL 2.6', 'en')).toContain('“PL 2.6”');
  });

  it('sets off each code of a list in Arabic', () => {
    const message = findingMessage('agenda-item-ambiguous', { ...samples['agenda-item-ambiguous'] }, 'ar');
    expect(message).toContain('(\u2066C21/64\u2069 و\u2066C21/30\u2069)');
  });

  it('cannot turn the letter round', () => {
    const message = findingMessage('unsupported-type', { fileName: 'a\u202efdp.exe\u2066' }, 'en');
    expect(message).toContain('“afdp.exe”');
  });
});

describe('what is not known', () => {
  it.each(languages)('%s leaves out a page count, a beginning and a detail that nobody knows', (language) => {
    const long = plain(findingMessage('page-limit-exceeded', { pages: 0, limit: 2, start: '' }, language));
    expect(long).not.toMatch(/[03]/u);
    const object = plain(findingMessage('embedded-object', { detail: '' }, language));
    expect(object).not.toMatch(/[()（）]/u);
  });
});

describe('a mismatch of the agenda item', () => {
  it.each(languages)('agrees in number with what it names, in %s', (language) => {
    const one = { items: 'C21-A2-34', documents: 'C21/25', others: 'C21-A2-52' };
    const many = { items: 'C21-A2-15, C21-A2-16', documents: 'C21/25, C21/30', others: 'C21-A2-52, C21-A2-07' };
    const words = (values: typeof one) =>
      findingMessage('agenda-item-mismatch', values, language).replaceAll(/[（(].*?[)）]/gu, '');
    expect(words(many)).not.toBe(words(one));
  });
});
