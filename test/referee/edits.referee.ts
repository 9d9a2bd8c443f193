import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEdits } from '../../shared/proceedings/edits/read-edits.ts';
import { edited, reportWith } from '../shared/proceedings/edits/edited-file.ts';
import { mergedFile } from '../shared/proceedings/edits/merged-file.ts';
import { registered } from '../shared/proceedings/edits/registered.ts';

const accounts =
  'The councillors wished to note the report on the accounts.\nThe secretariat was asked to publish it.\nIt was so agreed.';
const premises = 'The plan of the premises be noted.';
const chinese = '主席认为，理事们希望以信函方式批准C21/35号文件。\n会议对此表示同意。';
const arabic = 'قال الرئيس إنه يفهم أن أعضاء المجلس يرغبون في الإحاطة علماً بالوثيقة C21/35.';
const standing = [
  registered('a1.53.1', accounts),
  registered('a1.60.1', premises),
  registered('a1.61.1', chinese),
  registered('a1.62.1', arabic),
];

const libreOffice = 'soffice';

let folder: string;
let report: Uint8Array;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-edits-'));
  mkdirSync(join(folder, 'saved'));
  report = await reportWith(
    { id: 'a1.53.1', text: accounts },
    { id: 'a1.60.1', text: premises, before: 'The plan of the premises be approved.' },
    { id: 'a1.61.1', text: chinese, before: null, language: 'zh' },
    { id: 'a1.62.1', text: arabic, language: 'ar' },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file as LibreOffice opens it and saves it again. */
function saved(bytes: Uint8Array): Uint8Array {
  writeFileSync(join(folder, 'report.docx'), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const target = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'saved')];
  execFileSync(libreOffice, [profile, '--headless', ...target, join(folder, 'report.docx')], { stdio: 'pipe' });
  return readFileSync(join(folder, 'saved', 'report.docx'));
}

describe('a report that LibreOffice opened and saved', () => {
  it('says nothing new where nobody edited it', () => {
    const ids = standing.map(({ conclusion }) => conclusion.id);
    expect(mergedFile(standing, saved(report))).toEqual({ changed: [], unchanged: ids, conflicts: [], findings: [] });
  });

  it('brings the words that were edited before and after, and no others', () => {
    const first = saved(edited(report, (xml) => xml.replace('to note the report', 'to welcome the report')));
    const second = saved(edited(first, (xml) => xml.replace('会议对此表示同意', '会议同意')));
    const { changed, unchanged, findings } = mergedFile(standing, second);
    expect(changed.map(({ text }) => text)).toEqual([
      accounts.replace('note', 'welcome'),
      chinese.replace('会议对此表示同意', '会议同意'),
    ]);
    expect([unchanged, findings]).toEqual([['a1.60.1', 'a1.62.1'], []]);
  });

  it('brings the words of all marked changes accepted', () => {
    const [, second] = readEdits(saved(report)).edits;
    expect(second?.text).toBe(premises);
  });
});
