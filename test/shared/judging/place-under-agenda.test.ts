import { describe, expect, it } from 'vitest';
import { placeUnderAgenda } from '../../../shared/judging/place-under-agenda.ts';
import { examinationOf, meetingOf, type Variation } from './examination-of.ts';

function placed(variation: Variation, edition: 'C20' | 'C21' = 'C21'): string {
  const { filing } = placeUnderAgenda(examinationOf(variation, edition), meetingOf(edition));
  return [filing.how, ...filing.items].join(' ');
}

const item = (agendaItem: string | null, cites: Variation['cites'] = {}): Variation => ({
  values: { agendaItem, references: [] },
  cites,
});
const form = (agendaItem: string | null, commentsOn: string | null, cites: Variation['cites'] = {}): Variation => ({
  values: { agendaItem, commentsOn },
  cites,
});

describe('a declared item', () => {
  it.each([
    ['a bare number is an item of Annex 2', item('7'), 'declared C21-A2-07'],
    ['an annex that is named', item('Annex 3, item 1'), 'declared C21-A3-01'],
    ['several items', item('15, 16'), 'declared C21-A2-15 C21-A2-16'],
    ['the same item twice', item('7, Annex 2 item 7'), 'declared C21-A2-07'],
    ['it wins over what the title cites', item('7', { title: ['C21/30', 'C21/37'] }), 'declared C21-A2-07'],
    ['a document of the agenda in the field', item('C21/30', { agendaItem: ['C21/30'] }), 'declared C21-A2-07'],
    ['a document of the agenda that no citation covers', item('Document C21/30'), 'declared C21-A2-07'],
  ])('%s', (_name, variation, expected) => {
    expect(placed(variation)).toBe(expected);
  });

  it.each([
    ['the citations point to that number in Annex 3', item('1', { title: ['C21/33'] }), 'declared C21-A3-01'],
    ['a document of the item of Annex 2 is cited too', item('1', { title: ['C21/33'], body: ['C21/14'] }), 'declared C21-A2-01'],
    ['the citations point to several items', item('1', { title: ['C21/33', 'C21/18'] }), 'conflict C21-A2-01'],
    ['the citations point to another number in Annex 3', item('1', { title: ['C21/18'] }), 'conflict C21-A2-01'],
    ['the annex is named', item('Annex 2, item 1', { title: ['C21/33'] }), 'conflict C21-A2-01'],
  ])('a bare number, when %s', (_name, variation, expected) => {
    expect(placed(variation)).toBe(expected);
  });

  it.each([
    ['nothing cited belongs to it', item('34', { body: ['C21/25'] }), 'conflict C21-A2-34'],
    ['one citation belongs to it', item('34', { body: ['C21/25', 'C21/12'] }), 'declared C21-A2-34'],
    ['a corrigendum of its document is cited', item('7', { body: ['C21/30(Corr.1)', 'C21/25'] }), 'declared C21-A2-07'],
    ['it has no document of its own', item('48', { body: ['C21/25'] }), 'declared C21-A2-48'],
    ['only documents of another year are cited', item('34', { body: ['C20/25'] }), 'declared C21-A2-34'],
    ['only other series are cited', item('34', { body: ['C21/DT/25', 'C21/INF/25', 'C21/ADM/1'] }), 'declared C21-A2-34'],
    ['the citations belong to the second of two items', item('15, 16', { body: ['C21/37'] }), 'declared C21-A2-15 C21-A2-16'],
  ])('is in conflict or not, when %s', (_name, variation, expected) => {
    expect(placed(variation)).toBe(expected);
  });
});

describe('what the field names and no agenda has', () => {
  it.each([
    ['7', null],
    ['99', '99'],
    // one of two is known: only the other is named
    ['7, 99', '99'],
    ['Annex 3, item 99', 'Annex 3, item 99'],
    ['the future', 'the future'],
  ])('%s', (agendaItem, unknown) => {
    expect(placeUnderAgenda(examinationOf(item(agendaItem)), meetingOf('C21')).unknown).toBe(unknown);
  });
});

describe('the place whose citations decide', () => {
  it.each([
    [item(null, { title: ['C21/64'], summary: ['C21/30'] }), 'title'],
    [item(null, { summary: ['C21/30'], body: ['C21/64'] }), 'summary'],
    [item(null, { references: ['C21/30'], body: ['C21/64'] }), 'references'],
    [item(null, { body: ['C21/64'] }), 'text'],
  ])('%# is named', (variation, from) => {
    expect(placeUnderAgenda(examinationOf(variation), meetingOf('C21')).inferred.from).toBe(from);
  });
});

describe('without a declared item', () => {
  const title = ['C21/64'];
  it.each([
    ['the title comes first', item(null, { title, summary: ['C21/30'] }), 'cited C21-A2-05'],
    ['then summary and action together', item(null, { summary: ['C21/30'], references: ['C21/25'] }), 'cited C21-A2-07'],
    ['summary and action may disagree', item(null, { summary: ['C21/30'], actionRequired: ['C21/25'] }), 'none'],
    ['then References', item(null, { references: ['C21/25'], body: ['C21/30'] }), 'cited C21-A2-52'],
    ['References by their list', { values: { agendaItem: null, references: ['C21/25'] }, cites: {} }, 'cited C21-A2-52'],
    ['then the whole text', item(null, { body: ['C21/30'] }), 'cited C21-A2-07'],
    ['an addendum counts as its base', item(null, { title: ['C21/21(Add.1)'] }), 'cited C21-A2-06'],
    ['several items in one place', item(null, { title: ['C21/30', 'C21/37'] }), 'none'],
    ['two documents of one paper, one item', item(null, { title: ['C21/30', 'C21/30(Corr.1)'] }), 'cited C21-A2-07'],
    [
      'a title that cites another year leaves it to the next place',
      item(null, { title: ['C20/14'], summary: ['C21/30'] }),
      'cited C21-A2-07',
    ],
    ['instruments imply nothing', item(null, { title: ['pp-resolution:77', 'council-decision:612'] }), 'none'],
    ['the placeholder is no item', { ...item('xx', { title }), placeholders: ['agendaItem'] }, 'cited C21-A2-05'],
    ['a dash is no item', item('-', { title }), 'cited C21-A2-05'],
    ['a number that is not on the agenda', item('61', { title }), 'cited C21-A2-05'],
    ['an item of a committee', item('PL 2.6', { title }), 'cited C21-A2-05'],
    ['nothing at all', item(null), 'none'],
  ] satisfies [string, Variation, string][])('%s', (_name, variation, expected) => {
    expect(placed(variation)).toBe(expected);
  });

  it('reads the citations of a paper without a form', () => {
    expect(placed({ form: null, cites: { body: ['C21/64'] } })).toBe('cited C21-A2-05');
  });
});

describe('the form of 2020', () => {
  it.each([
    ['the reference row names a document', form('Document C20/62', 'C20/62', { agendaItem: ['C20/62'] }), 'declared C20-35'],
    [
      'and an information document beside it',
      form('C20/62 (C20/INF/17)', null, { agendaItem: ['C20/62', 'C20/INF/17'] }),
      'declared C20-35',
    ],
    ['the row names an item', form('Item 15 of the draft agenda (COVID-19)', null), 'declared C20-15'],
    [
      'the heading belongs to another item',
      form('C20/62', 'C20/57', { agendaItem: ['C20/62'], commentsOn: ['C20/57'] }),
      'conflict C20-35',
    ],
    ['the heading alone', form(null, 'C20/37'), 'cited C20-31'],
    ['the heading by its citation', form(null, null, { commentsOn: ['C20/37'], body: ['C20/57'] }), 'cited C20-31'],
    ['the heading names no document of the agenda', form('C20/62', 'C20/INF/17', { agendaItem: ['C20/62'] }), 'declared C20-35'],
    ['a document that is not on the agenda', form('C20/99', 'C20/37', { agendaItem: ['C20/99'] }), 'cited C20-31'],
    ['C20/14 is not C21/14', form('C20/14', null, { agendaItem: ['C20/14'] }), 'declared C20-07'],
  ])('%s', (_name, variation, expected) => {
    expect(placed(variation, 'C20')).toBe(expected);
  });
});
