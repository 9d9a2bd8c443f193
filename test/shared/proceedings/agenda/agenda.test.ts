import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../../../shared/languages/refusals/refusal-words.ts';
import { meetings } from '../../../../shared/meetings/index.ts';
import { readMeeting } from '../../../../shared/meetings/read-meeting.ts';
import type { AgendaItem } from '../../../../shared/model/agenda.ts';
import type { AgendaChange } from '../../../../shared/model/agenda-change.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { agendaJson } from '../../../../shared/proceedings/agenda/agenda-json.ts';
import { changeAgenda } from '../../../../shared/proceedings/agenda/change-agenda.ts';
import { changesBetween } from '../../../../shared/proceedings/agenda/changes-between.ts';
import { isPackage } from '../../../../shared/proceedings/agenda/packages.ts';
import { spillOver } from '../../../../shared/proceedings/agenda/spill-over.ts';
import { type FiledPaper, touches } from '../../../../shared/proceedings/agenda/touched-papers.ts';

const meeting = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
const { items } = meeting.agenda;

function changed(...changes: readonly AgendaChange[]): Meeting {
  const result = changeAgenda(meeting, changes);
  if (!('meeting' in result)) throw new Error(JSON.stringify(result.problems));
  return result.meeting;
}

const itemOf = (some: Meeting, id: string): AgendaItem | undefined => some.agenda.items.find((item) => item.id === id);
const newItem: AgendaItem = {
  id: 'C21-A2-61',
  annex: 2,
  itemNo: '61',
  title: 'Contingency plans',
  documents: ['C21/90'],
  priority: '1',
  instruments: [],
  url: null,
  notes: [],
};

describe('a change of the agenda', () => {
  it('makes the next version and leaves the earlier one as it was', () => {
    const after = changed({ kind: 'priority', itemId: 'C21-A3-10', from: '2', to: '1' });
    expect([after.version, itemOf(after, 'C21-A3-10')?.priority, itemOf(meeting, 'C21-A3-10')?.priority]).toEqual([
      meeting.version + 1,
      '1',
      '2',
    ]);
    expect(readMeeting(after)).toEqual({ meeting: after });
  });

  it('adds, removes, renames and moves documents, in the order given', () => {
    const after = changed(
      { kind: 'remove', itemId: 'C21-A2-60' },
      { kind: 'add', item: newItem, after: 'C21-A2-59' },
      { kind: 'documents', itemId: 'C21-A2-48', documents: ['C21/74'] },
      { kind: 'title', itemId: 'C21-A2-01', title: 'Outcomes' },
    );
    const ids = after.agenda.items.map(({ id }) => id);
    expect(ids.slice(58, 61)).toEqual(['C21-A2-59', 'C21-A2-61', 'C21-A3-01']);
    expect([itemOf(after, 'C21-A2-48')?.documents, itemOf(after, 'C21-A2-01')?.title]).toEqual([['C21/74'], 'Outcomes']);
  });

  it.each<[string, AgendaChange, Refusal]>([
    ['an unknown item', { kind: 'remove', itemId: 'C21-A9-01' }, ['items-unknown', { items: 'C21-A9-01' }]],
    [
      'a wrong starting point',
      { kind: 'priority', itemId: 'C21-A3-10', from: '1', to: '1+' },
      ['item-group', { item: 'C21-A3-10', group: '2', named: '1' }],
    ],
    [
      'nothing new',
      { kind: 'priority', itemId: 'C21-A3-10', from: '2', to: '2' },
      ['item-group-already', { item: 'C21-A3-10', group: '2' }],
    ],
    [
      'an id that exists',
      { kind: 'add', item: { ...newItem, id: 'C21-A2-01' }, after: null },
      ['item-id-used', { item: 'C21-A2-01' }],
    ],
    [
      'a number that exists',
      { kind: 'add', item: { ...newItem, itemNo: '7' }, after: null },
      ['item-number-used', { number: '7', item: 'C21-A2-07' }],
    ],
    ['an unknown neighbour', { kind: 'add', item: newItem, after: 'C21-A2-99' }, ['items-unknown', { items: 'C21-A2-99' }]],
    [
      'a document of another item',
      { kind: 'documents', itemId: 'C21-A2-48', documents: ['C21/7'] },
      ['document-elsewhere', { document: 'C21/7', item: 'C21-A2-28' }],
    ],
    [
      'no symbol',
      { kind: 'documents', itemId: 'C21-A2-48', documents: ['C21/xx'] },
      ['document-no-symbol', { document: 'C21/xx' }],
    ],
    [
      'a document named twice',
      { kind: 'documents', itemId: 'C21-A2-48', documents: ['C21/90', 'C21/90'] },
      ['document-twice', { document: 'C21/90' }],
    ],
    ['a spill-over of group 2', { kind: 'spill-over', itemIds: ['C21-A3-01'] }, ['item-not-in-group-1', { item: 'C21-A3-01' }]],
  ])('is refused for %s', (_, change, problem) => {
    expect(changeAgenda(meeting, [change])).toEqual({ problems: [problem] });
  });

  it('leaves at least one item', () => {
    const all = items.map(({ id }) => ({ kind: 'remove', itemId: id }) as const);
    expect(changeAgenda(meeting, all)).toEqual({ problems: [['agenda-empty']] });
  });

  it('never uses an id again', () => {
    const result = changeAgenda(meeting, [
      { kind: 'remove', itemId: 'C21-A2-60' },
      { kind: 'add', item: { ...newItem, id: 'C21-A2-60', itemNo: '60' }, after: null },
    ]);
    expect(result).toEqual({ problems: [['item-id-used', { item: 'C21-A2-60' }]] });
  });
});

describe('what group 1 cannot take', () => {
  it('falls to group 2', () => {
    const taken = new Set(items.filter(({ annex }) => annex === 2).map(({ id }) => id));
    taken.delete('C21-A2-31');
    taken.delete('C21-A2-45');
    const change = spillOver(items, taken);
    expect(change).toEqual({ kind: 'spill-over', itemIds: ['C21-A2-31', 'C21-A2-45'] });
    expect(change !== null && itemOf(changed(change), 'C21-A2-31')?.priority).toBe('2');
  });

  it('is nothing where all was taken', () => expect(spillOver(items, new Set(items.map(({ id }) => id)))).toBeNull());
});

describe('the changes between two agendas', () => {
  const edit = fc.record({
    index: fc.nat(items.length - 1),
    what: fc.constantFrom('remove', 'priority', 'title', 'documents', 'swap'),
  });

  it('make the one of the other', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), fc.boolean(), (edits, adds) => {
        const wanted = edits.reduce(
          edited,
          items.map((item) => ({ ...item })),
        );
        const other = { ...meeting, agenda: { ...meeting.agenda, items: adds ? [newItem, ...wanted] : wanted } };
        const result = changeAgenda(meeting, changesBetween(meeting, other));
        expect('meeting' in result && result.meeting.agenda.items).toEqual(other.agenda.items);
      }),
      { numRuns: 40 },
    );
  });

  it('are none between equal ones', () => expect(changesBetween(meeting, structuredClone(meeting))).toEqual([]));
});

function edited(some: AgendaItem[], { index, what }: { index: number; what: string }): AgendaItem[] {
  const at = index % some.length;
  const item = some[at];
  const next = some[(at + 1) % some.length];
  if (item === undefined || next === undefined || item.id === next.id) return some;
  if (what === 'remove') return some.toSpliced(at, 1);
  if (what === 'priority') return some.with(at, { ...item, priority: item.priority === '2' ? '1' : '2' });
  if (what === 'title') return some.with(at, { ...item, title: `${item.title} (2)` });
  if (what === 'documents') return some.with(at, { ...item, documents: [] });
  return some
    .with(at, { ...item, documents: next.documents })
    .with((at + 1) % some.length, { ...next, documents: item.documents });
}

describe('papers that a change touches', () => {
  const paper = (how: FiledPaper['filing']['how'], on: readonly string[], documents: readonly string[] = []): FiledPaper => ({
    paperId: `${how}.1`,
    filing: { items: [...on], how },
    documents,
  });

  it.each<[string, AgendaChange, FiledPaper, unknown]>([
    [
      'orphaned',
      { kind: 'remove', itemId: 'C21-A2-07' },
      paper('declared', ['C21-A2-07']),
      { effect: 'orphaned', from: ['C21-A2-07'], to: [] },
    ],
    [
      'left with one of two items',
      { kind: 'remove', itemId: 'C21-A2-07' },
      paper('declared', ['C21-A2-07', 'C21-A2-16']),
      { effect: 'partly', from: ['C21-A2-07', 'C21-A2-16'], to: ['C21-A2-16'] },
    ],
    [
      'placed at last',
      { kind: 'documents', itemId: 'C21-A2-48', documents: ['C21/90'] },
      paper('none', [], ['C21/90']),
      { effect: 'placed', from: [], to: ['C21-A2-48'] },
    ],
    [
      'orphaned with its document',
      { kind: 'remove', itemId: 'C21-A2-07' },
      paper('cited', ['C21-A2-07'], ['C21/30']),
      { effect: 'orphaned', from: ['C21-A2-07'], to: [] },
    ],
  ])('%s', (_, change, filed, expected) => {
    expect(touches(items, changed(change).agenda.items, [filed])).toMatchObject([expected]);
  });

  it('moved with the document that they cite', () => {
    const after = changed(
      { kind: 'documents', itemId: 'C21-A2-07', documents: [] },
      { kind: 'documents', itemId: 'C21-A2-48', documents: ['C21/30'] },
    );
    expect(
      touches(items, after.agenda.items, [
        paper('cited', ['C21-A2-07'], ['C21/30']),
        paper('declared', ['C21-A2-07'], ['C21/30']),
      ]),
    ).toEqual([{ paperId: 'cited.1', effect: 'moved', from: ['C21-A2-07'], to: ['C21-A2-48'] }]);
  });

  it('are none for a priority or a title', () => {
    const after = changed(
      { kind: 'priority', itemId: 'C21-A3-10', from: '2', to: '1' },
      { kind: 'title', itemId: 'C21-A2-07', title: 'x' },
    );
    expect(
      touches(items, after.agenda.items, [
        paper('cited', ['C21-A2-07'], ['C21/30']),
        paper('declared', ['C21-A3-10']),
        paper('none', []),
      ]),
    ).toEqual([]);
  });
});

describe('an agenda as JSON', () => {
  it('has a row an item', () => {
    const { letter, meeting: code, items: rows } = agendaJson(meeting);
    expect([letter, code, rows.length]).toEqual(['DM-21/1008', 'C21/VCC-1', 74]);
    expect(rows[31]).toMatchObject({ id: 'C21-A2-32', annex: 2, itemNo: 32, documents: ['C21/8'], priority: '1', package: true });
  });

  it('knows packages', () => {
    expect(items.filter(isPackage).map(({ itemNo }) => itemNo)).toEqual(['32', '33', '34', '35', '36']);
    expect(isPackage({ title: 'Report (to be noted as a package)', notes: [] })).toBe(true);
  });
});
