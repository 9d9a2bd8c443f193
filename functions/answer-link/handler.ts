import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { answerLink } from './answer-link.ts';
import { answeringDeps } from './deps.ts';

const deps = await answeringDeps();

/** Longest body of a form with one button. */
const longestBody = 1_000;

/** A page of a link: `GET /links/<token>` shows it, `POST` takes the button that was pressed. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf-8').toString('utf-8');
  const {
    status,
    headers,
    body: html,
  } = await answerLink(deps, {
    method: event.requestContext.http.method,
    token: event.rawPath.split('/').at(-1) ?? '',
    answer: new URLSearchParams(body.slice(0, longestBody)).get('answer') ?? '',
  });
  return { statusCode: status, headers: { ...headers }, body: html };
}
