import { describe, expect, it } from 'vitest';
import { letterWords } from '../../../shared/languages/letters/index.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import { coSponsorLetter } from '../../../shared/letters/co-sponsor-letter.ts';
import { confirmationLetter } from '../../../shared/letters/confirmation-letter.ts';
import { instantText } from '../../../shared/letters/instants.ts';
import { letterLanguage } from '../../../shared/letters/letter-language.ts';
import { receiptLetter } from '../../../shared/letters/receipt-letter.ts';
import { languages } from '../../../shared/model/language.ts';
import { composedLetterSchema } from '../../../shared/model/letter.ts';
import { aMail } from '../mail/a-mail.ts';
import {
  beforeDeadline,
  confirmationGiven,
  coSponsorGiven,
  meeting,
  parts,
  receiptGiven,
  reference,
  unwrapped,
} from './letters-given.ts';

describe.each([...languages])('in %s', (language) => {
  const words = letterWords(language);
  const plain = (text: string) => unwrapped(text);

  it('the receipt names every part, both times, the deadline and the verdict to come', () => {
    const letter = receiptLetter(receiptGiven(language));
    const text = unwrapped(letter.text);
    expect(composedLetterSchema.parse(letter)).toMatchObject({ kind: 'receipt', inReplyTo: 'a1@et.example' });
    for (const { sha256 } of parts) expect(text).toContain(sha256);
    for (const said of [words.verdictFollows, words.fates.examining, words.fates.notOpened]) expect(text).toContain(plain(said));
    expect(text).toContain(plain(instantText(beforeDeadline, language)));
    expect(text).toContain(plain(instantText(meeting.submission.closes, language)));
    expect(text).toContain(reference);
  });

  it('the letter to a co-sponsor names paper, sender and States, and leads to the page', () => {
    const given = coSponsorGiven(language);
    const letter = coSponsorLetter(given);
    const text = unwrapped(letter.text);
    expect(letter).toMatchObject({ kind: 'co-sponsor', to: 'focal@rw.example', inReplyTo: null });
    for (const state of ['KE', 'RW']) expect(text).toContain(stateName(state, language));
    for (const said of ['Connecting schools', 'C21/84', 'focal@ke.example', given.paper.file.sha256, given.link])
      expect(text).toContain(said);
    expect(text).toContain(plain(words.notEnclosed));
    expect(letter.html.match(/href="[^"]*"/gu)).toEqual([`href="${given.link}"`]);
  });

  it('the question whether a mail is theirs holds names and sizes alone', () => {
    const given = confirmationGiven(language);
    const letter = confirmationLetter(given);
    const text = unwrapped(letter.text);
    expect(letter).toMatchObject({ kind: 'confirmation', inReplyTo: null });
    for (const said of ['focal@et.example', 'contribution-2.docx', 'logo.png', given.link]) expect(text).toContain(said);
    for (const { sha256 } of parts) expect(text).not.toContain(sha256);
    expect(text).not.toContain('Please find our contribution attached');
    expect(letter.html.match(/href="[^"]*"/gu)).toEqual([`href="${given.link}"`]);
  });
});

describe('letters', () => {
  it('of receipt tell of an upload by its files', () => {
    const files = [{ name: 'paper.pdf', size: 1, sha256: 'd'.repeat(64) }];
    const letter = receiptLetter(receiptGiven('en', { mail: null, files }));
    expect(letter).toMatchObject({ subject: 'Receipt: paper.pdf', inReplyTo: null });
    expect(unwrapped(letter.text)).toContain(`- paper.pdf: being examined Size: 1 byte SHA-256: ${'d'.repeat(64)}`);
  });

  it('have the name of the meeting for a subject where nothing else has a name', () => {
    expect(receiptLetter(receiptGiven('en', { mail: null, files: [] })).subject).toBe(`Receipt: ${meeting.names.en}`);
  });

  it.each([['http://register.example/a'], ['javascript:alert(1)'], ['register.example']])(
    'lead nowhere but to https: %s',
    (link) => {
      expect(() => coSponsorLetter(coSponsorGiven('en', { link }))).toThrow(RangeError);
      expect(() => confirmationLetter(confirmationGiven('en', { link }))).toThrow(RangeError);
    },
  );

  it.each([['a@b.example\r\nBcc: c@d.example'], ['a@b.example, c@d.example'], ['nobody'], ['']])(
    'go to one plain address: %j',
    (to) => {
      expect(() => receiptLetter(receiptGiven('en', { to }))).toThrow(RangeError);
    },
  );

  it('ask nobody about a mail without an address', () => {
    const message = aMail({ from: { problem: 'missing', detail: '' } });
    expect(() => confirmationLetter(confirmationGiven('en', { message }))).toThrow(RangeError);
  });

  it('are in the language of the mail, else of the paper, else as registered, else English', () => {
    expect(letterLanguage({ mail: 'fr', paper: 'ru', registered: 'ar' })).toBe('fr');
    expect(letterLanguage({ mail: null, paper: 'ru', registered: 'ar' })).toBe('ru');
    expect(letterLanguage({ mail: null, paper: null, registered: 'ar' })).toBe('ar');
    expect(letterLanguage({ mail: null, paper: null, registered: null })).toBe('en');
  });
});
