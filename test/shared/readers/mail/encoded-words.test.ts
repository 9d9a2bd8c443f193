import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWords } from '../../../../shared/readers/mail/encoded-words.ts';

const inBytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('words of a head', () => {
  it.each([
    ['=?utf-8?B?0J/RgNC40LLQtdGC?=', 'Привет'],
    ['=?UTF-8?Q?Contribution_conjointe_=C3=A0_lire?=', 'Contribution conjointe à lire'],
    ['=?iso-8859-1?Q?Ma=F1ana?=', 'Mañana'],
    ['=?windows-1256?B?49PH5ePJ?=', 'مساهمة'],
    ['=?gb2312?B?1tC5+szhvbu1xM7EuOU=?=', '中国提交的文稿'],
    ['=?koi8-r?B?8NLJ18XU?=', 'Привет'],
    ['=?utf-8*fr?Q?=C3=A9t=C3=A9?=', 'été'],
    ['Re: =?utf-8?Q?=C3=A9t=C3=A9?= 2021', 'Re: été 2021'],
    ['=?utf-8?B?5Lit?= =?utf-8?B?5Zu9?=', '中国'],
    ['=?utf-8?B?5A==?=\r\n =?utf-8?B?uK0=?=', '中'],
    ['=?x-unknown?B?AAAA?=', '=?x-unknown?B?AAAA?='],
    ['=?utf-8?X?abc?=', '=?utf-8?X?abc?='],
    ['a=?b', 'a=?b'],
  ])('%s', (raw, text) => {
    expect(decodeWords(raw)).toBe(text);
  });

  it('are read as UTF-8 where they are not encoded (RFC 6532)', () => {
    expect(decodeWords(inBytes('Делегация 代表团'))).toBe('Делегация 代表团');
  });

  it('stay as they are where nothing is encoded, and come back whole where all is', () => {
    fc.assert(fc.property(fc.stringMatching(/^[ -<>-~]*$/u), (text) => decodeWords(text) === text));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => decodeWords(`=?utf-8?B?${Buffer.from(text).toString('base64')}?=`) === text.replace(/^\ufeff/u, ''),
      ),
    );
  });
});
