import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import { type Endpoint, endpoint, everybody } from './endpoint.ts';
import { endpoints } from './endpoints/index.ts';
import { noParams, noQuery } from './query-values.ts';

const documentEndpoint: Endpoint = endpoint({
  name: 'showDocument',
  method: 'get',
  path: '/v1/openapi.json',
  tag: 'the API itself',
  summary: 'This document',
  roles: everybody,
  params: noParams,
  query: noQuery,
  responses: { 200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } } },
  async answer() {
    written ??= JSON.stringify(apiDocument());
    return { status: 200, headers: { 'content-type': 'application/json' }, body: written };
  },
});

/** Made once, for it is the same for everybody. */
let written: string | null = null;

/** Every operation that the API has, its own document among them. */
export const operations: readonly Endpoint[] = [...endpoints, documentEndpoint];

/** The document of the API (OpenAPI 3.1), made of the schemas that requests and answers are held against. */
export function apiDocument() {
  const { openAPIRegistry, getOpenAPI31Document } = new OpenAPIHono();
  openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The identity token of whoever is signed in. Without one, what is published is seen.',
  });
  for (const { route } of operations) openAPIRegistry.registerPath(route satisfies RouteConfig);
  return getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'rapporteur',
      version: '1.0.0',
      description:
        "The register of a virtual consultation of councillors: its papers, what was concluded on them, and the secretariat's decisions.",
      license: { name: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
  });
}
