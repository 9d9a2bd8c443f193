import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';

type BatchHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/** The functions about mail, each loaded with its first message: most runs see no mail, and a process that opens mails stands by for nothing. */
export const mailHandlers: Readonly<Record<'receive-mail' | 'send-letter', BatchHandler>> = {
  'receive-mail': loadedWhenNeeded(() => import('../../../functions/receive-mail/handler.ts')),
  'send-letter': loadedWhenNeeded(() => import('../../../functions/send-letter/handler.ts')),
};

function loadedWhenNeeded(load: () => Promise<{ readonly handler: BatchHandler }>): BatchHandler {
  let loading: ReturnType<typeof load> | null = null;
  return async (event, context) => {
    if (event.Records.every(({ body }) => isTest(body))) return { batchItemFailures: [] };
    loading ??= load();
    return await (await loading).handler(event, context);
  };
}

/** What a bucket sends to see whether it may: there is nothing to do, and nothing to be loaded for it. */
function isTest(body: string): boolean {
  return body.includes('"s3:TestEvent"');
}
