import { describe, expect, it } from 'vitest';
import { codesOf, paragraphsInShort, readText, sectionsInShort } from './in-short.ts';

/** Title pages in the manner of the summary records of the Council: day of issue, day of the sitting, who chaired, list of subjects. */
const pages: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Council 2021',
    'Geneva, 8-18 June 2021',
    'Document C21/90-E',
    '2 July 2021',
    'SUMMARY RECORD',
    'OF THE',
    'TENTH AND LAST PLENARY MEETING',
    'Thursday, 17 June 2021, from 1430 to 1810 hours',
    'Chairman: Ms A. EXAMPLE (Kenya)',
  ],
  fr: [
    'Document C21/90-F',
    '2 juillet 2021',
    'COMPTE RENDU',
    'DE LA',
    'DIXIÈME ET DERNIÈRE SÉANCE PLÉNIÈRE',
    'Jeudi 17 juin 2021, de 14 h 30 à 18 h 10',
    'Président: Mme A. EXAMPLE (Kenya)',
  ],
  es: [
    'Documento C21/90-S',
    '2 de julio de 2021',
    'RESUMEN DE LOS DEBATES',
    'DE LA',
    'DÉCIMA Y ÚLTIMA SESIÓN PLENARIA',
    'Jueves 17 de junio de 2021, de las 14.30 a las 18.10 horas',
    'Presidenta: Sra. A. EXAMPLE (Kenya)',
    'Y después: Sr. B. EXAMPLE (Brasil)',
  ],
  ru: [
    'Документ C21/90-R',
    '2 июля 2021 года',
    'КРАТКИЙ ОТЧЕТ',
    'О РАБОТЕ',
    'ДЕСЯТОГО ПЛЕНАРНОГО ЗАСЕДАНИЯ',
    'состоявшегося в четверг, 17 июня 2021 года, в 14 час. 30 мин.',
    'Председатель: г-жа А. ПРИМЕР (Кения)',
  ],
  ar: [
    'الوثيقة C21/90-A',
    '2 يوليو 2021',
    'محضر موجز',
    'الجلسة العامة العاشرة',
    'المعقودة يوم الخميس، 17 حزيران/يونيو 2021، الساعة 14:30',
    'الرئيسة : السيدة مثال (كينيا)',
  ],
};

const bodies: Readonly<Record<string, readonly string[]>> = {
  en: [
    '1\tReport on the buildings (Document C21/7)',
    '1.1\tThe councillor from Kenya said that the report was of great help to the members of the Union.',
  ],
  fr: [
    '1\tRapport sur les bâtiments (Document C21/7)',
    "1.1\tLe conseiller du Kenya estime que le rapport est très utile pour les membres de l'Union.",
  ],
  es: [
    '1\tInforme sobre los edificios (Documento C21/7)',
    '1.1\tEl consejero de Kenya dice que el informe es muy útil para los miembros de la Unión.',
  ],
  ru: ['1\tОтчет о зданиях (Документ C21/7)', '1.1\tСоветник от Кении говорит, что этот отчет полезен для членов Союза.'],
  ar: ['1\tتقرير عن المباني (الوثيقة C21/7)', '1.1\tقال عضو المجلس من كينيا إن التقرير مفيد لأعضاء الاتحاد.'],
};

describe.each(Object.keys(pages))('a title page in %s', (language) => {
  const record = readText([...(pages[language] ?? []), ...(bodies[language] ?? [])].join('\n'), null);

  it('does not end the record where it names the Chair', () => {
    expect(record.language).toBe(language);
    expect(sectionsInShort(record)).toEqual(['1 | C21/7 | ']);
    expect(record.sections[0]?.paragraphs[0]?.speakerState).toBe('KE');
  });

  it('gives the day of the sitting, not the day of issue, and its number', () => {
    expect(record).toMatchObject({ date: '2021-06-17', dateBasis: 'stated', sitting: 10 });
  });

  it('names who chaired first', () => {
    expect(record.chair).toMatch(/A\. EXAMPLE|ПРИМЕР|مثال/u);
  });
});

describe('the list of subjects on a title page', () => {
  const body = [
    '1\tReport on the buildings (Document C21/7)',
    '1.1\tThe representative of the secretariat introduced Document C21/7 to the members of the Council.',
    '1.2\tDocument C21/7 was noted.',
    '2\tElection of a Vice-Chairman',
    '2.1\tDr Example (Egypt) was elected Vice-Chairman of the Council by acclamation.',
  ];
  const plain = readText(body.join('\n'), null);

  it.each([
    ['with tabs', '1\tReport on the buildings\tC21/7', '2\tElection of a Vice-Chairman\t-'],
    ['with blanks', '1 Report on the buildings C21/7', '2 Election of a Vice-Chairman -'],
  ])('is no section (%s)', (_, ...list) => {
    const record = readText(
      ['SUMMARY RECORD OF THE SIXTH PLENARY MEETING', 'Subjects discussed', ...list, ...body].join('\n'),
      null,
    );
    expect(sectionsInShort(record)).toEqual(sectionsInShort(plain));
    expect(paragraphsInShort(record)).toEqual(['1.1 introduction', '1.2 noting', '2.1 approval']);
    expect(codesOf(record)).toEqual(codesOf(plain));
  });

  it('is not looked for where a later section repeats the first number', () => {
    const record = readText(
      [...body, '1\tReport once more', '1.1\tThe Secretary-General said that it was late.'].join('\n'),
      null,
    );
    expect(record.sections.map(({ number }) => number)).toEqual(['1', '2', '1']);
    expect(codesOf(record)).toContain('broken-numbering');
  });
});

describe('who chaired', () => {
  it('is on the title page, and not whoever is elected to another chair in the record', () => {
    const record = readText(
      [
        'Acting Chairman: Mr E. EXAMPLE (Italy)',
        'Later: Ms A. EXAMPLE (Kenya)',
        '1\tCandidatures',
        '1.1\tThe councillor from Kenya said that the group needed a chair from among the members.',
        '1.2\tMr Other Name (Brazil) was elected Chairman of the working group by acclamation.',
      ].join('\n'),
      null,
    );
    expect(record.chair).toBe('Mr E. EXAMPLE (Italy)');
  });
});
