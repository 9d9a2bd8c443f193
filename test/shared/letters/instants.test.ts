import { describe, expect, it } from 'vitest';
import { instantText, isAfter } from '../../../shared/letters/instants.ts';

describe('an instant', () => {
  it.each([
    ['en', '25 May 2021 at 23:59:59 Geneva time (21:59:59 UTC)'],
    ['fr', '25 mai 2021 à 23:59:59, heure de Genève (21:59:59 UTC)'],
    ['es', '25 de mayo de 2021 a las 23:59:59, hora de Ginebra (21:59:59 UTC)'],
    ['ru', '25 мая 2021 г. в 23:59:59 по женевскому времени (21:59:59 UTC)'],
    ['ar', '25 مايو 2021 الساعة 23:59:59 بتوقيت جنيف (21:59:59 بالتوقيت العالمي المنسق)'],
    ['zh', '日内瓦时间2021年5月25日23:59:59（UTC 21:59:59）'],
  ] as const)('is told by both clocks in %s', (language, told) => {
    expect(instantText('2021-05-25T23:59:59+02:00', language)).toBe(told);
  });

  it('has two days where the clocks stand on different ones', () => {
    expect(instantText('2020-12-31T23:30:00Z', 'en')).toBe(
      '1 January 2021 at 00:30:00 Geneva time (31 December 2020, 23:30:00 UTC)',
    );
  });

  it('has the first of a month as French prints it, by both clocks', () => {
    expect(instantText('2021-06-01T10:00:00+02:00', 'fr')).toBe('1er juin 2021 à 10:00:00, heure de Genève (08:00:00 UTC)');
    expect(instantText('2021-06-11T01:01:00+02:00', 'fr')).toBe(
      '11 juin 2021 à 01:01:00, heure de Genève (10 juin 2021, 23:01:00 UTC)',
    );
  });

  it('is after another by whole seconds', () => {
    expect(isAfter('2021-05-25T21:59:59.999Z', '2021-05-25T23:59:59+02:00')).toBe(false);
    expect(isAfter('2021-05-25T22:00:00Z', '2021-05-25T23:59:59+02:00')).toBe(true);
  });
});
