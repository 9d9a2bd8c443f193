import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';

export type Handler<Event> = (event: Event, context: Context) => Promise<unknown>;

/** What a function is told of itself. */
export interface FunctionSettings {
  readonly name: string;
  readonly region: string;
  readonly timeoutSeconds: number;
}

/** The function did not answer in its time; what it was doing may go on, as nothing in this process can stop it. */
export class FunctionTimedOut extends Error {
  constructor({ name, timeoutSeconds }: FunctionSettings) {
    super(`${name} did not answer within ${timeoutSeconds} seconds.`);
    this.name = 'FunctionTimedOut';
  }
}

/** No account stands behind a local run; AWS documents use this number as an example. */
const ACCOUNT = '000000000000';

const contextOf = ({ name, region, timeoutSeconds }: FunctionSettings): Context => {
  const deadline = Date.now() + timeoutSeconds * 1000;
  const unsupported = (): never => {
    throw new Error('Only handlers that return a promise are run here.');
  };
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${region}:${ACCOUNT}:function:${name}`,
    memoryLimitInMB: '1024',
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: unsupported,
    fail: unsupported,
    succeed: unsupported,
  };
};

/** Calls a handler as Lambda does and gives its answer. Throws what it throws, and FunctionTimedOut. */
export const invoke = async <Event>(settings: FunctionSettings, handler: Handler<Event>, event: Event): Promise<unknown> => {
  const { promise: outOfTime, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new FunctionTimedOut(settings)), settings.timeoutSeconds * 1000);
  try {
    return await Promise.race([Promise.resolve(event).then((given) => handler(given, contextOf(settings))), outOfTime]);
  } finally {
    clearTimeout(timer);
  }
};
