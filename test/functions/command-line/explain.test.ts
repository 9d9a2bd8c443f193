import { describe, expect, it } from 'vitest';
import { type ExplainOptions, explain } from '../../../functions/command-line/explain.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { examinationOf, pagesOf } from '../../shared/judging/examination-of.ts';
import { docxOf, paragraph } from '../../shared/readers/docx-of.ts';
import { pdfOf } from '../../shared/readers/pdf/pdf-of.ts';

const lines = [
  'Agenda item: 7\tDocument C21/xx-E',
  '\t19 May 2021',
  '\tOriginal: English',
  'Kenya',
  'Regional preparation of the conference',
  'Summary',
  'A proposal on the timing described in Document C21/30.',
  'Action required',
  'The councillors are invited to take note.',
  'References',
  'C21/30; Resolution 77 (Rev. Dubai, 2018)',
  'Experience has shown that Document C21/30 and Decision 609 serve the purpose.',
];

const meeting = meetings.find(({ edition }) => edition === 'C21') as Meeting;
const options: ExplainOptions = { meeting, receivedAt: null, language: 'en' };
const docx = (texts: readonly string[] = lines) =>
  docxOf({ body: texts.map((text) => paragraph(text.replaceAll('\t', '</w:t><w:tab/><w:t>'))).join('') });

describe('an account of a paper', () => {
  it('says what was observed and why it was judged so', async () => {
    const account = await explain(docx(), 'KEN.docx', options);
    for (const words of [
      'Verdict: accepted',
      'The file is a Word document (docx)',
      'Length: within the limit (limit 2 pages; evidence: single)',
      'our layout of the text',
      'Fields of the form of 2021, labels in English',
      'Source “Kenya”',
      'Filing: C21-A2-07',
      'The paper declares it: “7”; it cites C21/30 (C21-A2-07).',
      'C21/30 (3 times)',
      'Experience has shown that Document C21/30 [C21/30] and Decision 609 [council-decision:609]',
    ]) {
      expect(account).toContain(words);
    }
  });

  it('says of a joint paper who would be asked for consent', async () => {
    const account = await explain(docx(lines.map((line) => (line === 'Kenya' ? 'Kenya and Uganda' : line))), 'KEN.docx', {
      ...options,
      width: 400,
    });
    expect(account).toContain("Joint paper of Kenya, Uganda: each of them but the sender's is asked for its consent.");
    expect(await explain(docx(), 'KEN.docx', options)).not.toContain('Joint paper');
  });

  it('names the rule, the words and the place of a finding', async () => {
    const account = await explain(docx(lines.filter((line) => line !== 'Kenya')), 'KEN.docx', options);
    expect(account).toMatch(/Verdict: (held|returned)/);
    expect(account).toMatch(/missing-source|source-unknown|missing-title/);
    expect(account).toContain('DM-21/1008');
  });

  it('judges lateness only where the time of receipt is known', async () => {
    const late = await explain(docx(), 'KEN.docx', { ...options, receivedAt: '2021-05-26T10:00:00+02:00' });
    expect(late).toContain('late: a person decides');
    expect(await explain(docx(), 'KEN.docx', options)).toContain('whether it is late was not judged');
  });

  it('tells the findings in the language asked for', async () => {
    const late = await explain(docx(), 'KEN.docx', { ...options, language: 'fr', receivedAt: '2021-05-26T10:00:00+02:00' });
    expect(late).toMatch(/reçue?/);
  });

  it('counts the pages of a pdf by its tree', async () => {
    const account = await explain(
      pdfOf({ pages: [{ lines: ['One'] }, { lines: ['Two'] }, { lines: ['Three'] }] }),
      'a.pdf',
      options,
    );
    expect(account).toContain('Length: over the limit (limit 2 pages; evidence: measured)');
    expect(account).toContain('The page tree of a PDF is exact: 3 pages with content.');
    expect(account).toContain('Page 3 begins with “Three”');
  });

  it('resolves citations against what the meeting knows, below each and in the text', async () => {
    const account = await explain(docx([...lines, 'See C21/99, C22/5 and C21/30 with its corrigenda.']), 'KEN.docx', options);
    for (const words of [
      'future: C21/99 comes after C21/83, the last number known by then.',
      'future: C22/5 belongs to a later session of the Council.',
      'C21/99 [C21/99: future], C22/5 [C22/5: future]',
      'C21/30 (4 times, with all its corrigenda)',
    ]) {
      expect(account).toContain(words);
    }
  });

  it('says in the language asked for what is noted of a citation', async () => {
    const own = lines.map((line) => line.replace('C21/xx-E', 'C21/76(Rev.1)-E'));
    const account = await explain(docx([...own, 'It replaces C21/76.']), 'ET.docx', { ...options, language: 'ar' });
    expect(account).toContain('C21/76 [C21/76: self]');
    expect(account).toContain('هذه المساهمة نفسها');
    expect(account).not.toContain('\ufffd');
  });

  it('says of a file that cannot be read what it is', async () => {
    const account = await explain(new Uint8Array(), 'empty.docx', options);
    expect(account).toContain('The file is empty');
    expect(account).toContain('It was not read.');
    expect(account).toContain('empty-file: the sender must mend it');
  });

  it('observes where it is told to', async () => {
    const examine = async () => examinationOf({ file: { pages: pagesOf(7) } });
    expect(await explain(new Uint8Array(), 'a.docx', { ...options, examine })).toContain('exact: 7 pages with content');
  });
});

describe('the terminal', () => {
  it('is not steered by a name or a text', async () => {
    const account = await explain(docx([...lines, 'hidden \u009b31m \u202egnp.exe']), 'a\u001b[2Jb\u0007.docx', options);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(account).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067]/);
  });

  it('has room for every line', async () => {
    const long = 'The administrations consulted agree that predictability matters more than speed. '.repeat(40);
    const account = await explain(docx([...lines, long, '理事会文件'.repeat(80)]), 'a.docx', { ...options, width: 72 });
    for (const line of account.split('\n')) {
      const columns = [...line].reduce((sum, sign) => sum + (/[\u2e80-\u9fff]/.test(sign) ? 2 : 1), 0);
      expect(columns).toBeLessThanOrEqual(72);
    }
  });

  it('keeps right-to-left lines by themselves', async () => {
    const account = await explain(docx([...lines, 'ترحب الإدارة بالوثيقة C21/30 وتقترح ما يلي']), 'a.docx', options);
    const line = account.split('\n').find((one) => one.includes('ترحب')) ?? '';
    expect(line).toMatch(/^ {2}\u2068.*\u2069$/);
    expect(line).toContain('[C21/30]');
  });

  it('shows the beginning of an endless text', async () => {
    const account = await explain(docx([...lines, 'word '.repeat(10_000)]), 'a.docx', options);
    expect(account).toMatch(/… and \d+ characters more\./);
    expect(account.length).toBeLessThan(30_000);
  });
});
