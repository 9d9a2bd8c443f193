import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegistry } from '../../../shared/members/read-registry.ts';
import { isOnCouncil, speakerOf, statesOf } from '../../../shared/members/registry.ts';
import { memberRegistrySchema } from '../../../shared/model/member-registry.ts';

const dated = { version: 1, validFrom: '2021-01-01' };
const head = 'state,language,domains,focal_points,council_terms';
const read = (...lines: string[]) => readRegistry([head, ...lines].join('\r\n'), dated);
const problemsOf = (...lines: string[]) => {
  const reading = read(...lines);
  return 'problems' in reading ? reading.problems : [];
};

describe('the registry of contacts', () => {
  const reading = read(
    'ke,en,@CA.example;ict.example,"a@ca.example; B@ca.example",2015-2018;2019–2022',
    '',
    'FJ,,fj.example,desk@gov.example,',
  );
  const registry = 'registry' in reading ? reading.registry : memberRegistrySchema.parse(null);

  it('is read from a table', () => {
    expect(registry.members).toEqual([
      {
        state: 'KE',
        language: 'en',
        domains: ['ca.example', 'ict.example'],
        focalPoints: ['a@ca.example', 'b@ca.example'],
        councilTerms: [
          [2015, 2018],
          [2019, 2022],
        ],
      },
      { state: 'FJ', language: null, domains: ['fj.example'], focalPoints: ['desk@gov.example'], councilTerms: [] },
    ]);
    expect(memberRegistrySchema.parse(registry)).toEqual(registry);
  });

  it.each([
    ['A@CA.example', 'KE', true],
    ['other@ca.example', 'KE', false],
    ['x@geneva.ict.example', 'KE', false],
    ['desk@gov.example', 'FJ', true],
    ['other@gov.example', null, false],
    ['x@notca.example', null, false],
    ['x@example', null, false],
  ])('says for whom %s speaks', (address, state, focalPoint) => {
    const speaker = speakerOf(registry, address);
    expect([speaker?.state ?? null, speaker?.focalPoint ?? false]).toEqual([state, focalPoint]);
  });

  it('names each State once', () => {
    expect(statesOf(registry, ['a@ca.example', 'b@ca.example', 'x@y.test', 'q@fj.example'])).toEqual(['KE', 'FJ']);
  });

  it('knows who sat on the Council', () => {
    const [kenya] = registry.members;
    expect(kenya && [2014, 2016, 2022, 2023].map((year) => isOnCouncil(kenya, year))).toEqual([false, true, true, false]);
  });

  it.each([
    ['a State that is none', ['XX,,x.example,,'], 'line 2: XX is no Member State'],
    ['a code that is none', ['Kenya,,x.example,,'], 'line 2: state'],
    ['an address that is none', ['KE,,x.example,not an address,'], 'line 2: focalPoints'],
    ['a language that is none', ['KE,de,x.example,,'], 'line 2: language'],
    ['a term that is none', ['KE,,x.example,,2019'], 'line 2: councilTerms'],
    ['a domain of two States', ['KE,,x.example,,', 'FJ,,x.example,,'], 'x.example stands for KE and for FJ'],
    ['a contact of two States', ['KE,,,a@b.example,', 'FJ,,,a@b.example,'], 'a@b.example stands for KE and for FJ'],
    ['a State that stands twice', ['KE,,,,', 'KE,,,,'], 'the State KE stands twice'],
    ['the line, where a cell runs over several', ['KE,,"x.example\n;y.example",,', 'XX,,,,'], 'line 4: XX is no Member State'],
  ])('tells of %s', (_kind, lines, problem) => {
    expect(problemsOf(...lines).join('\n')).toContain(problem);
  });

  it('tells which columns the head lacks', () => {
    expect(readRegistry('state,domains', dated)).toEqual({
      problems: [expect.stringContaining('lacks language, focal_points, council_terms')],
    });
  });

  it('has an answer for any text', () => {
    const piece = fc.constantFrom(head, 'KE', ',', '"', '\n', '\r\n', ';', 'a@b.example', '2019-2022', ' ', 'é');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const answer = readRegistry(pieces.join(''), dated);
        return 'problems' in answer ? answer.problems.length > 0 : memberRegistrySchema.safeParse(answer.registry).success;
      }),
    );
  });
});
