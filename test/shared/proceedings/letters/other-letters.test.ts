import { describe, expect, it } from 'vitest';
import { codesOf, letterInText } from './letters-read.ts';

/** Heads in the manner of DM-20/1013 and DM-20/1021 (English) and DM-20/1005 (Spanish): subject, salutation, and days of other meetings below. */
const english = [
  'General Secretariat (SG)',
  'Geneva, 14 September 2022',
  'Ref: DM-22/1013',
  'Contact:\tSecretariat of the Council',
];
const spanish = ['Ginebra, 14 de Mayo de 2022', 'Ref.: DM-22/1005', 'A los Estados Miembros del Consejo de la UIT'];

describe('days of other meetings', () => {
  it('in the past are those of an earlier consultation', () => {
    const letter = letterInText(
      ...english,
      'Subject:\tOrganization of a second virtual consultation of councillors (14-18 November 2022)',
      'Dear Madam/Sir,',
      'I thank you for your part in the first virtual consultation of councillors, which was held from 7 to 10 June 2022 and from 13 to 14 June 2022.',
    );
    expect([letter.reference.value, letter.date.value]).toEqual(['DM-22/1013', '2022-09-14']);
    expect([letter.opens.value, letter.closes.value]).toEqual(['2022-11-14', '2022-11-18']);
  });

  it('are none of this one where the letter names no others', () => {
    const letter = letterInText(
      ...english,
      'Subject:\tConsultation by correspondence on the outcomes of the virtual consultation of councillors, 7-10 June 2022',
      'Dear Madam/Sir,',
      'Please reply not later than 21 October 2022.',
    );
    expect([letter.opens.value, letter.closes.value]).toEqual([null, null]);
  });

  it.each([
    [
      'Dear Madam/Sir,',
      english,
      'Subject: A virtual consultation of councillors',
      'The session of the Council (9-19 June 2023) stands.',
    ],
    [
      'Estimado(a) consejero(a):',
      spanish,
      'Asunto: Organización de una consulta virtual de los consejeros',
      'Se había previsto una reunión del Consejo (9-19 de junio de 2023) en la sede.',
    ],
  ])('stand behind the salutation %s, and the subject above it says nothing of them', (salutation, head, subject, words) => {
    const letter = letterInText(...head, subject, salutation, words);
    expect(letter.date.value).not.toBeNull();
    expect(letter.opens.value).toBeNull();
  });
});

describe('a letter without an agenda', () => {
  const letter = letterInText(
    ...english,
    'Subject:\tOutcomes of the virtual consultation of councillors',
    'Dear Madam/Sir,',
    'I submit the items in Annex 1 for the decision of the Council by correspondence.',
  );

  it('is no contribution, for all its labels, when it bears the number of a letter', () => {
    expect(codesOf(letter)).toContain('no-agenda-table');
    expect(codesOf(letter)).not.toContain('not-a-letter');
  });

  it('asks for no edition of the template: its own head is no form', () => {
    expect(letter.edition).toMatchObject({ value: null, certainty: 'missing' });
  });
});

describe('a record sent as a letter', () => {
  it('is known by the words of its title page', () => {
    const { findings } = letterInText(
      'Documento C21/90-S',
      'RESUMEN DE LOS DEBATES',
      'DE LA',
      'SEXTA SESIÓN PLENARIA',
      'Presidenta: Sra. A. EXAMPLE (Kenya)',
    );
    expect(findings.find(({ code }) => code === 'not-a-letter')?.detail).toBe('a summary record');
  });
});
