import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { logger } from './telemetry.ts';

/**
 * Works on the messages of a batch side by side. What fails is named in the answer, is tried again by the queue, and ends among the dead
 * letters; what succeeded is not repeated. A failure is logged with its cause here, since the queue forgets it.
 */
export function batchHandler(
  work: (body: string) => Promise<void>,
): (event: SQSEvent, context: Context) => Promise<SQSBatchResponse> {
  return async (event, context) => {
    const processor = new BatchProcessor(EventType.SQS);
    return await processPartialResponse(event, ({ body }: { body: string }) => logged(work, body), processor, {
      context,
      throwOnFullBatchFailure: false,
    });
  };
}

async function logged(work: (body: string) => Promise<void>, body: string): Promise<void> {
  try {
    await work(body);
  } catch (error) {
    logger.error('a message failed and will be tried again', error as Error);
    throw error;
  }
}
