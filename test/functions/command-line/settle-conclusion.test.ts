import { describe, expect, it } from 'vitest';
import { type SettlingDeps, settleConclusion } from '../../../functions/command-line/settle-conclusion.ts';
import type { RegisteredConclusion } from '../../../shared/model/conclusion.ts';
import type { ConclusionRow } from '../../../shared/register/rows.ts';
import type { WordingFact } from '../../../shared/register/wording-facts.ts';
import { conclusion } from '../../shared/report/proceedings.ts';

const editor = { by: 'A. Editor', at: '2021-06-20T10:00:00Z', reason: 'agreed with the Chair' };
const theirs = { text: 'The report be endorsed.', by: 'B. Editor', at: '2021-06-19T10:00:00Z', reason: 'edited report x.docx' };
const disputed: RegisteredConclusion = {
  ...conclusion({ line: 3, words: ['The report be noted.'] }),
  conflict: { base: 'The report be noted.', theirs },
};
const { id } = disputed.conclusion;
const settlement = { meetingId: disputed.meetingId, conclusionId: id, text: 'The report be approved.', editor };

/** One conclusion in a register and a ledger in memory. */
class Desk implements SettlingDeps {
  row: ConclusionRow | null;
  readonly facts: WordingFact[] = [];

  constructor(standing: RegisteredConclusion | null) {
    this.row = standing === null ? null : { ...standing, version: 1, changedAt: '2021-06-19T10:00:00Z' };
  }

  readConclusion = async () => this.row;

  wordings = async () => new Map([[id, this.facts]]);

  recordWording = async (_meeting: string, fact: WordingFact) => {
    if (this.facts.some(({ n }) => n === fact.n)) return false;
    this.facts.push(fact);
    return true;
  };

  writeConclusion: SettlingDeps['writeConclusion'] = async (standing, now, changedAt) => {
    if (standing?.version !== this.row?.version) return false;
    this.row = { ...now, version: (standing?.version ?? 0) + 1, changedAt };
    return true;
  };
}

describe('settling a conflict', () => {
  it('lets the words of a person stand, as a fact and in the row', async () => {
    const desk = new Desk(disputed);
    expect(await settleConclusion(desk, settlement)).toMatchObject({ outcome: 'settled' });
    expect(desk.facts).toMatchObject([{ n: 1, text: 'The report be approved.', conflict: null, at: editor.at }]);
    expect(desk.row).toMatchObject({ text: 'The report be approved.', conflict: null, wordings: [editor], changedAt: editor.at });
  });

  it('completes the row that a crash left behind its fact', async () => {
    const desk = new Desk(disputed);
    const write = desk.writeConclusion;
    desk.writeConclusion = () => Promise.reject(new Error('the power is gone'));
    await expect(settleConclusion(desk, settlement)).rejects.toThrow('the power is gone');
    expect(desk.row).toMatchObject({ conflict: { theirs } });
    desk.writeConclusion = write;
    expect(await settleConclusion(desk, { ...settlement, text: 'Too late.' })).toMatchObject({ outcome: 'no-conflict' });
    expect(desk.row).toMatchObject({ text: 'The report be approved.', conflict: null });
    expect(desk.facts).toHaveLength(1);
  });

  it('looks again where somebody was faster, in the ledger or in the row', async () => {
    const desk = new Desk(disputed);
    const { recordWording, writeConclusion } = desk;
    let [ledger, row] = [0, 0];
    desk.recordWording = async (...fact) => (ledger++ === 0 ? false : await recordWording(...fact));
    desk.writeConclusion = async (...change) => (row++ === 0 ? false : await writeConclusion(...change));
    expect(await settleConclusion(desk, settlement)).toMatchObject({ outcome: 'settled' });
    expect(desk.facts).toHaveLength(1);
    expect(desk.row).toMatchObject({ text: 'The report be approved.', conflict: null });
  });

  it('changes nothing where nothing is in dispute, or nothing is there', async () => {
    const desk = new Desk({ ...disputed, conflict: null });
    expect(await settleConclusion(desk, settlement)).toMatchObject({ outcome: 'no-conflict' });
    expect(desk.facts).toEqual([]);
    expect(await settleConclusion(new Desk(null), settlement)).toEqual({ outcome: 'unknown' });
  });
});
