import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { type HttpApi, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';

/** Without the path, which may hold the key to an answer or the words of a search, and without the address of whoever asked. */
const logFormat = AccessLogFormat.custom(
  '{"at":"$context.requestTime","method":"$context.httpMethod","route":"$context.routeKey","status":"$context.status","latency":"$context.responseLatency","request":"$context.requestId"}',
);

/** The one stage of an HTTP API: every request is written down, and only so many a second are let through. */
export function addLoggedStage(api: HttpApi, requestsInASecond: number): void {
  const logGroup = new LogGroup(api, 'AccessLog', { retention: RetentionDays.SIX_MONTHS, removalPolicy: RemovalPolicy.DESTROY });
  api.addStage('Stage', {
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: requestsInASecond, burstLimit: 2 * requestsInASecond },
    accessLogSettings: { destination: new LogGroupLogDestination(logGroup), format: logFormat },
  });
}
