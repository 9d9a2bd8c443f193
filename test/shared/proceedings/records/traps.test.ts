import { describe, expect, it } from 'vitest';
import type { SummaryRecord } from '../../../../shared/model/summary-record.ts';
import { codesOf, conclusionsInShort, consultation2020, paragraphsInShort, readText, sampleRecord } from './in-short.ts';

const opening = readText(sampleRecord('c21-vcc-1-sitting-1'));
const seventh = readText(sampleRecord('c21-vcc-1-2021-06-16'));
const fourth = readText(sampleRecord('vcc-2020-sitting-4'), consultation2020);

function section(record: SummaryRecord, number: string) {
  const found = record.sections.find((one) => one.number === number);
  if (found === undefined) throw new Error(`no section ${number}`);
  return found;
}

function paragraph(record: SummaryRecord, key: string) {
  const found = record.sections.flatMap(({ paragraphs }) => paragraphs).find((one) => one.key === key);
  if (found === undefined) throw new Error(`no paragraph ${key}`);
  return found;
}

function kindsOfConclusion(record: SummaryRecord, key: string): string[] {
  const all = record.sections.flatMap(({ conclusions }) => conclusions);
  return all.filter(({ paragraphs }) => paragraphs.includes(key)).flatMap(({ kinds }) => kinds);
}

/** One section with one conclusion of the Chair. */
function concluding(words: string, heading = '报告（C21/35号文件）'): SummaryRecord {
  return readText(`1\t${heading}\n1.1\t主席认为，理事们希望得出结论，${words}`, undefined, { date: '2021-06-09' });
}

/** Each is an oddity met in a record or letter of 2020 or 2021. */
describe('numbers and lines', () => {
  it('a number given twice: paragraphs are told apart by their keys', () => {
    expect(paragraph(seventh, '5.9').line).toBe(51);
    expect(paragraph(seventh, '5.9#2').line).toBe(53);
  });

  it('the rest of a list of items before the first section is no section', () => {
    expect(seventh.sections[0]).toMatchObject({ number: '1', line: 18 });
  });

  it('bookmarks before a number, none to four of them, and one alone on its line', () => {
    const record = readText(
      '[bookmark: _GoBack]\n[bookmark: a][bookmark: b][bookmark: c][bookmark: d]1\t其他事项\n[bookmark: lt_pId1]1.1\t讨论就此结束。',
    );
    expect(paragraphsInShort(record)).toEqual(['1.1 closure']);
    expect(record.sections[0]?.heading).toBe('其他事项');
  });

  it('paragraphs without a number: of their own behind a heading, else they go on', () => {
    expect(paragraph(seventh, 'L19')).toMatchObject({ number: null, kind: 'noting' });
    expect(paragraph(fourth, '2.4').continuationLines).toEqual([8]);
    expect(paragraph(opening, '3.1').continuationLines).toEqual([8]);
    expect(paragraph(opening, '14.5').continuationLines).toEqual([76, 77, 78]);
    expect(paragraph(fourth, '3.3').continuationLines).toEqual([15, 16, 17]);
  });

  it('a heading over two lines, with its documents on the second', () => {
    expect(section(fourth, '6')).toMatchObject({
      line: 34,
      documents: ['C20/37'],
      title: '国际电联未来大会、全会和会议的时间表：2020-2023年',
    });
  });

  it('two titles in one heading, with two brackets or run together', () => {
    expect(section(opening, '7').documents).toEqual(['C21/14', 'C21/27']);
    expect(section(fourth, '2').documents).toEqual(['C20/7', 'C20/48']);
    expect(section(fourth, '2').agendaItems).toHaveLength(2);
  });

  it('a closing sentence does not end the section', () => {
    expect(paragraphsInShort(opening)).toContain('12.14 chair-request');
    expect(kindsOfConclusion(opening, '12.13')).toEqual(['secretariat-action']);
    expect(kindsOfConclusion(seventh, '8.5')).toEqual(['secretariat-action']);
  });

  it('a section without closing or agreement has its conclusion all the same', () => {
    expect([section(opening, '11'), section(seventh, '7'), section(seventh, '11')].map((one) => one.conclusions.length)).toEqual([
      1, 1, 1,
    ]);
  });

  it('a flattened agenda, with lone numbers and lines that begin with digits, has no sections', () => {
    const record = readText('2\n关于报告的说明\nC21/27\n1+\n3\n223A款\n2023年\nC21/35\n1\n第2组');
    expect(record.sections).toEqual([]);
    expect(codesOf(record)).toContain('no-sections');
  });

  it('a column header of the agenda is no heading', () => {
    const record = readText('最终\nC21/35\n1\n1\t其他事项\n1.1\t讨论就此结束。');
    expect(record.sections.map(({ title }) => title)).toEqual(['其他事项']);
  });

  it('an item without a document is a section without documents', () => {
    const record = readText('1\t新冠疫情（-）\n1.1\t讨论就此结束。');
    expect(record.sections[0]).toMatchObject({ documents: [], agendaItems: [], documentsWithoutConclusion: [] });
  });
});

describe('documents', () => {
  it('a document in the words of a title is not the own one of the section', () => {
    const record = readText(
      '1\t报告（待C21/14号文件记录在案）（C21/27号文件）\n1.1\t讨论就此结束。\n2\t关于C21/14号文件的说明\n2.1\t讨论就此结束。',
    );
    expect(record.sections[0]?.documents).toContain('C21/27');
    expect(section(fourth, '6').documents).toEqual(['C20/37']);
  });

  it('a citation broken by the end of a line is one, and none runs from one paragraph into the next', () => {
    const lines = Array.from(
      { length: 12 },
      (_, n) => `2.${n + 1} 一位理事提到了C21/\n35号文件和其他若干问题，并且要求在下次会议之前提供更多的信息。`,
    );
    const record = readText(`2 报告（C21/35号文件）\n${lines.join('\n')}`);
    expect(paragraph(record, '2.3').documentsCited).toEqual(['C21/35']);
    expect(
      readText('1\t其他事项\n1.1\t会议通过该决议。\n2\t第二个问题\n2.1\t讨论就此结束。').sections[0]?.paragraphs[0]?.instruments,
    ).toEqual([]);
  });

  it('a committee miscalled a council, a dangling colon and empty brackets change nothing', () => {
    const record = readText(
      '1\t第5理事会建议6：（）（C21/35号文件）\n1.1\t一位理事提到了独立管理顾问理事会和世界电信发展大会（）。',
    );
    expect(record.sections[0]).toMatchObject({ title: '第5理事会建议6：（）', documents: ['C21/35'] });
  });

  it('codes of events are no documents', () => {
    expect(paragraph(opening, '1.1').documentsCited).toEqual([]);
    expect(paragraph(opening, '6.2').documentsCited).toEqual([]);
    expect(paragraph(seventh, '9.1').documentsCited).toEqual(['C21/18', 'C20/18']);
  });

  it('"third virtual consultation" is no third sitting, and no sitting is taken from prose', () => {
    expect([opening.sitting, seventh.sitting, fourth.sitting]).toEqual([1, 7, 4]);
  });

  it('events keep the year of their name: no date comes from one', () => {
    const record = concluding('要求秘书处筹备将在2022年举办的WTSA-20。');
    expect(record.sections[0]?.conclusions[0]?.followUps.map(({ deadline }) => deadline)).toEqual([null]);
  });

  it('the same number of two years is two documents', () => {
    expect(paragraph(opening, '7.1').documentsCited).toEqual(['C21/14', 'C21/27', 'C20/27']);
    const other = readText('1\t报告（C20/14号文件）\n1.1\t讨论就此结束。\n2\t报告（C21/35号文件）\n2.1\t讨论就此结束。');
    expect(other.sections.map(({ agendaItems }) => agendaItems)).toEqual([[], ['C21-A2-03']]);
  });

  it('placeholders give nothing', () => {
    const record = readText('1\t报告（C21/xx-C、C20/#、C20/##、C20/xx）\n1.1\t讨论就此结束。');
    expect(record.sections[0]?.documents).toEqual([]);
  });

  it('the forms of a contribution, of 2020 and 2021, are no record', () => {
    const forms = [
      '概要\n需采取的行动\n参考文件\n理事会2021年会议\n文件 C21/xx-C\n2021年5月20日',
      '关于以下文件的意见：\nC20/xx\n成员国:\n文稿(最多2页)',
    ];
    expect(forms.map((text) => readText(text).sections.length)).toEqual([0, 0]);
  });

  it('a full stop glued to a link is none of it', () => {
    expect(paragraph(opening, '1.1').links).toEqual(['https://www.itu.int/en/council/Documents/2021/VCC1-SG-opening-speech.pdf']);
    expect(paragraph(opening, '3.1').links).toHaveLength(1);
    expect(paragraph(opening, '12.1').links[0]).toMatch(/Ethiopia\.pdf$/u);
    expect(readText('1\t其他事项\n1.1\t见https://www.itu.int/a.pdf.').sections[0]?.paragraphs[0]?.links).toEqual([
      'https://www.itu.int/a.pdf',
    ]);
  });

  it('a hyphen that does not break is a hyphen', () => {
    expect(paragraph(opening, '8.2').text).toContain('ITU‑D');
    expect(section(fourth, '7').paragraphs).toHaveLength(8);
  });

  it('addenda by name, and "its addenda" without numbers', () => {
    expect(section(opening, '11')).toMatchObject({
      documentsAsCited: 'C21/21+附录1和2',
      documents: ['C21/21', 'C21/21(Add.1)', 'C21/21(Add.2)'],
    });
    expect(paragraph(opening, '11.1').documentsCited).toEqual(['C21/21', 'C21/21(Add.1)', 'C21/21(Add.2)']);
  });

  it('"the document" with no symbol is the one document of the section', () => {
    expect(conclusionsInShort(seventh).find((one) => one.startsWith('5.8'))).toContain('| C21/74 |');
  });

  it('a document introduced without being named', () => {
    expect(paragraph(seventh, '7.1')).toMatchObject({ kind: 'introduction', documentsCited: ['C20/10'] });
    expect(section(seventh, '7').documents).toEqual(['C21/10', 'C21/79']);
  });
});

describe('conclusions', () => {
  it('one document noted at the meeting and put to correspondence as well', () => {
    const [noted, put] = section(opening, '14').conclusions;
    expect(noted).toMatchObject({ procedure: 'noted-at-meeting', documents: ['C21/24', 'C21/78'] });
    expect(put).toMatchObject({ procedure: 'correspondence', documents: ['C21/24'] });
  });

  it('one document with two fates', () => {
    expect(section(seventh, '2').conclusions.map(({ procedure, documents }) => [procedure, documents])).toEqual([
      ['referred-to-group', ['C21/54']],
      ['correspondence', ['C21/54']],
    ]);
  });

  it('what a councillor does not oppose, and what does not imply approval, is not concluded', () => {
    expect(kindsOfConclusion(seventh, '2.3')).toEqual([]);
    expect(kindsOfConclusion(seventh, '8.3')).not.toContain('approve-by-correspondence');
  });

  it('the secretariat takes note of comments: no document is noted', () => {
    expect(kindsOfConclusion(opening, '8.4')).toEqual(['secretariat-action']);
  });

  it('a committee beside a document of a conference is no document', () => {
    expect(paragraph(seventh, '6.5').documentsCited).toEqual(['PP-18/100']);
  });

  it('"no consensus" in a debate is not the rule of deferral', () => {
    expect(
      [fourth, seventh].flatMap(({ sections }) =>
        sections.flatMap(({ conclusions }) => conclusions.map(({ deferral }) => deferral)),
      ),
    ).not.toContainEqual(expect.anything());
  });

  it('nor is a request to defer where nobody says that there was no consensus', () => {
    const record = (words: string) =>
      readText(
        `1\t报告（C21/35号文件）\n1.1\t${words}\n1.2\t加拿大的理事请求将此事项推迟到理事会下届会议。\n1.3\t理事们同意将决定推迟到理事会2022年会议。`,
      );
    const found = ['在随后的讨论中，理事们未能达成共识。', '在随后的讨论中，理事们表示赞赏。'].map(
      (words) => record(words).sections[0]?.conclusions[0]?.deferral,
    );
    expect(found[0]).toMatchObject({ noConsensus: { line: 2 }, request: { line: 3 } });
    expect(found[1]).toBeNull();
  });

  it('Council Member State, Member State and councillor are three words', () => {
    const who = (words: string) => concluding(words).sections[0]?.conclusions[0]?.followUps.map((one) => one.who);
    expect(who('请理事国在2021年6月17日之前提交意见。')).toEqual(['理事国']);
    expect(who('请成员国在2021年6月17日之前提交意见。')).toEqual(['成员国']);
    expect(who('请各位理事在2021年6月17日之前提交意见。')).toEqual(['理事']);
  });

  it('words of priority, with blanks or a plus, are no documents and no numbers', () => {
    expect(paragraph(opening, '4.1').documentsCited).toEqual(['C21/1(Rev.1)', 'C21/45']);
    expect(paragraph(opening, '5.1').documentsCited).toEqual(['C21/ADM/1(Rev.1)', 'C21/45']);
  });

  it('slips of the pen do not hide what is meant', () => {
    const adopted = section(opening, '9').conclusions[0]?.actions.find(({ kind }) => kind === 'adopt-by-correspondence');
    expect(adopted).toMatchObject({ verb: '通过', part: 'annex B', amendedIn: 'C21/DT/2' });
    expect(paragraphsInShort(seventh)).toContain('7.9 reply');
  });

  it('the first speaker of a paragraph is not the speaker of all of it', () => {
    expect(paragraph(opening, '9.2')).toMatchObject({ speaker: '俄罗斯联邦的理事', speakerState: 'RU' });
    expect(paragraph(opening, '8.2')).toMatchObject({ speaker: '一位理事', speakerState: null });
    expect(paragraph(opening, '12.12').speaker).toBeNull();
  });

  it('"through correspondence" and "by noting" adopt nothing', () => {
    expect(kindsOfConclusion(opening, '12.5')).toEqual(['note-by-correspondence']);
    expect(
      concluding('将通过信函方式进行理事国磋商，以批准C21/35号文件中的决议草案。').sections[0]?.conclusions[0]?.kinds,
    ).toEqual(['approve-by-correspondence']);
  });

  it("a remark of the Chair, and a councillor's wish, are no follow-ups", () => {
    expect(section(seventh, '10').conclusions[0]?.quotes).toHaveLength(1);
    expect(section(seventh, '2').conclusions.flatMap(({ followUps }) => followUps)).toHaveLength(1);
  });
});
