import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportWords } from '../../shared/languages/report/index.ts';
import { type Language, languages } from '../../shared/model/language.ts';
import { compose } from '../../shared/report/compose.ts';
import { renderDocx } from '../../shared/report/render-docx.ts';
import { hostilePapers } from '../shared/report/hostile.ts';
import { papers2021 } from '../shared/report/papers-2021.ts';
import { meetingOf, reportOf } from '../shared/report/records.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-referee-'));
  for (const language of languages) writeFileSync(docx(language), await renderDocx(reportIn(language)));
  writeFileSync(docx('hostile'), await renderDocx(reportOf(meetingOf('C21-VCC-1'), hostilePapers, 'en')));
  const files = [...languages, 'hostile'].map(docx);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the program prints; its own complaints are in the fault that is thrown when it fails. */
function run(program: 'soffice' | 'pdftotext' | 'pdfinfo', ...options: string[]): string {
  return execFileSync(program, options, { encoding: 'utf8', stdio: 'pipe' });
}

function docx(name: string): string {
  return join(folder, `${name}.docx`);
}

function reportIn(language: Language) {
  return reportOf(meetingOf('C21-VCC-1'), papers2021, language);
}

/** The words of the pdf in reading order, without white space: a line may end anywhere in Chinese. */
function wordsOf(name: string, ...pages: string[]): string {
  return withoutSpace(run('pdftotext', '-enc', 'UTF-8', ...pages, join(folder, `${name}.pdf`), '-'));
}

function withoutSpace(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '');
}

function pagesOf(name: string): number {
  const facts = run('pdfinfo', join(folder, `${name}.pdf`));
  return Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1]);
}

describe.each([...languages])('the docx in %s', (language) => {
  it('opens in LibreOffice with all its pages', () => {
    expect(pagesOf(language)).toBeGreaterThan(5);
  });

  it('keeps every symbol, and ends with the register', () => {
    const words = wordsOf(language);
    for (const symbol of ['C21/84', 'C21/85', 'C21/86', 'C21/87', 'C21/88', 'C21/89', 'C21/90']) expect(words).toContain(symbol);
    expect(words).toContain(withoutSpace('20210520T0900-0015.1'));
  });
});

/** Words of a pdf in Arabic come in an order of their own, so that whole sentences cannot be compared. */
describe.each<Language>(['en', 'fr', 'es', 'ru', 'zh'])('the words in %s', (language) => {
  it('come through whole: title, headings, quoted texts', () => {
    const words = wordsOf(language);
    const own = reportWords(language);
    for (const text of [own.title, own.consultative, own.byItem, own.registerAnnex]) expect(words).toContain(withoutSpace(text));
    expect(words).toContain(withoutSpace('Connecting schools in rural areas: proposals for the development conference'));
    expect(words).toContain(withoutSpace('关于世界电信/ICT政策论坛筹备工作的意见'));
    expect(words).toContain(withoutSpace('О подготовке Стратегического плана Союза'));
  });

  it('have the table of contents on the first page, filled in', () => {
    const first = wordsOf(language, '-l', '1');
    for (const section of compose(reportIn(language)).sections) {
      expect(first).toContain(withoutSpace(section.heading.map((words) => words.text).join('')));
    }
  });
});

describe('a docx on hostile papers', () => {
  it('opens in LibreOffice with their texts as text', () => {
    expect(pagesOf('hostile')).toBeGreaterThan(5);
    expect(wordsOf('hostile')).toContain(withoutSpace('<script>window.hostile = 1</script>'));
    expect(wordsOf('hostile')).toContain('[U+202E]');
  });
});
