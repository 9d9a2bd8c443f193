import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkedAsJson, checkLines, closingLines } from '../../../functions/command-line/check-lines.ts';
import { allAcceptable, checkPaper } from '../../../functions/command-line/check-paper.ts';
import type { Sender } from '../../../shared/model/arrival.ts';
import { examinationOf, meetingOf, type Variation } from '../../shared/judging/examination-of.ts';

const meeting = meetingOf('C21');
const unnamed: Sender = { state: null, address: null, authenticated: true, language: null };
const checked = (variation: Variation = {}, sender: Partial<Sender> | null = null) =>
  checkPaper({ label: 'papers/a.docx', fileName: 'a.docx' }, examinationOf(variation), {
    meeting,
    sender: sender === null ? null : { ...unnamed, ...sender },
    language: 'fr',
  });

describe('checking a paper before it is sent', () => {
  it('judges it as if it came in time, in the language of the person', () => {
    const good = checked();
    expect(good.verdict).toMatchObject({ status: 'accepted', language: 'fr' });
    expect(good.verdict.findings.map(({ code }) => code)).not.toContain('late');
    const bad = checked({ values: { title: null } });
    expect(bad.verdict).toMatchObject({ status: 'returned', findings: [{ code: 'missing-title' }] });
    expect([allAcceptable([good]), allAcceptable([good, bad])]).toEqual([true, false]);
  });

  it('holds a mail against its sender, whose State must be among the sources', () => {
    const codes = (sender: Partial<Sender> | null) => checked({}, sender).verdict.findings.map(({ code }) => code);
    expect(codes({ state: 'ET', address: 'desk@et.example' })).toEqual(codes(null));
    expect(codes({ state: 'KE' })).toEqual(codes(null));
    expect(codes({ state: 'KE', address: 'desk@ke.example' })).toContain('sender-source-mismatch');
    expect(codes({ address: 'desk@nobody.example' })).toContain('sender-unknown');
  });

  it('tells what would become of it, what to mend, and until when papers are taken', () => {
    const lines = checkLines([checked(), checked({ values: { title: null } })], 100).map((line) =>
      stripVTControlCharacters(line),
    );
    expect(lines[0]).toMatch(/^✓ would be accepted: papers\/a\.docx \(\d pages?, under C21-A2-07\)$/u);
    expect(lines.join('\n')).toMatch(/✗ would be returned to you: .*\n {2}missing-title: the sender must mend it/u);
    const before = Date.parse(meeting.submission.closes) - 1;
    expect(closingLines([checked(), checked()], before)).toEqual([
      `Papers for ${meeting.id} are taken until ${meeting.submission.closes} (${meeting.submission.timeZone}).`,
    ]);
    expect(closingLines([checked()], before + 2)[0]).toContain('has passed');
  });

  it('says the same to machines', () => {
    expect(JSON.parse(checkedAsJson([checked({ values: { title: null } })]))).toMatchObject([
      {
        file: 'papers/a.docx',
        status: 'returned',
        findings: [{ code: 'missing-title', severity: 'return' }],
        pages: { disputed: false },
        meeting: { id: meeting.id, closes: meeting.submission.closes },
      },
    ]);
  });
});
