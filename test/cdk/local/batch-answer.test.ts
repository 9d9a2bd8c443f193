import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failedMessages } from '../../../cdk/local/batch-answer.ts';

const ids = ['a', 'b', 'c'];

describe('failedMessages', () => {
  it.each([undefined, null, {}, { batchItemFailures: [] }, { batchItemFailures: null }])('takes %j for success', (answer) => {
    expect(failedMessages(answer, ids)).toEqual(new Set());
  });

  it('takes the messages that are named', () => {
    const answer = { batchItemFailures: [{ itemIdentifier: 'c' }, { itemIdentifier: 'a' }] };
    expect(failedMessages(answer, ids)).toEqual(new Set(['a', 'c']));
  });

  it.each([
    'done',
    { batchItemFailures: 'a' },
    { batchItemFailures: [{ itemIdentifier: '' }] },
    { batchItemFailures: [{ itemIdentifier: null }] },
    { batchItemFailures: [{ identifier: 'a' }] },
    { batchItemFailures: [{ itemIdentifier: 'a' }, { itemIdentifier: 'not of this batch' }] },
    { batchItemFailures: ['a'] },
  ])('fails the whole batch for %j', (answer) => {
    expect(failedMessages(answer, ids)).toEqual(new Set(ids));
  });

  it('names no message that was not in the batch, whatever the answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ batchItemFailures: fc.anything() })), (answer) => {
        for (const id of failedMessages(answer, ids)) expect(ids).toContain(id);
      }),
    );
  });
});
