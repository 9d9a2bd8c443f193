import { describe, expect, it } from 'vitest';
import { reportWords } from '../../../shared/languages/report/index.ts';
import { stateName } from '../../../shared/languages/states/state-name.ts';
import { paperId } from '../../../shared/model/contribution.ts';
import { languages } from '../../../shared/model/language.ts';
import { outcomeReportSchema } from '../../../shared/model/outcome-report.ts';
import { renderCsv } from '../../../shared/report/render-csv.ts';
import { renderDocx } from '../../../shared/report/render-docx.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { renderJson } from '../../../shared/report/render-json.ts';
import { packagePart } from './package-part.ts';
import { meetingOf, paper, reportOf } from './records.ts';

const meeting = meetingOf('C21-VCC-1');
const undecided = { n: 1, status: null, items: null, versionOf: null, corrected: [] };
const joint = {
  ...paper({ n: 1, symbol: 'C21/84', states: ['KE', 'UG', 'RW', 'TZ'], items: ['C21-A2-07'], title: 'Connecting schools' }),
  consents: [
    { state: 'UG', answer: 'consented' as const, at: '2021-05-21T08:00:00Z' },
    { state: 'RW', answer: 'declined' as const, at: '2021-05-21T09:00:00Z' },
    { state: 'TZ', answer: 'withdrawn' as const, at: '2021-05-22T09:00:00Z' },
  ],
};
const version = {
  ...paper({
    n: 2,
    symbol: 'C21/85',
    status: 'duplicate',
    duplicateOf: paperId(joint),
    language: 'fr',
    states: ['KE'],
    items: ['C21-A2-07'],
    fileName: 'Écoles.docx',
  }),
  decided: { ...undecided, versionOf: paperId(joint) },
};
const withdrawn = {
  ...paper({ n: 3, symbol: 'C21/86', status: 'withdrawn', states: ['FR'], items: ['C21-A2-09'], title: 'Taken back' }),
  decided: { ...undecided, status: 'withdrawn' as const },
};
const citing = paper({ n: 4, symbol: 'C21/87', states: ['EG'], items: ['C21-A2-07'], citations: ['C21/85', 'C21/86'] });
const papers = [joint, version, withdrawn, citing];

/** With one kind of blank. */
const spaced = (text: string) => text.replace(/\s+/gu, ' ');

/** The words of a document, whatever its marks. */
const wordsOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replace(/&#x27;|&apos;/gu, "'")
    .replace(/\s+/gu, ' ');

describe.each([...languages])('a report in %s', (language) => {
  const report = reportOf(meeting, papers, language);
  const words = reportWords(language);
  const answers = (['UG', 'RW', 'TZ'] as const).map((state, i) => {
    const { labelled } = words;
    const answer = words.answers[(['consented', 'declined', 'withdrawn'] as const)[i] ?? 'consented'];
    return labelled.replace('{label}', stateName(state, language)).replace('{value}', answer);
  });

  it('shows what co-sponsors answered, and the other language versions, with the contribution', async () => {
    const docx = packagePart(await renderDocx(report), 'word/document.xml');
    for (const text of [wordsOf(renderHtml(report)), wordsOf(docx)]) {
      for (const shown of [words.consents, ...answers, words.versions, 'Écoles.docx', words.languageVersion])
        expect(text).toContain(spaced(shown));
    }
    const csv = renderCsv(report);
    expect(csv).toContain(words.consents);
    expect(spaced(csv)).toContain(spaced(answers.join('; ')));
    const { items } = outcomeReportSchema.parse(JSON.parse(renderJson(report)));
    const [first] = items.find(({ id }) => id === 'C21-A2-07')?.contributions ?? [];
    expect(first?.consents.map(({ state, answer }) => `${state} ${answer}`)).toEqual([
      'UG consented',
      'RW declined',
      'TZ withdrawn',
    ]);
    expect(first?.versions).toEqual([{ paperId: paperId(version), symbol: 'C21/85', language: 'fr', fileName: 'Écoles.docx' }]);
  });
});

describe('a report', () => {
  const report = reportOf(meeting, papers, 'en');

  it('counts a withdrawn paper as withdrawn, and shows it with its number beside the contributions and under no item', () => {
    expect(report.counts).toMatchObject({ received: 4, accepted: 2, withdrawn: 1, duplicate: 1 });
    expect(report.others.map(({ symbol, status }) => [symbol, status])).toEqual([
      ['C21/85', 'duplicate'],
      ['C21/86', 'withdrawn'],
    ]);
    expect(report.items.find(({ id }) => id === 'C21-A2-09')?.contributions).toEqual([]);
    const text = wordsOf(renderHtml(report));
    expect(text.slice(text.indexOf(reportWords('en').othersAnnex))).toMatch(/C21\/86 .*Taken back.*Withdrawn/u);
  });

  it('shows a language version and its contribution as one', () => {
    expect(report.items.find(({ id }) => id === 'C21-A2-07')?.contributions.map(({ symbol }) => symbol)).toEqual([
      'C21/84',
      'C21/87',
    ]);
    expect(report.others[0]).toMatchObject({ languageVersion: true, duplicateOf: { symbol: 'C21/84' } });
  });

  it('finds the language version that another paper cites, and misses the paper that was withdrawn', () => {
    const notes = report.items.flatMap(({ contributions }) => contributions).flatMap(({ citationNotes }) => citationNotes);
    expect(notes.map(({ id, note }) => [id, note])).toEqual([['C21/86', 'dangling']]);
  });

  it('reads a report of before the answers of co-sponsors were told', () => {
    const old = JSON.parse(renderJson(report), (key, value: unknown) =>
      key === 'consents' || key === 'versions' || key === 'languageVersion' ? undefined : value,
    );
    expect(outcomeReportSchema.parse(old).others[0]).toMatchObject({ consents: [], versions: [], languageVersion: false });
  });
});
