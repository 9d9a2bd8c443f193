import { handle } from 'hono/aws-lambda';
import { openDesk } from '../../shared/aws/desk.ts';
import { secretariatApi } from './app.ts';
import { apiDeps } from './deps.ts';

/** `/v1/...` behind API Gateway, as two functions of one bundle: one that may read, and one that may decide and send. */
export const handler = handle(secretariatApi(apiDeps(openDesk())));
