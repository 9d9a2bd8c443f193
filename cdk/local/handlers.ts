import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { HttpHandler, SiteHandlers } from './site/local-site.ts';

type BatchHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/** The functions behind their triggers, each loaded with its first message: most commands need few of them, and loading all takes longer than most commands do. */
export function handlersOnDemand(refereesPages: boolean) {
  return {
    'observe-paper': loadedWhenNeeded(() => import('../../functions/observe-paper/handler.ts')),
    'file-contribution': loadedWhenNeeded(() => import('../../functions/file-contribution/handler.ts')),
    'import-proceedings': loadedWhenNeeded(() => import('../../functions/import-proceedings/handler.ts')),
    'compile-report': loadedWhenNeeded(() => import('../../functions/compile-report/handler.ts')),
    'receive-mail': loadedWhenNeeded(() => import('../../functions/receive-mail/handler.ts')),
    'send-letter': loadedWhenNeeded(() => import('../../functions/send-letter/handler.ts')),
    'sweep-inbox': async () => await (await import('../../functions/sweep-inbox/handler.ts')).handler(),
    ...(refereesPages ? { 'referee-pages': loadedWhenNeeded(() => import('../../functions/referee-pages/handler.ts')) } : {}),
  };
}

/** The functions that answer HTTP, loaded with their first request. */
export const httpHandlersOnDemand: SiteHandlers = {
  links: async () => (await import('../../functions/answer-link/handler.ts')).handler,
  api: async () => asCalled((await import('../../functions/secretariat-api/handler.ts')).handler),
  portal: async () => asCalled((await import('../../functions/portal/handler.ts')).handler),
};

/** Two packages describe the same event of API Gateway, and their types differ in what may be absent. */
function asCalled(handler: unknown): HttpHandler {
  return handler as HttpHandler;
}

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
