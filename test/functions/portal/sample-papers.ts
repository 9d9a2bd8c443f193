import type { CitationNote, PaperRecord } from '../../../shared/model/contribution.ts';
import type { Citation, PageEvidence } from '../../../shared/model/examination.ts';
import type { Place } from '../../../shared/model/place.ts';
import { finding, type PaperSketch, paper } from '../../shared/report/records.ts';
import { emptyRegister, type FakeRegister } from './fake-desk.ts';

/** Where words stand in the body of a paper, on the page given. */
export function placeOf(quote: string, page: number | null = null): Place {
  return { part: 'body', page, cell: null, start: 0, end: quote.length, quote };
}

const evidence: PageEvidence = {
  witnesses: [
    { witness: 'declared', pages: 2, fraction: null, confidence: 0.4, detail: null },
    { witness: 'layout', pages: 3, fraction: 2.31, confidence: 0.9, lastPageLines: 14, detail: null },
  ],
  trailingBlankPages: 0,
  lastPageLines: 14,
  pageStarts: [
    { page: 2, place: placeOf('Connectivity of schools remains uneven between and within regions', 2) },
    { page: 3, place: placeOf('The administrations invite councillors to consider', 3) },
  ],
};

const citations: Citation[] = [
  { id: 'C21/30', kind: 'document', form: 'text', place: placeOf('Document C21/30', 1), certainty: 'high' },
  { id: 'C21/30', kind: 'document', form: 'text', place: placeOf('C21/30', 2), certainty: 'high' },
  {
    id: 'pp-resolution:77@Rev.Dubai-2018',
    kind: 'instrument',
    form: 'text',
    place: placeOf('Resolution 77 (Rev. Dubai, 2018)', 1),
    certainty: 'high',
  },
];

const notes: CitationNote[] = [{ id: 'C21/30', note: 'superseded', by: 'C21/30(Rev.1)' }];

/** A paper of Kenya with two others, too long by a third page. */
const tooLong: PaperSketch = {
  n: 2,
  status: 'returned',
  states: ['KE', 'RW', 'UG'],
  source: 'Kenya, Rwanda and Uganda',
  title: 'Connecting schools in rural areas: proposals for the development conference',
  summary:
    'This contribution invites councillors to consider how the preparations can give more weight to the connection of schools.',
  action: 'Councillors are invited to consider the proposals in section 2.',
  items: ['C21-A2-07'],
  fileName: 'Kenya contribution schools (final).docx',
  receivedAt: '2021-05-19T08:41:07Z',
};

export function returnedPaper(sketch: Partial<PaperSketch> = {}): PaperRecord {
  const start = 'The administrations invite councillors to consider';
  const findings = [
    finding('missing-date', 'warning', {}),
    { ...finding('page-limit-exceeded', 'return', { pages: 3, limit: 2, start }), place: placeOf(start, 3) },
    finding('joint-contribution', 'info', { states: 3 }),
  ];
  const made = paper({ ...tooLong, findings, ...sketch });
  return {
    ...made,
    sender: { state: 'KE', address: null, authenticated: true, language: 'en' },
    verdict: { ...made.verdict, pages: { verdict: 'over', count: 3, grade: 'corroborated' } },
    pages: evidence,
    citations,
    citationsInAll: 5,
  };
}

const published = { at: '2021-05-20T07:00:00Z', by: 'A. Secretary' };

export function publishedPaper(sketch: Partial<PaperSketch> = {}): PaperRecord {
  const made = paper({
    n: 5,
    symbol: 'C21/84',
    states: ['FR'],
    language: 'fr',
    source: 'France',
    title: 'Préparation de la Conférence mondiale de développement des télécommunications',
    summary: 'La présente contribution porte sur le calendrier des réunions préparatoires régionales.',
    action: 'Les conseillers sont invités à prendre note de la présente contribution.',
    items: ['C21-A2-07'],
    fileName: 'contribution.pdf',
    ...sketch,
  });
  return { ...made, citations, citationsInAll: citations.length, published };
}

/** A register with something of everything that a delegation of Kenya can meet. */
export function sampleRegister(): FakeRegister {
  const sent = { state: 'KE', address: null, authenticated: true, language: 'en' } as const;
  const register = emptyRegister([
    returnedPaper(),
    {
      ...paper({
        n: 3,
        symbol: 'C21/86',
        states: ['KE'],
        source: 'Kenya',
        title: 'Comments on the draft budget for 2022-2023',
        items: ['C21-A2-04'],
        fileName: 'budget.pdf',
        receivedAt: '2021-05-18T15:12:40Z',
      }),
      sender: sent,
    },
    {
      ...paper({
        n: 4,
        status: 'held',
        states: ['KE'],
        title: null,
        fileName: 'scan_0042.pdf',
        receivedAt: '2021-05-17T10:02:00Z',
        findings: [finding('no-template', 'hold', { letter: 'DM-21/1008' })],
      }),
      sender: sent,
      template: null,
    },
    publishedPaper(),
    publishedPaper({
      n: 6,
      symbol: 'C21/85',
      states: ['SA', 'AE'],
      language: 'ar',
      source: 'المملكة العربية السعودية',
      title: 'تعزيز التوصيلية في المدارس الريفية',
      items: ['C21-A2-10'],
    }),
    publishedPaper({
      n: 7,
      symbol: 'C21/87',
      states: ['CN'],
      language: 'zh',
      source: '中华人民共和国',
      title: '关于加强人工智能与数字技术合作的建议',
      items: ['C21-A2-04'],
    }),
    {
      ...publishedPaper({
        n: 8,
        symbol: 'C21/88',
        states: ['KE', 'FR'],
        language: 'en',
        source: 'Kenya and France',
        title: 'Joint proposal on the strategic plan',
        items: ['C21-A2-10'],
      }),
      sender: { ...sent, state: 'FR' },
    },
  ]);
  register.notes.push(...notes);
  register.copies.set(
    '20210520T0900-0005.1',
    '<h1>Préparation</h1><p>La présente contribution porte sur le calendrier.</p><table><tr><td>Juin</td><td>Genève</td></tr></table>',
  );
  const { verdict, kind = 'docx', template, pages, language } = { ...returnedPaper(), kind: 'docx' as const };
  const examination = { kind, template, citations, pages, language };
  register.prechecks.set('CH-1', { verdict, examination, closes: '2021-05-25T21:59:59Z' });
  register.prechecks.set('CH-2', null);
  return register;
}
