import { describe, expect, it } from 'vitest';
import { judge } from '../../../shared/judging/judge.ts';
import { type MailFacts, quarantineCodes } from '../../../shared/model/arrival.ts';
import { arrivalOf, examinationOf, meetingOf, nothingKnown } from './examination-of.ts';

const mail = (change: Partial<MailFacts> = {}): MailFacts => {
  return { mailId: 'm1', from: 'focal@et.example', focalPoint: true, quarantine: [], copied: ['ET'], ...change };
};
const sender = (state: string | null) => ({ state, address: 'focal@et.example', authenticated: true, language: null });
const source = (...states: string[]) => ({ source: { raw: states.join(', '), states, organisations: [], others: [] } });
const judged = (facts: Parameters<typeof examinationOf>[0], facts2: MailFacts | null, state: string | null = 'ET') =>
  judge(examinationOf(facts), meetingOf('C21'), { ...arrivalOf(), sender: sender(state), mail: facts2 }, nothingKnown);
const codes = (...args: Parameters<typeof judged>) => judged(...args).findings.map(({ code }) => code);

describe('a paper that came by mail', () => {
  it.each<[string, string[], Partial<MailFacts>, string | null, string | null]>([
    ['from its own State', ['ET'], {}, 'ET', null],
    ['from another', ['KE'], {}, 'ET', 'sender-source-mismatch'],
    ['from one of several, the others copied', ['ET', 'KE', 'BY'], { copied: ['ET', 'BY', 'KE'] }, 'ET', null],
    ['from one of several, one not copied', ['ET', 'KE', 'BY'], { copied: ['ET', 'BY'] }, 'ET', 'cosponsor-cc-missing'],
    ['from none of several', ['KE', 'BY'], { copied: ['ET', 'KE', 'BY'] }, 'ET', 'sender-source-mismatch'],
    ['from another office of the State', ['ET'], { focalPoint: false }, 'ET', 'sender-not-focal-point'],
  ])('%s', (_kind, states, change, state, code) => {
    const found = codes({ values: source(...states) }, mail(change), state).filter((one) => /^(?:sender|cosponsor)-/u.test(one));
    expect(found).toEqual(code === null ? [] : [code]);
  });

  it.each(quarantineCodes)('is held with %s, whatever its sender would have to mend', (code) => {
    const verdict = judged({ file: { read: false, kind: 'image' } }, mail({ quarantine: [code], focalPoint: false }), null);
    expect(verdict.status).toBe('held');
    expect(verdict.findings[0]?.code).toBe(code);
    expect(verdict.findings.some(({ severity }) => severity === 'return')).toBe(true);
  });

  it('names the States that are not copied', () => {
    const { findings, status } = judged({ values: source('ET', 'RU', 'KZ') }, mail({ copied: ['ET'] }));
    expect(status).toBe('held');
    expect(findings.find(({ code }) => code === 'cosponsor-cc-missing')?.values).toEqual({ states: 'RU, KZ' });
  });

  it('is judged as before where it came another way', () => {
    expect(codes({ values: source('KE') }, null)).not.toContain('sender-source-mismatch');
  });
});
