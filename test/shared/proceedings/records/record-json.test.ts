import { describe, expect, it } from 'vitest';
import { recordJson } from '../../../../shared/proceedings/records/record-json.ts';
import { readText, sampleRecord } from './in-short.ts';

interface Json {
  readonly [key: string]: unknown;
  readonly sections: readonly {
    readonly [key: string]: unknown;
    readonly outcomes: readonly unknown[];
    readonly paragraphs: readonly unknown[];
  }[];
}

describe('a record as plain data', () => {
  const json = recordJson(readText(sampleRecord('c21-vcc-1-sitting-1'))) as Json;

  it('has its head, and its sections with their lines', () => {
    expect(json).toMatchObject({ meeting: 'C21-VCC-1', sitting: 1, date: '2021-06-08', chair: 'Saif Bin Ghelaita' });
    expect(json.sections[4]).toMatchObject({
      number: '5',
      line: 11,
      documents: ['C21/ADM/1(Rev.1)'],
      documentsAsCited: ['ADM/1(Rev.1)'],
    });
  });

  it('leaves out what is absent', () => {
    expect(json.sections[1]?.paragraphs[1]).toEqual({
      number: '2.2',
      line: 5,
      kind: 'approval',
      textStart: 'Saif Bin Ghelaita先生的任命获得批',
      documentsCited: [],
      otherInstruments: [],
    });
  });

  it('says of a section without a conclusion that it has none', () => {
    expect(json.sections[0]).toMatchObject({
      outcomes: [{ kinds: ['no-decision'], procedure: 'none', quote: [] }],
      outcome: { kinds: ['no-decision'], procedure: 'none' },
    });
  });

  it('gives deadlines as a day, a month, a span, and joins the conclusions of a section', () => {
    expect(json.sections[9]?.outcomes[0]).toMatchObject({ followUps: [{ deadline: '2021-09', deadlineText: '2021年9月' }] });
    expect(json.sections[12]?.outcomes[0]).toMatchObject({ followUps: [{ deadline: '2021-10/2021-11' }, { deadline: null }] });
    expect(json.sections[10]?.outcomes[0]).toMatchObject({ documentsPending: ['C21/21', 'C21/21(Add.1)', 'C21/21(Add.2)'] });
    expect(json.sections[11]).toMatchObject({
      documentsWithoutConclusion: ['C21/76', 'C21/83'],
      outcome: {
        paragraphNumber: ['12.5', '12.13', '12.14'],
        procedure: ['correspondence', 'secretariat-follow-up', 'continued'],
      },
    });
  });

  it('names the session to which a matter is put off, and the hour of a deadline', () => {
    const seventh = recordJson(readText(sampleRecord('c21-vcc-1-2021-06-16'))) as Json;
    expect(seventh.sections[6]?.outcomes[0]).toMatchObject({ procedure: 'deferred-council-2022' });
    expect(seventh.sections[7]?.outcomes[0]).toMatchObject({ followUps: [{ deadline: '2021-06-17 17:00' }, { implicit: true }] });
    expect(seventh.sections[10]).toMatchObject({ undertakings: [{ who: '秘书长', deadline: null }] });
  });
});
