import { describe, expect, it } from 'vitest';
import type { Examination } from '../../../shared/model/examination.ts';
import { inShort, judged } from './judged.ts';

const ordinary = { smallestBodyPoints: 11, smallestMarginCm: 2, sizes: [{ widthCm: 21, heightCm: 29.7 }] };
const measured = (variation: Partial<NonNullable<Examination['sheet']>>) =>
  judged({ file: { sheet: { ...ordinary, ...variation } } });
const size = (widthCm: number, heightCm: number) => ({ sizes: [{ widthCm, heightCm }] });

describe('type, margins and sheet', () => {
  it.each([
    ['9 points', { smallestBodyPoints: 9 }, 'accepted:'],
    ['9 points of a typesetter', { smallestBodyPoints: 8.966 }, 'accepted:'],
    ['8.5 points', { smallestBodyPoints: 8.5 }, 'accepted: squeezed-layout'],
    ['half an inch', { smallestMarginCm: 1.2699 }, 'accepted:'],
    ['1.26 cm', { smallestMarginCm: 1.26 }, 'accepted: squeezed-layout'],
    ['no margin', { smallestMarginCm: 0 }, 'accepted: squeezed-layout'],
    ['nothing measured', { smallestBodyPoints: null, smallestMarginCm: null, sizes: [] }, 'accepted:'],
    ['A4 across', size(29.7, 21), 'accepted:'],
    ['Letter', size(21.59, 27.94), 'accepted:'],
    ['A4 in whole points', size(20.99, 29.69), 'accepted:'],
    ['A3', size(29.7, 42), 'accepted: nonstandard-page-size'],
    ['Legal', size(21.59, 35.56), 'accepted: nonstandard-page-size'],
    ['A5', size(14.8, 21), 'accepted: nonstandard-page-size'],
    ['one odd sheet', { sizes: [...ordinary.sizes, { widthCm: 84.1, heightCm: 118.9 }] }, 'accepted: nonstandard-page-size'],
  ])('%s', (_name, variation, expected) => {
    expect(inShort(measured(variation))).toBe(expected);
  });

  it('names what is squeezed', () => {
    const message = (variation: Partial<typeof ordinary>) => measured(variation).findings[0]?.message;
    const rest = 'Please use at least 9 points and margins of at least 1.27 cm.';
    expect(message({ smallestBodyPoints: 8.5 })).toBe(`The paper uses type as small as 8.5 points. ${rest}`);
    expect(message({ smallestMarginCm: 1 })).toBe(`The paper uses a margin of only 1 cm. ${rest}`);
    expect(message({ smallestBodyPoints: 8, smallestMarginCm: 1 })).toBe(
      `The paper uses type as small as 8 points and a margin of only 1 cm. ${rest}`,
    );
  });
});
