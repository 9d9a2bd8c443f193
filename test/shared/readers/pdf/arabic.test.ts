import { describe, expect, it } from 'vitest';
import { mendArabic } from '../../../../shared/readers/pdf/arabic.ts';

describe('Arabic out of a pdf', () => {
  it.each([
    ['presentation forms', '\ufe8d\ufedf\ufee4\ufea0\ufee0\ufeb2', 'المجلس'],
    ['a ligature', 'ا\ufefb', 'الا'],
    ['marks of direction', '\u202bالمجلس\u202c \u200e2021\u200f', 'المجلس 2021'],
    ['lam and alef turned round after the article', 'االتحاد', 'الاتحاد'],
    ['with hamza', 'جدول األعمال: اإلجراء', 'جدول الأعمال: الإجراء'],
    ['after a particle', 'واألصل باإلجماع', 'والأصل بالإجماع'],
    ['a soft hyphen', 'consul\u00adtation', 'consultation'],
  ])('%s', (_, drawn, typed) => {
    expect(mendArabic(drawn)).toBe(typed);
  });

  it.each(['إلغاء', 'لإلغاء', 'ألمانيا', 'المجال', 'خلال أعمال المجلس', 'République C21/35', '中国 №5'])(
    'leaves %s as it is',
    (text) => {
      expect(mendArabic(text)).toBe(text);
    },
  );
});
