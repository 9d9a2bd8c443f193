import type { PaperStory } from '../../../shared/desk/desk.ts';
import { judge } from '../../../shared/judging/judge.ts';
import type { PaperLine } from '../../../shared/model/paper-query.ts';
import { arrivalOf, examinationOf, meetingOf, nothingKnown } from '../../shared/judging/examination-of.ts';

/** An accepted paper in a list, to be varied. */
export function lineOf(variation: Partial<PaperLine> = {}): PaperLine {
  return {
    meetingId: 'C21-VCC-1',
    paperId: '0a1b2c3d4e5f60718293a4b5c6d7e8f9.1',
    symbol: 'C21/84',
    status: 'accepted',
    published: false,
    title: 'Timing of the conference',
    states: ['ET'],
    organisations: [],
    items: ['C21-A2-07'],
    language: 'en',
    channel: 'ticket',
    receivedAt: '2021-05-20T08:00:00.000Z',
    fileName: 'a.docx',
    findings: [],
    pages: 2,
    version: 3,
    ...variation,
  };
}

/** Its story, as the secretariat sees it. */
export function storyOf(variation: Partial<PaperLine> = {}, more: Partial<PaperStory> = {}): PaperStory {
  const line = lineOf(variation);
  const [arrivalId = '', n = ''] = line.paperId.split('.');
  const arrival = arrivalOf({ arrivalId });
  const examination = examinationOf();
  return {
    view: 'whole',
    line,
    paper: {
      meetingId: line.meetingId,
      arrivalId,
      n: Number(n),
      status: line.status,
      symbol: line.symbol,
      duplicateOf: null,
      file: { name: line.fileName, key: 'inbox/a.docx', versionId: null, sha256: '0'.repeat(64), size: 1, kind: 'docx' },
      receivedAt: line.receivedAt,
      channel: line.channel,
      sender: { state: 'ET', address: null, authenticated: true, language: null },
      language: line.language,
      verdict: judge(examination, meetingOf('C21'), arrival, nothingKnown),
      pages: examination.pages,
      template: examination.template,
      citations: examination.citations,
      citationsInAll: examination.citations.length,
      changedAt: line.receivedAt,
    },
    notes: [],
    revisions: { of: null, by: [] },
    versions: [],
    conclusions: [],
    letters: [],
    decisions: [],
    history: [],
    version: line.version,
    ...more,
  };
}
