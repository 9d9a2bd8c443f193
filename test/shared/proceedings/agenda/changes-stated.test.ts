import { describe, expect, it } from 'vitest';
import { meetings } from '../../../../shared/meetings/index.ts';
import type { Conclusion } from '../../../../shared/model/conclusion.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import type { SummaryRecord } from '../../../../shared/model/summary-record.ts';
import { changesStated } from '../../../../shared/proceedings/agenda/changes-stated.ts';

const meeting = meetings.find(({ id }) => id === 'C21-VCC-1') as Meeting;
const raised = { kind: 'priority', itemId: 'C21-A3-10', from: '2', to: '1' };

function record(language: Language, text: string, some: Partial<Conclusion> = {}): SummaryRecord {
  const place = {
    part: 'body',
    page: null,
    cell: null,
    start: 0,
    end: text.length,
    quote: text.slice(0, 200),
    line: 10,
  } as const;
  const conclusion: Conclusion = {
    id: 'r.10.1',
    kinds: ['agenda-approved'],
    procedure: 'approved-at-meeting',
    session: null,
    paragraphs: ['4.1'],
    quotes: [{ text, place }],
    documents: [],
    relatedDocuments: [],
    actions: [],
    followUps: [],
    withAmendment: true,
    deferral: null,
    ...some,
  };
  const section = {
    number: '4',
    title: 'Agenda',
    heading: 'Agenda',
    documents: [],
    documentsAsCited: null,
    line: 9,
    place,
    agendaItems: [],
    paragraphs: [],
    conclusions: [conclusion],
    undertakings: [],
    documentsWithoutConclusion: [],
  };
  const file = { meetingId: meeting.id, recordId: 'r', sha256: 'a'.repeat(64), fileName: 'r.docx', language, meetingName: null };
  return {
    ...file,
    sitting: 1,
    date: null,
    dateBasis: null,
    chair: null,
    secretaryGeneral: null,
    sections: [section],
    findings: [],
  };
}

describe('an agenda approved with an amendment', () => {
  it.each<[Language, string]>([
    ['zh', '虚拟磋商会的议程草案（C21/1(Rev.1)号文件）获得批准，但须将C21/45号文件从优先组 2 升级到优先组 1。'],
    [
      'en',
      'The draft agenda (Document C21/1(Rev.1)) was approved, subject to raising Document C21/45 from priority group 2 to priority group 1.',
    ],
    ['en', 'The draft agenda (Document C21/1) was approved, with Document C21/45 moved to group 1.'],
    ['fr', "Le projet d'ordre du jour (Document C21/1(Rév.1)) est approuvé, le Document C21/45 passant du groupe 2 au groupe 1."],
    ['es', 'Se aprueba el proyecto de orden del día (Documento C21/1(Rev.1)); el Documento C21/45 pasa del grupo 2 al grupo 1.'],
    ['ru', 'Проект повестки дня (Документ C21/1(Rev.1)) утверждается, Документ C21/45 переносится из группы 2 в группу 1.'],
    ['ar', 'وافقت الجلسة على مشروع جدول الأعمال (الوثيقة C21/1(Rev.1)) مع نقل الوثيقة C21/45 من المجموعة 2 إلى المجموعة 1.'],
  ])('states the change: %s', (language, text) => {
    expect(changesStated(record(language, text), meeting)).toMatchObject([{ change: raised, doubt: null, place: { line: 10 } }]);
  });

  it('is a doubt, never a guess, where the words name no group or no item', () => {
    expect(changesStated(record('en', 'The agenda was approved with an amendment.'), meeting)).toMatchObject([
      { change: null, doubt: 'the amendment names no document of the agenda' },
    ]);
    expect(changesStated(record('en', 'Document C21/45 was added.'), meeting)).toMatchObject([
      { change: null, doubt: 'the amendment names no group' },
    ]);
    expect(changesStated(record('en', 'Document C21/98 goes to group 1.'), meeting)).toMatchObject([
      { change: null, doubt: 'C21/98 stands under no item of the agenda' },
    ]);
  });

  it('is nothing without an amendment, or of another kind', () => {
    const text = 'Document C21/45 goes from group 2 to group 1.';
    expect(changesStated(record('en', text, { withAmendment: false }), meeting)).toEqual([]);
    expect(changesStated(record('en', text, { kinds: ['noted'] }), meeting)).toEqual([]);
  });
});
