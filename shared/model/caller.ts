import * as z from 'zod';

/**
 * Who asks, as a signed token says it. `public`: anybody, who sees what is published; `member`: a delegation, which sees its own papers too;
 * `secretariat`: decides, and sees all; `operator`: keeps the service running, and sees no draft.
 */
export const callerSchema = z.discriminatedUnion('role', [
  z.object({ role: z.literal('public') }),
  z.object({ role: z.literal('member'), state: z.string().regex(/^[A-Z]{2}$/), name: z.string().min(1) }),
  z.object({ role: z.literal('secretariat'), name: z.string().min(1) }),
  z.object({ role: z.literal('operator'), name: z.string().min(1) }),
]);
export type Caller = z.infer<typeof callerSchema>;
export type Role = Caller['role'];
