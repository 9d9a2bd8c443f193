import { afterAll, beforeAll, expect, it } from 'vitest';
import { noteRefusal, type Refusal } from '../../../shared/register/refusals.ts';
import { rowsUnder } from '../../../shared/register/table.ts';
import { openTable } from '../../register-table.ts';

let opened: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  opened = await openTable();
});
afterAll(() => opened.close());

it('keeps each wish that was refused once, by day and in the order of time', async () => {
  const wish = (at: string, did: string): Refusal => ({
    at,
    role: 'member',
    by: 'A delegate',
    did,
    meetingId: 'C21-VCC-1',
    paperId: 'a.1',
  });
  const wishes = [wish('2021-06-01T09:00:00.000Z', 'decide accept'), wish('2021-06-01T10:00:00.000Z', 'extend')];
  for (const one of [...wishes.toReversed(), ...wishes, wish('2021-06-02T00:00:00.000Z', 'replay')])
    await noteRefusal(opened.table, one);
  const kept = await Array.fromAsync(rowsUnder(opened.table, 'REFUSALS#2021-06-01', '2021'));
  expect(kept.map(({ pk: _pk, sk: _sk, ...refusal }) => refusal)).toEqual(wishes);
});
