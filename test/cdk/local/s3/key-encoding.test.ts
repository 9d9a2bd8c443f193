import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formEncodeKey, uriEncode } from '../../../../cdk/local/s3/key-encoding.ts';

it('encodes keys as events carry them: decoded once, the key is found', () => {
  expect(formEncodeKey("inbox/a b+c%20/ورقة (1)*~'.docx")).toBe(
    'inbox/a+b%2Bc%2520/%D9%88%D8%B1%D9%82%D8%A9+%281%29*%7E%27.docx',
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (key) => {
      expect(decodeURIComponent(formEncodeKey(key).replaceAll('+', ' '))).toBe(key);
      expect(formEncodeKey(key)).toMatch(/^[A-Za-z0-9._*/+%-]*$/);
    }),
  );
});

it('encodes for signatures every byte but the unreserved', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodeURIComponent(uriEncode(text))).toBe(text);
      expect(uriEncode(text)).toMatch(/^(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*$/);
    }),
  );
});
