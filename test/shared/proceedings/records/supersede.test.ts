import { describe, expect, it } from 'vitest';
import { registeredConclusions } from '../../../../shared/proceedings/records/registered-conclusions.ts';
import { amendmentsIn, supersede } from '../../../../shared/proceedings/records/supersede.ts';
import { consultation2020, consultation2021, readText, sampleRecord } from './in-short.ts';

const later = readText(sampleRecord('vcc-2020-sitting-4'), consultation2020);
const amending = `${later.recordId}.2.1`;

/** The third sitting, with the outcome that the fourth amends. */
function thirdSitting(paragraph: string, document: string) {
  const section = Number(paragraph.split('.')[0]);
  const text = `${section}\t新任外部审计员（${document}号文件）\n${paragraph}\t主席认为，理事们希望得出结论，将进行理事国信函磋商，以便批准${document}号文件所载的报告。`;
  const record = readText(text, consultation2020);
  return registeredConclusions(record, consultation2020);
}

describe('registered conclusions', () => {
  it('stand under the items of their documents, by base number, and under no section number', () => {
    const record = readText(sampleRecord('c21-vcc-1-sitting-1'));
    const rows = registeredConclusions(record, consultation2021);
    expect(rows.map(({ section, items }) => `${section.number}: ${items.join(' ')}`)).toContain('12: C21-A2-07');
    expect(rows.find(({ conclusion }) => conclusion.paragraphs[0] === '7.2')?.items).toEqual(['C21-A2-01', 'C21-A2-02']);
    expect(rows.find(({ conclusion }) => conclusion.paragraphs[0] === '10.4')?.text.split('\n')).toHaveLength(2);
    expect(new Set(rows.map(({ conclusion }) => conclusion.id)).size).toBe(rows.length);
  });
});

describe('a record that amends the outcome of an earlier sitting', () => {
  it('says which outcome it amends', () => {
    expect(amendmentsIn(later)).toMatchObject([
      { by: amending, documents: ['C20/49', 'VC/17'], paragraph: '2.14', place: { line: 2 } },
    ]);
    expect(amendmentsIn(readText(sampleRecord('c21-vcc-1-sitting-1')))).toEqual([]);
  });

  it('supersedes it, and both keep what they said', () => {
    const earlier = thirdSitting('2.14', 'C20/49');
    const rows = registeredConclusions(later, consultation2020);
    const { conclusions, findings } = supersede(earlier, later, rows);
    expect(findings).toEqual([]);
    expect(conclusions[0]).toMatchObject({ supersededBy: amending, text: earlier[0]?.text });
    expect(conclusions.find(({ conclusion }) => conclusion.id === amending)?.supersedes).toEqual([earlier[0]?.conclusion.id]);
    expect(conclusions).toHaveLength(earlier.length + rows.length);
    expect(supersede(conclusions.slice(0, 1), later, rows).conclusions).toEqual(conclusions);
  });

  it.each([
    ['another document', thirdSitting('2.14', 'C20/50')],
    ['another paragraph', thirdSitting('2.13', 'C20/49')],
    ['no earlier record at all', []],
  ])('is a finding where the outcome is not known: %s', (_, earlier) => {
    const { conclusions, findings } = supersede(earlier, later, registeredConclusions(later, consultation2020));
    expect(findings.map(({ code, detail }) => [code, detail])).toEqual([['amends-unknown-outcome', 'C20/49 VC/17 2.14']]);
    expect(conclusions.every(({ supersededBy }) => supersededBy === null)).toBe(true);
  });
});
