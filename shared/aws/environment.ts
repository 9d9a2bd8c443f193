import * as z from 'zod';

/** A variable that the deployment should have set is missing or malformed: nothing can work, so say which at start. */
export class BadEnvironment extends Error {
  override name = 'BadEnvironment';
}

/** Reads the environment once, at start. Shape in, values out; every problem is named in one message. */
export function readEnvironment<T extends z.ZodRawShape>(shape: T): z.infer<z.ZodObject<T>> {
  const result = z.object(shape).safeParse(process.env);
  if (result.success) return result.data;
  throw new BadEnvironment(z.prettifyError(result.error));
}

export const name = z.string().min(1);
