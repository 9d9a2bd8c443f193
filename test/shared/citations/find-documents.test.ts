import { describe, expect, it } from 'vitest';
import { citationsIn, idsIn } from './written-paper.ts';

describe('documents', () => {
  it.each([
    ['Document C21/35 and document C16/115', 'C21/35 C16/115'],
    // Arabic conjunctions and prepositions touch the code or its noun
    ['في الوثائق C21/76 وC21/78 وC21/83', 'C21/76 C21/78 C21/83'],
    ['للوثيقة C21/5', 'C21/5'],
    // Chinese touches the code on both sides, with 号 on each or on the last
    ['将C21/14和C21/27号文件记录在案', 'C21/14 C21/27'],
    ['C21/10号和C21/79号文件', 'C21/10 C21/79'],
    // The change behind the word for a document.
    ['C21/21号文件补遗1', 'C21/21(Add.1)'],
    ['C21/30号文件（修订1）和C21/37号文件', 'C21/30(Rev.1) C21/37'],
    ['C21/30(Corr.1)、C21/76 和 C21/83号文件', 'C21/30(Corr.1) C21/76 C21/83'],
    // numbers that share the series and the head noun of their list
    ['C21/30、76和83号文件', 'C21/30 C21/76 C21/83'],
    ['Documents C21/24, 37 and 64 were noted', 'C21/24 C21/37 C21/64'],
    // without the plural noun only an `and` before the end of a clause says that the numbers are documents
    ['as set out in C21/30, 31 and 35.', 'C21/30 C21/31 C21/35'],
    ['voir C21/30, 31 et 35; la suite', 'C21/30 C21/31 C21/35'],
    ['(C21/INF/3 и 5)', 'C21/INF/3 C21/INF/5'],
    ['C21/30 و31 و35.', 'C21/30 C21/31 C21/35'],
    ['C21/30, 31, 35.', 'C21/30'],
    ['1) C21/30 and 2) the budget', 'C21/30'],
    ['Document C21/30 and 5 others', 'C21/30'],
    // an abbreviated plural has a point behind it
    ['Docs. C21/63 and 75 were noted', 'C21/63 C21/75'],
    // the slash that is left of a symbol
    ['Documents C21/75 and /44', 'C21/75 C21/44'],
    // letters: numbers as long as the one before, no year
    ['letters DM-20/1005, DM-20/1011 and 1021.', 'DM-20/1005 DM-20/1011 DM-20/1021'],
    ['letters DM-21/1005 and 2021.', 'DM-21/1005'],
    // documents of a conference, named behind their bare numbers
    ['Document 100 of PP-18', 'PP-18/100'],
    ['Doc. No. 100 of PP-18', 'PP-18/100'],
    ['We saw the document. 12 PP-18 delegates were there', ''],
    ['以及DT/8号文件. 12 WTDC-21', 'C21/DT/8'],
    ['les Documents 100 et 104 de la PP-18', 'PP-18/100 PP-18/104'],
    ['el Documento 23 de la CMDT-17', 'WTDC-17/23'],
    ['Документ 100 ПК-18', 'PP-18/100'],
    ['Document 100 of the conference and Document 44 of Council 2021', ''],
    // a number that is no document
    ['C21/33 and 34 Member States', 'C21/33'],
    ['Documents C21/24, 12 of which are late', 'C21/24'],
    // a short symbol takes the series of its neighbour, before it or behind it
    ['C20/33和DT/8号文件', 'C20/33 C20/DT/8'],
    ['ADM/1(Rev.1) and C20/45', 'C20/ADM/1(Rev.1) C20/45'],
    // and without one that of the meeting
    ['时间管理计划草案（ADM/1(Rev.1)号文件）', 'C21/ADM/1(Rev.1)'],
    ['DT/1 (Rev.5)号文件', 'C21/DT/1(Rev.5)'],
    ['C20/INF/17号情况通报文件', 'C20/INF/17'],
    ['C20/62、VC/3和VC/14号文件', 'C20/62 VC/3 VC/14'],
    // ranges, in every language and with every sign
    ['C21/40 to C21/42', 'C21/40 C21/41 C21/42'],
    ['from Document C21/40 to Document C21/42', 'C21/40 C21/41 C21/42'],
    ['C21/40–C21/42', 'C21/40 C21/41 C21/42'],
    ['C21/40-42', 'C21/40 C21/41 C21/42'],
    ['des Documents C21/40 à C21/42', 'C21/40 C21/41 C21/42'],
    ['los Documentos C21/40 a C21/42', 'C21/40 C21/41 C21/42'],
    ['Документы с C21/40 по C21/42', 'C21/40 C21/41 C21/42'],
    ['C21/40至C21/42号文件', 'C21/40 C21/41 C21/42'],
    ['C21/40至42号文件', 'C21/40 C21/41 C21/42'],
    // stored from high to low in Arabic
    ['الوثائق C21/42 إلى C21/40', 'C21/42 C21/40 C21/41'],
    // not a range: two sessions, and one too long to be meant
    ['C20/14 to C21/14', 'C20/14 C21/14'],
    ['C21/1 to C21/900', 'C21/1 C21/900'],
    ['we sent C21/37 to 40 Member States', 'C21/37'],
    // addenda by name: the base and each of them
    ['C21/21+Add.1-2', 'C21/21 C21/21(Add.1) C21/21(Add.2)'],
    ['C21/21+附录1和2号文件', 'C21/21 C21/21(Add.1) C21/21(Add.2)'],
    ['C21/21 and its Addenda 1 and 2', 'C21/21 C21/21(Add.1) C21/21(Add.2)'],
    ['le Document C21/21 et ses addenda 1 et 2', 'C21/21 C21/21(Add.1) C21/21(Add.2)'],
    ['C21/21号文件及其补遗1和2', 'C21/21 C21/21(Add.1) C21/21(Add.2)'],
    ['C13/65 + Corr. 1', 'C13/65 C13/65(Corr.1)'],
    ['C17/1(Rev.1)+Add.1+Corr.2', 'C17/1(Rev.1) C17/1(Rev.1)(Add.1) C17/1(Rev.1)(Corr.2)'],
    ['C21/21号文件及其补遗', 'C21/21'],
    ['C21/21(Add.1-2)', 'C21/21(Add.1) C21/21(Add.2)'],
    // the modifier in front
    ['Revision 1 to Document C17/130', 'C17/130(Rev.1)'],
    ['Addéndum 1 al Documento C21/48', 'C21/48(Add.1)'],
    ['Дополнительный документ 1 к Документу C21/62', 'C21/62(Add.1)'],
    ['الإضافة 1 للوثيقة C21/67', 'C21/67(Add.1)'],
    ['C21/35, revision 1', 'C21/35(Rev.1)'],
    // `add` as a verb
    ['we add to C21/35 add 2 items', 'C21/35'],
    ['please add 2 to C21/5', 'C21/5'],
    // documents of conferences
    ['PP-18第100号文件：第6委员会主席的报告', 'PP-18/100'],
    ['Document PP-18/100', 'PP-18/100'],
    // a bare number in prose is one of the meeting
    ['（支持第37号文件）', 'C21/37'],
    // parts of documents are dropped
    ['C21/28号文件附件B和C20/7号文件第3.9节', 'C21/28 C20/7'],
    ['section 2 and Annex 1 of C21/35', 'C21/35'],
    ['C19/107号文件，建议27.9', 'C19/107'],
    // a circled number in front
    ['①C21/24号文件', 'C21/24'],
    // a slash between two codes
    ['C21/24/C21/37', 'C21/24 C21/37'],
    // a code that ends a sentence, and one glued to a bracket
    ['See C21/5. (C21/6)', 'C21/5 C21/6'],
  ])('%s', (text, expected) => {
    expect(idsIn(text)).toBe(expected);
  });

  it.each([
    'C21/xx-C',
    'C20/##号文件',
    'C20/#',
    'C20/xx',
    'C21/VCC-1',
    'C21\\VCC-1',
    'WTSA-20, PP-18, WTDC-21 and COVID-19',
    'WSIS C5',
    'IPv6, ITU-T/R, and/or, 24/7',
    'TSAG-C21/5',
    '第1+组和第2组',
    'https://www.itu.int/en/council/Documents/2021/C21/35.pdf',
    'replies-DM-20-1005.aspx',
  ])('%s cites nothing', (text) => {
    expect(idsIn(text)).toBe('');
  });
});

describe('letters and other symbols', () => {
  it.each([
    ['DM-21/1008 (letter of 25 March 2021)', 'DM-21/1008'],
    ['DM-20/1005号信函，CL-18/18号通函', 'DM-20/1005 CL-18/18'],
    ['Циркулярное письмо CL-20/36', 'CL-20/36'],
    ['(JIU/REP/2020/8)', 'JIU/REP/2020/8'],
    ['A/RES/70/125.', 'A/RES/70/125'],
  ])('%s', (text, expected) => {
    expect(idsIn(text)).toBe(expected);
  });

  it('tells their kinds apart', () => {
    const kinds = citationsIn('DM-21/1008, C21/5, JIU/REP/2020/8, Resolution 77').map(({ kind }) => kind);
    expect(kinds).toEqual(['letter', 'document', 'foreign', 'instrument']);
  });

  it('is less sure of a bare number than of a code', () => {
    expect(citationsIn('第37号文件')[0]?.certainty).toBe('low');
    expect(citationsIn('C21/37号文件')[0]?.certainty).toBe('high');
  });

  it('lets a range fall only in an Arabic paper', () => {
    expect(idsIn('C21/42-C21/40', { language: 'ar' })).toBe('C21/42 C21/40 C21/41');
    expect(idsIn('C21/42-C21/40', { language: 'en' })).toBe('C21/42 C21/40');
  });

  it('leaves short symbols out where no session is known', () => {
    expect(idsIn('DT/8', { session: null })).toBe('');
  });
});
