import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../shared/fields/read-template.ts';
import { templateReadingSchema } from '../../../shared/model/examination.ts';
import { type Language, languages } from '../../../shared/model/language.ts';
import { paperOf } from '../../../shared/model/paper.ts';
import { label, number, words } from './forms.ts';
import { docx, type Loose, paragraph } from './papers.ts';

function labelled(language: Language): Loose[] {
  const said = words[language];
  return [
    `${label('C21', 'agendaItem', language)}: 15, 16`,
    `${label('C21', 'documentNumber', language)} ${number(language)}`,
    `${label('C21', 'date', language)}: ${said.date}`,
    `${label('C21', 'originalLanguage', language)}: ${said.original}`,
    `${label('C21', 'source', language)}: ${said.source}`,
    `${label('C21', 'title', language)}: ${said.title}`,
    `${label('C21', 'summary', language)}: ${said.summary[0]}`,
    `${label('C21', 'actionRequired', language)}: ${said.action}`,
    `${label('C21', 'references', language)}: ${said.references}`,
  ].map((text) => paragraph(text));
}

function values(passages: readonly Loose[], language: Language) {
  const { fields } = readTemplate(docx(passages), language);
  return Object.entries(fields).map(([key, { value, raw, placeholder }]) => ({ key, value, raw, placeholder }));
}

const anyLanguage = fc.constantFrom(...languages);
const formWords = languages.flatMap((language) => labelled(language).map(({ text }) => text));

describe('readTemplate', () => {
  it('gives the same values whatever the order of the fields', () => {
    fc.assert(
      fc.property(
        anyLanguage.chain((language) =>
          fc.tuple(fc.constant(language), fc.shuffledSubarray(labelled(language), { minLength: 9 })),
        ),
        ([language, shuffled]) => {
          expect(values(shuffled, language)).toEqual(values(labelled(language), language));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('does not mind blank passages', () => {
    const blank = fc.constantFrom('', ' ', '\t', '\u00a0', '\n');
    fc.assert(
      fc.property(anyLanguage, fc.array(fc.tuple(fc.nat(9), blank), { maxLength: 8 }), (language, blanks) => {
        const passages = labelled(language);
        for (const [at, text] of blanks) passages.splice(at, 0, paragraph(text));
        expect(values(passages, language)).toEqual(values(labelled(language), language));
      }),
      { numRuns: 40 },
    );
  });

  it('never throws, and gives true places, on any passages', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(...formWords),
      fc
        .tuple(fc.constantFrom(...formWords), fc.nat(40), fc.string({ maxLength: 8 }))
        .map(([word, at, more]) => word.slice(0, at) + more + word.slice(at)),
    );
    const cell = fc.option(fc.record({ table: fc.nat(2), row: fc.nat(3), column: fc.nat(2) }));
    const passage = fc.record({
      text,
      part: fc.constantFrom('header', 'body', 'textbox', 'footnote', 'footer'),
      page: fc.option(fc.integer({ min: 1, max: 3 })),
      cell,
      control: fc.option(
        fc.record({ tag: fc.constantFrom(null, 'title', 'Source', 'zzz'), alias: fc.constantFrom(null, 'Summary') }),
      ),
      bold: fc.boolean(),
      centred: fc.boolean(),
      links: fc.constant([]),
    });
    fc.assert(
      fc.property(
        fc.array(passage, { maxLength: 14 }),
        fc.constantFrom('docx', 'pdf', 'text'),
        fc.option(anyLanguage),
        (passages, kind, language) => {
          const paper = paperOf(kind, passages as Loose[]);
          const reading = readTemplate(paper, language);
          templateReadingSchema.parse(reading);
          for (const { raw, place } of Object.values(reading.fields)) {
            if (place !== null) expect(paper.text.slice(place.start, place.end)).toBe(raw);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
