import { describe, expect, it } from 'vitest';
import { findingMessage } from '../../../shared/languages/findings/index.ts';
import { letterWords } from '../../../shared/languages/letters/index.ts';
import { ruleText } from '../../../shared/languages/letters/rule-words.ts';
import { instantText } from '../../../shared/letters/instants.ts';
import { verdictLetter } from '../../../shared/letters/verdict-letter.ts';
import { paperStatuses } from '../../../shared/model/contribution.ts';
import { languages } from '../../../shared/model/language.ts';
import { composedLetterSchema } from '../../../shared/model/letter.ts';
import { aPart } from '../mail/a-mail.ts';
import { meetingOf, said } from '../report/records.ts';
import {
  afterDeadline,
  lengthRule,
  longPaper,
  mailWith,
  meeting,
  paperHere,
  parts,
  reference,
  start,
  unwrapped,
  verdictGiven,
  wordsOf,
} from './letters-given.ts';

describe.each([...languages])('the verdict on a long paper in %s', (language) => {
  const letter = verdictLetter(verdictGiven(language));
  const text = unwrapped(letter.text);
  const plain = (words: string) => unwrapped(words);

  it('is a letter of the model that answers the mail', () => {
    expect(composedLetterSchema.parse(letter)).toEqual(letter);
    expect(letter).toMatchObject({ kind: 'verdict', language, to: 'focal@et.example', inReplyTo: 'a1@et.example' });
    expect(letter.subject).toContain(letterWords(language).titles.outcomes.returned);
    expect(letter.subject).toContain('Our contribution');
  });

  it('says each finding with its rule and place', () => {
    expect(text).toContain(plain(findingMessage('page-limit-exceeded', { pages: 3, limit: 2, start }, language)));
    expect(text).toContain(plain(findingMessage('tracked-changes', {}, language)));
    expect(text).toContain(plain(ruleText(lengthRule, language)));
    expect(text).toContain('shall be considered');
    expect(text.split(start)).toHaveLength(2);
  });

  it('says when it came and until when it can be mended, by both clocks', () => {
    expect(text).toContain(plain(instantText('2021-05-24T22:30:10Z', language)));
    expect(text).toContain(plain(instantText(meeting.submission.closes, language)));
    for (const time of ['00:30:10', '22:30:10', '23:59:59', '21:59:59']) expect(text).toContain(time);
  });

  it('names every part with its fate, size and hash', () => {
    const { fates } = letterWords(language);
    for (const part of parts) expect(text).toContain(part.sha256);
    for (const fate of [fates.returned, fates.kept, fates.notOpened]) expect(text).toContain(plain(fate));
    for (const size of [/48[\s.,]?211/u, /4[\s.,]?321/u, /12[\s.,]?345/u]) expect(text).toMatch(size);
    expect(text).toContain(plain(letterWords(language).mailNotes['tnef-attachment']));
  });

  it('says the same in both parts', () => {
    const seen = (words: string) => words.replace(/[\s\u200f\u2066-\u2069-]/gu, '');
    expect(seen(wordsOf(letter.html))).toBe(seen(letter.text));
  });

  it('tells whom to ask, with the reference', () => {
    expect(text).toContain(meeting.intakeAddress);
    expect(text).toContain(reference);
  });

  it('is of one language and direction, with nothing fetched', () => {
    expect(letter.html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(letter.html).toContain(`<div lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(letter.html).not.toMatch(/<(img|script|link|style|a|svg|iframe|form)\b|url\(|https?:/iu);
    expect(letter.html.length).toBeLessThan(30_000);
  });
});

const inEnglish = (change: Parameters<typeof verdictGiven>[1]) => unwrapped(verdictLetter(verdictGiven('en', change)).text);

describe('the verdict in a letter', () => {
  it.each([...paperStatuses])('has a title, a sentence and a fate for %s', (status) => {
    const record = paperHere({
      n: 2,
      status,
      symbol: status === 'accepted' ? 'C21/84' : null,
      duplicateOf: status === 'duplicate' ? 'other.1' : null,
    });
    const letter = verdictLetter(verdictGiven('en', { papers: [record], symbols: { 'other.1': 'C21/76' } }));
    const words = letterWords('en');
    const expected = {
      accepted: ['Contribution accepted as C21/84', 'bears the number C21/84', 'accepted as C21/84'],
      duplicate: [words.titles.outcomes.duplicate, 'received before, as C21/76', 'duplicate of C21/76'],
    };
    const said =
      status === 'accepted' || status === 'duplicate'
        ? expected[status]
        : [words.titles.outcomes[status], words.statuses[status], words.fates[status]];
    for (const sentence of said) expect(unwrapped(letter.text)).toContain(sentence);
    expect(letter.subject).toContain(said[0]);
  });

  it('names the item as the letter numbers it and by its documents, then its title, with the language that the agenda has it in', () => {
    const { html } = verdictLetter(verdictGiven('fr'));
    const title = meeting.agenda.items.find(({ id }) => id === 'C21-A2-07')?.title ?? '';
    expect(wordsOf(html)).toContain(
      `Point de l’ordre du jour : point 7 de l’Annexe 2 (C21/30) Intitulé du point (chinois) : ${title}`,
    );
    expect(html).toContain(`<span lang="zh" dir="ltr">${title}`);
  });

  it.each([
    ['en', 'Title of the item (Chinese):'],
    ['es', 'Título del punto (chino):'],
    ['ru', 'Название пункта (язык: китайский):'],
    ['ar', 'عنوان البند (باللغة الصينية):'],
  ] as const)('says in %s in which language a title is that is not in that of the letter', (language, label) => {
    expect(wordsOf(verdictLetter(verdictGiven(language)).html)).toContain(label);
  });

  it('names the item with its title alone where both are of one language', () => {
    const words = wordsOf(verdictLetter(verdictGiven('zh')).html);
    expect(words).toContain('附件2第7项：2021年世界电信发展大会');
    expect(words).not.toContain('议项标题');
  });

  it('puts a finding into the language of the letter', () => {
    const text = unwrapped(verdictLetter(verdictGiven('es', { papers: [longPaper('ru')] })).text);
    expect(text).toContain(unwrapped(findingMessage('tracked-changes', {}, 'es')));
    expect(text).not.toContain('исправления');
  });

  it('repeats the words of a finding whose code is known no more, marked as of their language', () => {
    const record = longPaper('ru', { findings: [said('of-old', 'warning', 'Прежнее замечание')] });
    expect(verdictLetter(verdictGiven('en', { papers: [record] })).html).toContain(
      '<span lang="ru" dir="ltr">Прежнее замечание</span>',
    );
  });

  it('says what becomes of late papers once the deadline is over', () => {
    const text = inEnglish({ writtenAt: afterDeadline });
    expect(text).toContain('The deadline for contributions was 25 May 2021 at 23:59:59 Geneva time (21:59:59 UTC).');
    expect(text).toContain('A late paper is not refused');
    expect(text).not.toContain('Please send the corrected paper');
  });

  it('takes the second of the deadline itself for in time', () => {
    expect(inEnglish({ writtenAt: '2021-05-25T21:59:59.900Z' })).toContain('Please send the corrected paper');
    expect(inEnglish({ writtenAt: '2021-05-25T22:00:00Z' })).toContain('The deadline for contributions was');
  });

  it('calls a limit that binds nobody recommended', () => {
    expect(inEnglish({ meeting: meetingOf('C20-VCC-1') })).toContain('Pages: 3 (recommended maximum: 2)');
  });

  it('asks for nothing more of an accepted paper, unless a package beside it was not opened', () => {
    const papers = [paperHere({ n: 2, symbol: 'C21/84' })];
    expect(inEnglish({ papers, mail: mailWith(parts.slice(0, 3)) })).toContain(
      'You need not do anything more. A revision can be sent',
    );
    expect(inEnglish({ papers })).toContain('You need not do anything unless a remark above asks for it.');
    expect(inEnglish({ papers: [paperHere({ n: 2, status: 'held' })], mail: null })).toContain('You need not do anything unless');
  });

  it('asks for the paper where the mail has none', () => {
    const letter = verdictLetter(verdictGiven('en', { mail: mailWith(parts.slice(0, 1)), papers: [] }));
    expect(letter.subject).toBe('No contribution found in your mail: Our contribution');
    expect(unwrapped(letter.text)).toContain('neither a Word document nor a PDF is attached');
    expect(unwrapped(letter.text)).toContain('Please send the paper to contributions@itu.int by 25 May 2021');
  });

  it('says that a mail holds several papers, a forwarded one, and one twice', () => {
    const twice = { sha256: '2'.repeat(64) };
    const mail = mailWith([aPart(1, twice), aPart(2, twice), aPart(3, { sha256: '3'.repeat(64), forwarded: true })]);
    const papers = [
      paperHere({ n: 3, symbol: 'C21/85' }),
      paperHere({ n: 2, symbol: 'C21/84' }),
      {
        ...paperHere({ n: 4, status: 'duplicate', duplicateOf: `${reference}.2` }),
        file: { ...paperHere({ n: 2 }).file, name: 'again.docx' },
      },
    ];
    const letter = verdictLetter(verdictGiven('en', { mail, papers }));
    const text = unwrapped(letter.text);
    const notes = letterWords('en').mailNotes;
    for (const note of ['several-contributions', 'forwarded-message', 'attachment-duplicate'] as const)
      expect(text).toContain(notes[note]);
    expect(letter.subject).toBe('Receipt and verdict: Our contribution');
    expect(text).toMatch(
      /paper 1\.docx: accepted as C21\/84.*paper 2\.docx: duplicate of C21\/84.*paper 3\.docx: accepted as C21\/85/u,
    );
    expect(text).toContain('document, in a forwarded message');
  });

  it('tells of an upload by its files, and names a duplicate without a symbol by its id', () => {
    const record = paperHere({ n: 1, status: 'duplicate', duplicateOf: 'earlier.1', fileName: 'our paper.docx' });
    const letter = verdictLetter(verdictGiven('en', { mail: null, papers: [record] }));
    expect(letter).toMatchObject({ subject: 'Contribution received before: our paper.docx', inReplyTo: null });
    expect(unwrapped(letter.text)).toContain('Your upload was received on');
    expect(unwrapped(letter.text)).toContain('our paper.docx: duplicate of earlier.1');
    expect(unwrapped(letter.text)).toContain('1'.repeat(64));
  });

  it('answers no machine and nobody unproven', () => {
    for (const status of ['ignored', 'quarantined'] as const) {
      const mail = mailWith();
      expect(() => verdictLetter(verdictGiven('en', { mail: { ...mail, verdict: { ...mail.verdict, status } } }))).toThrow(
        RangeError,
      );
    }
  });
});
