import type { RegisteredConclusion } from '../../../../shared/model/conclusion.ts';
import type { Editor } from '../../../../shared/model/edit.ts';

export const editor: Editor = { by: 'secretariat', at: '2021-06-17T09:00:00Z', reason: 'wording of the Chair' };

/** A conclusion as the register holds it right after its record was imported. */
export function registered(id: string, text: string): RegisteredConclusion {
  return {
    meetingId: 'C21-VCC-1',
    recordId: id.slice(0, id.indexOf('.')),
    language: 'en',
    section: { number: '5', title: 'Report on the accounts' },
    items: [],
    conclusion: {
      id,
      kinds: ['noted'],
      procedure: 'noted-at-meeting',
      session: null,
      paragraphs: ['5.9'],
      quotes: text.split('\n').map((quote, i) => ({
        text: quote,
        place: { part: 'body', page: null, cell: null, start: 0, end: quote.length, quote: quote.slice(0, 200), line: i + 1 },
      })),
      documents: ['C21/42'],
      relatedDocuments: [],
      actions: [],
      followUps: [],
      withAmendment: false,
      deferral: null,
    },
    text,
    wordings: [],
    conflict: null,
    supersededBy: null,
    supersedes: [],
  };
}
