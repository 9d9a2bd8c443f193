import { describe, expect, it } from 'vitest';
import { giveSitting, sittingGiven } from '../../../shared/aws/proceedings-ledger.ts';
import { ledgerInMemory } from './ledger-in-memory.ts';

const id = ['C21-VCC-1', 'aaaaaaaaaaaa'] as const;
const given = (sitting: number, at?: string) => ({ sitting, date: null, by: 'A. Editor', ...(at === undefined ? {} : { at }) });

describe('the sitting of a record', () => {
  it('is that which came with the file that came last, in whatever order the files are imported, and again', async () => {
    const ledger = ledgerInMemory();
    const [one, other] = [given(1, '2021-06-08T18:00:00.000Z'), given(2, '2021-06-09T18:00:00.000Z')];
    for (const each of [one, other, one, other]) await giveSitting(ledger, ...id, each);
    expect(await sittingGiven(ledger, ...id)).toMatchObject({ n: 2, sitting: 2 });
    const reversed = ledgerInMemory();
    for (const each of [other, one, other]) await giveSitting(reversed, ...id, each);
    expect(await sittingGiven(reversed, ...id)).toMatchObject({ n: 1, sitting: 2 });
  });

  it('that was given before the time was kept gives way', async () => {
    const ledger = ledgerInMemory();
    await giveSitting(ledger, ...id, given(1));
    await giveSitting(ledger, ...id, given(2, '2021-06-08T18:00:00.000Z'));
    expect(await sittingGiven(ledger, ...id)).toMatchObject({ n: 2, sitting: 2 });
  });
});
