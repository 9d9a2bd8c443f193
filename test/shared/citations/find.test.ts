import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../shared/citations/find.ts';
import { citationsIn, idsIn, writtenPaper } from './written-paper.ts';

const context = { language: null, session: 'C21', exclude: [] };

describe('where citations stand', () => {
  it('says the place of the phrase in the original text', () => {
    const [first] = citationsIn('参见\u200e（第５号决定（2018年，迪拜，修订版)）。');
    expect(first?.place).toMatchObject({ start: 4, end: 23, quote: '第５号决定（2018年，迪拜，修订版)' });
  });

  it('gives the members of a list under one head noun the same place', () => {
    const places = citationsIn('la Décisions 613 et 616 du Conseil').map(({ place }) => place.quote);
    expect(places).toEqual(['Décisions 613 et 616 du Conseil', 'Décisions 613 et 616 du Conseil']);
  });

  it('leaves a body with the words of its own language', () => {
    const ids = 'council-decision:613 council-decision:616 pp-resolution:101 pp-resolution:102';
    expect(idsIn('Décisions 613 et 616 du Conseil القرارات 101 و102')).toBe(ids);
  });

  it('reads lines of a pdf as one text', () => {
    expect(idsIn('Resolutions 77\n(Rev. Dubai,\n2018) and C21/\n35', {}, 'pdf')).toBe('pp-resolution:77@Rev.Dubai-2018 C21/35');
    expect(idsIn('第1334号决议（修\n订版）', {}, 'pdf')).toBe('council-resolution:1334@mod');
  });

  it('keeps paragraphs of a docx apart', () => {
    expect(idsIn('Resolution\n77')).toBe('');
    expect(idsIn('C21/21 and\n22')).toBe('C21/21');
  });
});

describe('what is no citation', () => {
  it('leaves out what it is told to', () => {
    const text = 'Document C21/84-E on C21/5';
    expect(idsIn(text, { exclude: [{ start: 9, end: 17 }] })).toBe('C21/5');
  });

  it('leaves out the own number where a running head repeats it, and keeps it in a sentence', () => {
    const exclude = [{ start: 9, end: 17 }];
    expect(idsIn('Document C21/84-E\non C21/5\n- 2 -\nC21/84-E', { exclude }, 'pdf')).toBe('C21/5');
    expect(idsIn('Document C21/84-E\nas C21/84 says', { exclude }, 'pdf')).toBe('C21/84');
  });

  it('leaves out a revision line', () => {
    expect(idsIn('Revision 1 to Document C21/76-E\nOn C21/5')).toBe('C21/5');
    expect(idsIn('Agenda item: 7\tAddendum 1 to Document C21/76-E\n')).toBe('');
    expect(idsIn('See Revision 1 to Document C21/76')).toBe('C21/76(Rev.1)');
  });
});

describe('web addresses', () => {
  it.each([
    ['https://www.itu.int/md/S21-CL-C-0014/en。', 'C21/14'],
    ['https://www.itu.int/md/S20-CL-INF-0008/en', 'C20/INF/8'],
    ['https://www.itu.int/md/S21-DM-CIR-01005/en', 'DM-21/1005'],
    ['https://www.itu.int/md/meetingdoc.asp?lang=en&parent=S21-CL-DT-0006', 'C21/DT/6'],
    ['https://www.itu.int/dms_pub/itu-s/md/21/cl/c/S21-CL-C-0030!C1!MSW-F.docx', 'C21/30(Corr.1)'],
    ['www.itu.int/md/S00-CL-C-0089/en', 'C2000/89'],
    ['itu.int/md/S21-CL-ADM-0001', 'C21/ADM/1'],
    ['S14-PP-C-0073!A1!MSW-R', 'PP-14/73(Add.1)'],
    // other hosts, other pages
    ['https://itu.example/md/S21-CL-C-0014/en', ''],
    ['https://itu.int.example/md/S21-CL-C-0014/en', ''],
    ['https://www.itu.int/en/council/C21/35', ''],
  ])('%s', (text, expected) => {
    expect(idsIn(text)).toBe(expected);
    for (const { form } of citationsIn(text)) expect(form).toBe('link');
  });

  it('reads the targets of hyperlinks, unless the words cite the same', () => {
    const href = 'https://www.itu.int/md/S21-CL-C-0014/en';
    const bare = findCitations(writtenPaper('see here', 'docx', [{ start: 4, end: 8, href }]), context);
    expect(bare).toMatchObject([{ id: 'C21/14', form: 'link', place: { quote: 'here' } }]);
    const named = findCitations(writtenPaper('C21/14', 'docx', [{ start: 0, end: 6, href }]), context);
    expect(named).toMatchObject([{ id: 'C21/14', form: 'text' }]);
  });
});

/** Phrases of all kinds and languages, each with what it cites. */
const phrases = [
  'C21/35',
  'C21/21+Add.1-2',
  'C20/33和DT/8号文件',
  'ADM/1(Rev.1)',
  'DM-21/1008',
  'JIU/REP/2020/8',
  'Resolution 77 (Rev. Dubai, 2018)',
  'Décisions 613 et 616 du Conseil',
  'Acuerdo 562 (Consejo de 2011)',
  'Резолюции 32 (Киото, 1994 г.) и 125 (Пересм. Гвадалахара, 2010 г.)',
  'القرارات 101 و102 و133',
  '第558、563号决定（修订版）',
  'Nos. 61 and 102 of the Convention',
  '《公约》第61款、第102款',
  'п. 2 Правила 3 Правил процедуры Совета',
  '全权代表大会第5委员会建议6和建议7',
];
const words = [
  'the',
  'secretariat',
  'and',
  'rapport',
  'группа',
  'المقترح',
  '工作组',
  '2021',
  '12',
  'в',
  '，',
  '(see)',
  'COVID-19',
  'WTDC-21',
  '段落',
  'Geneva',
  '%',
];

describe('any paper', () => {
  it('cites what its sentences cite, whatever words stand between them', () => {
    const filling = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...phrases), filling), { maxLength: 5 }), (sentences) => {
        const text = sentences.map(([phrase, rest]) => `${phrase}. ${rest}.`).join(' ');
        const expected = sentences.flatMap(([phrase]) => citationsIn(phrase).map(({ id }) => id));
        expect(citationsIn(text).map(({ id }) => id)).toEqual(expected);
      }),
    );
  });

  it('has its citations inside its text, and the words of a place cite the same again', () => {
    // A body named beside a phrase belongs to it, so none stands among these words.
    const neutral = words.filter((word) => word !== 'WTDC-21');
    const piece = fc.oneof(
      fc.constantFrom(...phrases),
      fc.constantFrom(...neutral),
      fc.constantFrom('\u200f', '\u00ad', '\n', ', ', ' and '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom('docx' as const, 'pdf' as const), (pieces, kind) => {
        const text = pieces.join(' ');
        for (const { id, place } of citationsIn(text, {}, kind)) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(text.length);
          expect(citationsIn(text.slice(place.start, place.end), {}, kind).map((again) => again.id)).toContain(id);
        }
      }),
    );
  });
});
