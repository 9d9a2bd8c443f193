import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../shared/languages/detect.ts';
import { languages } from '../../../shared/model/language.ts';
import { words } from '../fields/forms.ts';

describe('detectLanguage', () => {
  it.each(languages)('knows a body in %s', (language) => {
    expect(detectLanguage(words[language].body)).toBe(language);
  });

  it.each([
    ['codes and addresses', 'Документ C21/30(Corr.1), C21/37, VC/DT/1(Rev.3), https://www.itu.int/md/S21-CL-C-0014/en', 'ru'],
    [
      'a quoted title',
      'La Administración toma nota del documento "The outcomes of the consultations and of the conference" y de la propuesta.',
      'es',
    ],
    ['names', 'Le rapport de la Banque Of The World et des Nations est clair', 'fr'],
    ['Latin codes in Arabic', 'تتناول هذه المساهمة WTDC-21 وWTSA-20 وC21/30 وITU-D', 'ar'],
    ['figures and codes without blanks in Chinese', '2021年6月8日至18日的会议审议了C21/30和C21/76号文件以及第1390号决议', 'zh'],
    ['Latin words in Chinese', '本文稿就 IPv6 和 Partner2Connect 提出意见', 'zh'],
  ])('is not swayed by %s', (_what, text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['nothing', ''],
    ['codes alone', 'C21/30; C21/37'],
    ['Japanese', '本文書は理事会の報告についての意見です。'],
    ['Persian', 'این گزارش برای شورا است و می‌تواند پذیرفته شود'],
    ['German', 'Der Bericht ist klar und sollte zur Kenntnis genommen werden'],
    ['Korean', '이 문서는 이사회 보고서에 대한 의견입니다'],
  ])('does not guess: %s', (_what, text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([null, ...languages]).toContain(detectLanguage(text));
      }),
    );
  });
});
