import { handle } from 'hono/aws-lambda';
import { portalApp } from './app.ts';
import { portalDeps } from './deps.ts';

/** Every page of the portal, behind API Gateway (payload 2.0). */
export const handler = handle(portalApp(portalDeps()));
