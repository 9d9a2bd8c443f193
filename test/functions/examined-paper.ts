import type { Examination, Field, TemplateReading } from '../../shared/model/examination.ts';
import type { ExaminedPaper } from '../../shared/register/examined-paper.ts';
import { ledgerKeys } from '../../shared/register/ledger-keys.ts';

interface Variation {
  readonly arrivalId: string;
  readonly n?: number;
  /** Papers of the same content have the same bytes. */
  readonly content?: string;
  readonly state?: string;
  readonly receivedAt?: string;
  readonly title?: string | null;
  readonly revision?: TemplateReading['revision'];
  readonly senderState?: string | null;
  /** A docx whose layout ends so near the end of its second page that nothing in it settles its length. */
  readonly disputed?: boolean;
}

/** An ordinary two-page contribution on item 7 of the 2021 agenda that every rule accepts, to be varied. */
export function examinedPaper(variation: Variation): ExaminedPaper {
  const { arrivalId, n = 1, receivedAt = '2021-05-20T08:00:00.000Z', senderState } = variation;
  const reference = { meetingId: 'C21-VCC-1', arrivalId, n };
  const fileName = `${arrivalId}-${n}.${variation.disputed ? 'docx' : 'pdf'}`;
  return {
    arrival: {
      ...reference,
      fileName,
      receivedAt,
      channel: senderState === undefined ? 'bucket' : 'ticket',
      sender: senderState === undefined ? null : { state: senderState, address: null, authenticated: true, language: null },
    },
    key: ledgerKeys.inbox({ ...reference, fileName }),
    versionId: 'v1',
    examination: examinationWith(variation),
    examinedAt: receivedAt,
  };
}

function examinationWith({
  arrivalId,
  content = arrivalId,
  state = 'KE',
  title = 'A title',
  revision = null,
  disputed = false,
}: Variation): Examination {
  return {
    sha256: Buffer.from(content).toString('hex').padEnd(64, '0').slice(0, 64),
    size: 1000,
    examiner: '1',
    kind: disputed ? 'docx' : 'pdf',
    read: true,
    language: 'en',
    hazards: [],
    sheet: { smallestBodyPoints: 11, smallestMarginCm: 2, sizes: [{ widthCm: 21, heightCm: 29.7 }] },
    pages: {
      witnesses: [
        disputed
          ? { witness: 'layout', pages: 2, fraction: 1.98, confidence: 1, detail: null }
          : { witness: 'tree', pages: 2, fraction: null, confidence: 1, detail: null },
      ],
      trailingBlankPages: 0,
      lastPageLines: 20,
      pageStarts: [],
    },
    template: {
      edition: 'C21',
      labelLanguage: 'en',
      order: [
        'agendaItem',
        'documentNumber',
        'date',
        'originalLanguage',
        'source',
        'title',
        'summary',
        'actionRequired',
        'references',
      ],
      inOrder: true,
      fields: fields(state, title),
      revision,
    },
    citations: [],
    text: 'words',
  };
}

function fields(state: string, title: string | null): TemplateReading['fields'] {
  return {
    agendaItem: read('7'),
    documentNumber: read('C21/xx-E'),
    date: read('2021-05-19'),
    originalLanguage: read('en'),
    source: read({ raw: state, states: [state], organisations: [], others: [] }),
    title: read(title),
    summary: read('A summary.'),
    actionRequired: read('To note.'),
    references: read(['C21/30']),
    commentsOn: read<string>(null),
    proposedWayForward: read<string>(null),
  };
}

function read<T>(value: T | null): Field<T> {
  return { value, raw: value === null ? null : JSON.stringify(value), place: null, confidence: 1, placeholder: false };
}
