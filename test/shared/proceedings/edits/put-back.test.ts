import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { editedWordingSchema, editFindingSchema } from '../../../../shared/model/edit.ts';
import { readEdits } from '../../../../shared/proceedings/edits/read-edits.ts';
import { controlAt, edited, holding, paragraphOf, reportWith } from './edited-file.ts';
import { mergedFile } from './merged-file.ts';
import { registered } from './registered.ts';

const accounts = 'The councillors wished to note the report on the accounts.\nThe secretariat was asked to publish the accounts.';
const premises = 'The councillors wished to approve the plan of the premises.';
const standing = [registered('a1.53.1', accounts), registered('a1.60.1', premises)];
const [noted, published] = accounts.split('\n').map((text) => paragraphOf(text));

let report: Uint8Array;
beforeAll(async () => {
  report = await reportWith({ id: 'a1.53.1', text: accounts }, { id: 'a1.60.1', text: premises });
});

const afterChange = (change: (control: string) => string) =>
  mergedFile(
    standing,
    edited(report, (xml) => xml.replace(controlAt(xml, 0), change(controlAt(xml, 0)))),
  );

describe('a report that comes back', () => {
  it('changes nothing where nobody edited it', () => {
    expect(mergedFile(standing, report)).toEqual({
      changed: [],
      unchanged: ['a1.53.1', 'a1.60.1'],
      conflicts: [],
      findings: [],
    });
  });

  it('brings the words of the one conclusion that was edited', () => {
    const { changed, unchanged, findings } = afterChange((control) => control.replace('to note the', 'to welcome the'));
    expect(changed.map(({ text }) => text)).toEqual([accounts.replace('to note', 'to welcome')]);
    expect([unchanged, findings]).toEqual([['a1.60.1'], []]);
  });

  it('takes words away that stand nowhere else', () => {
    const { changed } = afterChange((control) => holding(control, noted ?? ''));
    expect(changed.map(({ text }) => text)).toEqual(['The councillors wished to note the report on the accounts.']);
  });

  it('loses no words that were moved out of their control', () => {
    const { changed, findings } = afterChange((control) => holding(control, noted ?? '') + published);
    expect(changed).toEqual([]);
    expect(findings).toMatchObject([{ code: 'moved-out', conclusionId: 'a1.53.1', texts: accounts.split('\n') }]);
  });

  it('shows where the words of an empty control are', () => {
    const { findings } = afterChange((control) => holding(control, '<w:p/>') + published);
    expect(findings).toMatchObject([{ code: 'emptied', texts: ['The secretariat was asked to publish the accounts.'] }]);
  });

  it('shows both sides where the portal changed the same conclusion meanwhile', () => {
    const bytes = edited(report, (xml) => xml.replace('to note the', 'to welcome the'));
    const { changed } = mergedFile(standing, bytes);
    const other = edited(report, (xml) => xml.replace('to note the', 'to defer the'));
    const { conflicts } = mergedFile(changed, other);
    expect(conflicts).toMatchObject([{ text: changed[0]?.text, conflict: { base: accounts, theirs: { by: 'secretariat' } } }]);
    expect(conflicts[0]?.conflict?.theirs.text).toContain('to defer the');
  });

  it('is read into what can be kept, and read again from there', () => {
    const reading = readEdits(
      edited(report, (xml) => xml.replace(controlAt(xml, 0), '').replace('approve the plan', 'note the plan')),
    );
    const kept: unknown = JSON.parse(JSON.stringify(reading));
    const schema = z.object({
      edits: z.array(editedWordingSchema),
      findings: z.array(editFindingSchema),
      outside: z.array(z.string()),
    });
    expect(schema.parse(kept)).toEqual(reading);
    expect(reading.findings).toHaveLength(1);
  });
});
