const digits = '一二三四五六七八九';

/** Numerals where they number an item or an annex: 第十五项, 附件三. Elsewhere the same signs are words (一般, 万一). */
const numbering = /(?<=第|附件|附录)[一二三四五六七八九]?十?[一二三四五六七八九]?(?=[项号、和及，,至到的第]|$)/gu;

/** A text that is one numeral and nothing else. */
const whole = /^\s*(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])\s*$/u;

/** Writes the Chinese numerals up to 99 that number an item or an annex as digits: 第十五项 becomes 第15项. */
export function withDigits(text: string): string {
  if (whole.test(text)) return String(numberOf(text.trim()));
  return text.replace(numbering, (numeral) => (numeral === '' ? '' : String(numberOf(numeral))));
}

/** 七 7, 十 10, 十五 15, 二十 20, 二十三 23. */
function numberOf(numeral: string): number {
  if (!numeral.includes('十')) return digits.indexOf(numeral) + 1;
  const [tens = '', ones = ''] = numeral.split('十');
  return (tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 + digits.indexOf(ones === '' ? ' ' : ones) + 1;
}
