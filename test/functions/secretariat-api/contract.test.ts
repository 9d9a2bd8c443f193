import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { apiDocument, operations } from '../../../functions/secretariat-api/document.ts';
import type { Caller } from '../../../shared/model/caller.ts';
import { anybody, apiUnderTest, kenya, operator, secretariat } from './api-under-test.ts';
import { bodies, pathValues, tagsSeen } from './examples.ts';

/** The document as anybody reads it: JSON, without the schemas that it was made of. */
const document = JSON.parse(JSON.stringify(apiDocument())) as Document;
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>>;
}

const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: operation.operationId,
    path,
    method: method.toUpperCase(),
    operation,
  })),
);
const called = listed.map((one) => [one.name, one] as const);

/** Whether a value is what the document says, by a reader of JSON Schema that knows nothing of ours. */
function fits(schema: object, value: unknown): z.ZodSafeParseResult<unknown> {
  const text = JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/');
  return z.fromJSONSchema(JSON.parse(text)).safeParse(value);
}

async function expectDocumented(operation: Operation, response: Response): Promise<void> {
  const described = operation.responses[String(response.status)];
  expect(described, `${operation.operationId} answers ${response.status}`).toBeDefined();
  const type = response.headers.get('content-type')?.split(';')[0];
  if (described?.content === undefined || type === undefined) return;
  expect(Object.keys(described.content)).toContain(type);
  const schema = described.content[type]?.schema;
  if (type.endsWith('json') && schema !== undefined) expect(fits(schema, await response.json()).error).toBeUndefined();
}

const filled = (path: string) =>
  path.replaceAll(/\{(\w+)\}/gu, (_whole, name: string) => encodeURIComponent(pathValues[name] ?? ''));
const callers: Readonly<Record<Caller['role'], Caller>> = { public: anybody, member: kenya, secretariat, operator };

/** Somebody who may call the operation; a member sends for itself, so that no State need be named. */
function allowed(name: string): Caller {
  const roles = operations.find(({ route }) => route.operationId === name)?.roles ?? [];
  const role = (['member', 'secretariat', 'operator'] as const).find((one) => roles.includes(one));
  if (role === undefined) throw new Error(`nobody may ${name}`);
  return callers[role];
}

let api: Awaited<ReturnType<typeof apiUnderTest>>;
beforeAll(async () => {
  api = await apiUnderTest();
});

const headersOf = (name: string) => (tagsSeen[name] === undefined ? {} : { 'if-match': tagsSeen[name] });
const goodBody = (name: string) => (bodies[name] === undefined ? {} : { body: bodies[name].good });

describe('the document of the API', () => {
  it('is OpenAPI 3.1 by its own schema', async () => {
    const validator = new Validator();
    expect(await validator.validate(JSON.parse(JSON.stringify(document)))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('is the one that is kept beside the guide, and the one that is served', async () => {
    const kept = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8'));
    expect(kept).toEqual(document);
    expect(await (await api.ask('/v1/openapi.json')).json()).toEqual(document);
  });

  it('names every operation, each once, and an example for every one that takes a body', () => {
    expect(new Set(listed.map(({ name }) => name)).size).toBe(operations.length);
    const withBody = listed.filter(({ operation }) => operation.requestBody !== undefined).map(({ name }) => name);
    expect(new Set(withBody)).toEqual(new Set(Object.keys(bodies)));
  });

  it('gives patterns that any reader of JSON Schema understands', () => {
    for (const [, pattern = ''] of JSON.stringify(document).matchAll(/"pattern":"((?:[^"\\]|\\.)*)"/gu))
      expect(() => new RegExp(JSON.parse(`"${pattern}"`), 'u')).not.toThrow();
    expect(JSON.stringify(document)).not.toMatch(/"pattern":"[^"]*\/[a-z]"/u);
  });
});

describe.each(called)('%s', (name, { path, method, operation }) => {
  it('answers a good request as the document says', async () => {
    const response = await api.ask(filled(path), { as: allowed(name), method, headers: headersOf(name), ...goodBody(name) });
    expect(response.status, await response.clone().text()).toBeLessThan(300);
    await expectDocumented(operation, response);
  });

  it('refuses what its query does not know, and says where', async () => {
    const response = await api.ask(`${filled(path)}?nothing=1`, {
      as: allowed(name),
      method,
      headers: headersOf(name),
      ...goodBody(name),
    });
    expect(response.status).toBe(400);
    expect(await response.clone().json()).toMatchObject({ type: '/v1/problems#malformed', errors: [{ in: 'query' }] });
    await expectDocumented(operation, response);
  });

  it.each((operation.parameters ?? []).filter((one) => one.in === 'path').map((one) => [one.name]))(
    'knows nothing under a malformed {%s}',
    async (parameter) => {
      const malformed = path.replace(`{${parameter}}`, encodeURIComponent(`${'x'.repeat(300)} \u0000#`));
      const response = await api.ask(filled(malformed), {
        as: allowed(name),
        method,
        headers: headersOf(name),
        ...goodBody(name),
      });
      expect(response.status).toBe(404);
      await expectDocumented(operation, response);
    },
  );

  it('is not there for another method, and says which it takes', async () => {
    const response = await api.ask(filled(path), { as: allowed(name), method: 'PUT', body: {} });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')?.split(', ')).toContain(method);
  });
});

describe.each(Object.entries(bodies))('the body of %s', (name, { good, bad }) => {
  const one = listed.find((candidate) => candidate.name === name);
  const path = filled(one?.path ?? '');
  const send = (body: unknown, headers = {}) =>
    api.ask(path, { as: allowed(name), method: 'POST', body, headers: { ...headersOf(name), ...headers } });

  it.each(bad.map((body) => [JSON.stringify(body), body]))('is refused as %s, with the place', async (_text, body) => {
    const response = await send(body);
    expect(response.status).toBe(400);
    const { errors } = (await response.clone().json()) as { errors: unknown[] };
    expect(errors[0]).toMatchObject({ in: 'body', path: expect.any(String) });
    if (one !== undefined) await expectDocumented(one.operation, response);
  });

  it('is refused where it is no JSON, no body, of another type, or too large', async () => {
    expect((await send('{"kind":')).status).toBe(400);
    expect((await api.ask(path, { as: allowed(name), method: 'POST', headers: headersOf(name) })).status).toBe(400);
    expect((await send(JSON.stringify(good), { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send(`${JSON.stringify(good)}${' '.repeat(70_000)}`)).status).toBe(413);
  });
});
