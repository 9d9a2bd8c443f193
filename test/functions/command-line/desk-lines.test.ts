import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditLines, becameLines, healthLines, replayLines, submittedLines } from '../../../functions/command-line/desk-lines.ts';
import { nameOf, paperRows, paperTable, queryLines } from '../../../functions/command-line/paper-table.ts';
import { storyLines } from '../../../functions/command-line/story-lines.ts';
import { cut } from '../../../functions/command-line/terminal-text.ts';
import { csvText } from '../../../shared/exports/csv-text.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { lineOf, storyOf } from './paper-of.ts';

const plain = (lines: readonly string[]) => lines.map((line) => stripVTControlCharacters(line));

describe('papers in a table', () => {
  it('have their symbol, or the beginning of their id, and a title cut to the terminal', () => {
    const title = 'A title that is so long that no terminal of eighty columns could hold it beside the rest';
    const held = lineOf({ symbol: null, status: 'held', title, items: [] });
    const [head, first, second] = plain(paperTable([lineOf({ published: true }), held], 120));
    expect(head).toMatch(/^paper +status +items +source +received \(UTC\) +title/u);
    expect(first).toMatch(/^C21\/84 +accepted · +C21-A2-07 +ET +2021-05-20 08:00 +Timing of the conference$/u);
    expect(second).toMatch(/^0a1b2c3d4e +held +- +ET .*…$/u);
    expect(second?.length).toBeLessThanOrEqual(120);
    expect(plain(paperTable([held], 80))[0]).not.toContain('received');
    expect(nameOf(lineOf({ symbol: null, paperId: 'short.2' }))).toBe('short.2');
  });

  it('keep to the width and steer no terminal, whatever a title says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 70, max: 200 }), (title, width) => {
        const [, row = ''] = plain(paperTable([lineOf({ title })], width));
        expect([...row.replaceAll(/[\u2068\u2069]/gu, '')].length).toBeLessThanOrEqual(width);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters must not be there
        expect(row).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067]/u);
        expect(cut(title, 20).length).toBeLessThanOrEqual(title.length + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('count a Chinese character as two columns', () => {
    expect(cut('中'.repeat(30), 20)).toBe(`${'中'.repeat(9)}…`);
    expect(cut('中'.repeat(10), 20)).toBe('中'.repeat(10));
  });

  it('say how they were found, and that there are more', () => {
    const plan = { path: 'papers of item 7', filters: ['states: KE'], readUnits: 1.5 };
    expect(plain(queryLines({ lines: [lineOf()], next: 'token', plan }))).toEqual([
      '1 paper, and there are more (--limit).',
      'Read: papers of item 7; of these by states: KE (1.5 read units).',
    ]);
  });

  it('say of another time what is shown as it is now', () => {
    const plan = { path: 'all papers', filters: [], readUnits: 1 };
    const line = lineOf({ asNow: ['title', 'findings'] });
    expect(plain(queryLines({ lines: [line, lineOf()], next: null, plan }))[1]).toBe(
      'As it is now, for its history does not tell it: title, findings of C21/84.',
    );
    expect(paperRows([line])[1]?.at(-1)).toBe('title; findings');
  });

  it('are rows for spreadsheets, in which nothing is a formula', () => {
    const csv = csvText(paperRows([lineOf({ title: '=HYPERLINK("x")', states: ['KE', 'FR'], findings: ['late'] })]));
    expect(csv.split('\r\n')[1]).toContain('KE; FR');
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('the story of a paper', () => {
  it('tells verdict, decisions, citations, letters and history', () => {
    const story = storyOf(
      {},
      {
        notes: [{ id: 'C21/30', note: 'superseded', by: 'C21/30(Rev.1)' }],
        decisions: [
          {
            kind: 'move',
            items: ['C21-A3-01'],
            reason: 'asked for',
            meetingId: 'C21-VCC-1',
            paperId: lineOf().paperId,
            n: 1,
            by: 'A person',
            at: '2021-05-21T08:00:00Z',
          },
        ],
        letters: [{ kind: 'verdict', to: 'desk@et.example', at: null, outcome: 'claimed' }],
        history: [
          {
            n: 1,
            at: '2021-05-20T08:00:00Z',
            kind: 'judged',
            by: 'rapporteur',
            details: { rules: 1 },
            previous: null,
            hash: 'h',
          },
        ],
        versions: [lineOf({ symbol: 'C21/85' })],
        revisions: { of: lineOf({ symbol: 'C21/80' }), by: [] },
      },
    );
    const text = plain(storyLines(story, 100)).join('\n');
    expect(text).toContain('C21/84  accepted  Timing of the conference');
    expect(text).toContain('Of Ethiopia; under C21-A2-07.');
    expect(text).toMatch(/Verdict of the rules: accepted/u);
    expect(text).toContain('1. move under C21-A3-01, by A person, 2021-05-21T08:00:00Z: “asked for”');
    expect(text).toMatch(/Cites\n {2}C21\/30/u);
    expect(text).toContain('C21/30(Rev.1)');
    expect(text).toContain('changes C21/80, accepted');
    expect(text).toContain('verdict to desk@et.example: claimed');
    expect(text).toContain('1. 2021-05-20T08:00:00Z: judged, by rapporteur (rules 1)');
    expect(text).not.toContain('Conclusions');
  });

  it('is told in short of what was sent or decided', () => {
    const [line] = plain(
      submittedLines([{ path: 'a.docx', paperId: 'x.1', story: storyOf({ status: 'held', symbol: null }) }], 100),
    );
    expect(line).toBe('0a1b2c3d4e  held  a.docx (x.1)');
    expect(plain(submittedLines([{ path: 'a.docx', paperId: 'x.1', story: null }], 100))[0]).toContain('has no verdict yet');
    expect(plain(becameLines(storyOf({ published: true })))).toEqual(['Now: C21/84  accepted, published, under C21-A2-07']);
  });
});

describe('what the register says of itself', () => {
  it('shows queues, and what to do about dead letters', () => {
    const lines = plain(healthLines({ queues: [{ queue: 'paper-examined', waiting: 1, inFlight: 2, dead: 3 }] }));
    expect(lines[1]).toMatch(/^paper-examined +1 +2 +3$/u);
    expect(lines[2]).toBe('When what failed is mended: npm start -- redrive paper-examined');
  });

  it('names each break of the audit', () => {
    expect(auditLines({ papers: 1, events: 2, digests: 3, broken: [] }, 80)).toEqual([
      'The audit is whole: 1 paper, 2 events, 3 digests.',
    ]);
    const broken = plain(auditLines({ papers: 1, events: 2, digests: 3, broken: ['paper a.1: its row is gone'] }, 80));
    expect(broken.slice(0, 2)).toEqual([
      'The audit is broken in 1 place (1 paper, 2 events, 3 digests):',
      '  paper a.1: its row is gone',
    ]);
  });

  it('shows what would be judged otherwise', () => {
    const { verdict } = storyOf().paper;
    const to: Verdict = { ...verdict, status: 'returned', filing: { items: ['C21-A3-01'], how: 'declared' } };
    const [changed] = plain(replayLines([{ line: lineOf(), from: verdict, to }], 100));
    expect(changed).toBe('C21/84: accepted → returned, items C21-A2-07 → C21-A3-01');
    expect(replayLines([], 100)).toEqual(['By the rules as they stand now every paper would be judged as it was.']);
  });
});
