import { describe, expect, it } from 'vitest';
import { readCheck } from '../../../functions/command-line/check-command.ts';
import { readDecide } from '../../../functions/command-line/decide-command.ts';
import { readQuery } from '../../../functions/command-line/query-command.ts';
import { readExtend, readOperate, readReplay, readShow } from '../../../functions/command-line/small-desk-commands.ts';
import { readSubmit } from '../../../functions/command-line/submit-command.ts';
import { citedNamed, itemsNamed, stateNamed } from '../../../functions/command-line/things-named.ts';
import { UsageError } from '../../../functions/command-line/usage-error.ts';
import { paperCriteriaSchema } from '../../../shared/model/paper-query.ts';

describe('the arguments of the commands on the desk', () => {
  it('make a question of every criterion, in the words of people', () => {
    const { criteria, ...wanted } = readQuery([
      ...['--status', 'Accepted,held', '--item', '2:7', '--item', 'c21-a3-01', '--group', '1+', '--annex', '2'],
      ...['--state', 'Kenya', '--state', 'FR', '--members-of', 'rcc', '--organisation', 'CITEL', '--finding', 'late'],
      ...['--paper-language', 'fr', '--channel', 'mail', '--from', '2021-05-20T00:00:00+02:00', '--to', '2021-05-21T00:00:00Z'],
      ...['--text', 'work plan', '--published', '--as-of', '2021-06-01T00:00:00Z', '--cites', 'Resolution 77', '--limit', '5'],
    ]);
    expect(criteria).toEqual({
      statuses: ['accepted', 'held'],
      items: ['C21-A2-07', 'C21-A3-01'],
      groups: ['1+'],
      annex: 2,
      states: ['KE', 'FR'],
      membersOf: ['RCC'],
      organisations: ['CITEL'],
      findings: ['late'],
      languages: ['fr'],
      channels: ['mail'],
      from: '2021-05-19T22:00:00.000Z',
      to: '2021-05-21T00:00:00.000Z',
      text: 'work plan',
      published: true,
      asOf: '2021-06-01T00:00:00.000Z',
    });
    expect(paperCriteriaSchema.parse(criteria)).toEqual(criteria);
    expect(wanted).toMatchObject({ cites: 'Resolution 77', limit: 5, meetingId: 'C21-VCC-1', by: 'secretariat', aws: false });
  });

  it('ask for everything where nothing is said, and for what is not published with --drafts', () => {
    expect(readQuery([])).toMatchObject({ criteria: {}, cites: null, limit: 200, csv: false });
    expect(readQuery(['--drafts']).criteria).toEqual({ published: false });
  });

  it('go to AWS where a person says so, or names a profile', () => {
    expect(readQuery(['--aws'])).toMatchObject({ aws: true, profile: null });
    expect(readShow(['C21/84', '--profile', 'council'])).toMatchObject({ aws: true, profile: 'council', paper: 'C21/84' });
  });

  it('make decisions with their reasons', () => {
    const because = ['--because', ' the line was down '];
    const reason = 'the line was down';
    expect(readDecide(['C21/84', 'accept', ...because])).toMatchObject({ paper: 'C21/84', draft: { kind: 'accept', reason } });
    expect(readDecide(['abc', 'move', '--items', '2:7,C21-A3-01', ...because])).toMatchObject({
      draft: { kind: 'move', items: ['C21-A2-07', 'C21-A3-01'], reason },
    });
    expect(readDecide(['abc', 'correct', '--field', 'title', '--value', 'A title', ...because])).toMatchObject({
      draft: { kind: 'correct', field: 'title', value: 'A title', reason },
    });
    expect(readDecide(['abc', 'join', '--to', 'C21/85', ...because])).toMatchObject({ draft: { kind: 'join', to: 'C21/85' } });
    expect(readDecide(['--help'])).toEqual({ help: true });
    expect(readExtend(['Kenya', '--until', '2021-05-28T23:59:59+02:00', ...because])).toMatchObject({
      state: 'KE',
      until: '2021-05-28T21:59:59.000Z',
      reason,
    });
    expect(readReplay([])).toMatchObject({ confirmed: [] });
    expect(readReplay(['--confirm', 'C21/84', 'abcd', ...because])).toMatchObject({ confirmed: ['C21/84', 'abcd'], reason });
  });

  it('send in the name of a delegation, or on its behalf', () => {
    expect(readSubmit(['a.docx', '--sender', 'Kenya'])).toMatchObject({ paths: ['a.docx'], state: 'KE', onBehalf: null });
    const onBehalf = ['--on-behalf', 'KE', '--received', '2021-05-24T16:00:00+02:00', '--because', 'on paper'];
    expect(readSubmit(['a.docx', ...onBehalf])).toMatchObject({
      state: 'KE',
      onBehalf: { receivedAt: '2021-05-24T14:00:00.000Z', reason: 'on paper' },
    });
    expect(readSubmit(['--help'])).toBeNull();
    expect(readCheck(['a.docx', '--sender', 'KE', '--language', 'fr'])).toMatchObject({
      language: 'fr',
      sender: 'KE',
      json: false,
    });
    expect(readOperate('audit', ['verify', '--json'])).toMatchObject({ json: true });
    expect(readOperate('redrive', ['paper-examined'])).toMatchObject({ queue: 'paper-examined' });
  });

  const wrong: readonly (readonly [says: string, call: () => unknown])[] = [
    ['--status takes pending, accepted', () => readQuery(['--status', 'done'])],
    ['query takes criteria with their names', () => readQuery(['C21/84'])],
    ['--published or --drafts', () => readQuery(['--published', '--drafts'])],
    ['--csv or --json', () => readQuery(['--csv', '--json'])],
    ['--limit takes a number', () => readQuery(['--limit', '0'])],
    ['--annex takes the number', () => readQuery(['--annex', 'two'])],
    ['is not a time with its offset', () => readQuery(['--from', '2021-05-20'])],
    ['names no Member State', () => readQuery(['--state', 'Atlantis'])],
    ['names no agenda item', () => readQuery(['--item', 'seven'])],
    ['See npm start -- query --help', () => readQuery(['--nonsense'])],
    ['Name one paper', () => readShow([])],
    ['Name the paper and the decision', () => readDecide(['C21/84'])],
    ['decide takes accept', () => readDecide(['C21/84', 'approve', '--because', 'why'])],
    ['Say why, for the history', () => readDecide(['C21/84', 'accept'])],
    ['Say under which items', () => readDecide(['C21/84', 'move', '--because', 'why not'])],
    ['Say what is wrong', () => readDecide(['C21/84', 'correct', '--because', 'why not'])],
    ['Name the paper with which', () => readDecide(['C21/84', 'join', '--because', 'why not'])],
    ['Say until when', () => readExtend(['KE', '--because', 'why not'])],
    ['Name the papers that are to be judged again', () => readReplay(['--confirm'])],
    ['To have them judged again', () => readReplay(['C21/84'])],
    ['Say who sends them', () => readSubmit(['a.docx'])],
    ['Say who sends them', () => readSubmit(['a.docx', '--sender', 'KE', '--on-behalf', 'KE'])],
    ['Say when they truly came', () => readSubmit(['a.docx', '--on-behalf', 'KE', '--because', 'on paper'])],
    ['--received goes with --on-behalf', () => readSubmit(['a.docx', '--sender', 'KE', '--received', '2021-05-24T16:00:00Z'])],
    ['Name the papers to send', () => readSubmit(['--sender', 'KE'])],
    ['Name the papers to check', () => readCheck([])],
    ['audit takes verify', () => readOperate('audit', [])],
    ['Name one queue', () => readOperate('redrive', [])],
    ['health takes no name', () => readOperate('health', ['all'])],
  ];
  it.each(wrong)('say what to do instead: %s', (says, call) => {
    expect(call).toThrow(UsageError);
    expect(call).toThrow(says);
  });
});

describe('things that a person names', () => {
  it('are States by code or by name in any language, items by number, and citations by the grammar', () => {
    expect(['ke', 'Fédération de Russie', '肯尼亚'].map((text) => stateNamed(text))).toEqual(['KE', 'RU', 'KE']);
    expect(itemsNamed(['3:12', 'C20-35'], 'C20-VCC-1')).toEqual(['C20-A3-12', 'C20-35']);
    expect(citedNamed('Resolution 77', 'C21-VCC-1')).toBe('pp-resolution:77');
    expect(citedNamed('DT/6', 'C20-VCC-1')).toBe('C20/DT/6');
    expect(() => citedNamed('Resolutions 77 and 111', 'C21-VCC-1')).toThrow('ask for one at a time');
    expect(() => citedNamed('the weather', 'C21-VCC-1')).toThrow('names no document or instrument');
  });
});
