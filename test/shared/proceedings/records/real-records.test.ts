import { describe, expect, it } from 'vitest';
import {
  codesOf,
  conclusionsInShort,
  consultation2020,
  dueInShort,
  paragraphsInShort,
  readText,
  sampleRecord,
  sectionsInShort,
  writtenRecord,
} from './in-short.ts';

/** What a careful secretary takes from three records of consultations, written down before the rules were compared with it. */
describe('the opening sitting of the consultation of 2021', () => {
  const record = readText(sampleRecord('c21-vcc-1-sitting-1'));

  it('has its sitting, people and sections', () => {
    expect(record).toMatchObject({ language: 'zh', sitting: 1, date: '2021-06-08', dateBasis: 'inferred' });
    expect(record).toMatchObject({
      meetingName: '理事磋商会第三次虚拟会议',
      chair: 'Saif Bin Ghelaita',
      secretaryGeneral: '赵厚麟',
    });
    expect(sectionsInShort(record)).toEqual([
      '1 |  | ',
      '2 |  | ',
      '3 |  | ',
      '4 | C21/1(Rev.1) | ',
      '5 | C21/ADM/1(Rev.1) | ',
      '6 |  | ',
      '7 | C21/14 C21/27 | C21-A2-01 C21-A2-02',
      '8 | C21/35 | C21-A2-03',
      '9 | C21/28 | C21-A2-04',
      '10 | C21/64 | C21-A2-05',
      '11 | C21/21 C21/21(Add.1) C21/21(Add.2) | C21-A2-06',
      '12 | C21/30(Corr.1) C21/76 C21/83 | C21-A2-07',
      '13 | C21/5 | C21-A2-08',
      '14 | C21/24 C21/78 | C21-A2-09',
    ]);
  });

  it('has its conclusions, with who is to do what by when', () => {
    expect(conclusionsInShort(record)).toEqual([
      '2.2 appointment-approved | approved-at-meeting |  | ',
      '4.1 agenda-approved (amended) | approved-at-meeting | C21/1(Rev.1) | (秘书处)',
      '5.2 time-plan-approved (amended) | approved-at-meeting | C21/ADM/1(Rev.1) | (秘书处)',
      '6.2 noted | noted-at-meeting |  | ',
      '7.2 note-by-correspondence | correspondence | C21/14 C21/27 | ',
      '8.4 secretariat-action | secretariat-follow-up |  | 秘书处',
      '8.5 approve-by-correspondence | correspondence | C21/35 | ',
      '9.4 adopt-by-correspondence approve-by-correspondence (amended) | correspondence | C21/28 C21/DT/2 | ',
      '10.4 adopt-by-correspondence approve-by-correspondence | correspondence | C21/64 | 理事会工作组（CWG-SFP） 2021-09-01/2021-09-30',
      '11.7 continue-later member-action | continued |  | 区域协调人 2021-06-14; 理事们 2021-06-14; 尚未向秘书长正式提交候选人的区域 2021-06-14',
      '12.5 note-by-correspondence | correspondence | C21/30(Corr.1) | ',
      '12.13 secretariat-action | secretariat-follow-up |  | 秘书处',
      '12.14 continue-later member-action | continued |  | 理事和区域协调人 2021-06-11; 会议 2021-06-14/2021-06-18',
      '13.5 approve-by-correspondence note-by-correspondence secretariat-action | correspondence | C21/5 | IEG-WTPF-21 2021-10-01/2021-11-30; 秘书处',
      '14.5 contingency-agreed noted | noted-at-meeting | C21/24 C21/78 | 印度 2021-08-31',
      '14.5 note-by-correspondence | correspondence | C21/24 | ',
    ]);
  });

  it('says which papers were introduced and left out of the conclusion', () => {
    expect(record.sections.flatMap((section) => section.documentsWithoutConclusion)).toEqual(['C21/76', 'C21/83']);
    expect(codesOf(record).filter((code) => code === 'section-without-conclusion')).toHaveLength(2);
  });
});

describe('the sitting of 16 June 2021', () => {
  const record = readText(sampleRecord('c21-vcc-1-2021-06-16'));

  it('has its sitting, people and sections', () => {
    expect(record).toMatchObject({ sitting: 7, date: '2021-06-16', dateBasis: 'inferred', chair: 'S. BIN GHELAITA' });
    expect(sectionsInShort(record)).toEqual([
      '1 | C21/DT/1(Rev.5) | ',
      '2 | C21/54 | C21-A2-46',
      '3 | C21/68 | C21-A2-58',
      '4 | C21/72 | C21-A2-59',
      '5 | C21/74 | C21-A2-60',
      '6 | C21/45 | C21-A3-10',
      '7 | C21/10 C21/79 | C21-A2-55',
      '8 | C21/33 C21/DT/8 | C21-A3-01',
      '9 | C21/18 | C21-A3-02',
      '10 | C21/6 | C21-A3-03',
      '11 | C21/DT/6 C21/DT/6(Rev.1) | ',
    ]);
  });

  it('has its conclusions, with who is to do what by when', () => {
    expect(conclusionsInShort(record)).toEqual([
      'L19 noted | noted-at-meeting | C21/DT/1(Rev.5) | ',
      '2.7 referred | referred-to-group | C21/54 | 秘书处 2021-09-01/2021-09-30',
      '2.9 note-by-correspondence | correspondence | C21/54 | ',
      '3.2 endorse-by-correspondence | correspondence | C21/68 | ',
      '4.5 endorse-by-correspondence secretariat-action (amended) | correspondence | C21/72 | (秘书处)',
      '5.8 noted referred | referred-to-group | C21/74 | CWG-FHR和CWG-SFP',
      '5.10 note-by-correspondence | correspondence | C21/74 | ',
      '6.6 note-by-correspondence | correspondence | C21/45 | ',
      '6.8 secretariat-action | secretariat-follow-up |  | 秘书处',
      '7.11 deferred noted | deferred-council 2022 | C21/10 C21/79 | ',
      '8.3 authorize-by-correspondence member-action note-by-correspondence secretariat-action | correspondence | C21/33 C20/33 | 理事国 2021-06-17 17:00; (秘书处)',
      '8.5 secretariat-action | secretariat-follow-up |  | (秘书处)',
      '9.3 note-by-correspondence | correspondence | C21/18 C20/18 | ',
      '10.3 note-by-correspondence | correspondence | C21/6 C20/6 | ',
      '11.6 continue-later secretariat-action | continued |  | 秘书处 2021-06-17; 秘书处',
    ]);
  });

  it('tells apart who introduces, speaks, answers and concludes', () => {
    const kinds = paragraphsInShort(record);
    const expected = [
      '2.3 intervention',
      '2.6 reply',
      '5.2 debate-summary',
      '5.8 chair-proposal',
      '6.4 reply',
      '6.8 instruction',
    ];
    for (const one of [
      ...expected,
      '7.1 introduction',
      '7.8 intervention',
      '8.2 reply',
      '10.2 debate-summary',
      '11.4 chair-remark',
    ]) {
      expect(kinds).toContain(one);
    }
  });

  it('names the States that the words name', () => {
    const states = record.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ key, speakerState }) => (speakerState === null ? [] : [`${key} ${speakerState}`])),
    );
    expect(states).toEqual(['2.3 RU', '7.2 JP', '7.8 ES', '11.2 AR']);
  });
});

describe('the fourth sitting of the first consultation of 2020', () => {
  const record = readText(sampleRecord('vcc-2020-sitting-4'), consultation2020);

  it('has its sitting and sections', () => {
    expect(record).toMatchObject({ sitting: 4, date: '2020-06-12', dateBasis: 'inferred', chair: null, secretaryGeneral: null });
    expect(sectionsInShort(record)).toEqual([
      '1 | VC/DT/1(Rev.2) | ',
      '2 | C20/7 C20/48 | C20-11 C20-12',
      '3 | C20/2 | C20-03',
      '4 | C20/62 VC/3 VC/14 | C20-35',
      '5 | C20/21(Rev.2) | C20-01',
      '6 | C20/37 | C20-31',
      '7 | C20/66 VC/2 VC/10 VC/13 | ',
      '8 |  | ',
    ]);
  });

  it('has its conclusions, with who is to do what by when', () => {
    expect(conclusionsInShort(record)).toEqual([
      '1.1 noted (amended) | noted-at-meeting | VC/DT/1(Rev.2) | (秘书处)',
      '2.5 deferred recommend-to-physical-session secretariat-action | next-physical-session | C20/7 C20/48 | 秘书处; 秘书处',
      '3.3 adopt-by-correspondence approve-by-correspondence secretariat-action | correspondence | C20/2 | 秘书处; 秘书长',
      '4.7 recommend-to-physical-session secretariat-action | next-physical-session | C20/62 VC/3 VC/14 | 秘书处',
      '5.4 approve-by-correspondence | correspondence | C20/21(Rev.2) | ',
      '6.4 secretariat-action | secretariat-follow-up |  | 秘书处',
      '7.7 secretariat-action | secretariat-follow-up |  | 秘书处; 秘书长; 秘书处',
      '8.1 member-action secretariat-action | member-follow-up |  | (秘书处); 大家 2020-06-17',
    ]);
  });

  it('keeps apart what the secretariat promised outside the conclusions', () => {
    expect(record.sections[2]?.undertakings.map(dueInShort)).toEqual(['秘书长 2020-07-31']);
    expect(record.sections[5]?.undertakings.map(dueInShort)).toEqual(['秘书处']);
  });

  it('says that C20/66 was introduced and is in no conclusion', () => {
    expect(record.sections[6]?.documentsWithoutConclusion).toEqual(['C20/66']);
  });
});

describe('an opening sitting written for these tests', () => {
  const record = readText(writtenRecord('zh-2'));

  it('has its conclusions: a proposal to which nobody agreed is none', () => {
    expect(conclusionsInShort(record)).toEqual([
      '1.2 agenda-approved (amended) | approved-at-meeting | C21/1 | (秘书处)',
      '2.4 recommend-to-physical-session secretariat-action | next-physical-session | C21/65 | 秘书处 2021-09-30; 秘书长',
      '3.2 noted | noted-at-meeting | C21/25 | ',
      '3.2 authorize-by-correspondence contingency-agreed endorse-by-correspondence | correspondence | C21/26(Rev.1) | 加纳 2021-10-31',
      '5.2 noted | noted-at-meeting |  | ',
      '5.3 continue-later member-action | continued |  | 区域协调人和成员国 2021-06-18 12:00; 会议 2021-06-14/2021-06-18',
    ]);
  });

  it('has its heading on two lines, and a document that is not concluded on beside one that is', () => {
    expect(record.sections[1]).toMatchObject({ title: '预算草案', documents: ['C21/65', 'C21/DT/3'] });
    expect(record.sections[1]?.conclusions[0]?.relatedDocuments).toEqual(['C21/DT/3']);
    expect(record).toMatchObject({ sitting: 1, date: '2021-06-08', meetingName: '理事磋商会第五次虚拟会议', chair: null });
  });
});
