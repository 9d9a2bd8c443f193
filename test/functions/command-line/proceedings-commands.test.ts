import { describe, expect, it } from 'vitest';
import { readAgenda } from '../../../functions/command-line/agenda-command.ts';
import { acceptanceLines, agendaTable, changeWords } from '../../../functions/command-line/agenda-lines.ts';
import { readConclusionCommand } from '../../../functions/command-line/conclusion-command.ts';
import { readCorrespondence } from '../../../functions/command-line/correspondence-command.ts';
import { readImport } from '../../../functions/command-line/import-command.ts';
import { planCsv, planLines } from '../../../functions/command-line/plan-lines.ts';
import { mergeLines } from '../../../functions/command-line/proceeding-lines.ts';
import { readReport } from '../../../functions/command-line/report-command.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { meetings } from '../../../shared/meetings/index.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { planSittings } from '../../../shared/proceedings/time-plan/plan-sittings.ts';

const c21 = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;

describe('the arguments of the commands', () => {
  it('are read with their usual values', () => {
    expect(readImport(['record', 'a.docx', 'b.docx', '--sitting', '2', '--date', '2021-06-09'])).toMatchObject({
      kind: 'record',
      paths: ['a.docx', 'b.docx'],
      sitting: 2,
      date: '2021-06-09',
      by: 'secretariat',
      accept: false,
    });
    expect(readImport(['letter', 'l.pdf', '--edited', 'p.json'])).toMatchObject({ accept: true, edited: 'p.json' });
    expect(readAgenda([])).toMatchObject({ action: 'show', meetingId: null });
    expect(readAgenda(['raise', 'C21-A3-10', '--to', '1+', '--because', 'asked for'])).toMatchObject({
      to: '1+',
      subject: 'C21-A3-10',
    });
    expect(readReport(['--as-of', '2021-06-10T18:00:00+02:00'])).toMatchObject({ asOf: '2021-06-10T16:00:00.000Z', revision: 0 });
    expect(readConclusionCommand([])).toMatchObject({ action: 'list', conflicts: false });
    const list = readCorrespondence(['without-vote', 'list.json', '--day', '2021-08-15']);
    expect(list).toMatchObject({ action: 'without-vote', file: 'list.json', day: '2021-08-15' });
    const reply = readCorrespondence(['reply', '--letter', 'DM-21/1025', '--state', 'CH', '--answers', 'all=yes, 3=abstain']);
    expect([...reply.answers]).toEqual([
      ['all', 'yes'],
      [3, 'abstain'],
    ]);
  });

  it.each([
    [() => readImport(['record', 'x', '--sitting', '0'])],
    [() => readImport(['letter', 'x', 'y', '--edited', 'p.json'])],
    [() => readImport(['poem', 'x'])],
    [() => readAgenda(['raise', 'C21-A3-10', '--to', '3', '--because', 'x'])],
    [() => readAgenda(['spill-over'])],
    [() => readAgenda(['accept'])],
    [() => readReport(['--sitting', 'a', '--item', 'b'])],
    [() => readReport(['--revision', '-1'])],
    [() => readReport(['--as-of', 'yesterday'])],
    [() => readCorrespondence(['sheet'])],
    [() => readCorrespondence(['reply', '--letter', 'X', '--state', 'Switzerland', '--answers', 'all=yes'])],
    [() => readCorrespondence(['reply', '--letter', 'X', '--state', 'CH', '--answers', '1=perhaps'])],
    [() => readCorrespondence(['tally', '--colour'])],
    [() => readCorrespondence(['without-vote', 'list.json', '--day', '2021-13-01'])],
    [() => readConclusionCommand(['burn'])],
    [() => readConclusionCommand(['show'])],
    [() => readConclusionCommand(['settle', 'a.1.1', '--because', 'x'])],
    [() => readConclusionCommand(['settle', 'a.1.1', '--text-file', 'x'])],
  ])('that make no sense are refused with a sentence: %s', (read) => {
    expect(read).toThrow(UsageError);
  });
});

describe('what the commands say', () => {
  it('names each change of an agenda, and what to do where it was refused', () => {
    expect(changeWords({ kind: 'priority', itemId: 'C21-A3-10', from: '2', to: '1' })).toBe('C21-A3-10: group 2 to 1');
    expect(changeWords({ kind: 'spill-over', itemIds: ['A', 'B'] })).toBe('fall to group 2: A, B');
    const refused = acceptanceLines({ outcome: 'refused', orphans: [{ paper: 'a.1', symbol: 'C21/84', items: ['C21-A2-07'] }] });
    expect(refused.join('\n')).toMatch(/C21\/84, now under C21-A2-07\n.*--even-so/u);
  });

  it('shows an agenda and its plan item by item, and writes the plan as a table that no spreadsheet computes', () => {
    expect(agendaTable(c21)).toHaveLength(c21.agenda.items.length + 1);
    const plan = planSittings(c21);
    expect(planLines(plan, c21).filter((line) => /^ {2}\d/u.test(line))).toHaveLength(plan.sittings.length);
    const items = c21.agenda.items.map((item, n) => (n === 0 ? { ...item, title: '=HYPERLINK("x"), y' } : item));
    const csv = planCsv(plan, { ...c21, agenda: { ...c21.agenda, items } });
    expect(csv).toContain(`"'=HYPERLINK(""x""), y"`);
  });

  it('lists what became of an edited report, conflicts and findings among it', () => {
    const finding = { code: 'emptied' as const, conclusionId: 'a.3.1', texts: ['lost words'], detail: null, hazard: null };
    const lines = mergeLines('edited.docx', { changed: ['a.1.1'], unchanged: [], conflicts: ['a.2.1'], findings: [finding] });
    expect(lines[0]).toBe('edited.docx: 1 conclusion changed, 0 as they were, 1 in conflict.');
    expect(lines.join('\n')).toMatch(/changed {3}a\.1\.1\n.*conflict {2}a\.2\.1.*\n.*emptied a\.3\.1.*lost words/u);
  });
});
