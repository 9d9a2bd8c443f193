import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Allowance } from '../../shared/access/call-allowance.ts';
import { NoSuchThing } from '../../shared/desk/desk.ts';
import type { Answer } from './answers.ts';
import type { ApiDeps } from './api-deps.ts';
import { callersKnown } from './callers-known.ts';
import { demandRole } from './demand-role.ts';
import { operations } from './document.ts';
import type { ApiEnvironment, Endpoint } from './endpoint.ts';
import { misfits } from './misfits.ts';
import { problemOf } from './problem-of.ts';
import { Problem, problemResponse } from './problems.ts';
import { requestsNoted } from './requests-noted.ts';
import { pathWithWholeIds } from './whole-ids.ts';

/** Longest body, in bytes: ten times the longest decision. */
const largestBody = 64 * 1024;

/**
 * The API over a desk: for a function on AWS and for the local server alike. It answers below `/v1/`, and 404 elsewhere. `allowance`: how often one caller may
 * call, the usual one unless given.
 */
export function secretariatApi(deps: ApiDeps, allowance?: Allowance): Hono<ApiEnvironment> {
  const app = new OpenAPIHono<ApiEnvironment>({
    getPath: (request) => pathWithWholeIds(new URL(request.url).pathname),
    defaultHook(result) {
      if (result.success) return;
      // An id that no paper can have is as unknown as one that none has.
      if (result.target === 'param') throw new NoSuchThing('malformed id');
      throw new Problem('malformed', { errors: misfits(result.target, result.error) });
    },
  });
  app.onError((error, context) => refusal(context, error));
  app.notFound((context) => refusal(context, new NoSuchThing('no such route')));
  app.use(requestsNoted(deps));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: wrongMethod }));
  app.use(callersKnown(deps, allowance));
  app.use(bodyLimit({ maxSize: largestBody }));
  for (const operation of operations) register(app, operation, deps);
  return app;
}

function register(app: OpenAPIHono<ApiEnvironment>, operation: Endpoint, deps: ApiDeps): void {
  const gate: MiddlewareHandler<ApiEnvironment> = async (context, next) => {
    context.set('route', operation.route.path);
    await demandRole(context, operation, deps);
    await next();
  };
  app.openapi({ ...operation.route, middleware: gate }, async (context) => sent(await operation.answer(context, deps)));
}

function sent({ status, headers, body }: Answer): Response {
  return new Response(body === null ? null : new Blob([body]), { status, headers });
}

function wrongMethod(context: Context<ApiEnvironment>, methods: readonly string[]): Response {
  return problemResponse(new Problem('wrong-method', { headers: { allow: methods.join(', ') } }), context.get('language'));
}

function refusal(context: Context<ApiEnvironment>, error: unknown): Response {
  const { method } = context.req;
  const language = context.get('language');
  const named = context.req.header('if-match') !== undefined;
  return problemResponse(problemOf(error, { caller: context.get('caller'), method, named, language }), language);
}
