import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Refused } from '../../../shared/desk/desk.ts';
import { malformed } from '../../../shared/desk/malformed.ts';
import { refusalText } from '../../../shared/languages/refusals/index.ts';
import { decisionDraftSchema } from '../../../shared/model/decision.ts';

function errorOf(schema: z.ZodType, value: unknown): z.ZodError {
  const { error } = schema.safeParse(value);
  if (error === undefined) throw new Error('it fits');
  return error;
}

describe('the refusal of what does not fit its schema', () => {
  it('names the first part that does not for people, and each with its place for programs', () => {
    const error = errorOf(decisionDraftSchema, { kind: 'accept', items: ['x', 7], reason: 'because' });
    const refused = malformed(error);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ name: 'Malformed', code: 'does-not-fit', values: { field: 'items' } });
    expect(refused.misfits).toEqual([{ path: 'items.1', message: expect.stringContaining('string') }]);
  });

  it('says how long a reason is', () => {
    const refused = malformed(errorOf(decisionDraftSchema, { kind: 'return', reason: 'x' }));
    expect(refusalText(refused, 'en')).toBe('Give a reason of 3 to 1,000 characters.');
    expect(refused.message).toMatch(/^Give a reason of 3 to 1,000 characters\.\n {2}reason: /u);
    expect(refused.misfits).toHaveLength(1);
  });

  it('names a part as people call it', () => {
    const refused = malformed(
      errorOf(decisionDraftSchema, { kind: 'join', to: '', reason: 'because' }),
      new Map([['to', 'joinTo']]),
    );
    expect(refused.message).toContain('other language version');
  });

  it.each([null, 'accept', { kind: 'burn' }])('of no decision at all names the decision: %j', (given) => {
    expect(malformed(errorOf(decisionDraftSchema, given)).values).toEqual({ field: 'kind' });
  });

  it('tells of twenty parts at most', () => {
    expect(
      malformed(
        errorOf(
          z.array(z.number()),
          Array.from({ length: 50 }, () => 'x'),
        ),
      ).misfits,
    ).toHaveLength(20);
  });
});
