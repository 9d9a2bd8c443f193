import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../shared/model/language.ts';
import { datesIn } from '../../../../shared/proceedings/records/deadlines.ts';
import { grammarOf } from '../../../../shared/proceedings/records/grammar/index.ts';

/** Sitting of Tuesday, 8 June 2021. */
function days(language: Language, text: string, sitting: string | null = '2021-06-08'): string[] {
  return datesIn(text, grammarOf(language).dates, sitting).map(({ deadline, text: words }) =>
    deadline === null ? `unread: ${words}` : [deadline.from, deadline.to, deadline.time ?? ''].join(' ').trim(),
  );
}

describe('deadlines', () => {
  it.each<[Language, string, string[]]>([
    ['zh', '在2021年6月11日（星期五）之前发给秘书处', ['2021-06-11 2021-06-11']],
    ['zh', '请理事国在（日内瓦时间）6月17日（星期四）17时之前提出意见', ['2021-06-17 2021-06-17 17:00']],
    ['zh', '同意在10月底或11月初召开会议', ['2021-10-01 2021-11-30']],
    ['zh', '如果到2021年8月底时', ['2021-08-31 2021-08-31']],
    ['zh', '提交9月份举行的下一次会议', ['2021-09-01 2021-09-30']],
    // the next one of that name
    ['zh', '在2月底之前', ['2022-02-28 2022-02-28']],
    ['zh', '以便在下周再次讨论', ['2021-06-14 2021-06-18']],
    ['zh', '请秘书处在第二天提出建议', ['2021-06-09 2021-06-09']],
    // dates of events, spans and indirect questions are no deadlines
    ['zh', '避开2022年1月至10月这段时间', []],
    ['zh', '将于2022年3月1日至9日在日内瓦举行', []],
    ['zh', '以决定是否应在9月举行这些会议', []],
    ['zh', '2021年6月15日的讨论成果', []],
    // what cannot be told
    ['zh', '在2021年6月31日之前', ['unread: 2021年6月31日之前']],
    ['zh', '在2021年6月11日（星期一）之前', ['unread: 2021年6月11日（星期一）之前']],
    ['en', 'send comments by 17 June 2021 at 17:00', ['2021-06-17 2021-06-17 17:00']],
    ['en', 'no later than Friday, 11 June 2021', ['2021-06-11 2021-06-11']],
    ['en', 'no later than Monday, 11 June 2021', ['unread: no later than Monday, 11 June 2021']],
    ['en', 'by 31 June 2021', ['unread: by 31 June 2021']],
    ['en', 'at the end of October or early November', ['2021-10-01 2021-11-30']],
    ['en', 'by the end of August 2021', ['2021-08-31 2021-08-31']],
    ['en', 'by the end of 2021', ['2021-12-31 2021-12-31']],
    ['en', 'return to the matter next week', ['2021-06-14 2021-06-18']],
    ['en', 'the forum of 12 to 14 May 2022', []],
    ['fr', 'avant le 1er juillet 2021 à 17 h 30', ['2021-07-01 2021-07-01 17:30']],
    ['fr', "d'ici à la fin de septembre", ['2021-09-30 2021-09-30']],
    ['es', 'a más tardar el 17 de junio de 2021 a las 17.00 horas', ['2021-06-17 2021-06-17 17:00']],
    ['es', 'antes de finales de agosto', ['2021-08-31 2021-08-31']],
    ['ru', 'не позднее 17 июня 2021 года', ['2021-06-17 2021-06-17']],
    ['ru', 'до конца августа', ['2021-08-31 2021-08-31']],
    ['ar', 'في موعد أقصاه الخميس، 17 يونيو 2021', ['2021-06-17 2021-06-17']],
    // the Levantine name of the month, and the digits of Arabic
    ['ar', 'قبل ١٧ حزيران/يونيو ٢٠٢١', ['2021-06-17 2021-06-17']],
    ['ar', 'قبل نهاية أغسطس', ['2021-08-31 2021-08-31']],
  ])('%s: %s', (language, text, expected) => {
    expect(days(language, text)).toEqual(expected);
  });

  it('take year and day from the sitting, and are unread where its date is not known', () => {
    expect(days('zh', '在6月17日之前', null)).toEqual(['unread: 6月17日之前']);
    expect(days('en', 'next week', null)).toEqual(['unread: next week']);
    expect(days('en', 'by 17 June 2021', null)).toEqual(['2021-06-17 2021-06-17']);
  });
});
