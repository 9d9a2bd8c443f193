import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../shared/model/language.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { hostilePapers } from './hostile.ts';
import { papers2020 } from './papers-2020.ts';
import { papers2021 } from './papers-2021.ts';
import { conclusion, followUp, record } from './proceedings.ts';
import { conclusions2021, history2021, records2021 } from './proceedings-2021.ts';
import { meetingOf, reportOf } from './records.ts';

const meeting = meetingOf('C21-VCC-1');
const page = (language: Language, papers = papers2021) => renderHtml(reportOf(meeting, papers, language));
const proceedings = { conclusions: conclusions2021, records: records2021, history: history2021 };
/** A revision with what changed since a report on fewer conclusions. */
const revised = (language: Language) =>
  renderHtml(
    reportOf(meeting, papers2021, language, proceedings),
    reportOf(meeting, papers2021.slice(1), language, { ...proceedings, conclusions: conclusions2021.slice(1) }),
  );
const tags = (html: string) => [...html.matchAll(/<([a-z][a-z0-9]*)\b/g)].map((match) => match[1] ?? '');

describe('renderHtml', () => {
  it('adds no element for what senders wrote', () => {
    const allowed = new Set(tags(page('en')));
    const found = new Set(tags(page('en', hostilePapers)));
    expect([...found].filter((tag) => !allowed.has(tag))).toEqual([]);
    expect([...allowed].filter((tag) => ['script', 'img', 'iframe', 'link', 'object', 'form'].includes(tag))).toEqual([]);
  });

  it('shows hostile text as text', () => {
    const html = page('en', hostilePapers);
    expect(html).toContain('&lt;script&gt;window.hostile = 1&lt;/script&gt;');
    expect(html).toContain('contribution[U+202E]xcod.exe');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
    expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it('keeps attributes closed', () => {
    const html = page('en', hostilePapers);
    const attributes = [...html.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, ''));
    expect(attributes.filter((tag) => /\bon[a-z]+\s*=/.test(tag) || tag.includes("'"))).toEqual([]);
  });

  it.each(
    [...languages].flatMap((language) => [
      [language, 'before the first record', page(language)],
      [language, 'with its proceedings', revised(language)],
    ]),
  )('has headings in order and ids of its own in %s %s', (_language, _when, html) => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('says language and direction of the page and of what is quoted', () => {
    expect(page('ar')).toContain('<html lang="ar" dir="rtl">');
    expect(page('ar')).toContain('<p lang="en" dir="ltr">Connecting schools in rural areas');
    expect(page('en')).toMatch(/<p lang="ar" dir="rtl">التحضير/);
    expect(page('en')).toMatch(/<p lang="zh" dir="ltr">2021年世界电信发展大会/);
  });

  it.each([...languages])('says nowhere in its own words that something was decided (%s)', (language) => {
    const said = [page(language, []), revised(language)]
      .join('')
      .replace(/<style>[\s\S]*?<\/style>/g, '')
      .replace(/<p lang="zh"[^>]*>[^<]*<\/p>/g, '');
    expect(said).not.toMatch(/\bdecided\b|a décidé|decidió|постановил|решил|قرر المجلس|决定如下/i);
  });

  it('gives the same bytes whatever the order of the rows', () => {
    const reversed = { conclusions: conclusions2021.toReversed(), records: records2021.toReversed(), history: history2021 };
    const html = renderHtml(reportOf(meeting, papers2021.toReversed(), 'ru', reversed));
    expect(html).toBe(renderHtml(reportOf(meeting, papers2021, 'ru', proceedings)));
  });

  it('takes nothing from elsewhere', () => {
    expect(page('en')).not.toMatch(/\bsrc=|@import|url\(|<link/);
  });

  it('tells when nothing was filed', () => {
    const html = page('en', []);
    expect(html).toContain('No contribution has been filed.');
    expect(html).toContain('No paper has been received.');
    expect(html).not.toContain('<svg');
  });

  it('names the items of one list without annex', () => {
    const html = renderHtml(reportOf(meetingOf('C20-VCC-1'), papers2020, 'en'));
    expect(html).toContain('Item 15');
    expect(html).not.toContain('Priority');
  });

  it('leads nowhere but to web addresses', () => {
    const [first, ...rest] = meeting.agenda.items;
    if (first === undefined) throw new Error('the agenda is empty');
    const items = [{ ...first, url: 'javascript:alert(1)' }, ...rest];
    const html = renderHtml(reportOf({ ...meeting, agenda: { ...meeting.agenda, items } }, [], 'en'));
    expect(html).not.toContain('javascript:');
    expect(html).toContain('href="https://');
  });
});

describe('a proposed conclusion in HTML', () => {
  const zh = conclusions2021[3];

  it('is quoted in its own language and direction, in a group with a name', () => {
    const html = renderHtml(reportOf(meeting, [], 'en', proceedings));
    expect(html).toContain(`<blockquote lang="zh" dir="ltr"><p>${zh?.text}</p></blockquote>`);
    expect(html).toMatch(/<blockquote lang="ar" dir="rtl"><p>اتفق/);
    expect(html).toContain('role="group" aria-label="Proposed conclusion, sitting 1, paragraph 3.2"');
  });

  it('may be in words that break out of nothing', () => {
    const words = ['</blockquote><script>window.hostile = 1</script>', '" onmouseover="window.hostile = 1'];
    const conclusions = [
      conclusion({
        line: 3,
        words,
        title: words[0] ?? '',
        documents: words,
        paragraphs: words,
        followUps: [followUp(words[0] ?? '', words[1] ?? '')],
      }),
    ];
    const html = renderHtml(reportOf(meeting, [], 'en', { conclusions, records: [record(1, [], { name: words[1] ?? '' })] }));
    expect(html).not.toContain('<script');
    expect(html.replace(/="[^"]*"/g, '')).not.toMatch(/<[^>]*onmouseover/);
  });

  it('is marked in a revision: new ones, and changed ones with their words before', () => {
    const [first] = conclusions2021;
    if (first === undefined) throw new Error('no conclusion');
    const before = reportOf(meeting, [], 'en', {
      conclusions: [{ ...first, text: 'The agenda was approved.' }],
      records: records2021,
    });
    const html = renderHtml(reportOf(meeting, [], 'en', { ...proceedings, conclusions: conclusions2021.slice(0, 2) }), before);
    expect(html.match(/<p class="mark">New<\/p>/g)).toHaveLength(1);
    expect(html).toMatch(/<p class="mark">Changed<\/p>\s*<blockquote[^>]*><p>The agenda was approved, document/);
    expect(html).toMatch(
      /<div class="before"><p>Words in the last revision<\/p>\s*<blockquote[^>]*><p>The agenda was approved\.<\/p>/,
    );
    expect(html).toContain('id="changes"');
  });
});

describe('the pictures of the report', () => {
  it('count conclusions by procedure and lay follow-ups on a time line, each said in words too', () => {
    const html = renderHtml(reportOf(meeting, [], 'en', proceedings));
    expect(html).toContain('>Consultation of Council Member States by correspondence</a>: 2</li>');
    expect(html).toMatch(/>1 October\s–\s30 November 2021<\/a>: 1<\/li>/);
    expect(html.match(/class="month"/g)).toHaveLength(6);
  });

  it('lay a day in its month and a period over its months', () => {
    const when = [
      { from: '2021-06-01', text: '1 June' },
      { from: '2021-06-01', to: '2021-06-30', text: 'June' },
    ];
    const followUps = when.map((deadline, i) => followUp('secretariat', `task ${i}`, deadline));
    const html = renderHtml(reportOf(meeting, [], 'en', { conclusions: [conclusion({ line: 3, words: ['So.'], followUps })] }));
    const figure = html.slice(html.indexOf('chart-time-line-title'));
    const widths = [...figure.matchAll(/<rect x="([\d.]+)"[^>]*width="([\d.]+)"/g)].map((match) => [
      Number(match[1]),
      Number(match[2]),
    ]);
    const [day, month] = widths;
    expect(day?.[0]).toBe(month?.[0]);
    expect(month?.[1]).toBeGreaterThan(25 * (day?.[1] ?? 1));
  });
});
