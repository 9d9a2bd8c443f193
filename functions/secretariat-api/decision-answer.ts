import type { RouteConfig } from '@hono/zod-openapi';
import type { Acceptance } from '../../shared/desk/decide-agenda.ts';
import { type Answer, json } from './answers.ts';
import { acceptance } from './proceeding-schemas.ts';

const content = { 'application/json': { schema: acceptance } };

/** How a decision on an agenda is answered. */
export const decisionResponses: RouteConfig['responses'] = {
  200: {
    description: 'Nothing was decided: it was decided before (`unchanged`), or contributions would lose their item (`refused`)',
    content,
  },
  201: { description: 'It is decided, and comes into force within moments', content },
};

export function decisionAnswer(decided: Acceptance): Answer {
  return json(acceptance, decided, decided.outcome === 'accepted' ? 201 : 200);
}
