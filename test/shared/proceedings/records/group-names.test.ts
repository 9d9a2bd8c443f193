import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../../../shared/proceedings/records/grammar/index.ts';
import { fullNameOf, groupNamesIn } from '../../../../shared/proceedings/records/group-names.ts';
import { readText } from './in-short.ts';

const english = grammarOf('en');
const nothing = { section: () => '', title: '', sentence: '' };
const twoGroups = groupNamesIn(
  'The Council Working Group for Strategic and Financial Plans (CWG-SFP) and the Council Working Group on Languages (CWG-LANG) met.',
  english,
);

describe('the groups that a record introduces', () => {
  it.each([
    ['en', 'The Informal Expert Group (IEG-ABC-21) met.', 'IEG-ABC-21'],
    ['en', 'the Union (ITU-D) met.', undefined],
    ['en', 'the Council Working Group (CWG) met.', undefined],
    ['fr', 'le Groupe de travail du Conseil sur les langues (GTC-LANG) se réunit', 'GTC-LANG'],
    ['es', 'el Grupo de Trabajo del Consejo sobre Idiomas (GTC-LANG) se reúne', 'GTC-LANG'],
    ['ru', 'Рабочая группа Совета по финансовым и людским ресурсам (РГС-ФЛР)', 'РГС-ФЛР'],
    ['zh', '非正式专家组 (IEG-ABC -21) 召开', 'IEG-ABC-21'],
    ['zh', '制定规划草案（CWG-SFP）工作组', 'CWG-SFP'],
  ] as const)('%s: %s', (language, text, abbreviation) => {
    expect(groupNamesIn(text, grammarOf(language))[0]?.abbreviation).toBe(abbreviation);
  });
});

describe('the fullest name of who is to do something', () => {
  const one = groupNamesIn('The Informal Expert Group (IEG-ABC-21) met.', english);
  const two = [...one, ...groupNamesIn('Another Expert Group (IEG-XYZ) met.', english)];

  it.each([
    ['a short abbreviation goes on to the only longer one', 'IEG', nothing, one, 'IEG-ABC-21'],
    [
      'the one of the section goes before those of the record',
      'IEG',
      { ...nothing, section: () => 'IEG-XYZ met' },
      two,
      'IEG-XYZ',
    ],
    ['two in the section leave it open', 'IEG', { ...nothing, section: () => 'IEG-XYZ, IEG-ABC-21' }, two, 'IEG'],
    ['two in the record leave it open', 'IEG', nothing, two, 'IEG'],
    ['no group of that beginning', 'EG', nothing, two, 'EG'],
    [
      'a group without its subject takes the abbreviation of the one that the title is about',
      'Council Working Group',
      { ...nothing, title: 'Preparation of the strategic and financial plans' },
      twoGroups,
      'Council Working Group (CWG-SFP)',
    ],
    ['no subject, no name', 'Council Working Group', { ...nothing, title: 'Buildings' }, twoGroups, 'Council Working Group'],
    [
      'two subjects, no name',
      'Council Working Group',
      { ...nothing, title: 'Languages', sentence: 'strategic and financial plans' },
      twoGroups,
      'Council Working Group',
    ],
    ['the secretariat is no group', 'secretariat', { ...nothing, title: 'Languages' }, twoGroups, 'secretariat'],
  ])('%s', (_, who, about, names, expected) => {
    expect(fullNameOf(who, about, names)).toBe(expected);
  });

  it('stands in the follow-up, whose place stays where the words are printed', () => {
    const words = '主席认为，理事们希望的结论是，同意在10月底召开IEG增开会议；并指示秘书处进行筹备。';
    const record = readText(
      `1\t论坛（C21/5号文件）\n1.1\t非正式专家组（IEG-ABC-21）的主席表示，会议取得了进展。\n1.2\t${words}`,
      undefined,
      { date: '2021-06-09' },
    );
    const [first] = record.sections[0]?.conclusions[0]?.followUps.filter(({ who }) => who.startsWith('IEG')) ?? [];
    expect(first?.who).toBe('IEG-ABC-21');
    expect(first?.place.quote).toContain('IEG增开会议');
  });

  it('is the printed name, the printed name with an abbreviation behind it, or a longer abbreviation, whatever is printed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom('IEG', 'Council Working Group', '理事会工作组'),
        (text, title, who) => {
          const names = groupNamesIn(`${text} Council Working Group on ${title} (CWG-ABC) ${text}`, english);
          expect(fullNameOf(who, { section: () => text, title, sentence: text }, names).startsWith(who)).toBe(true);
        },
      ),
    );
  });
});
