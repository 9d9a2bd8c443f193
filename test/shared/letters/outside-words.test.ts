import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coSponsorLetter } from '../../../shared/letters/co-sponsor-letter.ts';
import { confirmationLetter } from '../../../shared/letters/confirmation-letter.ts';
import { outsideWords } from '../../../shared/letters/outside-words.ts';
import { receiptLetter } from '../../../shared/letters/receipt-letter.ts';
import { verdictLetter } from '../../../shared/letters/verdict-letter.ts';
import { languages } from '../../../shared/model/language.ts';
import type { ComposedLetter } from '../../../shared/model/letter.ts';
import { aMail, aPart } from '../mail/a-mail.ts';
import { finding, said } from '../report/records.ts';
import { confirmationGiven, coSponsorGiven, longPaper, mailWith, meeting, receiptGiven, verdictGiven } from './letters-given.ts';

/** Pieces that have broken letters: markup, headers, marks of direction, halves of pairs, other scripts, links. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '<b>',
    '"><img src=x>',
    '</td>',
    '&amp;',
    "' onclick='",
    '\r\nBcc: a@b.example',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2069',
    '\u200f',
  ),
  fc.constantFrom(
    '\ud800',
    '\udc00',
    '\u0000',
    '\u001b[31m',
    '\u2028',
    'مساهمة',
    'תרומה',
    '文稿',
    'https://evil.example/',
    'WWW.evil.example',
    '{address}',
    '{}',
    '$&',
  ),
);
const outside = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const language = fc.constantFrom(...languages);

/** Each element closed in its order; only those that letters are made of, and only with attributes of ours. */
function expectSoundMarkup(html: string): void {
  const open: string[] = [];
  for (const [tag = '', close, name = ''] of html.matchAll(/<(\/?)([a-z0-9!]+)[^>]*>/giu)) {
    expect(tag).toMatch(
      /^<\/?(!DOCTYPE html|html|head|meta|title|body|div|p|h1|h2|ul|li|table|tr|th|td|span|strong|a)( (lang|dir|style|charset|name|content|scope|href)="[^"<>]*")*>$/u,
    );
    if (close === '/') expect(open.pop()).toBe(name);
    else if (name !== 'meta' && name !== '!DOCTYPE') open.push(name);
  }
  expect(open).toEqual([]);
  expect(html.replace(/<(\/?)([a-z0-9!]+)[^>]*>/giu, '')).not.toMatch(/[<>]/u);
}

/** No sign that hides or turns others; each isolate closed on its line. */
function expectSeen(text: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be in a letter
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u202a-\u202e\u2028\u2029]/u);
  expect(text.isWellFormed()).toBe(true);
  for (const line of text.split('\n')) {
    let open = 0;
    for (const mark of line.match(/[\u2066-\u2069]/gu) ?? []) {
      open += mark === '\u2069' ? -1 : 1;
      expect(open).toBeGreaterThanOrEqual(0);
    }
    expect(open).toBe(0);
  }
}

function expectSound(letter: ComposedLetter, ours: string | null): void {
  expectSoundMarkup(letter.html);
  expectSeen(letter.html);
  expectSeen(letter.text);
  expectSeen(letter.subject);
  expect(letter.subject).not.toContain('\n');
  expect([...letter.subject].length).toBeLessThan(200);
  expect(letter.text.length).toBeLessThan(20_000);
  const links = (text: string) => text.match(/https?:\/\/[^\s"<]*|www\.[a-z]/giu) ?? [];
  for (const link of [...links(letter.text), ...links(letter.html)]) expect(link).toBe(ours);
}

describe('whatever somebody wrote', () => {
  it('breaks neither markup, header nor direction of the verdict', () => {
    fc.assert(
      fc.property(language, outside, outside, outside, outside, (into, name, title, subject, quote) => {
        const found = said('of-old', 'warning', quote);
        const known = finding('unsupported-type', 'return', { fileName: name });
        const place = { part: 'body' as const, page: 1, cell: null, start: 0, end: 0, quote };
        const rule = { document: title, paragraph: quote };
        const record = longPaper('en', {
          fileName: name,
          title,
          findings: [{ ...found, place, rule }, known],
          items: [subject],
          symbol: title,
        });
        const mail = mailWith([aPart(1, { name })], subject);
        expectSound(verdictLetter(verdictGiven(into, { mail, papers: [record], reference: name })), null);
        expectSound(verdictLetter(verdictGiven(into, { mail: null, papers: [{ ...record, status: 'accepted' }] })), null);
      }),
      { numRuns: 60 },
    );
  });

  it('breaks no other letter', () => {
    fc.assert(
      fc.property(language, outside, outside, (into, name, title) => {
        const part = aPart(1, { name, role: 'other' });
        const receipt = receiptGiven(into, { mail: mailWith([part], title), reference: title });
        expectSound(receiptLetter(receipt), null);
        const sponsor = coSponsorGiven(into);
        const sender = { state: null, address: title, authenticated: false, language: null };
        const record = { ...sponsor.paper, sender, symbol: title, file: { ...sponsor.paper.file, name } };
        expectSound(coSponsorLetter({ ...sponsor, paper: record }), sponsor.link);
        const question = confirmationGiven(into, { message: aMail({ from: { address: title }, parts: [part] }) });
        expectSound(confirmationLetter(question), question.link);
      }),
      { numRuns: 60 },
    );
  });

  it('makes no header of a Message-ID that is none', () => {
    for (const messageId of ['a@b\r\nBcc: c@d', 'a b@c', '<a@b>', 'é@b', '']) {
      const mail = mailWith();
      const letter = verdictLetter(verdictGiven('en', { mail: { ...mail, message: { ...mail.message, messageId } } }));
      expect(letter.inReplyTo).toBeNull();
    }
  });

  it.each([
    ['plain words', 'plain words'],
    ['two\r\nlines', 'two lines'],
    ['turned \u202egnp.exe', 'turned [U+202E]gnp.exe'],
    ['hidden\u200b\u2066\u00ad words', 'hidden words'],
    ['see https://a.example', 'see https[://]a.example'],
    ['مساهمة.docx', '\u2068مساهمة.docx\u2069'],
    ['می\u200cخواهم', '\u2068می\u200cخواهم\u2069'],
  ])('%j is shown as %j', (words, shown) => {
    expect(outsideWords(words, 'en')).toBe(shown);
  });

  it('is cut where it is longer than two lines', () => {
    expect([...outsideWords('word '.repeat(100), 'en')].length).toBeLessThanOrEqual(141);
    expect(meeting.agenda.items.every(({ title }) => [...outsideWords(title, 'zh')].length <= 141)).toBe(true);
  });
});
