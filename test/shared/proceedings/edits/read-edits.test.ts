import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEdits } from '../../../../shared/proceedings/edits/read-edits.ts';
import { comparable } from '../../../../shared/proceedings/edits/same-words.ts';
import { wordingHash } from '../../../../shared/proceedings/wording-tag.ts';
import { controlAt, edited, holding, paragraphOf, reportWith, runOf } from './edited-file.ts';

const accounts = 'The councillors wished to note the report on the accounts.\nIt was so agreed.';
const premises = 'The councillors wished to approve the plan of the premises.';
const mark = 'w:id="901" w:author="Secretariat" w:date="2021-06-17T08:00:00Z"';

let report: Uint8Array;
beforeAll(async () => {
  report = await reportWith({ id: 'a1.53.1', text: accounts }, { id: 'a1.60.1', text: premises });
});

/** Reads the report after the first control was changed. */
const afterChange = (change: (control: string) => string) =>
  readEdits(edited(report, (xml) => xml.replace(controlAt(xml, 0), change(controlAt(xml, 0)))));
const textsOf = (bytes: Uint8Array) => readEdits(bytes).edits.map(({ text }) => text);
const firstText = (change: (control: string) => string) =>
  afterChange(change).edits.find(({ conclusionId }) => conclusionId === 'a1.53.1')?.text;
const finding = (code: string, texts: readonly string[], detail: string | null = null) => ({
  code,
  conclusionId: 'a1.53.1',
  texts,
  detail,
  hazard: null,
});

describe('the words in the controls of a report', () => {
  it('come back as they went out, with the wording they were made on', () => {
    const reading = readEdits(report);
    expect(reading.edits).toEqual([
      { conclusionId: 'a1.53.1', wording: wordingHash(accounts), text: accounts },
      { conclusionId: 'a1.60.1', wording: wordingHash(premises), text: premises },
    ]);
    expect(reading.findings).toEqual([]);
  });

  it('come back changed where a person changed them, and nothing else of the file is read', () => {
    const bytes = edited(report, (xml) =>
      xml.replace('to note the', 'to welcome the').replace('Proposed conclusion:', 'Decided:'),
    );
    expect(textsOf(bytes)).toEqual([accounts.replace('note', 'welcome'), premises]);
  });

  it('are those of all marked changes accepted', () => {
    const content = `<w:p>${runOf('The councillors ')}<w:del ${mark}><w:r><w:delText>wished to note</w:delText></w:r></w:del><w:ins ${mark}>${runOf('noted')}</w:ins><w:moveFrom ${mark}>${runOf(' gladly')}</w:moveFrom>${runOf(' the report')}<w:moveTo ${mark}>${runOf(' gladly')}</w:moveTo>.</w:p>`;
    expect(firstText((control) => holding(control, content))).toBe('The councillors noted the report gladly');
  });

  it('run on where the end of a paragraph was deleted', () => {
    const joined = paragraphOf('One ', `<w:rPr><w:del ${mark}/></w:rPr>`) + paragraphOf('sentence.');
    expect(firstText((control) => holding(control, joined))).toBe('One sentence.');
  });

  it('are those of the report before, where a person rejects what it marked', async () => {
    const revised = await reportWith({ id: 'a1.53.1', text: 'The report be noted.', before: 'The report be approved.' });
    expect(textsOf(revised)).toEqual(['The report be noted.']);
    const rejected = edited(revised, (xml) =>
      xml
        .replace(/<w:ins\b[^>]*>.*?<\/w:ins>/gsu, '')
        .replace(/<w:del\b[^>]*>(.*?)<\/w:del>/gsu, (_, run: string) => run.replaceAll('delText', 't')),
    );
    expect(textsOf(rejected)).toEqual(['The report be approved.']);
  });

  it('take in paragraphs that a person adds', () => {
    const more = (control: string) => control.replace('</w:sdtContent>', `${paragraphOf('A third paragraph.')}</w:sdtContent>`);
    expect(firstText(more)).toBe(`${accounts}\nA third paragraph.`);
  });

  it('are one where a program split the control over its paragraphs', () => {
    const split = (control: string) => {
      const properties = /<w:sdtPr>.*?<\/w:sdtPr>/su.exec(control)?.[0] ?? '';
      const part = (words: string) => `<w:p><w:sdt>${properties}<w:sdtContent>${runOf(words)}</w:sdtContent></w:sdt></w:p>`;
      return accounts.split('\n').map(part).join('');
    };
    expect(firstText(split)).toBe(accounts);
    expect(afterChange(split).findings).toEqual([]);
  });

  it('are read through the controls of others', () => {
    const foreign = (content: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="date"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const inside = `<w:p>${runOf('On ')}${foreign(runOf('16 June'))}</w:p>${foreign(paragraphOf('noted.'))}`;
    expect(firstText((control) => foreign(holding(control, inside)))).toBe('On 16 June\nnoted.');
  });

  it('are found in a cell of a table too', () => {
    const cell = (control: string) => `<w:tbl><w:tr><w:tc>${control}<w:p/></w:tc></w:tr></w:tbl>`;
    expect(firstText(cell)).toBe(accounts);
  });

  it('are the same where one control stands twice', () => {
    expect(firstText((control) => control + paragraphOf('again') + control)).toBe(accounts);
  });

  it('are found by their bookmarks where a program dropped every tag', () => {
    const dropped = edited(report, (xml) =>
      xml
        .replace(/<w:tag [^>]*>/gu, '')
        .replace(/(<w:id w:val=")\d+/gu, '$17')
        .replace('to note the', 'to welcome the'),
    );
    expect(textsOf(dropped)).toEqual([accounts.replace('note', 'welcome'), premises]);
    expect(readEdits(dropped).findings).toEqual([]);
  });

  it('are told apart from all that stands outside of controls and tables', () => {
    expect(readEdits(report).outside).toContain('Proposed conclusion:');
    expect(readEdits(report).outside.join(' ')).not.toContain('councillors wished');
    expect(readEdits(report).outside.join(' ')).not.toContain('Consultation by correspondence');
  });

  it('go out and come back whatever they are', async () => {
    const words = fc
      .array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1, maxLength: 3 })
      .map((lines) => lines.join('\n'));
    const language = fc.constantFrom('en', 'ar', 'zh');
    await fc.assert(
      fc.asyncProperty(words, language, async (text, language) => {
        const [edit] = readEdits(await reportWith({ id: 'a1.1.1', text, language })).edits;
        expect(comparable(edit?.text ?? '')).toBe(comparable(text));
      }),
      { numRuns: 15 },
    );
  });
});

describe('what cannot be taken as it stands', () => {
  it.each([
    ['no words', ''],
    ['an empty paragraph', '<w:p/>'],
  ])('is a control with %s', (_, content) => {
    expect(afterChange((control) => holding(control, content)).findings).toEqual([finding('emptied', [])]);
  });

  it('is a control that shows its prompt', () => {
    const prompting = (control: string) =>
      holding(control, paragraphOf('Click here to enter text.')).replace('<w:lock', '<w:showingPlcHdr/><w:lock');
    expect(afterChange(prompting).findings).toEqual([finding('emptied', [])]);
  });

  it('is a control that is gone, with its words where they still stand', () => {
    const unwrapped = (control: string) => /<w:sdtContent>(.*)<\/w:sdtContent>/su.exec(control)?.[1] ?? '';
    const reading = afterChange(unwrapped);
    expect(reading.findings).toEqual([finding('control-missing', [accounts])]);
    expect(reading.edits).toHaveLength(1);
  });

  it('is a control that was copied and then changed', () => {
    const twice = (control: string) =>
      control + paragraphOf('and') + holding(control.replace(/(<w:id w:val=")\d+/u, '$15'), paragraphOf('Another wording.'));
    expect(afterChange(twice).findings).toEqual([finding('copied', [accounts, 'Another wording.'])]);
  });

  it('is a copy of a control that stands right behind it', () => {
    const twice = (control: string) =>
      control + holding(control.replace(/(<w:id w:val=")\d+/u, '$15'), paragraphOf('Another wording.'));
    expect(afterChange(twice).findings).toEqual([finding('copied', [accounts, 'Another wording.'])]);
  });

  it('is a tag that somebody changed', () => {
    const reading = afterChange((control) => control.replace(/conclusion:[^"]*/u, 'conclusion:a1.53'));
    expect(reading.findings).toEqual([
      { ...finding('tag-unreadable', [], 'conclusion:a1.53'), conclusionId: null },
      finding('control-missing', [accounts]),
    ]);
  });

  it('is a conclusion inside another', () => {
    const bytes = edited(report, (xml) => {
      const [outer, inner] = [controlAt(xml, 0), controlAt(xml, 1)];
      return xml.replace(inner, '').replace(outer, outer.replace('</w:sdtContent>', `${inner}</w:sdtContent>`));
    });
    const reading = readEdits(bytes);
    expect(reading.findings).toEqual([finding('nested', [accounts])]);
    expect(reading.edits.map(({ text }) => text)).toEqual([premises]);
  });

  it('is a paragraph with words beside the control', () => {
    const beside = (control: string) => {
      const properties = /<w:sdtPr>.*?<\/w:sdtPr>/su.exec(control)?.[0] ?? '';
      return `<w:p><w:sdt>${properties}<w:sdtContent>${runOf('Noted')}</w:sdtContent></w:sdt>${runOf(' with thanks.')}</w:p>`;
    };
    expect(afterChange(beside).findings).toEqual([finding('words-beside', ['Noted', 'with thanks.'])]);
  });

  it.each([
    ['list-number', paragraphOf('Noted', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>')],
    ['picture', `<w:p>${runOf('Noted')}<w:r><w:drawing/></w:r></w:p>`],
    ['note', `<w:p>${runOf('Noted')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`],
    ['hidden', `<w:p>${runOf('Noted')}${runOf('not', '<w:vanish/>')}</w:p>`],
    ['formula', '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/></w:p>'],
    ['table', `<w:tbl><w:tr><w:tc>${paragraphOf('Noted')}</w:tc></w:tr></w:tbl>`],
    ['part', `${paragraphOf('Noted')}<w:altChunk r:id="rId9"/>`],
  ])('is a control with more than words: %s', (kind, content) => {
    const reading = afterChange((control) => holding(control, content));
    expect(reading.findings).toMatchObject([{ code: 'more-than-words', conclusionId: 'a1.53.1', detail: kind }]);
    expect(reading.edits.map(({ text }) => text)).toEqual([premises]);
  });

  it('is no list where the paragraph was taken out of it', () => {
    const content = paragraphOf('Noted', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
    expect(firstText((control) => holding(control, content))).toBe('Noted');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('The report be noted.')],
    ['a pdf', new TextEncoder().encode('%PDF-1.7')],
  ])('is %s', (_, bytes) => {
    expect(readEdits(bytes)).toMatchObject({ edits: [], findings: [{ code: 'not-a-docx' }] });
  });

  it('is a file that the gate refuses, with its reason', () => {
    const hostile = edited(report, (xml) => xml.replace('<w:document', '<!DOCTYPE w [<!ENTITY a "b">]><w:document'));
    expect(readEdits(hostile)).toMatchObject({
      edits: [],
      findings: [{ code: 'file-refused', hazard: { code: 'xml-doctype' } }],
    });
  });
});

describe('any file at all', () => {
  it('is read without a fault', () => {
    const content = fc.array(
      fc.constantFrom(
        '<w:p>',
        '</w:p>',
        '<w:sdt>',
        '</w:sdt>',
        '<w:sdtContent>',
        '</w:sdtContent>',
        runOf('words'),
        '<w:tbl>',
        '</w:tbl>',
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(content, (parts) => {
        const bytes = edited(report, (xml) => xml.replace(controlAt(xml, 0), parts.join('')));
        const { edits, findings } = readEdits(bytes);
        expect(edits.length + findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
